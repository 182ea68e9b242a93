import { remindProblem } from './reminder.rules';

const NOW = new Date('2026-11-24T12:00:00Z');
const hoursAgo = (hours: number): Date => new Date(NOW.getTime() - hours * 3_600_000);
const code = (over: Partial<Parameters<typeof remindProblem>[0]>): string | undefined =>
  remindProblem({ owed: true, endsAt: hoursAgo(1), lastSentAt: null, ...over }, NOW)?.code;

describe('remindProblem', () => {
  it('lets somebody be reminded whose round is over and who heard nothing for four hours', () => {
    expect(code({})).toBeUndefined();
    expect(code({ endsAt: NOW, lastSentAt: hoursAgo(4) })).toBeUndefined();
  });

  it.each([
    ['nothing is owed', { owed: false }, 'NOTHING_OWED'],
    ['the round has no slot', { endsAt: null }, 'NOT_YET'],
    ['the round goes on', { endsAt: new Date(NOW.getTime() + 1) }, 'NOT_YET'],
    ['a link was sent lately', { lastSentAt: hoursAgo(3.99) }, 'REMINDED_RECENTLY'],
  ])('refuses when %s', (_why, over, expected) => {
    expect(code(over)).toBe(expected);
  });
});
