import { slotText, startText } from './slot-text';

const at = (text: string) => new Date(text);

describe('slotText', () => {
  it.each([
    [
      'Europe/Lisbon',
      '2026-12-01T09:00:00Z',
      'Tuesday 1 December 2026, 09:00 to 10:00 (Europe/Lisbon, GMT+0)',
    ],
    [
      'America/New_York',
      '2026-12-01T09:00:00Z',
      'Tuesday 1 December 2026, 04:00 to 05:00 (America/New_York, GMT-5)',
    ],
    [
      'Asia/Kolkata',
      '2026-12-01T09:00:00Z',
      'Tuesday 1 December 2026, 14:30 to 15:30 (Asia/Kolkata, GMT+5:30)',
    ],
    [
      'Pacific/Auckland',
      '2026-12-01T10:30:00Z',
      'Tuesday 1 December 2026, 23:30 to Wednesday 2 December 2026, 00:30 (Pacific/Auckland, GMT+13)',
    ],
    // The clocks go forward at 01:00 UTC: the hour from 02:00 to 03:00 is not there.
    [
      'Europe/Berlin',
      '2027-03-28T00:30:00Z',
      'Sunday 28 March 2027, 01:30 to 03:30 (Europe/Berlin, GMT+1)',
    ],
    ['UTC', '2026-12-01T00:00:00Z', 'Tuesday 1 December 2026, 00:00 to 01:00 (UTC, GMT+0)'],
  ])('says in %s when %s is', (zone, startsAt, text) => {
    const endsAt = new Date(at(startsAt).getTime() + 3_600_000);
    expect(slotText(at(startsAt), endsAt, zone)).toBe(text);
  });
});

describe('startText', () => {
  it('is short enough for a subject', () => {
    expect(startText(at('2026-12-01T23:30:00Z'), 'Asia/Tokyo')).toBe('Wed 2 Dec, 08:30');
  });
});
