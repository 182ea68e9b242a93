import type { Agreement, EvidenceKind, RatingValue, RoundKind } from '@debrief/domain';
import { newId, type Tx } from '@debrief/server-kernel';
import { owesFeedback } from '@debrief/server-loop';
import { Injectable } from '@nestjs/common';
import type { PackState } from './training.words';
import type { Ask } from './training.sql';

export interface PackNote {
  readonly id: string;
  readonly kind: EvidenceKind;
  readonly text: string;
}
export interface GoldRating {
  readonly competency: string;
  readonly value: RatingValue;
  readonly reason: string;
}
export interface EntryRow {
  readonly id: string;
  readonly scorecardId: string;
  readonly notes: readonly PackNote[];
  readonly gold: readonly GoldRating[];
}
export interface PackRow {
  readonly id: string;
  readonly title: string;
  readonly roundKind: RoundKind;
  readonly rubricVersionId: string;
  readonly state: PackState;
  readonly madeBy: string;
  readonly updatedAt: Date;
  readonly version: number;
  readonly entries: readonly EntryRow[];
}
export interface GivenAnswer {
  readonly entryId: string;
  readonly competency: string;
  readonly value: RatingValue;
}
export interface AttemptRow {
  readonly packId: string;
  readonly at: Date;
  readonly answers: readonly GivenAnswer[];
  readonly agreement: Agreement;
}
export interface NewEntry extends Omit<EntryRow, 'id'> {
  readonly loopId: string;
  readonly candidateId: string;
}

/**
 * Packs with their entries. A pack is none of somebody's who has a conflict with a candidate in it or
 * owes on a loop it was taken from: it then looks unknown. `$1` the reader, `$2` ids or null.
 */
const PACKS = `
SELECT p.id, p.title, p.round_kind AS "roundKind", p.rubric_version_id AS "rubricVersionId", p.state, p.made_by AS "madeBy",
  p.updated_at AS "updatedAt", p.version,
  (SELECT coalesce(jsonb_agg(jsonb_build_object('id', e.id, 'scorecardId', e.scorecard_id, 'notes', e.notes, 'gold', e.gold)
     ORDER BY e.position), '[]') FROM calibration_entry e WHERE e.pack_id = p.id) AS entries
FROM calibration_pack p
WHERE ($2::uuid[] IS NULL OR p.id = ANY ($2)) AND NOT EXISTS (
  SELECT 1 FROM calibration_entry e JOIN loop l ON l.id = e.loop_id
  WHERE e.pack_id = p.id AND (${owesFeedback('$1::uuid', 'l')} OR EXISTS (
    SELECT 1 FROM conflict_of_interest barred WHERE barred.person_id = $1 AND barred.candidate_id = e.candidate_id)))
ORDER BY p.title, p.id`;

const ATTEMPTS = `
SELECT a.pack_id AS "packId", a.at, a.answers, jsonb_build_object('pairs', a.pairs, 'exact', a.exact, 'withinOne', a.within_one,
  'weightedKappa', a.weighted_kappa) AS agreement
FROM calibration_attempt a WHERE a.person_id = $1 ORDER BY a.at, a.id`;

@Injectable()
export class CalibrationRepository {
  public packs(
    ask: Ask,
    readerId: string,
    ids: readonly string[] | null = null,
  ): Promise<PackRow[]> {
    return ask<PackRow & Record<string, unknown>>('calibration.packs', PACKS, [readerId, ids]);
  }

  public attempts(ask: Ask, personId: string): Promise<AttemptRow[]> {
    return ask<AttemptRow & Record<string, unknown>>('calibration.attempts', ATTEMPTS, [personId]);
  }

  /** How often somebody may answer a pack: what their running path allows, else once. */
  public async allowed(ask: Ask, personId: string, packId: string): Promise<number> {
    const [row] = await ask<{ attempts: number | null }>(
      'calibration.allowed',
      `SELECT max((step -> 'calibration' ->> 'attempts')::int) AS attempts
       FROM training_enrolment e JOIN training_path t ON t.id = e.path_id CROSS JOIN LATERAL jsonb_array_elements(t.steps) step
       WHERE e.person_id = $1 AND e.withdrawn_at IS NULL AND e.graduated_at IS NULL
         AND step -> 'calibration' ->> 'packId' = $2`,
      [personId, packId],
    );
    return row?.attempts ?? 1;
  }

