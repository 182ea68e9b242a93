import type { DecisionOutcome } from '../loop/terms';
import type { PacketBody, PacketFlag } from '../packet/packet-body';
import { RECOMMENDATIONS } from '../scorecard/scorecard';
import type { FlagSeverity, FlagStatus, Recommendation } from '../scorecard/scorecard';

/** Who recommends what. */
export interface VotesFor {
  readonly recommendation: Recommendation;
  readonly names: readonly string[];
}

/** Who would hire at which level. */
export interface LevelVotesFor {
  readonly level: string;
  readonly names: readonly string[];
}

/** Somebody who sees it otherwise, in their own words where they left some. */
export interface Dissent {
  readonly name: string;
  readonly vote: Recommendation;
  readonly statement: string;
}

export interface UnresolvedFlag {
  readonly type: string;
  readonly name: string;
  readonly severity: FlagSeverity;
  readonly status: FlagStatus;
}

export interface OpenGap {
  readonly competency: string;
  readonly name: string;
  readonly have: number;
  readonly need: number;
  /** Why it was accepted; null when nobody did. */
  readonly acceptedReason: string | null;
}

/** What goes on record with a decision, as it stood when it was made. Nobody writes it by hand. */
export interface DecisionRecord {
  /** Of the debrief behind it; null when it was decided without one. */
  readonly debriefNumber: number | null;
  readonly votesBefore: readonly VotesFor[];
  /** Empty without a debrief. */
  readonly votesAfter: readonly VotesFor[];
  readonly levelVotes: readonly LevelVotesFor[];
  readonly dissent: readonly Dissent[];
  readonly unresolvedFlags: readonly UnresolvedFlag[];
  readonly gaps: readonly OpenGap[];
  /** Whose scorecards are not independent, each with the round. */
  readonly notIndependent: readonly string[];
}

/** The latest revealed debrief, as far as a decision's record needs it. */
export interface DebriefRecord {
  readonly number: number;
  readonly votesBefore: readonly VotesFor[];
  readonly votesAfter: readonly VotesFor[];
  readonly levelVotes: readonly LevelVotesFor[];
  /** Those who wrote down that they disagree, in their own words. */
  readonly dissent: readonly Dissent[];
}

export const NO_RECORD: DecisionRecord = {
  debriefNumber: null,
  votesBefore: [],
  votesAfter: [],
  levelVotes: [],
  dissent: [],
  unresolvedFlags: [],
  gaps: [],
  notIndependent: [],
};

/** What goes with a decision of this outcome. */
export function decisionRecord(
  packet: Pick<PacketBody, 'assessors' | 'scorecards' | 'flags' | 'competencies'>,
  debrief: DebriefRecord | null,
  outcome: DecisionOutcome,
): DecisionRecord {
  return {
    debriefNumber: debrief?.number ?? null,
    ...(debrief ? votesOf(debrief) : votesAlone(packet)),
    dissent: debrief ? dissentIn(debrief, outcome) : dissentAlone(packet, outcome),
    unresolvedFlags: packet.flags.filter(isUnresolved).map(({ type, name, severity, status }) => ({
      type,
      name,
      severity,
      status,
    })),
    gaps: packet.competencies
      .filter(({ minAssessors, assessors }) => assessors < minAssessors)
      .map((line) => ({
        competency: line.key,
        name: line.name,
        have: line.assessors,
        need: line.minAssessors,
        acceptedReason: line.acceptedGap?.reason ?? null,
      })),
    notIndependent: packet.assessors
      .filter(({ independent }) => !independent)
      .map(({ name, roundName }) => `${name}, ${roundName}`),
  };
}

/** The record while a further vote is sealed: nothing of anybody's vote is in it. */
export function withoutVotes(record: DecisionRecord): DecisionRecord {
  return { ...record, votesBefore: [], votesAfter: [], levelVotes: [], dissent: [] };
}

/** A flag is settled by an adjudicator alone; being corroborated or disputed leaves it open. */
function isUnresolved({ adjudication }: Pick<PacketFlag, 'adjudication'>): boolean {
  return adjudication === null;
}

const YES: readonly Recommendation[] = ['yes', 'strong_yes'];
const NO: readonly Recommendation[] = ['no', 'strong_no'];

/** Against a hire every no, against no hire every yes. To wait contradicts nobody. */
export function isContrary(vote: Recommendation, outcome: DecisionOutcome): boolean {
  if (outcome === 'hold') return false;
  return (outcome === 'hire' ? NO : YES).includes(vote);
}

function grouped(
  votes: readonly { readonly name: string; readonly vote: Recommendation }[],
): readonly VotesFor[] {
  return RECOMMENDATIONS.map((recommendation) => ({
    recommendation,
    names: votes.filter(({ vote }) => vote === recommendation).map(({ name }) => name),
  })).filter(({ names }) => names.length > 0);
}

function votesOf({
  votesBefore,
  votesAfter,
  levelVotes,
}: DebriefRecord): Pick<DecisionRecord, 'votesBefore' | 'votesAfter' | 'levelVotes'> {
  return { votesBefore, votesAfter, levelVotes };
}

function votesAlone({
  assessors,
}: Pick<PacketBody, 'assessors'>): Pick<
  DecisionRecord,
  'votesBefore' | 'votesAfter' | 'levelVotes'
> {
  const votes = assessors.map(({ name, recommendation }) => ({ name, vote: recommendation }));
  return { votesBefore: grouped(votes), votesAfter: [], levelVotes: [] };
}

/** Whoever said so, and whoever's second vote says so without a word of theirs. */
function dissentIn(debrief: DebriefRecord, outcome: DecisionOutcome): readonly Dissent[] {
  const spoke = new Set(debrief.dissent.map(({ name }) => name));
  const silent = debrief.votesAfter
    .filter(({ recommendation }) => isContrary(recommendation, outcome))
    .flatMap(({ recommendation, names }) => names.map((name) => ({ name, vote: recommendation })))
    .filter(({ name }) => !spoke.has(name));
  return [...debrief.dissent, ...silent.map((one) => ({ ...one, statement: '' }))];
}

function dissentAlone(
  { assessors, scorecards }: Pick<PacketBody, 'assessors' | 'scorecards'>,
  outcome: DecisionOutcome,
): readonly Dissent[] {
  return assessors
    .filter(({ recommendation }) => isContrary(recommendation, outcome))
    .map(({ name, seatId, recommendation }) => ({
      name,
      vote: recommendation,
      statement: scorecards.find((card) => card.seatId === seatId)?.summary ?? '',
    }));
}
