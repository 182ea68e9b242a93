import { canonicalJson } from '@debrief/domain';
import { DebriefService } from '@debrief/server-debrief';
import {
  staleVersion,
  UnitOfWork,
  type Actor,
  type IdempotencyMismatch,
  type StaleVersion,
  type Tx,
} from '@debrief/server-kernel';
import { LoopService } from '@debrief/server-loop';
import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { ApprovalRepository } from './approval.repository';
import { DecisionPlanner, type DecisionPlan } from './decision-plan.service';
import type { DecisionView } from './decision.mapper';
import {
  CHANGED,
  decidedMeanwhile,
  decisionPending,
  voteSealed,
  type Changed,
  type DecisionPending,
  type Refused,
  type VoteSealed,
} from './decision.problems';
import { DecisionRepository } from './decision.repository';
import type { DecidePacketInput } from './packet.input';

export interface PacketDecided {
  readonly __typename: 'PacketDecided';
  readonly decision: DecisionView;
}
export type DecidePacketOutcome = PacketDecided | Refused | IdempotencyMismatch;

const TRIES = 3;

/** The hiring manager's decision. The product never makes one: this is the only place that writes it, on a named person's word. */
@Injectable()
export class DecisionService {
  public constructor(
    private readonly uow: UnitOfWork,
    private readonly planner: DecisionPlanner,
    private readonly decisions: DecisionRepository,
    private readonly approvals: ApprovalRepository,
    private readonly loops: LoopService,
    private readonly debriefs: DebriefService,
  ) {}

  /**
   * Freezes the packet and records the decision on it, together. It is final at once, or waits for
   * those who have to approve it, and then the loop stays where it is. When feedback changed between
   * the reading and the lock, what would be frozen is made anew; a loop that moved is stale instead.
   */
  public async decide(actor: Actor, input: DecidePacketInput): Promise<DecidePacketOutcome> {
    const work = {
      actor,
      action: 'packet.decided',
      once: { key: input.idempotencyKey, input },
    } as const;
    for (let attempt = 1; ; attempt += 1) {
      const plan = await this.planner.plan(actor, input);
      const result = await this.uow.run<DecidePacketOutcome | Changed>(work, (tx) =>
        plan.__typename === 'Plan' ? this.write(tx, actor, input, plan) : Promise.resolve(plan),
      );
      if (result.__typename !== 'ChangedProblem') return result;
      if (attempt === TRIES) return staleVersion(input.loopVersion);
    }
  }

  private async write(
    tx: Tx,
    actor: Actor,
    input: DecidePacketInput,
    plan: DecisionPlan,
  ): Promise<PacketDecided | StaleVersion | VoteSealed | DecisionPending | Changed> {
    const { loopId, outcome } = input;
    const { body, level, rationale, memo, record, groups } = plan;
    const loop = await this.decisions.lockLoop(tx, loopId);
    if (loop?.version !== body.loopVersion)
      return decidedMeanwhile(loop?.version ?? 0, loop?.last ?? null);
    if (loop.pending) return decisionPending(loop.pending);
    if (loop.voteSealed) return voteSealed();
    if (loop.contentVersion !== body.contentVersion) return CHANGED;
    const packet = canonicalJson(body);
    const sha256 = createHash('sha256').update(packet).digest('hex');
    const words = { loopId, outcome, level, rationale, memo, record, groups, packet, sha256 };
    const stored = await this.decisions.insert(tx, actor, words);
    await this.debriefs.close(tx, loopId, actor.personId);
    const { id: decisionId, number } = stored;
    const final = groups.length === 0;
    if (final) await this.conclude(tx, { loopId, decisionId, version: loop.version }, plan);
    else await this.propose(tx, loopId, decisionId);
    const detail = { outcome, number, sha256, ...(final ? {} : { waits: true }) };
    tx.record({ subjectType: 'decision', subjectId: decisionId, loopId, detail });
    return {
      __typename: 'PacketDecided',
      decision: await this.decisions.view(tx, actor, loopId, decisionId),
    };
  }

  /** Final: the loop moves, and whoever waits for it is told. */
  private async conclude(
    tx: Tx,
    of: { readonly loopId: string; readonly decisionId: string; readonly version: number },
    { nextState }: DecisionPlan,
  ): Promise<void> {
    if (!(await this.loops.moveLoop(tx, of.loopId, of.version, nextState)))
      throw new Error('The locked loop moved');
    tx.emit('packet.decided', { loopId: of.loopId, decisionId: of.decisionId });
  }

  private async propose(tx: Tx, loopId: string, decisionId: string): Promise<void> {
    await this.loops.bumpContent(tx, loopId);
    await this.approvals.setPending(tx, loopId, decisionId);
    tx.emit('decision.proposed', { loopId, decisionId });
  }
}
