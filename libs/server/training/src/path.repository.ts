import type { Renewal, RoundKind, StepApproval, TrainingPath, TrainingStep } from '@debrief/domain';
import { newId, type Tx } from '@debrief/server-kernel';
import { Injectable } from '@nestjs/common';
import type { Ask } from './training.sql';

export interface PersonRow {
  readonly id: string;
  readonly name: string;
  readonly timeZone: string;
}

/** A path as it is stored, with its trainers by name. */
export interface PathRow extends TrainingPath {
  readonly id: string;
  readonly version: number;
  readonly updatedAt: Date;
  readonly trainers: readonly PersonRow[];
}

export interface EnrolmentRow {
  readonly id: string;
  readonly pathId: string;
  readonly person: PersonRow;
  readonly enrolledAt: Date;
  readonly withdrawnAt: Date | null;
  readonly graduatedAt: Date | null;
  readonly approvals: readonly (StepApproval & { readonly note: string })[];
}

interface StoredApproval {
  readonly stepKey: string;
  readonly at: string;
  readonly by: string;
  readonly note: string;
}

/** SQL: a person row under this alias as {@link PersonRow}. */
export const personJson = (alias: string): string =>
  `jsonb_build_object('id', ${alias}.id, 'name', ${alias}.name, 'timeZone', ${alias}.time_zone)`;

const PATH = `SELECT t.id, t.round_kind AS "roundKind", t.title, t.steps, t.trainer_ids::text[] AS "trainerIds",
  t.valid_months AS "validMonths", t.renewal, t.version, t.updated_at AS "updatedAt",
  (SELECT coalesce(jsonb_agg(${personJson('p')} ORDER BY p.name, p.id), '[]') FROM person p WHERE p.id = ANY (t.trainer_ids)) AS trainers
FROM training_path t`;

const ENROLMENT = `SELECT e.id, e.path_id AS "pathId", ${personJson('p')} AS person, e.enrolled_at AS "enrolledAt",
  e.withdrawn_at AS "withdrawnAt", e.graduated_at AS "graduatedAt",
  (SELECT coalesce(jsonb_agg(jsonb_build_object('stepKey', a.step_key, 'at', a.at, 'by', b.name, 'note', a.note) ORDER BY a.at), '[]')
   FROM training_approval a JOIN person b ON b.id = a.approved_by WHERE a.enrolment_id = e.id) AS approvals
FROM training_enrolment e JOIN person p ON p.id = e.person_id`;

type RawEnrolment = Omit<EnrolmentRow, 'approvals'> & { readonly approvals: StoredApproval[] };

/** Paths, who is on them, and what trainers approved. */
@Injectable()
export class PathRepository {
  public paths(ask: Ask, ids: readonly string[] | null = null): Promise<PathRow[]> {
    return ask<PathRow>(
      'training.paths',
      `${PATH} WHERE $1::uuid[] IS NULL OR t.id = ANY ($1) ORDER BY t.title, t.id`,
      [ids],
    );
  }

  public async byKind(ask: Ask, kind: RoundKind): Promise<PathRow | null> {
    return (
      (await ask<PathRow>('training.path.kind', `${PATH} WHERE t.round_kind = $1`, [kind]))[0] ??
      null
    );
  }

  public async lock(tx: Tx, id: string): Promise<{ version: number } | null> {
    return tx.queryOne('SELECT version FROM training_path WHERE id = $1 FOR UPDATE', [id]);
  }

  public async peopleExist(tx: Tx, ids: readonly string[]): Promise<boolean> {
    const row = await tx.queryOne<{ known: number }>(
      'SELECT count(*)::int AS known FROM person WHERE id = ANY ($1::uuid[]) AND active AND NOT is_service',
      [ids],
    );
    return row?.known === new Set(ids).size;
  }

  /** False when the kind has a path already. */
  public async insert(tx: Tx, id: string, path: TrainingPath): Promise<boolean> {
    const touched = await tx.execute(
      `INSERT INTO training_path (id, round_kind, title, steps, trainer_ids, valid_months, renewal, updated_at)
       VALUES ($1, $2, $3, $4::jsonb, $5::uuid[], $6, $7, $8) ON CONFLICT (round_kind) DO NOTHING`,
      [id, path.roundKind, ...bodyOf(path), tx.now],
    );
    return touched === 1;
  }