  public async lockPack(tx: Tx, id: string): Promise<void> {
    await tx.queryOne('SELECT id FROM calibration_pack WHERE id = $1 FOR UPDATE', [id]);
  }

  public async insertPack(
    tx: Tx,
    pack: Pick<PackRow, 'id' | 'title' | 'roundKind' | 'rubricVersionId' | 'state' | 'madeBy'>,
  ): Promise<void> {
    await tx.execute(
      `INSERT INTO calibration_pack (id, title, round_kind, rubric_version_id, state, made_by, updated_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [pack.id, pack.title, pack.roundKind, pack.rubricVersionId, pack.state, pack.madeBy, tx.now],
    );
  }

  /** Guarded by the version; false when somebody was faster. */
  public async updatePack(
    tx: Tx,
    pack: Pick<PackRow, 'id' | 'title' | 'rubricVersionId' | 'state' | 'version'>,
  ): Promise<boolean> {
    const touched = await tx.execute(
      `UPDATE calibration_pack SET title = $3, rubric_version_id = $4, state = $5, updated_at = $6, version = version + 1
       WHERE id = $1 AND version = $2`,
      [pack.id, pack.version, pack.title, pack.rubricVersionId, pack.state, tx.now],
    );
    return touched === 1;
  }

  public async setEntries(tx: Tx, packId: string, entries: readonly NewEntry[]): Promise<void> {
    await tx.execute('DELETE FROM calibration_entry WHERE pack_id = $1', [packId]);
    const rows = entries.map((entry, position) => ({
      ...entry,
      position,
      id: newId(tx.now.getTime()),
    }));
    await tx.execute(
      `INSERT INTO calibration_entry (id, pack_id, position, scorecard_id, loop_id, candidate_id, notes, gold)
       SELECT id, $1, position, "scorecardId", "loopId", "candidateId", notes, gold
       FROM jsonb_to_recordset($2::jsonb)
         AS r (id uuid, position int, "scorecardId" uuid, "loopId" uuid, "candidateId" uuid, notes jsonb, gold jsonb)`,
      [packId, JSON.stringify(rows)],
    );
  }

  public async insertAttempt(
    tx: Tx,
    attempt: {
      readonly packId: string;
      readonly personId: string;
      readonly answers: readonly GivenAnswer[];
      readonly agreement: Agreement;
    },
  ): Promise<string> {
    const id = newId(tx.now.getTime());
    const { pairs, exact, withinOne, weightedKappa } = attempt.agreement;
    await tx.execute(
      `INSERT INTO calibration_attempt (id, pack_id, person_id, answers, pairs, exact, within_one, weighted_kappa, at)
       VALUES ($1, $2, $3, $4::jsonb, $5, $6, $7, $8, $9)`,
      [
        id,
        attempt.packId,
        attempt.personId,
        JSON.stringify(attempt.answers),
        pairs,
        exact,
        withinOne,
        weightedKappa,
        tx.now,
      ],
    );
    return id;
  }

  /**
   * Takes a candidate out of every pack, and what was answered about them. The agreements stay: they
   * are numbers about whoever rated. A pack left empty is retired.
   */
  public async forget(tx: Pick<Tx, 'execute' | 'now'>, candidateId: string): Promise<void> {
    await tx.execute(
      `UPDATE calibration_attempt a SET answers = coalesce((
         SELECT jsonb_agg(answer) FROM jsonb_array_elements(a.answers) answer
         WHERE NOT EXISTS (SELECT 1 FROM calibration_entry e
           WHERE e.candidate_id = $1 AND e.id::text = answer ->> 'entryId')), '[]')
       WHERE a.pack_id IN (SELECT pack_id FROM calibration_entry WHERE candidate_id = $1)`,
      [candidateId],
    );
    await tx.execute(
      `WITH gone AS (DELETE FROM calibration_entry WHERE candidate_id = $1 RETURNING pack_id)
       UPDATE calibration_pack p SET version = version + 1, updated_at = $2,
         state = CASE WHEN EXISTS (
           SELECT 1 FROM calibration_entry e WHERE e.pack_id = p.id AND e.candidate_id <> $1) THEN p.state ELSE 'retired' END
       WHERE p.id IN (SELECT pack_id FROM gone)`,
      [candidateId, tx.now],
    );
  }
}
