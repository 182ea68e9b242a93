import { Db, newId, type Tx } from '@debrief/server-kernel';
import type { Clash } from '@debrief/server-loop';
import { Injectable } from '@nestjs/common';

/** Who or what a schedule wants, and when. */
export interface Wanted {
  readonly subjectId: string;
  readonly from: Date;
  readonly to: Date;
}

@Injectable()
export class BookingRepository {
  public constructor(private readonly db: Db) {}

  /** The first of them that is taken by another round, named as people know it; null when all are free. */
  public clash(wanted: readonly Wanted[], rounds: readonly string[]): Promise<Clash | null> {
    return this.db.readOne<Clash & Record<string, unknown>>(
      'planner.clash',
      `SELECT taken.subject_id AS "personId", coalesce(p.name, c.name, r.name, 'Somebody') AS "personName",
         lower(taken.during) AS "startsAt", upper(taken.during) AS "endsAt"
       FROM unnest($1::uuid[], $2::timestamptz[], $3::timestamptz[]) AS wanted (id, starts_at, ends_at)
       JOIN claim taken ON taken.subject_id = wanted.id AND taken.during && tstzrange(wanted.starts_at, wanted.ends_at)
         AND taken.subject_type IN ('person', 'candidate', 'room') AND NOT taken.round_id = ANY($4::uuid[])
       LEFT JOIN person p ON taken.subject_type = 'person' AND p.id = taken.subject_id
       LEFT JOIN candidate c ON taken.subject_type = 'candidate' AND c.id = taken.subject_id
       LEFT JOIN room r ON taken.subject_type = 'room' AND r.id = taken.subject_id
       ORDER BY lower(taken.during), "personName" LIMIT 1`,
      [
        wanted.map(({ subjectId }) => subjectId),
        wanted.map(({ from }) => from),
        wanted.map(({ to }) => to),
        rounds,
      ],
    );
  }

  public async override(
    tx: Tx,
    stage: { readonly loopId: string; readonly stageId: string },
    by: string,
    override: { readonly rules: readonly string[]; readonly reason: string },
  ): Promise<void> {
    await tx.execute(
      `INSERT INTO schedule_override (id, loop_id, stage_id, rules, reason, person_id, at) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [
        newId(tx.now.getTime()),
        stage.loopId,
        stage.stageId,
        override.rules,
        override.reason,
        by,
        tx.now,
      ],
    );
  }
}
