import { RECOMMENDATIONS } from '../scorecard/scorecard';
import { levelChoices } from './levels';
import { voteShifts, votesOpen, type RevealedVote } from './reveal';
import { votersOf } from './voters';

const FIRST = [...RECOMMENDATIONS, null];

describe('levelChoices', () => {
  it.each([
    ['L4', ['L3', 'L4', 'L5']],
    ['5', ['4', '5', '6']],
    ['L1', ['L1', 'L2']],
    ['Senior', ['Mid', 'Senior', 'Staff']],
    ['Junior', ['Junior', 'Mid']],
    ['Principal', ['Staff', 'Principal']],
    ['Wizard', ['Wizard']],
  ])('offers %s its neighbours', (level, choices) => {
    expect(levelChoices(level)).toEqual(choices);
  });
});

describe('the shift matrix', () => {
  it('holds every vote once, in the cell of its first and second vote, whatever they are', () => {
    for (let size = 0; size < 60; size += 1) {
      const votes = Array.from({ length: size }, (_, at): RevealedVote => ({
        name: `Voter ${at}`,
        firstVote: FIRST[(at * 7 + size) % FIRST.length] ?? null,
        vote: RECOMMENDATIONS[(at * 3 + size * 2) % RECOMMENDATIONS.length] ?? 'yes',
        level: null,
      }));
      const cells = voteShifts(votes).flatMap(({ from, to, names }) =>
        names.map((name) => ({ name, firstVote: from, vote: to, level: null })),
      );
      const byName = (a: RevealedVote, b: RevealedVote) => (a.name < b.name ? -1 : 1);
      expect(cells.sort(byName)).toEqual([...votes].sort(byName));
    }
  });
});

describe('the reveal', () => {
  it.each([
    [['sealed', 'excused'] as const, true],
    [['sealed', 'reading'] as const, false],
    [['excused', 'excused'] as const, false],
    [[] as const, false],
  ])('of %j is %s', (states, open) => {
    expect(votesOpen(states)).toBe(open);
  });
});

describe('votersOf', () => {
  it('names everybody once, by their latest scorecard, and the hiring manager without one', () => {
    const filed = [
      { personId: 'ada', recommendation: 'yes' as const, filedAt: new Date(2) },
      { personId: 'ada', recommendation: 'no' as const, filedAt: new Date(1) },
      { personId: 'ben', recommendation: 'no' as const, filedAt: new Date(1) },
    ];
    const voters = votersOf(filed, 'hedda', new Set(['ben']));
    expect(voters.map(({ personId, firstVote }) => [personId, firstVote])).toEqual([
      ['ada', 'yes'],
      ['hedda', null],
    ]);
  });
});
