import type { Recommendation } from '../scorecard/scorecard';

/** A counting scorecard that was filed, as far as a vote needs it. */
export interface FiledVote {
  readonly personId: string;
  /** Of the version that counts; null when it says none. */
  readonly recommendation: Recommendation | null;
  readonly filedAt: Date;
}

/** Somebody who is to vote, with the vote their scorecard gave already. */
export interface PlannedVoter {
  readonly personId: string;
  readonly firstVote: Recommendation | null;
  readonly firstVotedAt: Date | null;
}

/**
 * Who votes: everybody with a filed counting scorecard, and the hiring manager; each once, nobody
 * with a conflict of interest. Whoever filed several scorecards has the recommendation of the
 * latest as their first vote.
 *
 * @param filed counting scorecards alone; a shadow's must not be among them
 */
export function votersOf(
  filed: readonly FiledVote[],
  hiringManagerId: string,
  conflicted: ReadonlySet<string>,
): PlannedVoter[] {
  const voters = new Map<string, PlannedVoter>();
  for (const { personId, recommendation, filedAt } of [...filed].sort(byTime))
    voters.set(personId, { personId, firstVote: recommendation, firstVotedAt: filedAt });
  if (!voters.has(hiringManagerId))
    voters.set(hiringManagerId, {
      personId: hiringManagerId,
      firstVote: null,
      firstVotedAt: null,
    });
  return [...voters.values()].filter(({ personId }) => !conflicted.has(personId));
}

function byTime(a: FiledVote, b: FiledVote): number {
  return a.filedAt.getTime() - b.filedAt.getTime();
}
