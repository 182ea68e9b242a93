import type { SeverityFitState } from '@debrief/domain';
import { Db } from '@debrief/server-kernel';
import { Injectable } from '@nestjs/common';

export interface FitRow {
  readonly number: number;
  readonly fittedAt: Date;
  readonly state: SeverityFitState;
  readonly mean: number;
  readonly subjectRatio: number;
  readonly raterRatio: number;
  readonly residualVariance: number;
  readonly ratings: number;
}

export interface HabitRow {
  readonly personId: string;
  readonly effect: number;
  readonly standardError: number;
  readonly ratings: number;
  readonly shared: number;
  readonly panel: number;
}

/** Reads stored fits. They rest on closed loops alone: nothing that somebody still owes on is in them. */
@Injectable()
export class SeverityRepository {
  public constructor(private readonly db: Db) {}

  /** Number of the newest fit; 0 before the first. */
  public async newest(): Promise<number> {
    const row = await this.db.readOne<{ number: number }>(
      'severity.newest',
      'SELECT coalesce(max(number), 0) AS number FROM severity_fit',
      [],
    );
    return row?.number ?? 0;
  }

  public fit(number: number): Promise<FitRow | null> {
    return this.db.readOne<FitRow & Record<string, unknown>>(
      'severity.fit',
      `SELECT number, fitted_at AS "fittedAt", state, mean, subject_ratio AS "subjectRatio",
         rater_ratio AS "raterRatio", residual_variance AS "residualVariance", ratings
       FROM severity_fit WHERE number = $1`,
      [number],
    );
  }

  public habits(number: number): Promise<readonly HabitRow[]> {
    return this.db.read<HabitRow & Record<string, unknown>>(
      'severity.habits',
      `SELECT person_id AS "personId", effect, standard_error AS "standardError", ratings, shared, panel
       FROM severity_habit WHERE fit_number = $1`,
      [number],
    );
  }
}
