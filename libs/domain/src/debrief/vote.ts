import { ProblemCollector } from '../problems/collector';
import type { Decided } from '../problems/decided';
import { RECOMMENDATIONS, type Recommendation } from '../scorecard/scorecard';
import { cleanText } from '../text/clean-text';
import type { VoteCitation } from './terms';

/** Of the reason, in characters. */
const LONGEST_REASON = 5_000;
const MOST_CITATIONS = 30;

export interface TypedDebriefVote {
  readonly vote: Recommendation;
  /** Empty for none. */
  readonly level: string;
  readonly reason: string;
  readonly citations: readonly VoteCitation[];
}

export interface VoteRules {
  /** What the voter's own scorecard said; null when they filed none. */
  readonly firstVote: Recommendation | null;
  /** What can be voted for as a level; see `levelChoices`. */
  readonly levels: readonly string[];
  /** Evidence notes that the voter can read, as `seatId/noteId`. */
  readonly readable: ReadonlySet<string>;
}

/** A vote as it is sealed. */
export interface CheckedVote {
  readonly vote: Recommendation;
  readonly level: string | null;
  readonly reason: string;
  readonly citations: readonly VoteCitation[];
}

/** How one note is told from another across scorecards. */
export function citationKey({ seatId, noteId }: VoteCitation): string {
  return `${seatId}/${noteId}`;
}

/**
 * A vote that may be sealed. A yes names a level; a change of mind, a first vote without an
 * interview and too weak a signal each say why; what is cited can be read by the voter.
 */
export function checkDebriefVote(typed: TypedDebriefVote, rules: VoteRules): Decided<CheckedVote> {
  const problems = new ProblemCollector();
  if (!RECOMMENDATIONS.includes(typed.vote))
    problems.add('vote', 'INVALID', 'Choose one of the votes.');
  const level = levelOf(typed, rules.levels, problems);
  const reason = reasonOf(typed, reasonNeeded(typed.vote, rules.firstVote), problems);
  const citations = checkCitations(typed.citations, rules.readable, problems);
  return problems.decide({ vote: typed.vote, level, reason, citations });
}

/** Why a vote needs a reason, in words for its voter; null when it needs none. */
export function reasonNeeded(
  vote: Recommendation,
  firstVote: Recommendation | null,
): string | null {
  if (vote === 'insufficient_signal') return 'Say what is missing to judge by.';
  if (firstVote === null) return 'You have not interviewed; say what your vote rests on.';
  return vote === firstVote ? null : 'Say what changed your mind.';
}

/** Each note once, and only such that can be read. */
export function checkCitations(
  citations: readonly VoteCitation[],
  readable: ReadonlySet<string>,
  problems: ProblemCollector,
): VoteCitation[] {
  if (citations.length > MOST_CITATIONS)
    problems.add('citations', 'TOO_MANY', `Cite at most ${MOST_CITATIONS} notes.`);
  const kept = new Map<string, VoteCitation>();
  citations.forEach(({ seatId, noteId }, at) => {
    const key = citationKey({ seatId, noteId });
    if (!readable.has(key))
      problems.add(`citations.${at}`, 'UNKNOWN', 'There is no such evidence note for you.');
    kept.set(key, { seatId, noteId });
  });
  return [...kept.values()];
}

/** @param needed why there must be one; null when there need not */
function reasonOf(
  { reason }: TypedDebriefVote,
  needed: string | null,
  problems: ProblemCollector,
): string {
  const cleaned = cleanText('reason', reason.trim(), LONGEST_REASON);
  const kept = problems.take(cleaned, '').trim();
  if (cleaned.ok && kept === '' && needed !== null) problems.add('reason', 'REQUIRED', needed);
  return kept;
}

function levelOf(
  { vote, level }: TypedDebriefVote,
  levels: readonly string[],
  problems: ProblemCollector,
): string | null {
  const chosen = level.trim();
  if (chosen === '') {
    if (vote === 'yes' || vote === 'strong_yes')
      problems.add('level', 'REQUIRED', 'Say at which level you would hire.');
    return null;
  }
  if (!levels.includes(chosen))
    problems.add('level', 'INVALID', `Choose one of ${levels.join(', ')}.`);
  return chosen;
}
