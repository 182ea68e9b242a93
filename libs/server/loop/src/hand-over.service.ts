import { isClosed, requiredText } from '@debrief/domain';
import {
  AppError,
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
import { HandOverStore } from './hand-over.repository';
import { handOverProblems, isPromotable } from './hand-over.rules';
import type { SeatView } from './loop.mapper';
import { loopClosed, slotTaken, type LoopClosed, type SlotTaken } from './loop.problems';
import { LoopReader } from './loop.reader';
import { LoopStore } from './loop.store.repository';
import { RoundStore } from './round.store.repository';
import { SeatExchange, type HandOver } from './seat-exchange.service';
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

const LONGEST_REASON = 1_000;

/** Puts somebody in the place of an interviewer who has not filed and will not. */
@Injectable()
export class HandOverService {
  public constructor(
    private readonly uow: UnitOfWork,
    private readonly store: LoopStore,
    private readonly rounds: RoundStore,
    private readonly understudies: HandOverStore,
    private readonly seats: SeatExchange,
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
    const understudy = await this.understudies.understudy(tx, round.id, sitter.id);
    const problems = handOverProblems(seat, round, sitter, understudy, actor.personId);
    const reason = requiredText('reason', input.reason, LONGEST_REASON);
    if (!reason.ok) return fieldProblems([...problems, ...reason.problems]);
    if (problems.length > 0) return fieldProblems(problems);
    return this.exchange(tx, { seat, round, sitter, understudy }, reason.value);
  }

  private async exchange(tx: Tx, handOver: HandOver, reason: string): Promise<Written> {
    const { seat, round, sitter } = handOver;
    const newSeatId = await this.seats.exchange(tx, handOver, reason);
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
        state: round.startsAt !== null && round.startsAt <= tx.now ? 'excused' : 'removed',
        promoted: isPromotable(seat, handOver.understudy),
      },
    });
    return { __typename: 'SeatHandedOver', seatId: newSeatId, roundId: round.id };
  }

  /** The constraint refused: say when the person is taken. */
  private async taken({ seatId, personId }: HandOverSeat): Promise<SlotTaken> {
    const roundId = await this.rounds.roundOf(seatId);
    const clash = roundId && (await this.rounds.clash(personId, roundId));
    if (clash) return slotTaken(clash);
    throw new AppError('conflict', 'Somebody changed a schedule at the same moment. Try again.');
  }
}
