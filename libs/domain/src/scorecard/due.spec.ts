import { dueAt } from './due';

describe('dueAt', () => {
  it.each([
    ['2026-11-24T10:00:00.000Z', 24, '2026-11-25T10:00:00.000Z'],
    ['2026-11-24T23:30:00.000Z', 1, '2026-11-25T00:30:00.000Z'],
    ['2026-10-24T12:00:00.000Z', 24, '2026-10-25T12:00:00.000Z'],
    ['2026-11-24T10:00:00.000Z', 0, '2026-11-24T10:00:00.000Z'],
  ])('is, for a round ending at %s and %i hours, %s', (endsAt, hours, expected) => {
    expect(dueAt(new Date(endsAt), hours)).toEqual(new Date(expected));
  });
});
