import { Db, newId, type Tx } from '@debrief/server-kernel';
import type { WorkingHours } from '@debrief/domain';
import { Injectable } from '@nestjs/common';
import type { PauseKind } from './availability.words';

export interface OwnTimeRow {
  readonly id: string;
  readonly name: string;
  readonly timeZone: string;
  readonly workingHours: readonly WorkingHours[];
  readonly version: number;
  readonly dayCap: number | null;
  readonly weekCap: number | null;
  readonly bufferBefore: number | null;
  readonly bufferAfter: number | null;
  readonly ignoreWords: readonly string[];
  readonly overrideWords: readonly string[];
  readonly tags: readonly string[];
  readonly senior: boolean;
}
export interface PauseSpan {
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly kind: PauseKind;
  readonly reason: string;
}
export type OwnTime = Omit<OwnTimeRow, 'id' | 'name' | 'version'> & {
  readonly pauses: readonly PauseSpan[];
};

const ONE = `SELECT p.id, p.name, p.time_zone AS "timeZone", p.working_hours AS "workingHours", coalesce(a.version, 0) AS version,
  a.day_cap AS "dayCap", a.week_cap AS "weekCap", a.buffer_before AS "bufferBefore", a.buffer_after AS "bufferAfter",
  coalesce(a.ignore_words, '{}') AS "ignoreWords", coalesce(a.override_words, '{}') AS "overrideWords",
  ARRAY(SELECT tag FROM person_tag t WHERE t.person_id = p.id ORDER BY tag) AS tags,
  EXISTS (SELECT 1 FROM person_senior s WHERE s.person_id = p.id) AS senior
  FROM person p LEFT JOIN person_availability a ON a.person_id = p.id WHERE p.id = $1 AND p.active`;

/** What people say of their own time. */
@Injectable()
export class OwnTimeRepository {
  public constructor(private readonly db: Db) {}

  public one(personId: string): Promise<OwnTimeRow | null> {
    return this.db.readOne('availability.own', ONE, [personId]);
  }

  public pauses(personId: string, after: Date): Promise<PauseSpan[]> {
    return this.db.read(
      'availability.own.pauses',
      `SELECT lower(during) AS "startsAt", upper(during) AS "endsAt", kind, reason FROM pause
       WHERE person_id = $1 AND upper(during) > $2 ORDER BY during, id`,
      [personId, after],
    );
  }

  public async lock(tx: Tx, personId: string): Promise<OwnTimeRow | null> {
    await tx.query('SELECT 1 FROM person WHERE id = $1 FOR NO KEY UPDATE', [personId]);
    return tx.queryOne<OwnTimeRow & Record<string, unknown>>(ONE, [personId]);
  }

  public async save(tx: Tx, personId: string, time: OwnTime): Promise<void> {
    await tx.execute(
      `INSERT INTO person_availability (person_id, day_cap, week_cap, buffer_before, buffer_after, ignore_words, override_words)
       VALUES ($1, $2, $3, $4, $5, $6, $7)
       ON CONFLICT (person_id) DO UPDATE SET day_cap = excluded.day_cap, week_cap = excluded.week_cap,
         buffer_before = excluded.buffer_before, buffer_after = excluded.buffer_after, ignore_words = excluded.ignore_words,
         override_words = excluded.override_words, version = person_availability.version + 1`,
      [
        personId,
        time.dayCap,
        time.weekCap,
        time.bufferBefore,
        time.bufferAfter,
        time.ignoreWords,
        time.overrideWords,
      ],
    );
    await tx.execute('DELETE FROM pause WHERE person_id = $1 AND upper(during) > $2', [
      personId,
      tx.now,
    ]);
    for (const { startsAt, endsAt, kind, reason } of time.pauses)
      await tx.execute(
        `INSERT INTO pause (id, person_id, during, kind, reason) VALUES ($1, $2, tstzrange($3, $4), $5, $6)`,
        [newId(tx.now.getTime()), personId, startsAt, endsAt, kind, reason],
      );
  }

  public async saveMarks(
    tx: Tx,
    personId: string,
    { tags, senior }: Pick<OwnTime, 'tags' | 'senior'>,
  ): Promise<void> {
    await tx.execute('DELETE FROM person_tag WHERE person_id = $1', [personId]);
    await tx.execute(
      'INSERT INTO person_tag (person_id, tag) SELECT $1, unnest($2::text[]) ON CONFLICT DO NOTHING',
      [personId, tags],
    );
    await tx.execute('DELETE FROM person_senior WHERE person_id = $1', [personId]);
    if (senior) await tx.execute('INSERT INTO person_senior (person_id) VALUES ($1)', [personId]);
  }

  public async saveHours(
    tx: Tx,
    personId: string,
    { workingHours, timeZone }: Pick<OwnTime, 'workingHours' | 'timeZone'>,
  ): Promise<void> {
    await tx.execute(
      'UPDATE person SET working_hours = $2, time_zone = $3, version = version + 1 WHERE id = $1',
      [personId, JSON.stringify(workingHours), timeZone],
    );
  }
}
