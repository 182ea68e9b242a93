import {
  completeBody,
  type LoopState,
  type ScorecardBody,
  type SeatState,
  type StoredBody,
} from '@debrief/domain';
import { Db, type Tx } from '@debrief/server-kernel';
import { conflicted } from '@debrief/server-loop';
import { Injectable } from '@nestjs/common';

/** The draft of a seat as it was last acknowledged. */
export interface StoredDraft {
  readonly seatId: string;
  readonly revision: number;
  readonly savedAt: Date;
  readonly body: ScorecardBody;
}

/** Whether a seat still takes a draft, and what came of the attempt to store one. */
export interface DraftOutcome {
  readonly seatState: SeatState;
  readonly filedAt: Date | null;
  readonly loopState: LoopState;
  readonly loopId: string;
  /** Revision now stored; null when nothing was written. */
  readonly revision: number | null;
}

interface OutcomeRow {
  seat_state: SeatState;
  filed_at: Date | null;
  loop_state: LoopState;
  loop_id: string;
  revision: number | null;
}
interface DraftRow {
  seat_id: string;
  revision: number;
  updated_at: Date;
  body: StoredBody;
}

@Injectable()
export class DraftRepository {
  public constructor(private readonly db: Db) {}

  /**
   * Stores the draft when its author made it from the stored revision, in one statement. The seat
   * is share-locked meanwhile, so that a draft can never come back after the scorecard was filed.
   *
   * @returns null when the person has no such seat, or a conflict with the candidate
   */
  public async save(
    tx: Tx,
    draft: { seatId: string; personId: string; revision: number; body: ScorecardBody },
  ): Promise<DraftOutcome | null> {
    const row = await tx.queryOne<OutcomeRow>(
      `WITH own AS MATERIALIZED (
         SELECT s.state AS seat_state, s.filed_at, l.state AS loop_state, l.id AS loop_id
         FROM seat s JOIN loop l ON l.id = s.loop_id
         WHERE s.id = $1 AND s.person_id = $2 AND NOT ${conflicted('$2', 'l')}
         FOR SHARE OF s
       ), saved AS (
         INSERT INTO scorecard_draft (seat_id, person_id, body, revision, updated_at)
         SELECT $1, $2, $3::jsonb, 1, $5 FROM own
         WHERE own.seat_state = 'assigned' AND own.filed_at IS NULL AND own.loop_state NOT IN ('hired', 'not_hired', 'stopped')
           AND ($4 = 0 OR EXISTS (SELECT 1 FROM scorecard_draft d WHERE d.seat_id = $1))
         ON CONFLICT (seat_id) DO UPDATE
           SET body = EXCLUDED.body, revision = scorecard_draft.revision + 1, updated_at = EXCLUDED.updated_at
           WHERE scorecard_draft.revision = $4
         RETURNING revision
       )
       SELECT own.*, (SELECT revision FROM saved) AS revision FROM own`,
      [draft.seatId, draft.personId, JSON.stringify(draft.body), draft.revision, tx.now],
    );
    if (!row) return null;
    return {
      seatState: row.seat_state,
      filedAt: row.filed_at,
      loopState: row.loop_state,
      loopId: row.loop_id,
      revision: row.revision,
    };
  }

  /** The draft as it stands now, read in the transaction that was refused. */
  public async current(tx: Tx, seatId: string): Promise<StoredDraft | null> {
    const row = await tx.queryOne<DraftRow>(
      'SELECT seat_id, revision, updated_at, body FROM scorecard_draft WHERE seat_id = $1',
      [seatId],
    );
    return row ? toDraft(row) : null;
  }

  public async findOwn(seatId: string, personId: string): Promise<StoredDraft | null> {
    const row = await this.db.readOne<DraftRow>(
      'scorecard.draft.own',
      'SELECT seat_id, revision, updated_at, body FROM scorecard_draft WHERE seat_id = $1 AND person_id = $2',
      [seatId, personId],
    );
    return row ? toDraft(row) : null;
  }

  /** Own drafts by seat id; seats without one are left out. */
  public async findOwnBySeats(
    seatIds: readonly string[],
    personId: string,
  ): Promise<ReadonlyMap<string, StoredDraft>> {
    const rows = await this.db.read<DraftRow>(
      'scorecard.draft.own_by_seats',
      'SELECT seat_id, revision, updated_at, body FROM scorecard_draft WHERE seat_id = ANY($1::uuid[]) AND person_id = $2',
      [seatIds, personId],
    );
    return new Map(rows.map((row) => [row.seat_id, toDraft(row)]));
  }
}

function toDraft(row: DraftRow): StoredDraft {
  return {
    seatId: row.seat_id,
    revision: row.revision,
    savedAt: row.updated_at,
    body: completeBody(row.body),
  };
}
