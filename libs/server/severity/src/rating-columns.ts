import type { AgreementRating, SeverityRating } from '@debrief/domain';
import type { ClosedRating } from '@debrief/server-scorecard';

/** Ratings as columns of positions: small to hold and quick to hand to a thread. */
export interface RatingTable {
  readonly values: Uint8Array;
  /** One a loop and competency. */
  readonly subjectOf: Int32Array;
  readonly raterOf: Int32Array;
  readonly competencyOf: Int32Array;
  /** Ids of people. */
  readonly raters: readonly string[];
  readonly competencies: readonly string[];
}

/** Gathers ratings, a page at a time. */
export class RatingColumns {
  private readonly values: number[] = [];
  private readonly subjectOf: number[] = [];
  private readonly raterOf: number[] = [];
  private readonly competencyOf: number[] = [];
  private readonly subjects = new Map<string, number>();
  private readonly raters = new Map<string, number>();
  private readonly competencies = new Map<string, number>();

  public add(page: readonly ClosedRating[]): void {
    for (const { loopId, competency, personId, value } of page) {
      this.values.push(value);
      this.subjectOf.push(place(this.subjects, `${loopId} ${competency}`));
      this.raterOf.push(place(this.raters, personId));
      this.competencyOf.push(place(this.competencies, competency));
    }
  }

  public table(): RatingTable {
    return {
      values: Uint8Array.from(this.values),
      subjectOf: Int32Array.from(this.subjectOf),
      raterOf: Int32Array.from(this.raterOf),
      competencyOf: Int32Array.from(this.competencyOf),
      raters: [...this.raters.keys()],
      competencies: [...this.competencies.keys()],
    };
  }
}

/** The rows of a table, as the rules read them. */
export function rowsOfTable(table: RatingTable): readonly (SeverityRating & AgreementRating)[] {
  return Array.from(table.values, (value, row) => ({
    subject: String(table.subjectOf[row] ?? 0),
    rater: table.raters[table.raterOf[row] ?? 0] ?? '',
    competency: table.competencies[table.competencyOf[row] ?? 0] ?? '',
    value,
  }));
}

function place(places: Map<string, number>, key: string): number {
  const known = places.get(key);
  if (known !== undefined) return known;
  places.set(key, places.size);
  return places.size - 1;
}
