import { Db, type Actor } from '@debrief/server-kernel';
import { mayKnow, owesFeedback } from '@debrief/server-loop';
import { Injectable } from '@nestjs/common';
import { STILL_VOTES } from './debrief.repository';
import type { DebriefToVoteModel } from './debrief-waiting.model';

/** What somebody is still to vote on. */
@Injectable()
export class DebriefWaitingReader {
  public constructor(private readonly db: Db) {}

  /** Earliest due first. Nothing of a loop on which the viewer owes or has a conflict. */
  public waiting(actor: Actor): Promise<DebriefToVoteModel[]> {
    return this.db.read<DebriefToVoteModel & Record<string, unknown>>(
      'debrief.waiting',
      `SELECT d.loop_id AS "loopId", c.name AS "candidateName", j.title AS "jobTitle", d.mode,
         d.opened_at AS "openedAt", d.read_until AS "readUntil"
       FROM debrief_voter voter JOIN debrief d ON d.id = voter.debrief_id JOIN loop l ON l.id = d.loop_id
       JOIN candidate c ON c.id = l.candidate_id JOIN job j ON j.id = l.job_id
       WHERE voter.person_id = $1 AND voter.sealed_at IS NULL AND voter.excused_at IS NULL
         AND d.closed_at IS NULL AND d.revealed_at IS NULL
         AND ${mayKnow('$1', '$2', 'l')} AND NOT ${owesFeedback('$1', 'l')} AND ${STILL_VOTES}
       ORDER BY d.read_until NULLS LAST, d.opened_at, d.id`,
      [actor.personId, actor.roles],
    );
  }
}
