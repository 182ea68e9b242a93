import type { DecisionRecord, DecisionOutcome } from '@debrief/web-data';
import { enumerated, RECOMMENDATION } from '@debrief/web-ui';
import { count } from '../layout';

/** "Two unresolved flags, one gap, one scorecard not independent." Null when nothing goes with it. */
export function goesWithWords(record: DecisionRecord): string | null {
  const { unresolvedFlags, gaps, notIndependent } = record;
  const parts = [
    unresolvedFlags.length > 0 ? count(unresolvedFlags.length, 'unresolved flag') : null,
    gaps.length > 0 ? count(gaps.length, 'gap') : null,
    notIndependent.length > 0
      ? `${count(notIndependent.length, 'scorecard')} not independent`
      : null,
  ].filter((part): part is string => part !== null);
  return parts.length > 0 ? `${enumerated(parts)}.` : null;
}

/** "Aiko Tanabe (no): nobody on a retrieval team can be without a metric." */
export function dissentWords({ name, vote, statement }: DecisionRecord['dissent'][number]): string {
  const who = `${name} (${RECOMMENDATION[vote].toLowerCase()})`;
  return statement ? `${who}: ${statement}` : who;
}

/** "2 yes, 1 no" of votes. */
export function votesWords(votes: DecisionRecord['votesBefore']): string {
  return votes
    .map(
      ({ recommendation, names }) =>
        `${names.length} ${RECOMMENDATION[recommendation].toLowerCase()}`,
    )
    .join(', ');
}

/** What becomes of a decision with this outcome once it is recorded. */
export function thenWords(
  outcome: DecisionOutcome,
  approval: { readonly needed: boolean; readonly groups: readonly string[] },
): string {
  if (approval.needed)
    return `It waits for approval by ${enumerated(approval.groups)}, and the loop stays where it is until then. You can take it back while it waits.`;
  return outcome === 'HOLD'
    ? 'It cannot be taken back, but it can be followed by a hire or no hire.'
    : 'It is final at once and cannot be taken back.';
}
