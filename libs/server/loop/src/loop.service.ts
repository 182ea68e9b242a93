import { isClosed, type LoopState } from '@debrief/domain';
import type { Actor, Tx } from '@debrief/server-kernel';
import { Injectable } from '@nestjs/common';
import type { MissingSeat } from './loop.problems';
import { LoopStore, type LockedLoop, type LockedSeat } from './loop.store.repository';
import { RoundStore, type LockedRound, type ManagedSeat } from './round.store.repository';

/** What feedback, decisions and schedules change on a loop, inside their own transaction. */
@Injectable()
export class LoopService {
  public constructor(
    private readonly store: LoopStore,
    private readonly rounds: RoundStore,
  ) {}

  /**
   * Locks the loop, then the actor's own seat on it. Null when there is no such seat for them. It
   * does not say whether feedback may still be filed: look at `filedAt`, `state` and `loopState`.
   */
  public lockForFiling(tx: Tx, actor: Actor, seatId: string): Promise<LockedSeat | null> {
    return this.store.lockOwnSeat(tx, actor, seatId);
  }

  /**
   * Locks the loop, then anybody's seat on it, for who manages the loop and owes nothing there. Null
   * for anybody else. Whether feedback may still be filed is said as by {@link lockForFiling}.
   */
  public async lockForManager(tx: Tx, actor: Actor, seatId: string): Promise<ManagedSeat | null> {
    const loop = await this.store.lockManaged(tx, actor, 'seat', seatId);
    return loop && !loop.owes ? this.rounds.lockSeat(tx, seatId) : null;
  }

  /** The seat has filed now: it owes nothing more, and the packet changes. The seat must be locked. */
  public async markSeatFiled(
    tx: Tx,
    seat: Pick<LockedSeat, 'seatId' | 'loopId' | 'role'>,
  ): Promise<void> {
    await this.rounds.markFiled(tx, seat.seatId);
    await this.store.seatSettled(tx, seat);
  }

  /** Something that the packet shows has changed. Missing scorecards are counted again as well. */
  public bumpContent(tx: Tx, loopId: string): Promise<void> {
    return this.store.contentChanged(tx, loopId);
  }

  /** Counts the scorecards that are owed on open and passed stages. */
  public recountMissing(tx: Tx, loopId: string): Promise<void> {
    return this.store.recountMissing(tx, loopId);
  }

  /** Counting scorecards that are owed on any stage of a locked loop. */
  public missing(tx: Tx, loopId: string): Promise<MissingSeat[]> {
    return this.store.missingOn(tx, loopId, null);
  }

  /** Locks a loop that the actor may manage; null for any other, as for an unknown one. */
  public lock(tx: Tx, actor: Actor, loopId: string): Promise<LockedLoop | null> {
    return this.store.lockManaged(tx, actor, 'loop', loopId);
  }

  /**
   * Moves a loop to another state, guarded by its version; the move must have been decided before.
   * A loop that closes lets off whoever has not filed. False when the version is stale.
   */
  public async moveLoop(
    tx: Tx,
    loopId: string,
    version: number,
    nextState: LoopState,
  ): Promise<boolean> {
    const closed = isClosed(nextState);
    if (!(await this.store.move(tx, { id: loopId, version }, { state: nextState, closed })))
      return false;
    if (closed) await this.store.releaseSeats(tx, loopId, 'The loop was decided without it.');
    await this.store.contentChanged(tx, loopId);
    return true;
  }

  /** Locks the loop of a round that the actor may manage and reads both; null for any other. */
  public async lockRound(
    tx: Tx,
    actor: Actor,
    roundId: string,
  ): Promise<{ loop: LockedLoop; round: LockedRound } | null> {
    const loop = await this.store.lockManaged(tx, actor, 'round', roundId);
    const round = loop && (await this.rounds.read(tx, roundId));
    return loop && round ? { loop, round } : null;
  }

  /**
   * Gives a round its slot and place, or clears the slot with null, and moves its seats along. Guarded by the
   * version of the round; false when it is stale. Fails with the database's `23P01` when somebody
   * on the panel has another round at that time.
   */
  public async markScheduled(
    tx: Tx,
    round: { readonly id: string; readonly loopId: string; readonly version: number },
    slot: { readonly startsAt: Date; readonly endsAt: Date } | null,
    place: string,
  ): Promise<boolean> {
    if (!(await this.rounds.setSlot(tx, round, slot, place))) return false;
    await this.store.contentChanged(tx, round.loopId);
    return true;
  }
}
