import { readInbound } from './bounce.mail';
import { readBounceReports } from './bounce.report';

const ID = '0193f0a0-0000-7000-8000-000000000001';

interface Parts {
  readonly status?: string;
  readonly returned?: readonly [type: string, text: string];
}
const report = ({ status, returned }: Parts): Buffer =>
  Buffer.from(
    [
      'From: Mail Delivery System <MAILER-DAEMON@mx.example.org>',
      'Message-ID: <mail.0193f0a0-0000-7000-8000-00000000ffff@debrief.example.org>',
      'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
      'MIME-Version: 1.0',
      '',
      '--b',
      'Content-Type: text/plain',
      '',
      'Your mail did not arrive.',
      ...(status ? ['--b', 'Content-Type: message/delivery-status', '', status] : []),
      ...(returned ? ['--b', `Content-Type: ${returned[0]}`, '', returned[1]] : []),
      '--b--',
      '',
    ].join('\r\n'),
  );

describe('readBounceReports', () => {
  it('reads each recipient with what became of the mail to them', () => {
    const status = [
      'Reporting-MTA: dns; mx.example.org',
      'Arrival-Date: Tue, 24 Nov 2026 09:00:00 +0000',
      '',
      'Final-Recipient: rfc822; Ines@Example.org',
      'Action: failed',
      'Status: 5.1.1 (bad mailbox)',
      'Diagnostic-Code: smtp; 550 5.1.1 <ines@example.org>:',
      '    no such user',
      '',
      'Original-Recipient: rfc822;<omar@example.org>',
      'Action: DELAYED',
      'Status: 4.4.7',
      '',
      'Will-Retry-Until: tomorrow',
    ].join('\r\n');
    expect(readBounceReports(status)).toEqual([
      {
        address: 'ines@example.org',
        action: 'failed',
        status: '5.1.1',
        code: 550,
        diagnostic: '550 5.1.1 <ines@example.org>: no such user',
      },
      {
        address: 'omar@example.org',
        action: 'delayed',
        status: '4.4.7',
        code: null,
        diagnostic: '',
      },
    ]);
  });

  it.each(['', 'hello', 'Final-Recipient: rfc822; nobody', ':::\n\n:::', 'Action: failed'])(
    'finds nothing in %j',
    (text) => {
      expect(readBounceReports(text)).toEqual([]);
    },
  );
});

describe('readInbound', () => {
  const failed = 'Final-Recipient: rfc822; ines@example.org\r\nAction: failed\r\nStatus: 5.1.1\r\n';

  it.each([
    [
      'its headers',
      'text/rfc822-headers',
      `Subject: x\r\nMessage-ID: <mail.${ID}@debrief.example.org>\r\n`,
    ],
    [
      'the whole of it',
      'message/rfc822',
      `Message-Id:\r\n <mail.${ID}@debrief.example.org>\r\n\r\nBody\r\n`,
    ],
  ])('finds our mail in a report that encloses %s', async (_what, type, text) => {
    const mail = await readInbound(report({ status: failed, returned: [type, text] }));
    expect(mail).toMatchObject({
      returnedMailId: ID,
      reports: [{ address: 'ines@example.org', action: 'failed' }],
      calendarReply: null,
    });
  });

  it('believes neither the Message-ID of the report itself nor one in a quoted body', async () => {
    const quoted = `Subject: x\r\n\r\nMessage-ID: <mail.${ID}@debrief.example.org>\r\n`;
    const mail = await readInbound(
      report({ status: failed, returned: ['message/rfc822', quoted] }),
    );
    expect(mail.returnedMailId).toBeNull();
  });

  it('finds the answer to an invitation and who sent it', async () => {
    const reply = ['BEGIN:VCALENDAR', 'METHOD:REPLY', 'END:VCALENDAR'].join('\r\n');
    const raw = (method: string): Buffer =>
      Buffer.from(
        [
          'From: Ines Farouq <Ines@Example.org>',
          'Content-Type: multipart/alternative; boundary="b"',
          'MIME-Version: 1.0',
          '',
          '--b',
          'Content-Type: text/plain',
          '',
          'Accepted',
          '--b',
          `Content-Type: text/calendar; charset=utf-8; method=${method}`,
          '',
          reply.replace('REPLY', method),
          '--b--',
          '',
        ].join('\r\n'),
      );
    expect(await readInbound(raw('REPLY'))).toMatchObject({
      from: 'ines@example.org',
      reports: [],
    });
    expect((await readInbound(raw('REPLY'))).calendarReply?.trim().split(/\r?\n/)).toEqual(
      reply.split('\r\n'),
    );
    expect((await readInbound(raw('REQUEST'))).calendarReply).toBeNull();
  });

  it.each([
    ['nothing', ''],
    ['no mail', '\0\xff\xfe binary'],
    ['a mail that is about nothing of ours', 'From: a@example.org\r\nSubject: hello\r\n\r\nhello'],
    ['parts without an end', 'Content-Type: multipart/report; boundary=b\r\n\r\n--b\r\n'],
  ])('finds nothing in %s', async (_what, raw) => {
    expect(await readInbound(Buffer.from(raw))).toMatchObject({
      reports: [],
      returnedMailId: null,
      calendarReply: null,
    });
  });
});
