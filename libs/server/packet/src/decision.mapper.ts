import {
  approvalProgress,
  NO_RECORD,
  withoutVotes,
  type ApprovalGroupState,
  type ApprovalVerdict,
  type DecisionOutcome,
  type DecisionRecord,
  type DecisionState,
  type FrozenFor,
  type ToldChannel,
  type ToldState,
} from '@debrief/domain';

interface PersonShown {
  readonly id: string;
  readonly name: string;
  readonly timeZone: string;
}

/** A decision as its statement gives it; instants are ISO text. */
export interface StoredDecision {
  readonly id: string;
  readonly number: number;
  readonly outcome: DecisionOutcome;
  readonly level: string;
  readonly rationale: string;
  readonly decidedBy: string;
  readonly decidedAt: string;
  readonly packetNumber: number;
  readonly packetSha256: string;
  readonly memo: string;
  /** Null for one made before records were kept. */
  readonly record: DecisionRecord | null;
  readonly groups: readonly {
    readonly name: string;
    readonly needed: number;
    readonly people: readonly PersonShown[];
  }[];
  readonly answers: readonly StoredAnswer[];
  readonly pending: boolean;
  readonly changedSince: boolean;
  readonly settlement: SettlementView | null;
}

interface StoredAnswer {
  readonly personId: string;
  readonly person: string;
  readonly verdict: ApprovalVerdict;
  readonly reason: string;
  readonly at: string;
}

interface SettlementView {
  readonly state: Exclude<DecisionState, 'pending'>;
  readonly by: string | null;
  readonly reason: string;
  readonly at: string;
}

export interface ApprovalGroupView {
  readonly position: number;
  readonly name: string;
  readonly needed: number;
  readonly state: ApprovalGroupState;
  readonly people: readonly PersonShown[];
  readonly answers: readonly StoredAnswer[];
}

/** A decision as the packet shows it to one reader. */
export interface DecisionView extends Omit<
  StoredDecision,
  'groups' | 'answers' | 'pending' | 'record'
> {
  readonly state: DecisionState;
  readonly record: DecisionRecord;
  readonly approvals: readonly ApprovalGroupView[];
  readonly mayAnswer: boolean;
  readonly mayWithdraw: boolean;
}

export interface FrozenView {
  readonly number: number;
  readonly sha256: string;
  readonly frozenAt: string;
  readonly frozenBy: string;
  readonly reason: FrozenFor;
  /** Number of the newest version frozen of this loop. */
  readonly latest: number;
}

export interface ToldView {
  readonly state: ToldState;
  readonly channel: ToldChannel | null;
  readonly note: string;
  readonly by: string;
  readonly at: string;
}

/** What of a reader changes how decisions are shown. */
export interface DecisionReaderStanding {
  /** See `STANDING`. */
  readonly standing: number | null;
  /** A debrief's votes are not revealed: votes of before are not shown either. */
  readonly voteSealed: boolean;
}

export function toDecision(
  stored: StoredDecision,
  { standing, voteSealed }: DecisionReaderStanding,
): DecisionView {
  const { groups, answers, pending, record: kept, ...shown } = stored;
  const plans = groups.map((group) => ({ ...group, people: group.people.map(({ id }) => id) }));
  const progress = approvalProgress(plans, answers);
  const record = kept ?? NO_RECORD;
  return {
    ...shown,
    state: pending ? 'pending' : (stored.settlement?.state ?? 'final'),
    record: voteSealed ? withoutVotes(record) : record,
    approvals: groups.map((group, position) => ({
      ...group,
      position,
      state: stateOf(progress.groups[position], pending),
      answers: answers.filter(({ personId }) => group.people.some(({ id }) => id === personId)),
    })),
    mayAnswer: pending && standing !== null && standing === progress.open,
    mayWithdraw: pending && standing === -1,
  };
}

/** Nobody is asked any more once a decision is settled. */
function stateOf(state: ApprovalGroupState | undefined, pending: boolean): ApprovalGroupState {
  return state === undefined || (state === 'open' && !pending) ? 'waiting' : state;
}
