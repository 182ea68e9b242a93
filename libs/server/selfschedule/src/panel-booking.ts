import type { Tx } from '@debrief/server-kernel';
import { LoopService } from '@debrief/server-loop';
import { Injectable } from '@nestjs/common';
import { PanelRepository, type PlacedRound } from './panel.repository';
import { StageBooking, type StageToPlace } from './stage-booking';

/** Places rounds with the panels they have, which must still be those that were offered. */
@Injectable()
export class PanelBooking extends StageBooking {
  public constructor(
    private readonly loops: LoopService,
    private readonly panels: PanelRepository,
  ) {
    super();
  }

  public async place(tx: Tx, stage: StageToPlace): Promise<'placed' | 'taken'> {
    const rounds = await this.panels.rounds(tx, stage.stageId);
    const offered = new Map(stage.rounds.map((round) => [round.roundId, round]));
    const complete =
      rounds.length === offered.size &&
      rounds.every((round) => {
        const seats = offered.get(round.id)?.seats ?? [];
        return seats.every(({ seatId, personId }) => round.seats[seatId] === personId);
      });
    if (!complete) return 'taken';
    const changes = rounds.map((round) => ({ round, had: round.startsAt !== null }));
    // First all are lifted, so that no two of the same person meet on the way.
    for (const { round } of changes.filter(({ had }) => had)) await this.move(tx, round, null);
    for (const { round, had } of changes) {
      const to = offered.get(round.id);
      if (!to) continue;
      const slot = { startsAt: new Date(to.startsAt), endsAt: new Date(to.endsAt) };
      await this.move(tx, { ...round, version: round.version + (had ? 1 : 0) }, slot);
      tx.emit('round.scheduled', {
        loopId: stage.loopId,
        roundId: round.id,
        change: had ? 'moved' : 'set',
      });
    }
    return 'placed';
  }

  public async clear(tx: Tx, stage: Pick<StageToPlace, 'loopId' | 'stageId'>): Promise<void> {
    for (const round of await this.panels.rounds(tx, stage.stageId)) {
      if (round.startsAt === null) continue;
      await this.move(tx, round, null);
      tx.emit('round.scheduled', { loopId: stage.loopId, roundId: round.id, change: 'cleared' });
    }
  }

  private async move(
    tx: Tx,
    round: PlacedRound,
    slot: { readonly startsAt: Date; readonly endsAt: Date } | null,
  ): Promise<void> {
    if (!(await this.loops.markScheduled(tx, round, slot, round.place)))
      throw new Error(`Round ${round.id} changed under its lock`);
    await this.panels.forgetResponses(tx, round.id);
  }
}
