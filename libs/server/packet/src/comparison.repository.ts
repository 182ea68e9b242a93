import { Clock, Db, type Actor } from '@debrief/server-kernel';
import { mayKnow, owesFeedback, voteSealed } from '@debrief/server-loop';
import { Injectable } from '@nestjs/common';

/** A candidate of the job whose loop the reader may know. */
export interface ComparableLoop {
  readonly loopId: string;
  readonly name: string;
  readonly level: string;
  readonly jobTitle: string;
  /** The reader still owes a scorecard on it. */
  readonly owes: boolean;
  /** A debrief's vote is on. */
  readonly voting: boolean;
}

/** Shown to choose from; the newest of more. */
const MOST_CHOICES = 100;

@Injectable()
export class ComparisonRepository {
  public constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  /** Real loops of a job that the actor may know: those asked for, and the newest of the others. By name. */
  public loops(actor: Actor, jobId: string, asked: readonly string[]): Promise<ComparableLoop[]> {
    return this.db.read(
      'packet.comparison.loops',
      `SELECT chosen.* FROM (
         SELECT l.id AS "loopId", c.name, j.level, j.title AS "jobTitle", ${owesFeedback('$1::uuid', 'l')} AS owes, ${voteSealed('l')} AS voting
         FROM loop l JOIN job j ON j.id = l.job_id JOIN candidate c ON c.id = l.candidate_id
         WHERE l.job_id = $3 AND NOT l.is_mock AND ${mayKnow('$1::uuid', '$2', 'l')}
         ORDER BY l.id = ANY ($4::uuid[]) DESC, l.started_at DESC, l.id LIMIT ${MOST_CHOICES}
       ) chosen ORDER BY chosen.name, chosen."loopId"`,
      [actor.personId, actor.roles, jobId, asked],
    );
  }

  public async noteCompared(
    actor: Actor,
    jobId: string,
    loopIds: readonly string[],
  ): Promise<void> {
    await this.db.read(
      'packet.comparison.noted',
      `INSERT INTO audit_event (at, actor_id, actor_kind, action, subject_type, subject_id, detail)
       VALUES ($1, $2, 'person', 'packets.compared', 'job', $3, $4)`,
      [this.clock.now(), actor.personId, jobId, JSON.stringify({ loopIds })],
    );
  }
}
