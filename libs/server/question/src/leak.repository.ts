import type { LeakState } from '@debrief/domain';
import { Db, type Tx } from '@debrief/server-kernel';
import { Injectable } from '@nestjs/common';

export interface PersonJson {
  readonly id: string;
  readonly name: string;
  readonly timeZone: string;
}

export interface LeakRow {
  readonly id: string;
  readonly key: string;
  readonly title: string;
  readonly place: string;
  readonly note: string;
  readonly state: LeakState;
  readonly reported_by: PersonJson;
  readonly reported_at: Date;
  readonly settled_by: PersonJson | null;
  readonly settled_at: Date | null;
  readonly finding: string;
}

const person = (alias: string): string =>
  `jsonb_build_object('id', ${alias}.id, 'name', ${alias}.name, 'timeZone', ${alias}.time_zone)`;
const LEAK = `SELECT leak.id, leak.question_key AS key, leak.place, leak.note, leak.state, leak.reported_at, leak.settled_at, leak.finding,
    coalesce((SELECT v.title FROM content_item i JOIN content_version v ON v.item_id = i.id AND v.number = i.latest_version
      WHERE i.type = 'question' AND i.key = leak.question_key), leak.question_key) AS title,
    ${person('reporter')} AS reported_by, CASE WHEN settler.id IS NULL THEN NULL ELSE ${person('settler')} END AS settled_by
  FROM question_leak leak JOIN person reporter ON reporter.id = leak.reported_by LEFT JOIN person settler ON settler.id = leak.settled_by`;

/** Reports that a question is known outside, and what rests because of one. */
@Injectable()
export class LeakRepository {
  public constructor(private readonly db: Db) {}

  /** Of one question, newest first; only those of one reporter when given. */
  public ofQuestion(key: string, reporter: string | null): Promise<LeakRow[]> {
    return this.db.read(
      'question.leaks.ofQuestion',
      `${LEAK} WHERE leak.question_key = $1 AND ($2::uuid IS NULL OR leak.reported_by = $2)
       ORDER BY leak.reported_at DESC, leak.id DESC LIMIT 100`,
      [key, reporter],
    );
  }

  /** What nobody has settled yet, oldest first. */
  public open(): Promise<LeakRow[]> {
    return this.db.read(
      'question.leaks.open',
      `${LEAK} WHERE leak.state = 'open' ORDER BY leak.reported_at, leak.id LIMIT 200`,
    );
  }

  public one(id: string): Promise<LeakRow | null> {
    return this.db.readOne('question.leaks.one', `${LEAK} WHERE leak.id = $1`, [id]);
  }

  public async insert(
    tx: Tx,
    leak: {
      readonly id: string;
      readonly key: string;
      readonly place: string;
      readonly note: string;
    },
  ): Promise<void> {
    await tx.execute(
      `INSERT INTO question_leak (id, question_key, place, note, reported_by, reported_at) VALUES ($1, $2, $3, $4, $5, $6)`,
      [leak.id, leak.key, leak.place, leak.note, tx.actor?.personId, tx.now],
    );
  }

  public lock(tx: Tx, id: string): Promise<{ key: string; state: LeakState } | null> {
    return tx.queryOne(
      'SELECT question_key AS key, state FROM question_leak WHERE id = $1 FOR UPDATE',
      [id],
    );
  }

  public async settle(tx: Tx, id: string, state: LeakState, finding: string): Promise<void> {
    await tx.execute(
      'UPDATE question_leak SET state = $2, finding = $3, settled_by = $4, settled_at = $5 WHERE id = $1',
      [id, state, finding, tx.actor?.personId, tx.now],
    );
  }

  /** Rests already: the first report stays the reason. */
  public async rest(tx: Tx, key: string, leakId: string): Promise<void> {
    await tx.execute(
      `INSERT INTO question_rest (question_key, leak_id, rested_by, rested_at) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING`,
      [key, leakId, tx.actor?.personId, tx.now],
    );
  }

  /** False when it does not rest. */
  public async wake(tx: Tx, key: string): Promise<boolean> {
    return (await tx.execute('DELETE FROM question_rest WHERE question_key = $1', [key])) === 1;
  }
}
