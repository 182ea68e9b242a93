import type { Recommendation, Debrief, DebriefSeat } from '@debrief/web-data';
import { citeKey, type Citation } from './reading';

/** A vote that is being thought over; nobody has it but this browser. */
export interface VoteDraft {
  readonly vote: Recommendation | null;
  readonly level: string | null;
  readonly reason: string;
  readonly citations: readonly Citation[];
}

export const EMPTY_VOTE: VoteDraft = { vote: null, level: null, reason: '', citations: [] };

/** Longest reason the server takes, in characters. */
export const MOST_REASON = 5000;

/** Most notes that a vote may rest on. */
export const MOST_CITATIONS = 30;

/** Only who would hire says at which level. */
export function needsLevel(vote: Recommendation | null): boolean {
  return vote === 'YES' || vote === 'STRONG_YES';
}

/** Whether this vote moves away from the first one. */
export function changes(vote: Recommendation | null, firstVote: Recommendation | null): boolean {
  return vote !== null && firstVote !== null && vote !== firstVote;
}

/** What the reason is asked as: the question, and whether it must be answered. */
export function reasonAsk(
  vote: Recommendation | null,
  { firstVote }: Pick<DebriefSeat, 'firstVote'>,
): { readonly label: string; readonly hint: string; readonly required: boolean } {
  if (vote === 'INSUFFICIENT_SIGNAL')
    return { label: 'What is missing?', hint: 'required when you cannot tell', required: true };
  if (changes(vote, firstVote))
    return { label: 'What changed your mind?', hint: 'required for a change', required: true };
  if (firstVote === null && vote !== null)
    return {
      label: 'What does your vote rest on?',
      hint: 'you have no first vote',
      required: true,
    };
  return {
    label: 'Anything to add?',
    hint: 'your vote stays, so a reason is optional',
    required: false,
  };
}

export interface Missing {
  readonly vote?: string;
  readonly level?: string;
  readonly reason?: string;
}

/** What the vote still lacks, by field. The server decides again. */
export function missingOf(draft: VoteDraft, seat: Pick<DebriefSeat, 'firstVote'>): Missing {
  const { required } = reasonAsk(draft.vote, seat);
  const empty = draft.reason.trim() === '';
  return {
    ...(draft.vote === null ? { vote: 'Choose one.' } : {}),
    ...(needsLevel(draft.vote) && draft.level === null
      ? { level: 'Say at which level you would hire.' }
      : {}),
    ...(draft.vote !== null && required && empty
      ? { reason: 'Write the reason. It is shown with your vote after the reveal.' }
      : {}),
    ...(draft.reason.length > MOST_REASON
      ? { reason: `Shorten it to ${MOST_REASON} characters; it has ${draft.reason.length}.` }
      : {}),
  };
}

export function isEmpty({ vote, level, reason, citations }: VoteDraft): boolean {
  return vote === null && level === null && reason.trim() === '' && citations.length === 0;
}

/** A kept draft as this debrief can still take it: no level or note that is gone. */
export function fitting(
  draft: VoteDraft,
  { levels }: Pick<Debrief, 'levels'>,
  known: readonly Citation[] | null,
): VoteDraft {
  const keys = known && new Set(known.map(citeKey));
  return {
    ...draft,
    level: draft.level !== null && levels.includes(draft.level) ? draft.level : null,
    citations: keys ? draft.citations.filter((one) => keys.has(citeKey(one))) : draft.citations,
  };
}
