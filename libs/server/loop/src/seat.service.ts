import { isClosed, requiredText, type SeatRole } from '@debrief/domain';
import {
  AppError,
  fieldProblems,
  newId,
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
import type { SeatView } from './loop.mapper';
import { loopClosed, oneField, slotTaken, type LoopClosed, type SlotTaken } from './loop.problems';
import { LoopReader } from './loop.reader';
import { LoopStore } from './loop.store.repository';
import { RoundStore, type SeatEnding, type StoredSeat } from './round.store.repository';
import { assignProblems, releaseProblems } from './seat.rules';
import { isTimeTaken } from './time-taken';

export interface AssignSeat {
  readonly roundId: string;
  readonly personId: string;
  readonly role: SeatRole;
  readonly idempotencyKey: string;
}
export interface RemoveSeat {
  readonly seatId: string;
  readonly version: number;
  readonly idempotencyKey: string;
}
export interface ExcuseSeat extends RemoveSeat {
  readonly reason: string;
  readonly noShow?: boolean | null;
}
interface Written<Name extends string> {
  readonly __typename: Name;
  readonly seatId: string;
}
export interface SeatWritten<Name extends string> {
  readonly __typename: Name;
  readonly seat: SeatView | NotFound;
}
export type AssignResult =
  SeatWritten<'SeatAssigned'> | Fields | NotFound | LoopClosed | SlotTaken | IdempotencyMismatch;
export type RemoveResult =
  SeatWritten<'SeatChanged'> | Fields | NotFound | StaleVersion | LoopClosed | IdempotencyMismatch;
export type ExcuseResult =
  SeatWritten<'SeatChanged'> | Fields | NotFound | StaleVersion | IdempotencyMismatch;

const LONGEST_REASON = 1_000;

/** Who sits on a round. Recruiters, admins and the job's hiring manager decide it. */
@Injectable()
export class SeatService {
  public constructor(
    private readonly uow: UnitOfWork,
    private readonly store: LoopStore,
    private readonly rounds: RoundStore,
    private readonly reader: LoopReader,
  ) {}

  /** Puts somebody on a round: once on a loop, never against a conflict, never in two rounds at a time. */
  public async assign(actor: Actor, input: AssignSeat): Promise<AssignResult> {
    try {
      const done = await this.uow.run<Written<'SeatAssigned'> | Fields | NotFound | LoopClosed>(
        { actor, action: 'seat.assigned', once: { key: input.idempotencyKey, input } },
        (tx) => this.put(tx, actor, input),
      );
      return 'seatId' in done
        ? { __typename: 'SeatAssigned', seat: await this.reader.seat(actor, done.seatId) }
        : done;
    } catch (error) {
      if (isTimeTaken(error)) return this.taken(input);
      throw error;
    }
  }

  /** Takes somebody off who has not filed. */
  public async remove(actor: Actor, input: RemoveSeat): Promise<RemoveResult> {
    const done = await this.uow.run<
      Written<'SeatChanged'> | Fields | NotFound | StaleVersion | LoopClosed
    >({ actor, action: 'seat.removed', once: { key: input.idempotencyKey, input } }, async (tx) => {
      const seat = await this.releasable(tx, actor, input);
      return 'personId' in seat
        ? this.close(tx, seat, { state: 'removed', reason: null, endedBy: 'seat_removed' })
        : seat;
    });
    return this.changed(actor, done);
  }

  /** Lets somebody off, or notes that they were not there; the reason stays on the record. */
  public async excuse(actor: Actor, input: ExcuseSeat): Promise<ExcuseResult> {
    const done = await this.uow.run<Written<'SeatChanged'> | Fields | NotFound | StaleVersion>(
      { actor, action: 'seat.excused', once: { key: input.idempotencyKey, input } },
      async (tx) => {
        const seat = await this.releasable(tx, actor, input);
        if (!('personId' in seat)) {
          return seat.__typename === 'LoopClosedProblem'
            ? oneField('seatId', 'LOOP_CLOSED', seat.message)
            : seat;
        }
        const reason = requiredText('reason', input.reason, LONGEST_REASON);
        if (!reason.ok) return fieldProblems(reason.problems);
        const state = input.noShow ? 'no_show' : 'excused';
        return this.close(tx, seat, { state, reason: reason.value, endedBy: 'seat_excused' });
      },
    );
    return this.changed(actor, done);
  }

  private async put(
    tx: Tx,
    actor: Actor,
    input: AssignSeat,
  ): Promise<Written<'SeatAssigned'> | Fields | NotFound | LoopClosed> {
    const loop = await this.store.lockManaged(tx, actor, 'round', input.roundId);
    const round = loop && (await this.rounds.read(tx, input.roundId));
    if (!round) return notFound('round');
    if (isClosed(loop.state)) return loopClosed();
    const sitter = await this.rounds.sitter(tx, input.personId, loop.id);
    if (!sitter) return notFound('person');
    const problems = assignProblems(round, sitter, input.role, loop.owes);
    if (problems.length > 0) return fieldProblems(problems);
    const seatId = newId(tx.now.getTime());
    await this.rounds.insertSeat(tx, { id: seatId, personId: sitter.id, role: input.role }, round);
    await this.store.contentChanged(tx, loop.id);
    tx.record({
      subjectType: 'seat',
      subjectId: seatId,
      loopId: loop.id,
      detail: { roundId: round.id, personId: sitter.id, role: input.role },
    });
    tx.emit('seat.assigned', { loopId: loop.id, seatId });
    return { __typename: 'SeatAssigned', seatId };
  }

  /** The seat, locked with its loop, when it may be given up; else why not. */
  private async releasable(
    tx: Tx,
    actor: Actor,
    input: RemoveSeat,
  ): Promise<StoredSeat | Fields | NotFound | StaleVersion | LoopClosed> {
    const loop = await this.store.lockManaged(tx, actor, 'seat', input.seatId);
    const seat = loop && (await this.rounds.seat(tx, input.seatId));
    // Others' seats are sealed to somebody who owes: whether one has filed would show in the answer.
    if (!seat || (loop.owes && seat.personId !== actor.personId)) return notFound('seat');
    if (isClosed(loop.state)) return loopClosed();
    if (seat.version !== input.version) return staleVersion(seat.version);
    const problems = releaseProblems(seat, actor.personId);
    return problems.length > 0 ? fieldProblems(problems) : seat;
  }

  private async close(
    tx: Tx,
    seat: StoredSeat,
    ending: SeatEnding,
  ): Promise<Written<'SeatChanged'>> {
    const { state } = ending;
    if (!(await this.rounds.closeSeat(tx, seat, ending)))
      throw new Error(`Seat ${seat.id} changed under its lock`);
    await this.store.seatSettled(tx, seat);
    tx.record({
      subjectType: 'seat',
      subjectId: seat.id,
      loopId: seat.loopId,
      detail: { personId: seat.personId, state },
    });
    tx.emit(state === 'removed' ? 'seat.removed' : 'seat.excused', {
      loopId: seat.loopId,
      seatId: seat.id,
    });
    return { __typename: 'SeatChanged', seatId: seat.id };
  }

  private async changed<Refused extends object>(
    actor: Actor,
    done: Written<'SeatChanged'> | Refused,
  ): Promise<SeatWritten<'SeatChanged'> | Refused> {
    return 'seatId' in done
      ? { __typename: 'SeatChanged', seat: await this.reader.seat(actor, done.seatId) }
      : done;
  }

  /** The constraint refused: say who is taken and when. */
  private async taken({ roundId, personId }: AssignSeat): Promise<SlotTaken> {
    const clash = await this.rounds.clash(personId, roundId);
    if (clash) return slotTaken(clash);
    throw new AppError('conflict', 'Somebody changed a schedule at the same moment. Try again.');
  }
}
