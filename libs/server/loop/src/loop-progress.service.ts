import { advanceLoop, isClosed, requiredText, stopLoop, type Advanced } from '@debrief/domain';
import {
  fieldProblems,
  notFound,
  staleVersion,
  UnitOfWork,
  type Actor,
  type Fields,
  type IdempotencyMismatch,
  type NotFound,
  type StaleVersion,
  type Tx,
} from '@debrief/server-kernel';
import { Injectable } from '@nestjs/common';
import type { LoopView } from './loop.mapper';
import {
  feedbackLocked,
  feedbackMissing,
  loopClosed,
  transition,
  type FeedbackLocked,
  type FeedbackMissing,
  type LoopClosed,
  type Transition,
} from './loop.problems';
import { LoopReader } from './loop.reader';
import { LoopStore, type LockedLoop, type StageRow } from './loop.store.repository';
import { toOwedSeat } from './own-work.mapper';
import { OwnWorkRepository } from './own-work.repository';

export interface AdvanceLoop {
  readonly loopId: string;
  readonly version: number;
  readonly idempotencyKey: string;
}
export interface StopLoop extends AdvanceLoop {
  readonly reason: string;
}
interface Moved<Name extends string> {
  readonly __typename: Name;
  readonly loopId: string;
}
export interface LoopMoved<Name extends string> {
  readonly __typename: Name;
  readonly loop: LoopView | NotFound;
}
export type AdvanceResult =
  | LoopMoved<'LoopAdvanced'>
  | NotFound
  | StaleVersion
  | FeedbackMissing
  | LoopClosed
  | Transition
  | FeedbackLocked
  | IdempotencyMismatch;
export type StopResult =
  | LoopMoved<'LoopStopped'>
  | Fields
  | NotFound
  | StaleVersion
  | LoopClosed
  | FeedbackLocked
  | IdempotencyMismatch;

const LONGEST_REASON = 2_000;

/** Passing stages and stopping loops. Nobody who owes a scorecard on the loop may do either. */
@Injectable()
export class LoopProgressService {
  public constructor(
    private readonly uow: UnitOfWork,
    private readonly store: LoopStore,
    private readonly ownWork: OwnWorkRepository,
    private readonly reader: LoopReader,
  ) {}

  /** Passes the open stage; the next one opens, or the debrief does. */
  public async advance(actor: Actor, input: AdvanceLoop): Promise<AdvanceResult> {
    const done = await this.uow.run<
      | Moved<'LoopAdvanced'>
      | Exclude<AdvanceResult, LoopMoved<'LoopAdvanced'> | IdempotencyMismatch>
    >(
      { actor, action: 'loop.advanced', once: { key: input.idempotencyKey, input } },
      async (tx) => {
        const loop = await this.store.lockManaged(tx, actor, 'loop', input.loopId);
        const refused = await this.refusal(tx, actor, loop, input.version);
        if (refused || !loop) return refused ?? notFound('loop');
        const stages = await this.store.stages(tx, loop.id);
        const missing = await this.store.missingOn(tx, loop.id, loop.currentStage);
        const decided = advanceLoop({ loop, stages, missing: missing.map((seat) => seat.seatId) });
        if (decided.ok) return this.pass(tx, loop, stages, decided.value);
        if (decided.reason === 'closed') return loopClosed();
        if (decided.reason === 'missing') return feedbackMissing(missing);
        return transition(loop.state, 'debrief', 'No stage of this loop is open to be passed.');
      },
    );
    return 'loopId' in done
      ? { __typename: 'LoopAdvanced', loop: await this.reader.one(actor, done.loopId) }
      : done;
  }

  /** Ends a loop early, for the reason given: what is still to come is called off. */
  public async stop(actor: Actor, input: StopLoop): Promise<StopResult> {
    const done = await this.uow.run<
      Moved<'LoopStopped'> | Exclude<StopResult, LoopMoved<'LoopStopped'> | IdempotencyMismatch>
    >({ actor, action: 'loop.stopped', once: { key: input.idempotencyKey, input } }, async (tx) => {
      const loop = await this.store.lockManaged(tx, actor, 'loop', input.loopId);
      const refused = await this.refusal(tx, actor, loop, input.version);
      if (refused || !loop) return refused ?? notFound('loop');
      if (!stopLoop(loop.state)) return loopClosed();
      const reason = requiredText('reason', input.reason, LONGEST_REASON);
      if (!reason.ok) return fieldProblems(reason.problems);
      await this.end(tx, loop, reason.value);
      return { __typename: 'LoopStopped', loopId: loop.id };
    });
    return 'loopId' in done
      ? { __typename: 'LoopStopped', loop: await this.reader.one(actor, done.loopId) }
      : done;
  }

  /** Owing is asked first: a version or a state would tell what others’ filing has moved. */
  private async refusal(tx: Tx, actor: Actor, loop: LockedLoop | null, version: number) {
    if (!loop) return notFound('loop');
    if (loop.owes)
      return feedbackLocked(
        (await this.ownWork.owedIn(tx, actor.personId, loop.id)).map(toOwedSeat),
      );
    if (isClosed(loop.state)) return loopClosed();
    return loop.version === version ? null : staleVersion(loop.version);
  }

  private async pass(
    tx: Tx,
    loop: LockedLoop,
    stages: readonly StageRow[],
    { passStage, openStage, state }: Extract<Advanced, { ok: true }>['value'],
  ): Promise<Moved<'LoopAdvanced'>> {
    const nameOf = (position: number | null): string | null =>
      stages.find((stage) => stage.position === position)?.name ?? null;
    await this.store.setStage(tx, loop.id, passStage, 'passed');
    if (openStage !== null) await this.store.setStage(tx, loop.id, openStage, 'open');
    const moved = await this.store.move(tx, loop, {
      state,
      currentStage: openStage ?? passStage,
      closed: false,
    });
    if (!moved) throw new Error(`Loop ${loop.id} changed under its lock`);
    await this.store.contentChanged(tx, loop.id);
    tx.record({
      subjectType: 'loop',
      subjectId: loop.id,
      loopId: loop.id,
      detail: { passed: nameOf(passStage), opened: nameOf(openStage) },
    });
    tx.emit('loop.advanced', { loopId: loop.id });
    return { __typename: 'LoopAdvanced', loopId: loop.id };
  }

  private async end(tx: Tx, loop: LockedLoop, reason: string): Promise<void> {
    await this.store.stopOpenStages(tx, loop.id);
    await this.store.releaseSeats(tx, loop.id, 'The loop was stopped.');
    const moved = await this.store.move(tx, loop, {
      state: 'stopped',
      stopReason: reason,
      closed: true,
    });
    if (!moved) throw new Error(`Loop ${loop.id} changed under its lock`);
    await this.store.contentChanged(tx, loop.id);
    tx.record({ subjectType: 'loop', subjectId: loop.id, loopId: loop.id });
    tx.emit('loop.stopped', { loopId: loop.id });
  }
}