  /** Guarded by the version; the kind of a path never changes. */
  public async update(tx: Tx, id: string, version: number, path: TrainingPath): Promise<boolean> {
    const touched = await tx.execute(
      `UPDATE training_path SET title = $3, steps = $4::jsonb, trainer_ids = $5::uuid[], valid_months = $6, renewal = $7,
         updated_at = $8, version = version + 1
       WHERE id = $1 AND version = $2`,
      [id, version, ...bodyOf(path), tx.now],
    );
    return touched === 1;
  }

  /** By whichever of the three is given; those who left are kept out. */
  public async enrolments(
    ask: Ask,
    of: {
      readonly ids?: readonly string[];
      readonly personIds?: readonly string[];
      readonly pathIds?: readonly string[];
    },
  ): Promise<EnrolmentRow[]> {
    const rows = await ask<RawEnrolment>(
      'training.enrolments',
      `${ENROLMENT} WHERE e.withdrawn_at IS NULL AND ($1::uuid[] IS NULL OR e.id = ANY ($1))
         AND ($2::uuid[] IS NULL OR e.person_id = ANY ($2)) AND ($3::uuid[] IS NULL OR e.path_id = ANY ($3))
       ORDER BY e.enrolled_at, e.id`,
      [of.ids ?? null, of.personIds ?? null, of.pathIds ?? null],
    );
    return rows.map((row) => ({
      ...row,
      approvals: row.approvals.map((approval) => ({ ...approval, at: new Date(approval.at) })),
    }));
  }

  /** Locks a running enrolment; null for one that ended or never was. */
  public async lockRunning(tx: Tx, id: string): Promise<{ personId: string } | null> {
    return tx.queryOne(
      `SELECT person_id AS "personId" FROM training_enrolment
       WHERE id = $1 AND withdrawn_at IS NULL AND graduated_at IS NULL FOR UPDATE`,
      [id],
    );
  }

  /** Null when they are on the path already. */
  public async enrol(tx: Tx, pathId: string, personId: string, by: string): Promise<string | null> {
    const id = newId(tx.now.getTime());
    const touched = await tx.execute(
      `INSERT INTO training_enrolment (id, path_id, person_id, enrolled_at, enrolled_by) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT (path_id, person_id) WHERE withdrawn_at IS NULL AND graduated_at IS NULL DO NOTHING`,
      [id, pathId, personId, tx.now, by],
    );
    return touched === 1 ? id : null;
  }

  public async withdraw(tx: Tx, id: string): Promise<void> {
    await tx.execute('UPDATE training_enrolment SET withdrawn_at = $2 WHERE id = $1', [id, tx.now]);
  }

  /** A second approval of the same step changes nothing. */
  public async approve(
    tx: Tx,
    approval: { enrolmentId: string; stepKey: string; by: string; note: string },
  ): Promise<void> {
    await tx.execute(
      `INSERT INTO training_approval (id, enrolment_id, step_key, approved_by, note, at) VALUES ($1, $2, $3, $4, $5, $6)
       ON CONFLICT ON CONSTRAINT uq_training_approval DO NOTHING`,
      [
        newId(tx.now.getTime()),
        approval.enrolmentId,
        approval.stepKey,
        approval.by,
        approval.note,
        tx.now,
      ],
    );
  }

  /** Running enrolments, for whoever looks whether one is complete. Oldest first. */
  public running(ask: Ask): Promise<{ id: string }[]> {
    return ask(
      'training.running',
      'SELECT id FROM training_enrolment WHERE withdrawn_at IS NULL AND graduated_at IS NULL ORDER BY enrolled_at, id',
    );
  }

  public async markGraduated(tx: Tx, id: string, at: Date): Promise<void> {
    await tx.execute('UPDATE training_enrolment SET graduated_at = $2 WHERE id = $1', [id, at]);
  }
}

function bodyOf(path: TrainingPath): readonly [string, string, readonly string[], number, Renewal] {
  const steps: readonly TrainingStep[] = path.steps;
  return [path.title, JSON.stringify(steps), path.trainerIds, path.validMonths, path.renewal];
}
