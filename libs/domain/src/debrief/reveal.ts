import { RECOMMENDATIONS, type Recommendation } from '../scorecard/scorecard';
import type { VoterState } from './terms';

/** A vote after the reveal. */
export interface RevealedVote {
  readonly name: string;
  /** Null for who had filed no scorecard. */
  readonly firstVote: Recommendation | null;
  readonly vote: Recommendation;
  /** Null when none was named. */
  readonly level: string | null;
}

/** People who moved from one vote to the same other; `from` is null for who had none. */
export interface Shift {
  readonly from: Recommendation | null;
  readonly to: Recommendation;
  readonly names: readonly string[];
}

/** Who voted for one level. */
export interface LevelTally {
  readonly level: string;
  readonly names: readonly string[];
}

/** Whether the votes open: everybody has sealed theirs or is excused, and somebody has voted. */
export function votesOpen(states: readonly VoterState[]): boolean {
  return states.includes('sealed') && !states.includes('reading');
}

/** Cells of the shift matrix that hold anybody, by first vote and then by second one. */
export function voteShifts(votes: readonly RevealedVote[]): Shift[] {
  const cells: Shift[] = [];
  for (const from of [...RECOMMENDATIONS, null])
    for (const to of RECOMMENDATIONS) {
      const names = votes
        .filter((one) => one.firstVote === from && one.vote === to)
        .map(({ name }) => name);
      if (names.length > 0) cells.push({ from, to, names });
    }
  return cells;
}

/** Levels that anybody voted for, in the order of the choices; others after them, by name. */
export function levelVotes(
  votes: readonly RevealedVote[],
  choices: readonly string[],
): LevelTally[] {
  const named = new Set(votes.flatMap(({ level }) => (level === null ? [] : [level])));
  const others = [...named].filter((level) => !choices.includes(level)).sort();
  return [...choices, ...others]
    .filter((level) => named.has(level))
    .map((level) => ({
      level,
      names: votes.filter((one) => one.level === level).map(({ name }) => name),
    }));
}

/** Where a voter stands. An excuse counts only until a vote is sealed. */
export function voterState(voter: {
  readonly sealedAt: Date | null;
  readonly excusedAt: Date | null;
}): VoterState {
  if (voter.sealedAt !== null) return 'sealed';
  return voter.excusedAt === null ? 'reading' : 'excused';
}
