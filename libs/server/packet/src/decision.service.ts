import {
  canonicalJson,
  decide,
  openCriticalFlags,
  type LoopState,
  type PacketBody,
} from '@debrief/domain';
import {
  fieldProblems,
  notFound,
  staleVersion,
  UnitOfWork,
  type Actor,
  type Fields,
  type IdempotencyMismatch,
  type NotFound,
  type ProblemValue,
  type StaleVersion,
  type Tx,
} from '@debrief/server-kernel';
import {
  feedbackMissing,
  LoopReader,
  LoopService,
  transition,
  type FeedbackLocked,
  type FeedbackMissing,
  type Transition,
} from '@debrief/server-loop';
import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { DecisionRepository } from './decision.repository';
import { ALL_STAGES, PacketAssembler } from './packet.assembler';
import type { DecidePacketInput } from './packet.input';
import type { DecisionView } from './packet.mapper';

export interface PacketDecided {
  readonly __typename: 'PacketDecided';
  readonly decision: DecisionView;
}
export interface CriticalFlag extends ProblemValue {
  readonly __typename: 'CriticalFlagProblem';
  readonly flagTypes: readonly string[];
}
type Refused =
  Fields | NotFound | StaleVersion | FeedbackMissing | CriticalFlag | FeedbackLocked | Transition;
export type DecidePacketOutcome = PacketDecided | Refused | IdempotencyMismatch;

/** What is to be written, made before the transaction: the packet as it would be frozen. */
interface Plan {
  readonly __typename: 'Plan';
  readonly body: PacketBody;
  readonly level: string;
  readonly rationale: string;
  readonly nextState: LoopState;
}

const TRIES = 3;

/** The hiring manager's decision. The product never makes one: this is the only place that writes it, on a named person's word. */
@Injectable()
export class DecisionService {
  public constructor(
    private readonly uow: UnitOfWork,
    private readonly decisions: DecisionRepository,
    private readonly assembler: PacketAssembler,
    private readonly loops: LoopService,
    private readonly reader: LoopReader,
  ) {}

  /**
   * Freezes the packet and records the decision on it, together. When feedback changed between the
   * reading and the lock, what would be frozen is made anew; a loop that moved is stale instead.
   */
  public async decide(actor: Actor, input: DecidePacketInput): Promise<DecidePacketOutcome> {
    const work = {
      actor,
      action: 'packet.decided',
      once: { key: input.idempotencyKey, input },
    } as const;
    for (let attempt = 1; ; attempt += 1) {
      const plan = await this.plan(actor, input);
      const result = await this.uow.run<DecidePacketOutcome | Changed>(work, (tx) =>
        plan.__typename === 'Plan' ? this.write(tx, actor, input, plan) : Promise.resolve(plan),
      );
      if (result.__typename !== 'ChangedProblem') return result;
      if (attempt === TRIES) return staleVersion(input.loopVersion);
    }
  }

  private async plan(actor: Actor, input: DecidePacketInput): Promise<Plan | Refused> {
    const standing = await this.decisions.standing(actor, input.loopId);
    if (!standing?.isHiringManager) return notFound('loop');
    if (standing.owes) return this.reader.locked(actor, input.loopId);
    const body = await this.assembler.assemble(input.loopId, ALL_STAGES);
    if (!body) return notFound('loop');
    if (body.loopVersion !== input.loopVersion) return staleVersion(body.loopVersion);
    const critical = openCriticalFlags(body);
    const decided = decide({
      outcome: input.outcome,
      level: input.level,
      rationale: input.rationale,
      decidedBy: actor.name,
      missing: body.missing.map(({ seatId }) => seatId),
      openCriticalFlags: critical,
      state: body.state,
    });
    if (decided.ok) return { __typename: 'Plan', body, ...decided.value };
    switch (decided.problem) {
      case 'fields':
        return fieldProblems(decided.problems);
      case 'missing':
        return feedbackMissing(
          body.missing.map((seat) => ({
            ...seat,
            dueAt: seat.dueAt === null ? null : new Date(seat.dueAt),
          })),
        );
      case 'critical_flag':
        return criticalFlag(critical);
      case 'transition':
        return transition(
          body.state,
          TO[input.outcome],
          'A decision comes after the last stage is passed, and is made once.',
        );
    }
  }

  private async write(
    tx: Tx,
    actor: Actor,
    input: DecidePacketInput,
    plan: Plan,
  ): Promise<PacketDecided | StaleVersion | Changed> {
    const { loopId, outcome } = input;
    const loop = await this.decisions.lockLoop(tx, loopId);
    if (loop?.version !== plan.body.loopVersion) return staleVersion(loop?.version ?? 0);
    if (loop.contentVersion !== plan.body.contentVersion) return CHANGED;
    const packet = canonicalJson(plan.body);
    const sha256 = createHash('sha256').update(packet).digest('hex');
    const { level, rationale } = plan;
    const stored = await this.decisions.insert(tx, actor, {
      loopId,
      outcome,
      level,
      rationale,
      packet,
      sha256,
    });
    if (!(await this.loops.moveLoop(tx, loopId, loop.version, plan.nextState)))
      throw new Error('The locked loop moved');
    tx.record({
      subjectType: 'decision',
      subjectId: stored.id,
      loopId,
      detail: { outcome, number: stored.number, sha256 },
    });
    tx.emit('packet.decided', { loopId, decisionId: stored.id });
    return {
      __typename: 'PacketDecided',
      decision: {
        number: stored.number,
        outcome,
        level,
        rationale,
        decidedBy: actor.name,
        decidedAt: tx.now.toISOString(),
        packetNumber: stored.packetNumber,
        packetSha256: sha256,
      },
    };
  }
}

interface Changed {
  readonly __typename: 'ChangedProblem';
}
/** The packet changed between reading and locking; ends the transaction like any problem and is never shown. */
const CHANGED: Changed = { __typename: 'ChangedProblem' };

const TO = { hire: 'hired', no_hire: 'not_hired', hold: 'on_hold' } as const;

function criticalFlag(flagTypes: readonly string[]): CriticalFlag {
  return {
    __typename: 'CriticalFlagProblem',
    flagTypes,
    message: 'A critical red flag is open. Somebody named has to clear or uphold it before a hire.',
  };
}
