import { calendarData, calendarQuery, freeBusyQuery } from './caldav';

const answer = (data: string) =>
  `<?xml version="1.0"?><d:multistatus xmlns:d="DAV:" xmlns:cal="urn:ietf:params:xml:ns:caldav"><d:response><d:href>/x</d:href><d:propstat><d:prop><cal:calendar-data>${data}</cal:calendar-data></d:prop><d:status>HTTP/1.1 200 OK</d:status></d:propstat></d:response></d:multistatus>`;

describe('what a CalDAV server is asked and answers', () => {
  it('names the span in UTC', () => {
    const [from, to] = [Date.parse('2026-11-23T09:00:00Z'), Date.parse('2027-02-22T09:00:00Z')];
    for (const text of [freeBusyQuery(from, to), calendarQuery(from, to)])
      expect(text).toContain('start="20261123T090000Z" end="20270222T090000Z"');
  });

  it.each([
    [
      'BEGIN:VCALENDAR&#13;\nSUMMARY:A &lt;b&gt; &amp;amp; &#x41;',
      'BEGIN:VCALENDAR\r\nSUMMARY:A <b> &amp; A',
    ],
    ['<![CDATA[BEGIN:VCALENDAR\nX:<y>]]>', 'BEGIN:VCALENDAR\nX:<y>'],
  ])('gives the calendar inside %s', (data, file) => {
    expect(calendarData(answer(data))).toEqual([file]);
  });

  it.each([
    ['<d:multistatus xmlns:d="DAV:"/>', []],
    ['<d:multistatus xmlns:d="DAV:"></d:multistatus>', []],
    [answer(''), []],
    ['<html><body>Sign in</body></html>', null],
    ['', null],
    [`<!DOCTYPE x [<!ENTITY a "b">]>${answer('&a;')}`, null],
  ])('finds nothing in %s', (xml, expected) => {
    expect(calendarData(xml)).toEqual(expected);
  });

  it('leaves an entity of the document as it is', () => {
    expect(calendarData(answer('&bomb;&bomb;'))).toEqual(['&bomb;&bomb;']);
  });
});
