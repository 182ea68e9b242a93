import type { Decided, FieldProblem } from '../problems/decided';
import type { RedactedPacket } from '../redaction/redacted-packet';
import { RECOMMENDATIONS, type Recommendation } from '../scorecard/scorecard';
import { cleanText, requiredText } from '../text/clean-text';
import type { EvidenceGrade, ReaderBar, ReaderState } from './terms';

export const COMMITTEE_LIMITS = {
  question: 1_000,
  reason: 4_000,
  sentence: 500,
  level: 100,
  readers: 15,
  citations: 50,
} as const;

/** Fewest grades of a scorecard that are told as numbers: one would be somebody's own. */
export const FEWEST_GRADES = 2;

/** What the opener is told of somebody who cannot read; never which conflict it is. */
export const BAR_SENTENCES: Readonly<Record<ReaderBar, string>> = {
  conflict: 'Declared a conflict',
  met: 'Has or had a seat with this candidate',
  runs: 'Can open this packet as it is',
  inactive: 'Not active at the moment',
};

export interface Opening {
  readonly question: string;
  readonly quorum: number;
  readonly readers: readonly string[];
  readonly dueAt: Date;
  readonly now: Date;
}

/** A committee as it may be opened, whoever its readers are; the texts are cleaned. */
export function checkOpening(opening: Opening): Decided<{ readonly question: string }> {
  const problems: FieldProblem[] = [];
  const question = requiredText('question', opening.question, COMMITTEE_LIMITS.question);
  if (!question.ok) problems.push(...question.problems);
  const count = new Set(opening.readers).size;
  const add = (path: string, code: string, message: string) =>
    problems.push({ path, code, message });
  if (count === 0) add('readerIds', 'REQUIRED', 'Choose who is to read.');
  if (count > COMMITTEE_LIMITS.readers)
    add('readerIds', 'TOO_MANY', `Choose at most ${COMMITTEE_LIMITS.readers} readers.`);
  if (opening.quorum < 1 || opening.quorum > Math.max(1, count))
    add('quorum', 'OUT_OF_RANGE', 'The quorum is between one and the number of readers.');
  if (opening.dueAt.getTime() <= opening.now.getTime())
    add('dueAt', 'IN_THE_PAST', 'Choose a day that is still to come.');
  return question.ok && problems.length === 0
    ? { ok: true, value: { question: question.value } }
    : { ok: false, problems };
}

export interface ReaderStanding {
  readonly state: ReaderState;
}

/** How far a committee is. */
export interface CommitteeStanding {
  readonly votes: number;
  /** Readers who may still vote. */
  readonly waiting: number;
  readonly quorumMet: boolean;
  /** Everybody left has voted and the quorum is met: nothing is waited for. */
  readonly settled: boolean;
  /** Readers that have to be invited before the quorum can be reached at all; 0 when it can. */
  readonly lacking: number;
}

/** Counts a committee; whoever recused, or was recused, counts for nothing. */
export function committeeStanding(
  quorum: number,
  readers: readonly ReaderStanding[],
): CommitteeStanding {
  const votes = readers.filter(({ state }) => state === 'voted').length;
  const waiting = readers.filter(({ state }) => state === 'invited').length;
  const quorumMet = votes >= quorum;
  return {
    votes,
    waiting,
    quorumMet,
    settled: quorumMet && waiting === 0,
    lacking: Math.max(0, quorum - votes - waiting),
  };
}

export interface TypedVote {
  readonly recommendation: Recommendation;
  readonly level: string;
  readonly reason: string;
  readonly citations: readonly string[];
}

/** A vote as it is kept; it rests on lines of the paper. */
export function checkVote(vote: TypedVote, paper: RedactedPacket): Decided<TypedVote> {
  const problems: FieldProblem[] = [];
  const reason = requiredText('reason', vote.reason, COMMITTEE_LIMITS.reason);
  const level = cleanText('level', vote.level.trim(), COMMITTEE_LIMITS.level);
  for (const checked of [reason, level]) if (!checked.ok) problems.push(...checked.problems);
  const lines = citableLines(paper);
  const citations = [...new Set(vote.citations)];
  if (citations.length > COMMITTEE_LIMITS.citations)
    problems.push({ path: 'citations', code: 'TOO_MANY', message: 'Cite fewer lines.' });
  if (citations.some((line) => !lines.has(line)))
    problems.push({
      path: 'citations',
      code: 'UNKNOWN',
      message: 'A line you cite is not in the paper.',
    });
  if (citations.length === 0 && vote.recommendation !== 'insufficient_signal')
    problems.push({
      path: 'citations',
      code: 'REQUIRED',
      message: 'Cite the lines your vote rests on.',
    });
  if (!reason.ok || !level.ok || problems.length > 0) return { ok: false, problems };
  return {
    ok: true,
    value: {
      recommendation: vote.recommendation,
      level: level.value,
      reason: reason.value,
      citations,
    },
  };
}

/** What a vote may cite: notes, and the summary of a scorecard by its letter. */
export function citableLines(paper: RedactedPacket): ReadonlySet<string> {
  return new Set(paper.scorecards.flatMap(({ ref, notes }) => [ref, ...notes.map(({ id }) => id)]));
}

/** The votes from the strongest no on, also where nobody voted so. */
export function tallyOf(
  votes: readonly Recommendation[],
): { readonly recommendation: Recommendation; readonly count: number }[] {
  return RECOMMENDATIONS.map((recommendation) => ({
    recommendation,
    count: votes.filter((vote) => vote === recommendation).length,
  }));
}

export interface ScorecardGrade {
  readonly evidence: EvidenceGrade;
  readonly leading: boolean;
  readonly sentence: string;
}

/** What an author is told of their scorecard. */
export interface GradesTold {
  readonly readers: number;
  /** Null below {@link FEWEST_GRADES}. */
  readonly numbers: {
    readonly clear: number;
    readonly partly: number;
    readonly thin: number;
    readonly leading: number;
  } | null;
  /** By alphabet, so that their order tells nobody apart. */
  readonly sentences: readonly string[];
}

/** Grades without who gave them. */
export function gradesTold(grades: readonly ScorecardGrade[]): GradesTold {
  const of = (evidence: EvidenceGrade) =>
    grades.filter((grade) => grade.evidence === evidence).length;
  return {
    readers: grades.length,
    numbers:
      grades.length < FEWEST_GRADES
        ? null
        : {
            clear: of('clear'),
            partly: of('partly'),
            thin: of('thin'),
            leading: grades.filter(({ leading }) => leading).length,
          },
    sentences: grades
      .map(({ sentence }) => sentence)
      .filter(Boolean)
      .sort((a, b) => (a < b ? -1 : 1)),
  };
}
