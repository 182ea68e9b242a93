import { Db, type Tx } from '@debrief/server-kernel';
import { conflicted, owesFeedback, loopsOwedBy } from '@debrief/server-loop';
import { Injectable } from '@nestjs/common';
import type { WorkState } from './work.words';

export interface WorkRow {
  readonly id: string;
  readonly type: string;
  readonly state: WorkState;
  readonly attempts: number;
  readonly created_at: Date;
  /** The moment as exact text, for the cursor. */
  readonly created_text: string;
  readonly done_at: Date | null;
  readonly last_error: string | null;
  readonly loop_id: string | null;
}

export interface WorkCounts {
  readonly waiting: number;
  readonly unfinished: number;
  readonly failing: number;
  readonly done_today: number;
  readonly oldest_waiting_at: Date | null;
  readonly owes: boolean;
}

export interface WorkFilter {
  readonly state: WorkState | null;
  readonly after: readonly [at: string, id: string] | null;
  readonly limit: number;
}

const STATE = `CASE WHEN o.done_at IS NOT NULL THEN 'done' WHEN o.started_at IS NOT NULL THEN 'running'
  WHEN o.last_error IS NOT NULL THEN 'failing' ELSE 'waiting' END`;
/** News that nobody's filing can bring about. */
const NEUTRAL = `('person.invited', 'person.changed', 'cadence.changed', 'import.asked', 'export.asked')`;
const COLUMNS = `o.id, o.type, ${STATE} AS state, o.attempts, o.created_at, o.created_at::text AS created_text,
  o.done_at, o.last_error, l.id AS loop_id`;
const ROWS = `outbox o
  LEFT JOIN mail m ON o.type = 'mail.queued' AND m.id = (o.payload->>'mailId')::uuid
  LEFT JOIN loop l ON l.id = coalesce((o.payload->>'loopId')::uuid, m.loop_id)`;

/**
 * A row tells that something happened, and when. Somebody who owes a scorecard on the loop, or is
 * barred from it, gets none of its rows; of rows whose loop is not known, somebody who owes anything
 * gets only those that no filing can be behind.
 *
 * @param person uuid
 */
const visible = (person: string): string =>
  `(NOT ${owesFeedback(person, 'l')} AND NOT ${conflicted(person, 'l')}
    AND (l.id IS NOT NULL OR o.type IN ${NEUTRAL} OR NOT EXISTS ${loopsOwedBy(person)}))`;

/** The outbox as admins look at it: what became of the work, never what it is about. */
@Injectable()
export class WorkRepository {
  public constructor(private readonly db: Db) {}

  /** @param today start of the day whose finished work is counted */
  public async counts(personId: string, today: Date): Promise<WorkCounts> {
    const counts = await this.db.readOne<WorkCounts>(
      'api.work.counts',
      `SELECT count(*) FILTER (WHERE c.state = 'waiting')::int AS waiting,
         count(*) FILTER (WHERE c.state <> 'done')::int AS unfinished,
         count(*) FILTER (WHERE c.state = 'failing')::int AS failing,
         count(*) FILTER (WHERE c.state = 'done')::int AS done_today,
         min(c.created_at) FILTER (WHERE c.state = 'waiting') AS oldest_waiting_at,
         EXISTS ${loopsOwedBy('$1::uuid')} AS owes
       FROM (SELECT ${STATE} AS state, o.created_at FROM ${ROWS}
         WHERE (o.done_at IS NULL OR o.done_at >= $2) AND ${visible('$1::uuid')}) c`,
      [personId, today],
    );
    if (!counts) throw new Error('A count without groups gives one row');
    return counts;
  }

  /** Whether somebody owes a scorecard on any loop. */
  public async owes(personId: string): Promise<boolean> {
    const row = await this.db.readOne<{ owes: boolean }>(
      'api.work.owes',
      `SELECT EXISTS ${loopsOwedBy('$1::uuid')} AS owes`,
      [personId],
    );
    return row?.owes ?? false;
  }

  /** Newest first. */
  public page(personId: string, filter: WorkFilter): Promise<WorkRow[]> {
    return this.db.read(
      'api.work.page',
      `SELECT ${COLUMNS} FROM ${ROWS}
       WHERE ($2::text IS NULL OR ${STATE} = $2) AND ${visible('$1::uuid')}
         AND ($3::timestamptz IS NULL OR (o.created_at, o.id) < ($3::timestamptz, $4::uuid))
       ORDER BY o.created_at DESC, o.id DESC LIMIT $5`,
      [personId, filter.state, filter.after?.[0] ?? null, filter.after?.[1] ?? null, filter.limit],
    );
  }

  public lockUnfinished(tx: Tx, personId: string, id: string): Promise<WorkRow | null> {
    return tx.queryOne(
      `SELECT ${COLUMNS} FROM ${ROWS}
       WHERE o.id = $2 AND o.done_at IS NULL AND ${visible('$1::uuid')} FOR UPDATE OF o`,
      [personId, id],
    );
  }

  /** As if it had never been handed out; whatever runs of it goes on. */
  public async handOutAgain(tx: Tx, id: string): Promise<void> {
    await tx.execute(
      'UPDATE outbox SET relayed_at = NULL, retry_at = NULL, attempts = 0 WHERE id = $1',
      [id],
    );
  }
}
