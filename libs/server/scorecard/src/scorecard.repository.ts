import type { FlagSeverity, LedgerLook, ScorecardBody } from '@debrief/domain';
import { Db, newId, type Tx } from '@debrief/server-kernel';
import { Injectable } from '@nestjs/common';
import {
  FILED_JSON,
  filedFromJson,
  LOOKS_BEFORE,
  looksFromJson,
  type FiledJson,
  type FiledScorecard,
  type LooksJson,
} from './filed-scorecard';

export interface NewScorecard {
  readonly id: string;
  readonly seatId: string;
  readonly roundId: string;
  readonly stageId: string;
  readonly loopId: string;
  readonly authorId: string;
  readonly counts: boolean;
  readonly body: ScorecardBody;
  /** Who files it in its author's place; null when the author does. */
  readonly onBehalf: { readonly byId: string; readonly reason: string } | null;
}

/** What the ledger says of a scorecard at the moment it is filed. */
export interface FiledFacts {
  readonly independent: boolean;
  readonly looksBefore: readonly LedgerLook[];
}

export interface NewVersion {
  readonly scorecardId: string;
  readonly number: number;
  readonly reason: string;
  readonly authorId: string;
  readonly body: ScorecardBody;
}

/** SQL: ratings and flags of the version `$1` of the loop `$2`, as rows beside its body. */
const JUDGEMENTS = `
  rated AS (
    INSERT INTO rating (scorecard_version_id, competency, value, evidence_count)
    SELECT $1::uuid, r.competency, r.value, r.evidence
    FROM jsonb_to_recordset($3::jsonb) AS r (competency text, value smallint, evidence int)
  ), flagged AS (
    INSERT INTO red_flag (id, scorecard_version_id, loop_id, type, severity, evidence_count)
    SELECT f.id, $1::uuid, $2::uuid, f.type, f.severity, f.evidence
    FROM jsonb_to_recordset($4::jsonb) AS f (id uuid, type text, severity text, evidence int)
  )`;

/** Writes what is filed. Rows are only ever added; triggers refuse anything else. */
@Injectable()
export class ScorecardRepository {
  public constructor(private readonly db: Db) {}

  /**
   * Files version 1 and drops the draft, in one statement. The scorecard is independent when the
   * ledger never showed its author anything of the loop, nor whoever files it for them, apart from
   * what that person filed for others. Who files for another has read feedback: the ledger says so,
   * and the author's own draft is archived unread.
   */
  public async insert(tx: Tx, card: NewScorecard): Promise<FiledFacts> {
    const row = await tx.queryOne<{ independent: boolean; looks: LooksJson }>(
      `WITH card AS (
         INSERT INTO scorecard (id, seat_id, round_id, stage_id, loop_id, author_id, counts, independent, submitted_at)
         SELECT $5::uuid, $6::uuid, $7::uuid, $8::uuid, $2::uuid, $9::uuid, $10::boolean, NOT EXISTS (
           SELECT 1 FROM access_ledger seen WHERE seen.loop_id = $2::uuid
             AND (seen.person_id = $9::uuid OR (seen.person_id = $15::uuid AND seen.via <> 'on_behalf'))), $11
         RETURNING independent, loop_id, author_id, submitted_at
       ), version AS (
         INSERT INTO scorecard_version (id, scorecard_id, loop_id, number, body, recommendation, summary, submitted_by, submitted_at,
           on_behalf_reason)
         VALUES ($1::uuid, $5::uuid, $2::uuid, 1, $12::jsonb, $13, $14, coalesce($15::uuid, $9::uuid), $11, $16)
       ), ${JUDGEMENTS}, dropped AS (
         DELETE FROM scorecard_draft WHERE seat_id = $6::uuid RETURNING seat_id, person_id, body, revision
       ), archived AS (
         INSERT INTO archived_draft (id, seat_id, loop_id, person_id, why, body, revision, archived_at)
         SELECT $17::uuid, dropped.seat_id, $2::uuid, dropped.person_id, 'filed_on_behalf', dropped.body, dropped.revision, $11
         FROM dropped WHERE $15::uuid IS NOT NULL
       ), noted AS (
         INSERT INTO access_ledger (loop_id, person_id, via, at)
         SELECT $2::uuid, $15::uuid, 'on_behalf', $11 WHERE $15::uuid IS NOT NULL
       )
       SELECT sc.independent, ${LOOKS_BEFORE} AS looks FROM card sc`,
      [
        ...judgements(tx, card.loopId, card.body),
        card.id,
        card.seatId,
        card.roundId,
        card.stageId,
        card.authorId,
        card.counts,
        tx.now,
        JSON.stringify(card.body),
        card.body.recommendation,
        card.body.summary,
        card.onBehalf?.byId ?? null,
        card.onBehalf?.reason ?? null,
        newId(tx.now.getTime()),
      ],
    );
    if (!row) throw new Error('A scorecard was not stored');
    return { independent: row.independent, looksBefore: looksFromJson(row.looks) };
  }

