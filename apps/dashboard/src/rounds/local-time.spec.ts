import { fromLocalInput, toLocalInput } from './local-time';

describe('local time of a slot', () => {
  it('reads a wall clock in its zone and writes it back', () => {
    expect(fromLocalInput('2026-11-27T10:00', 'Europe/Amsterdam')?.toISOString()).toBe(
      '2026-11-27T09:00:00.000Z',
    );
    expect(fromLocalInput('2026-07-01T08:30', 'America/New_York')?.toISOString()).toBe(
      '2026-07-01T12:30:00.000Z',
    );
    expect(toLocalInput('2026-11-27T09:00:00Z', 'Europe/Amsterdam')).toBe('2026-11-27T10:00');
  });

  it('uses the offset of that day, not of today, on both sides of a clock change', () => {
    expect(fromLocalInput('2026-10-24T10:00', 'Europe/Amsterdam')?.toISOString()).toBe(
      '2026-10-24T08:00:00.000Z',
    );
    expect(fromLocalInput('2026-10-26T10:00', 'Europe/Amsterdam')?.toISOString()).toBe(
      '2026-10-26T09:00:00.000Z',
    );
  });

  it('has no instant for what is no time', () => {
    expect(fromLocalInput('soon', 'UTC')).toBeNull();
  });
});
