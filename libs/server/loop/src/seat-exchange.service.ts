import { isClosed, type FieldProblem } from '@debrief/domain';
import { newId, type Tx } from '@debrief/server-kernel';
import { Injectable } from '@nestjs/common';
import { HandOverStore, type HouseLoop } from './hand-over.repository';
import { handOverProblems, isPromotable, type Understudy } from './hand-over.rules';
import { LoopStore } from './loop.store.repository';
import {
  RoundStore,
  type LockedRound,
  type SeatEnding,
  type Sitter,
  type StoredSeat,
} from './round.store.repository';
import { assignProblems } from './seat.rules';

/** A seat that may be handed over, with all that takes part. */
export interface HandOver {
  readonly seat: StoredSeat;
  readonly round: LockedRound;
  readonly sitter: Sitter;
  readonly understudy: Understudy | null;
}

/** Somebody in another's place, or why they cannot be there. */
export type Exchanged =
  | { readonly ok: true; readonly newSeatId: string; readonly personName: string }
  | { readonly ok: false; readonly problems: readonly FieldProblem[] };

/**
 * How seats change hands inside a transaction that has decided so: by a person's hand-over, by a
 * repair somebody approved, or by a rule of the organisation. The loop must be locked. Whoever calls
 * records what it was for.
 */
@Injectable()
export class SeatExchange {
  public constructor(
    private readonly store: LoopStore,
    private readonly rounds: RoundStore,
    private readonly seats: HandOverStore,
  ) {}

  /** For what no person asked for; a person's own work locks by what they may manage. Null for an unknown or closed loop. */
  public async lockForHouse(tx: Tx, loopId: string): Promise<HouseLoop | null> {
    const loop = await this.seats.lockForHouse(tx, loopId);
    return loop && !isClosed(loop.state) ? loop : null;
  }

  public seat(tx: Tx, seatId: string): Promise<StoredSeat | null> {
    return this.rounds.seat(tx, seatId);
  }

  public round(tx: Tx, roundId: string): Promise<LockedRound | null> {
    return this.rounds.read(tx, roundId);
  }

  /**
   * Puts the person in place of whoever has, or had, the seat. Fails with the database's `23P01`
   * when they are taken at the time.
   *
   * @param byId who decides it; null for a rule of the house
   */
  public async put(
    tx: Tx,
    seat: StoredSeat,
    personId: string,
    why: { readonly reason: string; readonly byId: string | null },
  ): Promise<Exchanged> {
    const round = await this.rounds.read(tx, seat.roundId);
    const sitter = round && (await this.rounds.sitter(tx, personId, seat.loopId));
    if (!round || !sitter) return refused('UNKNOWN_PERSON', 'There is no such person.');
    const understudy = await this.seats.understudy(tx, round.id, sitter.id);
    const handOver = { seat, round, sitter, understudy };
    const problems =
      seat.state === 'assigned'
        ? handOverProblems(seat, round, sitter, understudy, why.byId ?? '')
        : assignProblems(
            round,
            { ...sitter, seated: sitter.seated && !isPromotable(seat, understudy) },
            seat.role,
            false,
          );
    if (problems.length > 0) return { ok: false, problems };
    const newSeatId =
      seat.state === 'assigned'
        ? await this.exchange(tx, handOver, why.reason)
        : await this.refill(tx, handOver);
    return { ok: true, newSeatId, personName: sitter.name };
  }

  /** The decided hand-over itself; gives the id of the seat that takes the place. */
  public async exchange(tx: Tx, handOver: HandOver, reason: string): Promise<string> {
    const { seat, round } = handOver;
    const begun = hasBegun(round, tx.now);
    const state = begun ? 'excused' : 'removed';
    // The old seat goes first: a round has one lead.
    await this.close(tx, seat, { state, reason, endedBy: 'handed_over' });
    const newSeatId = await this.fill(tx, handOver);
    await this.store.contentChanged(tx, seat.loopId);
    const { loopId } = seat;
    tx.emit(begun ? 'seat.excused' : 'seat.removed', { loopId, seatId: seat.id });
    tx.emit('seat.assigned', { loopId, seatId: newSeatId });
    tx.emit('seat.replaced', { loopId, seatId: seat.id, newSeatId });
    return newSeatId;
  }

  /** Ends a seat that nobody takes over. Before its round it is removed, from its start on excused. */
  public async free(tx: Tx, seat: StoredSeat, reason: string): Promise<'removed' | 'excused'> {
    const round = await this.rounds.read(tx, seat.roundId);
    const state = round && hasBegun(round, tx.now) ? 'excused' : 'removed';
    const endedBy = state === 'removed' ? 'seat_removed' : 'seat_excused';
    await this.close(tx, seat, { state, reason, endedBy });
    await this.store.seatSettled(tx, seat);
    tx.emit(`seat.${state}`, { loopId: seat.loopId, seatId: seat.id });
    return state;
  }

  /** Ends every seat of a round that will not be held; nobody is waited for any more. */
  public async callOff(tx: Tx, round: LockedRound, reason: string): Promise<void> {
    if (!(await this.rounds.cancel(tx, round))) throw changed('Round', round.id);
    for (const seat of await this.rounds.waitingOn(tx, round.id)) {
      await this.close(tx, seat, { state: 'excused', reason, endedBy: 'seat_excused' });
      await this.store.seatSettled(tx, seat);
      tx.emit('seat.excused', { loopId: seat.loopId, seatId: seat.id });
    }
    await this.store.contentChanged(tx, round.loopId);
  }

  private async refill(tx: Tx, handOver: HandOver): Promise<string> {
    const newSeatId = await this.fill(tx, handOver);
    const { loopId } = handOver.seat;
    await this.store.contentChanged(tx, loopId);
    tx.emit('seat.assigned', { loopId, seatId: newSeatId });
    return newSeatId;
  }

  private async close(tx: Tx, seat: StoredSeat, ending: SeatEnding): Promise<void> {
    if (!(await this.rounds.closeSeat(tx, seat, ending))) throw changed('Seat', seat.id);
  }

  /** The id of the seat that takes the place: the promoted shadow's, or a new one. */
  private async fill(tx: Tx, { seat, round, sitter, understudy }: HandOver): Promise<string> {
    if (isPromotable(seat, understudy)) {
      if (!(await this.seats.promote(tx, understudy, seat.role)))
        throw changed('Seat', understudy.id);
      return understudy.id;
    }
    const id = newId(tx.now.getTime());
    await this.rounds.insertSeat(tx, { id, personId: sitter.id, role: seat.role }, round);
    return id;
  }
}

function hasBegun({ startsAt }: LockedRound, now: Date): boolean {
  return startsAt !== null && startsAt.getTime() <= now.getTime();
}

function changed(what: string, id: string): Error {
  return new Error(`${what} ${id} changed under its lock`);
}

function refused(code: string, message: string): Exchanged {
  return { ok: false, problems: [{ path: 'personId', code, message }] };
}