  /** Adds a version; says whether its author had been shown others' feedback since the first one. */
  public async insertVersion(
    tx: Tx,
    loopId: string,
    version: NewVersion,
  ): Promise<{ afterSeeingOthers: boolean }> {
    const row = await tx.queryOne<{ afterSeeingOthers: boolean }>(
      `WITH version AS (
         INSERT INTO scorecard_version (id, scorecard_id, loop_id, number, body, recommendation, summary,
           amendment_reason, after_seeing_others, submitted_by, submitted_at)
         SELECT $1::uuid, sc.id, sc.loop_id, $6, $7::jsonb, $8, $9, $10, EXISTS (
           SELECT 1 FROM access_ledger seen
           WHERE seen.loop_id = sc.loop_id AND seen.person_id = sc.author_id AND seen.at >= sc.submitted_at)
           OR EXISTS (SELECT 1 FROM loop decided WHERE decided.id = sc.loop_id AND decided.state IN ('hired', 'not_hired')), $11::uuid, $12
         FROM scorecard sc WHERE sc.id = $5::uuid AND sc.author_id = $11::uuid
         RETURNING after_seeing_others
       ), ${JUDGEMENTS}
       SELECT after_seeing_others AS "afterSeeingOthers" FROM version`,
      [
        ...judgements(tx, loopId, version.body),
        version.scorecardId,
        version.number,
        JSON.stringify(version.body),
        version.body.recommendation,
        version.body.summary,
        version.reason,
        version.authorId,
        tx.now,
      ],
    );
    if (!row) throw new Error('A version was not stored');
    return row;
  }

  /**
   * The author's own scorecard, locked so that versions are added one at a time; null when there is
   * no such scorecard of theirs.
   */
  public async lockOwn(
    tx: Tx,
    scorecardId: string,
    authorId: string,
  ): Promise<FiledScorecard | null> {
    const locked = await tx.queryOne(
      'SELECT id FROM scorecard WHERE id = $1 AND author_id = $2 FOR UPDATE',
      [scorecardId, authorId],
    );
    if (!locked) return null;
    // A second statement, so that it sees what the holder of the lock before us added.
    const row = await tx.queryOne<{ filed: FiledJson }>(
      `SELECT ${FILED_JSON} AS filed FROM scorecard sc JOIN person author ON author.id = sc.author_id WHERE sc.id = $1`,
      [scorecardId],
    );
    return row ? filedFromJson(row.filed) : null;
  }

  /** The scorecard its own author filed for a seat; needs no seal, as it is theirs. */
  public async findOwnBySeat(seatId: string, authorId: string): Promise<FiledScorecard | null> {
    const row = await this.db.readOne<{ filed: FiledJson }>(
      'scorecard.own_by_seat',
      `SELECT ${FILED_JSON} AS filed FROM scorecard sc JOIN person author ON author.id = sc.author_id
       WHERE sc.seat_id = $1 AND sc.author_id = $2`,
      [seatId, authorId],
    );
    return row ? filedFromJson(row.filed) : null;
  }

  /** The seat behind an author's own scorecard; null when there is no such scorecard of theirs. */
  public async findOwnSeat(scorecardId: string, authorId: string): Promise<string | null> {
    const row = await this.db.readOne<{ seat_id: string }>(
      'scorecard.own_seat',
      'SELECT seat_id FROM scorecard WHERE id = $1 AND author_id = $2',
      [scorecardId, authorId],
    );
    return row?.seat_id ?? null;
  }
}

interface JudgementRow {
  readonly competency: string;
  readonly value: number | null;
  readonly evidence: number;
}
interface FlagRow {
  readonly id: string;
  readonly type: string;
  readonly severity: FlagSeverity;
  readonly evidence: number;
}

/** Parameters `$1` to `$4` of {@link JUDGEMENTS}: a new version's id, its loop, its ratings and flags. */
function judgements(tx: Tx, loopId: string, body: ScorecardBody): [string, string, string, string] {
  const known = new Set(body.notes.map(({ id }) => id));
  const count = (evidence: readonly string[]): number =>
    new Set(evidence.filter((id) => known.has(id))).size;
  const ratings: JudgementRow[] = body.ratings.map(({ competency, value, evidence }) => ({
    competency,
    value: value === 'not_probed' ? null : value,
    evidence: count(evidence),
  }));
  const flags: FlagRow[] = body.flags.map(({ type, severity, evidence }) => ({
    id: newId(tx.now.getTime()),
    type,
    severity,
    evidence: count(evidence),
  }));
  return [newId(tx.now.getTime()), loopId, JSON.stringify(ratings), JSON.stringify(flags)];
}
