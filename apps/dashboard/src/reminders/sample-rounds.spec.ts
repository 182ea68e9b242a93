import { beforeClockChange, nextFriday } from './sample-rounds';

const now = new Date('2026-11-24T09:00:00Z');

describe('the rounds on which a cadence is shown', () => {
  it('takes the next Friday at four by the clock of the person', () => {
    expect(nextFriday(now, 'Europe/Berlin').startsAt.toISOString()).toBe(
      '2026-11-27T15:00:00.000Z',
    );
    expect(nextFriday(now, 'America/New_York').startsAt.toISOString()).toBe(
      '2026-11-27T21:00:00.000Z',
    );
  });

  it('takes the Friday after, when today is one', () => {
    const friday = new Date('2026-11-27T09:00:00Z');
    expect(nextFriday(friday, 'Europe/Berlin').startsAt.toISOString()).toBe(
      '2026-12-04T15:00:00.000Z',
    );
  });

  it('finds the Friday before the clocks change, in each zone its own', () => {
    expect(beforeClockChange(now, 'Europe/Berlin')?.startsAt.toISOString()).toBe(
      '2027-03-26T15:00:00.000Z',
    );
    expect(beforeClockChange(now, 'America/New_York')?.startsAt.toISOString()).toBe(
      '2027-03-12T21:00:00.000Z',
    );
  });

  it('says so where the clocks never change', () => {
    expect(beforeClockChange(now, 'Asia/Kolkata')).toBeNull();
  });
});
