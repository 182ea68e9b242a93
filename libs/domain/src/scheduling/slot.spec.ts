import { slotEnd } from './slot';

describe('slotEnd', () => {
  it('adds the length of the round', () => {
    expect(slotEnd(new Date('2026-11-24T09:30:00.000Z'), 45)).toEqual(
      new Date('2026-11-24T10:15:00.000Z'),
    );
  });

  it('counts elapsed minutes across a clock change', () => {
    // Summer time ends in Europe at 01:00 UTC that night.
    expect(slotEnd(new Date('2026-10-25T00:30:00.000Z'), 60)).toEqual(
      new Date('2026-10-25T01:30:00.000Z'),
    );
  });

  it('leaves the start as it was', () => {
    const startsAt = new Date('2026-11-24T09:30:00.000Z');
    slotEnd(startsAt, 45);
    expect(startsAt.toISOString()).toBe('2026-11-24T09:30:00.000Z');
  });
});
