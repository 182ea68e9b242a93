import type { OfferedRound } from '@debrief/domain';
import type { Tx } from '@debrief/server-kernel';
import { LoopService, SeatExchange } from '@debrief/server-loop';
import { Injectable } from '@nestjs/common';
import { panelChange, type PanelChange } from './panel.rules';
import { PanelRepository, type StandingRound } from './panel.repository';
import { PanelRefused, StageBooking, type StageToPlace } from './stage-booking';

interface Move {
  readonly round: StandingRound;
  readonly to: OfferedRound;
  readonly panel: PanelChange;
}

const REASON = 'The candidate chose a time with another panel.';

/** Places every round of a stage with the people it was offered with, through the parts of the loop. */
@Injectable()
export class PanelBooking extends StageBooking {
  public constructor(
    private readonly loops: LoopService,
    private readonly exchange: SeatExchange,
    private readonly panels: PanelRepository,
  ) {
    super();
  }

  public async place(tx: Tx, stage: StageToPlace): Promise<'placed' | 'taken'> {
    const rounds = await this.panels.rounds(tx, stage.stageId);
    const moves = movesOf(rounds, stage.rounds);
    if (!moves) return 'taken';
    // All give their times and seats up first, so that nobody is in two places on the way.
    for (const { round } of moves) if (round.startsAt) await this.setSlot(tx, round, null);
    for (const { panel } of moves)
      for (const { seatId } of panel.swaps) {
        const seat = await this.exchange.seat(tx, seatId);
        if (seat) await this.exchange.free(tx, seat, REASON);
      }
    for (const move of moves) await this.seat(tx, move);
    for (const { round, to } of moves) {
      if (to.roomId !== round.roomId) await this.panels.setRoom(tx, round.id, to.roomId);
      const version = round.version + (round.startsAt ? 1 : 0);
      await this.setSlot(tx, { ...round, version }, to);
      const change = round.startsAt ? 'moved' : 'set';
      tx.emit('round.scheduled', { loopId: stage.loopId, roundId: round.id, change });
    }
    return 'placed';
  }

  public async clear(tx: Tx, stage: Pick<StageToPlace, 'loopId' | 'stageId'>): Promise<void> {
    for (const round of await this.panels.rounds(tx, stage.stageId)) {
      if (round.startsAt === null) continue;
      await this.setSlot(tx, round, null);
      if (round.roomId) await this.panels.setRoom(tx, round.id, null);
      tx.emit('round.scheduled', { loopId: stage.loopId, roundId: round.id, change: 'cleared' });
    }
  }

  private async seat(tx: Tx, { round, panel }: Move): Promise<void> {
    for (const { seatId, personId } of panel.swaps) {
      const seat = await this.exchange.seat(tx, seatId);
      const put =
        seat && (await this.exchange.put(tx, seat, personId, { reason: REASON, byId: null }));
      if (!put?.ok) throw new PanelRefused();
    }
    if (panel.lead === null) return;
    const seatId = await this.panels.seatLead(tx, round, panel.lead);
    await this.loops.bumpContent(tx, round.loopId);
    tx.emit('seat.assigned', { loopId: round.loopId, seatId });
  }

  private async setSlot(tx: Tx, round: StandingRound, to: OfferedRound | null): Promise<void> {
    const slot = to && { startsAt: new Date(to.startsAt), endsAt: new Date(to.endsAt) };
    if (!(await this.loops.markScheduled(tx, round, slot, round.place)))
      throw new Error(`Round ${round.id} changed under its lock`);
    await this.panels.forgetResponses(tx, round.id);
  }
}

/** Null when the stage has other rounds or seats than it was offered with. */
function movesOf(
  rounds: readonly StandingRound[],
  offered: readonly OfferedRound[],
): Move[] | null {
  if (rounds.length !== offered.length) return null;
  const moves = rounds.flatMap((round) => {
    const to = offered.find(({ roundId }) => roundId === round.id);
    const panel = to && panelChange(round.seats, to.seats);
    return to && panel ? [{ round, to, panel }] : [];
  });
  return moves.length === rounds.length ? moves : null;
}
