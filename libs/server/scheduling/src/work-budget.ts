/** Steps of recurrence rules walked at most, over all files of a calendar. */
const MOST_STEPS = 200_000;

/** Thrown when the work on a calendar would not end in reasonable time. */
export class TooManySteps extends Error {}

/** Counts what the expansion of rules costs. */
export class WorkBudget {
  private left = MOST_STEPS;

  /** @throws TooManySteps once there is none left */
  public spend(): void {
    this.left -= 1;
    if (this.left < 0) throw new TooManySteps();
  }
}
