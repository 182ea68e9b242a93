import type { LearntHabit, SeverityFitState, SeverityLesson } from '@debrief/domain';
import { Db, type BookTx } from '@debrief/server-kernel';
import { Injectable } from '@nestjs/common';

/** A fit as it is stored, without its habits. */
export interface StoredFit extends Omit<SeverityLesson, 'habits'> {
  readonly number: number;
  readonly fittedAt: Date;
}

export interface StoredHabit extends LearntHabit {
  readonly personId: string;
}

/** A habit with the name of whose it is. */
export interface NamedHabit extends StoredHabit {
  readonly name: string;
  readonly timeZone: string;
}

interface FitRow {
  readonly number: number;
  readonly fittedAt: Date;
  readonly state: SeverityFitState;
  readonly mean: number;
  readonly subjectRatio: number;
  readonly raterRatio: number;
  readonly residualVariance: number;
  readonly gain: number;
  readonly ratings: number;
  readonly subjects: number;
  readonly raters: number;
  readonly panels: number;
}

const FIT = `f.number, f.fitted_at AS "fittedAt", f.state, f.mean, f.subject_ratio AS "subjectRatio", f.rater_ratio AS "raterRatio",
  f.residual_variance AS "residualVariance", f.gain, f.ratings, f.subjects, f.raters, f.panels`;
const NEWEST = 'f.number = (SELECT max(number) FROM severity_fit)';

/** SQL: a row of `severity_habit h` as a {@link StoredHabit}. */
const HABIT = `h.person_id AS "personId", h.effect, h.standard_error AS "standardError", h.ratings, h.shared, h.panel,
  h.lowest::int AS lowest, h.highest::int AS highest, h.spread`;

/** One process fits at a time; the lock is that of a session, so it ends with the process that holds it. */
const LOCK = `hashtext('debrief severity fit')`;

@Injectable()
export class SeverityRepository {
  public constructor(private readonly db: Db) {}

  /** 0 before the first fit. */
  public async newestNumber(): Promise<number> {
    const row = await this.db.readOne<{ number: number }>(
      'severity.newest',
      'SELECT coalesce(max(number), 0)::int AS number FROM severity_fit',
    );
    return row?.number ?? 0;
  }

  public async newestFit(): Promise<StoredFit | null> {
    const row = await this.db.readOne<FitRow & Record<string, unknown>>(
      'severity.fit.newest',
      `SELECT ${FIT} FROM severity_fit f WHERE ${NEWEST}`,
    );
    return row && fitOf(row);
  }

  /** The newest fit with the habits it left, of one moment. */
  public async newestWithHabits(): Promise<{ fit: StoredFit; habits: StoredHabit[] } | null> {
    const row = await this.db.readOne<FitRow & { habits: StoredHabit[] }>(
      'severity.fit.with_habits',
      `SELECT ${FIT}, coalesce((
         SELECT jsonb_agg(to_jsonb(habit)) FROM (SELECT ${HABIT} FROM severity_habit h WHERE h.fit_number = f.number) habit), '[]') AS habits
       FROM severity_fit f WHERE ${NEWEST}`,
    );
    return row && { fit: fitOf(row), habits: row.habits };
  }

  /** Of the newest fit, by name. @param personId whose alone; null for everybody’s */
  public habits(personId: string | null): Promise<NamedHabit[]> {
    return this.db.read(
      'severity.habits',
      `SELECT ${HABIT}, p.name, p.time_zone AS "timeZone" FROM severity_habit h JOIN person p ON p.id = h.person_id
       WHERE h.fit_number = (SELECT max(number) FROM severity_fit) AND ($1::uuid IS NULL OR h.person_id = $1)
       ORDER BY p.name, p.id`,
      [personId],
    );
  }

  /** Zone of the organisation, by whose nights fits are made. */
  public async timeZone(): Promise<string> {
    const row = await this.db.readOne<{ zone: string }>(
      'severity.zone',
      'SELECT time_zone AS zone FROM organisation',
    );
    return row?.zone ?? 'UTC';
  }

  /** Runs the work unless another process does the same just now; null then. */
  public alone<T>(work: () => Promise<T>): Promise<T | null> {
    return this.db.withClient(async (client) => {
      const { rows } = await client.query<{ mine: boolean }>(
        `SELECT pg_try_advisory_lock(${LOCK}) AS mine`,
      );
      if (!rows[0]?.mine) return null;
      try {
        return await work();
      } finally {
        await client.query(`SELECT pg_advisory_unlock(${LOCK})`);
      }
    });
  }

  /** Adds a fit; its habits take the place of those of the one before. The caller holds the lock. */
  public async insert(tx: BookTx, lesson: SeverityLesson): Promise<number> {
    const row = await tx.queryOne<{ number: number }>(
      `INSERT INTO severity_fit (number, fitted_at, state, mean, subject_ratio, rater_ratio, residual_variance, gain, ratings, subjects, raters, panels)
       SELECT coalesce(max(number), 0) + 1, $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11 FROM severity_fit RETURNING number`,
      [
        tx.now,
        lesson.state,
        lesson.mean,
        lesson.ratios.subject,
        lesson.ratios.rater,
        lesson.residualVariance,
        lesson.gain,
        lesson.ratings,
        lesson.subjects,
        lesson.raters,
        lesson.panels,
      ],
    );
    if (!row) throw new Error('The fit was not stored');
    await tx.execute('DELETE FROM severity_habit WHERE fit_number < $1', [row.number]);
    const habits = [...lesson.habits].map(([personId, habit]) => ({ ...habit, personId }));
    await tx.execute(
      `INSERT INTO severity_habit (fit_number, person_id, effect, standard_error, ratings, shared, panel, lowest, highest, spread)
       SELECT $1, h."personId", h.effect, h."standardError", h.ratings, h.shared, h.panel, h.lowest, h.highest, h.spread
       FROM jsonb_to_recordset($2::jsonb) AS h ("personId" uuid, effect double precision, "standardError" double precision,
         ratings int, shared int, panel int, lowest smallint, highest smallint, spread double precision)`,
      [row.number, JSON.stringify(habits)],
    );
    return row.number;
  }
}

function fitOf({ subjectRatio, raterRatio, ...row }: FitRow): StoredFit {
  return {
    number: row.number,
    fittedAt: row.fittedAt,
    state: row.state,
    mean: row.mean,
    ratios: { subject: subjectRatio, rater: raterRatio },
    residualVariance: row.residualVariance,
    gain: row.gain,
    ratings: row.ratings,
    subjects: row.subjects,
    raters: row.raters,
    panels: row.panels,
  };
}
