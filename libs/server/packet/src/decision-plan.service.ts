import {
  DECISION_OUTCOMES,
  decide,
  decisionRecord,
  groupsFor,
  levelChoices,
  openCriticalFlags,
  unmetGroups,
  type ApprovalGroupPlan,
  type DecisionOutcome,
  type DecisionRecord,
  type LoopState,
  type PacketBody,
} from '@debrief/domain';
import { DebriefReader } from '@debrief/server-debrief';
import { fieldProblems, notFound, staleVersion, type Actor } from '@debrief/server-kernel';
import { feedbackMissing, LoopReader, transition } from '@debrief/server-loop';
import { Injectable } from '@nestjs/common';
import { ApprovalRepository, type StandingRow } from './approval.repository';
import { approvalUnmet, criticalFlag, voteSealed, type Refused } from './decision.problems';
import { DecisionRepository } from './decision.repository';
import { ALL_STAGES, PacketAssembler } from './packet.assembler';
import type { DecidePacketInput } from './packet.input';

/** What is to be written, made before the transaction: the packet as it would be frozen, and what goes with it. */
export interface DecisionPlan {
  readonly __typename: 'Plan';
  readonly body: PacketBody;
  readonly level: string;
  readonly rationale: string;
  readonly memo: string;
  readonly nextState: LoopState;
  readonly record: DecisionRecord;
  readonly groups: readonly ApprovalGroupPlan[];
}

/** What a decider is shown before they decide. */
export interface OutlookView {
  readonly __typename: 'DecisionOutlook';
  readonly loopId: string;
  readonly levels: readonly string[];
  readonly records: readonly {
    readonly outcome: DecisionOutcome;
    readonly record: DecisionRecord;
  }[];
  readonly needsApproval: readonly DecisionOutcome[];
  readonly groups: readonly {
    readonly name: string;
    readonly needed: number;
    readonly people: readonly Pick<StandingRow, 'id' | 'name' | 'timeZone'>[];
  }[];
  readonly unmet: readonly string[];
}

export const NEXT_STATE = { hire: 'hired', no_hire: 'not_hired', hold: 'on_hold' } as const;

/** Works out whether a decision may stand and what would go with it. Writes nothing. */
@Injectable()
export class DecisionPlanner {
  public constructor(
    private readonly decisions: DecisionRepository,
    private readonly approvals: ApprovalRepository,
    private readonly assembler: PacketAssembler,
    private readonly debriefs: DebriefReader,
    private readonly loops: LoopReader,
  ) {}

  public async plan(actor: Actor, input: DecidePacketInput): Promise<DecisionPlan | Refused> {
    const standing = await this.decisions.standing(actor, input.loopId);
    if (!standing?.isHiringManager) return notFound('loop');
    if (standing.owes) return this.loops.locked(actor, input.loopId);
    if (standing.voteSealed) return voteSealed();
    const body = await this.assembler.assemble(input.loopId, ALL_STAGES);
    if (!body) return notFound('loop');
    if (body.loopVersion !== input.loopVersion) return staleVersion(body.loopVersion);
    const refused = refusal(actor, input, body);
    if ('__typename' in refused) return refused;
    const flow = await this.approvals.flowFor(input.loopId);
    const groups = groupsFor(input.outcome, flow);
    const unmet = await this.unmet(actor, input.loopId, groups);
    if (unmet.length > 0) return approvalUnmet(unmet);
    const debrief = await this.debriefs.recordOf(input.loopId);
    const record = decisionRecord(body, debrief, input.outcome);
    return { __typename: 'Plan', body, ...refused, record, groups };
  }

  /** For the hiring manager of the loop alone. */
  public async outlook(actor: Actor, loopId: string) {
    const standing = await this.decisions.standing(actor, loopId);
    if (!standing?.isHiringManager) return notFound('loop');
    if (standing.owes) return this.loops.locked(actor, loopId);
    const [body, debrief, flow] = await Promise.all([
      this.assembler.assemble(loopId, ALL_STAGES),
      this.debriefs.recordOf(loopId),
      this.approvals.flowFor(loopId),
    ]);
    if (!body) return notFound('loop');
    const groups = flow && flow.outcomes.length > 0 ? flow.groups : [];
    const voted = debrief?.levelVotes.map(({ level }) => level) ?? [];
    const outcomes = standing.voteSealed ? [] : DECISION_OUTCOMES;
    const outlook: OutlookView = {
      __typename: 'DecisionOutlook',
      loopId,
      levels: [
        ...new Set([...levelChoices(standing.level), ...(standing.voteSealed ? [] : voted)]),
      ],
      records: outcomes.map((outcome) => ({
        outcome,
        record: decisionRecord(body, debrief, outcome),
      })),
      needsApproval: flow?.outcomes ?? [],
      groups: await this.named(loopId, groups),
      unmet: await this.unmet(actor, loopId, groups),
    };
    return outlook;
  }

  private async unmet(
    actor: Actor,
    loopId: string,
    groups: readonly ApprovalGroupPlan[],
  ): Promise<readonly string[]> {
    if (groups.length === 0) return [];
    const people = await this.approvals.standings(
      loopId,
      groups.flatMap((group) => group.people),
    );
    return unmetGroups(groups, actor.personId, new Map(people.map((one) => [one.id, one])));
  }

  private async named(
    loopId: string,
    groups: readonly ApprovalGroupPlan[],
  ): Promise<OutlookView['groups']> {
    const people = await this.approvals.standings(
      loopId,
      groups.flatMap((group) => group.people),
    );
    return groups.map(({ name, needed, people: ids }) => ({
      name,
      needed,
      people: people
        .filter(({ id }) => ids.includes(id))
        .map((one) => ({ id: one.id, name: one.name, timeZone: one.timeZone })),
    }));
  }
}

type Allowed = Pick<DecisionPlan, 'level' | 'rationale' | 'memo' | 'nextState'>;

function refusal(actor: Actor, input: DecidePacketInput, body: PacketBody): Allowed | Refused {
  const critical = openCriticalFlags(body);
  const decided = decide({
    outcome: input.outcome,
    level: input.level,
    rationale: input.rationale,
    memo: input.memo,
    decidedBy: actor.name,
    missing: body.missing.map(({ seatId }) => seatId),
    openCriticalFlags: critical,
    state: body.state,
  });
  if (decided.ok) return decided.value;
  switch (decided.problem) {
    case 'fields':
      return fieldProblems(decided.problems);
    case 'missing':
      return missingIn(body);
    case 'critical_flag':
      return criticalFlag(critical);
    case 'transition':
      return transition(
        body.state,
        NEXT_STATE[input.outcome],
        'A decision comes after the last stage is passed, and is made once.',
      );
  }
}

export function missingIn(body: PacketBody): ReturnType<typeof feedbackMissing> {
  return feedbackMissing(
    body.missing.map((seat) => ({
      ...seat,
      dueAt: seat.dueAt === null ? null : new Date(seat.dueAt),
    })),
  );
}
