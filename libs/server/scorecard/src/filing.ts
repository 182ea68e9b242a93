import { countsInPacket, type FieldProblem, type ScorecardBody } from '@debrief/domain';
import { newId, type Tx } from '@debrief/server-kernel';
import { LoopService, type LockedSeat } from '@debrief/server-loop';
import { Injectable } from '@nestjs/common';
import { ArtefactRepository } from './artefact.repository';
import type { FiledScorecard } from './filed-scorecard';
import { unknownFiles } from './note-files';
import { ScorecardRepository } from './scorecard.repository';

/** Somebody who files in the place of the author, and why. */
export interface Filer {
  readonly by: FiledScorecard['author'];
  readonly reason: string;
}

/** Writes what is filed, whoever files it: the scorecard, the seat that owes no more, the record and the news. */
@Injectable()
export class Filing {
  public constructor(
    private readonly scorecards: ScorecardRepository,
    private readonly loops: LoopService,
    private readonly artefacts: ArtefactRepository,
  ) {}

  /** Notes of the body that point to files of no such seat; empty when all is well. */
  public unknownFiles(tx: Tx, seatId: string, body: ScorecardBody): Promise<FieldProblem[]> {
    return unknownFiles(tx, this.artefacts, seatId, body);
  }

  /** The seat is locked, unfiled and assigned, and the body is one that may be filed. */
  public async write(
    tx: Tx,
    seat: LockedSeat,
    author: FiledScorecard['author'],
    body: ScorecardBody,
    filer: Filer | null,
  ): Promise<FiledScorecard> {
    const { seatId, roundId, loopId, stageId } = seat;
    const card = { id: newId(tx.now.getTime()), seatId, roundId, loopId };
    const counts = countsInPacket(seat);
    const facts = await this.scorecards.insert(tx, {
      ...card,
      stageId,
      authorId: author.id,
      counts,
      body,
      onBehalf: filer && { byId: filer.by.id, reason: filer.reason },
    });
    await this.loops.markSeatFiled(tx, seat);
    const { independent } = facts;
    tx.record({
      subjectType: 'scorecard',
      subjectId: card.id,
      loopId,
      detail: { seatId, independent, counts, ...(filer ? { authorId: author.id } : {}) },
    });
    tx.emit('scorecard.submitted', { loopId, seatId });
    if (counts && body.flags.length > 0) tx.emit('flag.raised', { loopId, seatId });
    const first = { number: 1, submittedAt: tx.now, afterSeeingOthers: false };
    return {
      ...card,
      ...facts,
      author,
      counts,
      submittedAt: tx.now,
      onBehalf: filer,
      firstLookAfter: null,
      versions: [{ ...first, amendmentReason: null, body }],
    };
  }
}
