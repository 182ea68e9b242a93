import { isClosed, requiredText } from '@debrief/domain';
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
import { HandOverStore } from './hand-over.repository';
import { handOverProblems, isPromotable, type Understudy } from './hand-over.rules';
import type { SeatView } from './loop.mapper';
import { loopClosed, slotTaken, type LoopClosed, type SlotTaken } from './loop.problems';
import { LoopReader } from './loop.reader';
import { LoopStore } from './loop.store.repository';
import {
  RoundStore,
  type LockedRound,
  type Sitter,
  type StoredSeat,
} from './round.store.repository';
import { isTimeTaken } from './time-taken';

export interface HandOverSeat {
  readonly seatId: string;
  readonly version: number;
  /** Who takes over. */
  readonly personId: string;
  readonly reason: string;
  readonly idempotencyKey: string;
}
interface Written {
  readonly __typename: 'SeatHandedOver';
  readonly seatId: string;
  readonly roundId: string;
}
export interface SeatHandedOver {
  readonly __typename: 'SeatHandedOver';
  readonly seat: SeatView | NotFound;
}
type Refused = Fields | NotFound | StaleVersion | LoopClosed;
export type HandOverResult = SeatHandedOver | Refused | SlotTaken | IdempotencyMismatch;

/** A seat that may be handed over, with all that takes part. */
interface HandOver {
  readonly seat: StoredSeat;
  readonly round: LockedRound;
  readonly sitter: Sitter;
  readonly understudy: Understudy | null;
}

const LONGEST_REASON = 1_000;

/** Puts somebody in the place of an interviewer who has not filed and will not. */
@Injectable()
export class HandOverService {
  public constructor(
    private readonly uow: UnitOfWork,
    private readonly store: LoopStore,
    private readonly rounds: RoundStore,
    private readonly seats: HandOverStore,
    private readonly reader: LoopReader,
  ) {}

  /**
   * The seat ends as removed before its round and as excused from its start on; another person has
   * one of the same role. A draft begun on it is archived for its author alone: the new seat begins
   * empty, and sealed.
   */
  public async handOver(actor: Actor, input: HandOverSeat): Promise<HandOverResult> {
    try {
      const done = await this.uow.run<Written | Refused>(
        { actor, action: 'seat.handed_over', once: { key: input.idempotencyKey, input } },
        (tx) => this.attempt(tx, actor, input),
      );
      return 'seatId' in done
        ? { __typename: 'SeatHandedOver', seat: await this.reader.seat(actor, done.seatId) }
        : done;
    } catch (error) {
      if (isTimeTaken(error)) return this.taken(input);
      throw error;
    }
  }

  private async attempt(tx: Tx, actor: Actor, input: HandOverSeat): Promise<Written | Refused> {
    const loop = await this.store.lockManaged(tx, actor, 'seat', input.seatId);
    const seat = loop && (await this.rounds.seat(tx, input.seatId));
    // Others' seats are sealed to somebody who owes: whether one has filed would show in the answer.
    if (!seat || (loop.owes && seat.personId !== actor.personId)) return notFound('seat');
    if (isClosed(loop.state)) return loopClosed();
    if (seat.version !== input.version) return staleVersion(seat.version);
    const round = await this.rounds.read(tx, seat.roundId);
    const sitter = await this.rounds.sitter(tx, input.personId, loop.id);
    if (!round || !sitter) return notFound('person');
    const understudy = await this.seats.understudy(tx, round.id, sitter.id);
    const problems = handOverProblems(seat, round, sitter, understudy, actor.personId);
    const reason = requiredText('reason', input.reason, LONGEST_REASON);
    if (!reason.ok) return fieldProblems([...problems, ...reason.problems]);
    if (problems.length > 0) return fieldProblems(problems);
    return this.exchange(tx, { seat, round, sitter, understudy }, reason.value);
  }

  private async exchange(tx: Tx, handOver: HandOver, reason: string): Promise<Written> {
    const { seat, round, sitter } = handOver;
    const begun = round.startsAt !== null && round.startsAt.getTime() <= tx.now.getTime();
    const state = begun ? 'excused' : 'removed';
    // The old seat goes first: a round has one lead.
    if (!(await this.rounds.closeSeat(tx, seat, { state, reason, endedBy: 'handed_over' })))
      throw new Error(`Seat ${seat.id} changed under its lock`);
    const newSeatId = await this.fill(tx, handOver);
    await this.store.contentChanged(tx, seat.loopId);
    tx.record({
      subjectType: 'seat',
      subjectId: seat.id,
      loopId: seat.loopId,
      detail: {
        from: seat.personId,
        to: sitter.id,
        toName: sitter.name,
        role: seat.role,
        newSeatId,
        state,
        promoted: isPromotable(seat, handOver.understudy),
      },
    });
    const { loopId } = seat;
    tx.emit(begun ? 'seat.excused' : 'seat.removed', { loopId, seatId: seat.id });
    tx.emit('seat.assigned', { loopId, seatId: newSeatId });
    tx.emit('seat.replaced', { loopId, seatId: seat.id, newSeatId });
    return { __typename: 'SeatHandedOver', seatId: newSeatId, roundId: round.id };
  }

  /** The id of the seat that takes the place: the promoted shadow's, or a new one. */
  private async fill(tx: Tx, { seat, round, sitter, understudy }: HandOver): Promise<string> {
    if (isPromotable(seat, understudy)) {
      if (!(await this.seats.promote(tx, understudy, seat.role)))
        throw new Error(`Seat ${understudy.id} changed under its lock`);
      return understudy.id;
    }
    const id = newId(tx.now.getTime());
    await this.rounds.insertSeat(tx, { id, personId: sitter.id, role: seat.role }, round);
    return id;
  }

  /** The constraint refused: say when the person is taken. */
  private async taken({ seatId, personId }: HandOverSeat): Promise<SlotTaken> {
    const roundId = await this.rounds.roundOf(seatId);
    const clash = roundId && (await this.rounds.clash(personId, roundId));
    if (clash) return slotTaken(clash);
    throw new AppError('conflict', 'Somebody changed a schedule at the same moment. Try again.');
  }
}
