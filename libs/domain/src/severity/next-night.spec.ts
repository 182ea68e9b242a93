import { nextNight } from './next-night';

describe('the next night', () => {
  it.each([
    ['2026-11-24T01:30:00Z', 'Europe/Berlin', '2026-11-24T02:00:00.000Z'],
    ['2026-11-24T02:00:00Z', 'Europe/Berlin', '2026-11-25T02:00:00.000Z'],
    ['2026-11-24T12:00:00Z', 'Asia/Tokyo', '2026-11-24T18:00:00.000Z'],
    // The clock goes from two to three: it is three all the same.
    ['2026-03-29T00:30:00Z', 'Europe/Berlin', '2026-03-29T01:00:00.000Z'],
    // The clock goes back from three to two: three comes once, an hour later.
    ['2026-10-25T00:30:00Z', 'Europe/Berlin', '2026-10-25T02:00:00.000Z'],
    ['2026-11-24T12:00:00Z', 'America/Los_Angeles', '2026-11-25T11:00:00.000Z'],
  ])('after %s in %s is %s', (after, zone, night) => {
    expect(nextNight(new Date(after), zone).toISOString()).toBe(night);
  });
});
