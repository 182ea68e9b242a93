import {
  completeBody,
  type ArchiveReason,
  type ScorecardBody,
  type StoredBody,
} from '@debrief/domain';
import { Db, newId, type Actor, type Tx } from '@debrief/server-kernel';
import { conflicted, mayKnow, owesFeedback } from '@debrief/server-loop';
import { Injectable } from '@nestjs/common';

/** A draft whose seat ended before it was filed. */
export interface ArchivedDraft {
  readonly id: string;
  readonly loopId: string;
  readonly seatId: string;
  readonly roundName: string;
  readonly candidateName: string;
  readonly author: { readonly id: string; readonly name: string; readonly timeZone: string };
  readonly why: ArchiveReason;
  readonly archivedAt: Date;
  readonly recoveredAt: Date | null;
  /** Null for anybody but its author. */
  readonly body: ScorecardBody | null;
}

/** An archived draft, locked. */
export interface LockedArchive {
  readonly id: string;
  readonly seatId: string;
  readonly loopId: string;
  readonly personId: string;
  readonly why: ArchiveReason;
  readonly archivedAt: Date;
  readonly recoveredAt: Date | null;
  readonly revision: number;
  readonly body: ScorecardBody;
}

type Row = Omit<ArchivedDraft, 'body'> & { readonly body: StoredBody | null };

const FACTS = `a.id, a.loop_id AS "loopId", a.seat_id AS "seatId", r.name AS "roundName", c.name AS "candidateName",
  jsonb_build_object('id', p.id, 'name', p.name, 'timeZone', p.time_zone) AS author,
  a.why, a.archived_at AS "archivedAt", a.recovered_at AS "recoveredAt"`;
const FROM = `FROM archived_draft a JOIN seat s ON s.id = a.seat_id JOIN round r ON r.id = s.round_id
  JOIN loop l ON l.id = a.loop_id JOIN candidate c ON c.id = l.candidate_id JOIN person p ON p.id = a.person_id`;
const MOST = 200;

/**
 * Boolean: an admin may know that this draft was archived. Not while they owe on the loop, for it
 * tells of others' feedback; what it says they never read.
 */
const KNOWN_TO_ADMIN = `(${mayKnow('$1', '$2', 'l')} AND NOT ${owesFeedback('$1', 'l')})`;

/** The only file that knows the table of archived drafts, besides the trigger that fills it. */
@Injectable()
export class ArchivedDraftRepository {
  public constructor(private readonly db: Db) {}

  /** Own ones with what they say, newest first; a conflict makes their candidate unknown. */
  public async ofPerson(personId: string): Promise<readonly ArchivedDraft[]> {
    const rows = await this.db.read<Row & Record<string, unknown>>(
      'scorecard.archived.own',
      `SELECT ${FACTS}, a.body ${FROM} WHERE a.person_id = $1 AND NOT ${conflicted('$1', 'l')}
       ORDER BY a.archived_at DESC, a.id LIMIT ${MOST}`,
      [personId],
    );
    return rows.map((row) => ({ ...row, body: row.body && completeBody(row.body) }));
  }

  /** All that an admin may know of, as facts; their own with what they say. Newest first. */
  public async knownTo(admin: Actor): Promise<readonly ArchivedDraft[]> {
    const rows = await this.db.read<Row & Record<string, unknown>>(
      'scorecard.archived.known',
      `SELECT ${FACTS}, CASE WHEN a.person_id = $1 THEN a.body END AS body ${FROM}
       WHERE (a.person_id = $1 AND NOT ${conflicted('$1', 'l')}) OR ${KNOWN_TO_ADMIN}
       ORDER BY a.archived_at DESC, a.id LIMIT ${MOST}`,
      [admin.personId, admin.roles],
    );
    return rows.map((row) => ({ ...row, body: row.body && completeBody(row.body) }));
  }

  /** What is archived of a person's seat; null when nothing is. */
  public async lockOfSeat(tx: Tx, seatId: string, personId: string): Promise<LockedArchive | null> {
    return this.locked(tx, 'a.seat_id = $1 AND a.person_id = $2', [seatId, personId]);
  }

  /** For the admin who gives it back; null when they may not know of it. */
  public async lockKnown(tx: Tx, admin: Actor, id: string): Promise<LockedArchive | null> {
    return this.locked(tx, `a.id = $3 AND ${KNOWN_TO_ADMIN}`, [admin.personId, admin.roles, id]);
  }

  /** The first words of a seat that had ended when they came. Null when it has not, or something is archived. */
  public async insertLate(
    tx: Tx,
    seatId: string,
    personId: string,
    body: ScorecardBody,
  ): Promise<LockedArchive | null> {
    const written = await tx.execute(
      `INSERT INTO archived_draft (id, seat_id, loop_id, person_id, why, body, revision, archived_at)
       SELECT $1, s.id, s.loop_id, s.person_id,
         coalesce(s.ended_by, CASE s.state WHEN 'removed' THEN 'seat_removed' ELSE 'seat_excused' END), $4::jsonb, 1, $5
       FROM seat s JOIN loop l ON l.id = s.loop_id
       WHERE s.id = $2 AND s.person_id = $3 AND s.state <> 'assigned' AND s.filed_at IS NULL AND NOT ${conflicted('$3', 'l')}
       ON CONFLICT (seat_id) DO NOTHING`,
      [newId(tx.now.getTime()), seatId, personId, JSON.stringify(body), tx.now],
    );
    return written === 1 ? this.lockOfSeat(tx, seatId, personId) : null;
  }

  /** Later words of the author, while nobody has given the draft back. */
  public async update(tx: Tx, id: string, body: ScorecardBody): Promise<void> {
    await tx.execute(
      'UPDATE archived_draft SET body = $2::jsonb, revision = revision + 1 WHERE id = $1',
      [id, JSON.stringify(body)],
    );
  }

  /** Makes it the draft of that seat; false when the seat has one of its own, which is not touched. */
  public async giveBack(tx: Tx, archive: LockedArchive, seatId: string): Promise<boolean> {
    const given = await tx.execute(
      `INSERT INTO scorecard_draft (seat_id, person_id, body, revision, updated_at) VALUES ($1, $2, $3::jsonb, 1, $4)
       ON CONFLICT (seat_id) DO NOTHING`,
      [seatId, archive.personId, JSON.stringify(archive.body), tx.now],
    );
    if (given !== 1) return false;
    await tx.execute(
      'UPDATE archived_draft SET recovered_at = $2, recovered_by = $3, recovered_to = $4 WHERE id = $1',
      [archive.id, tx.now, tx.actor?.personId ?? null, seatId],
    );
    return true;
  }

  private async locked(
    tx: Tx,
    where: string,
    values: readonly unknown[],
  ): Promise<LockedArchive | null> {
    const row = await tx.queryOne<
      Omit<LockedArchive, 'body'> & { body: StoredBody } & Record<string, unknown>
    >(
      `SELECT a.id, a.seat_id AS "seatId", a.loop_id AS "loopId", a.person_id AS "personId", a.why,
         a.archived_at AS "archivedAt", a.recovered_at AS "recoveredAt", a.revision, a.body
       FROM archived_draft a JOIN loop l ON l.id = a.loop_id WHERE ${where} FOR UPDATE OF a`,
      values,
    );
    return row && { ...row, body: completeBody(row.body) };
  }
}
