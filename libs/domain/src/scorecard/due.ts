const MS_PER_HOUR = 3_600_000;

/** When the scorecard of a round that ends at `endsAt` is due; `feedbackDueHours` is the organisation's setting. */
export function dueAt(endsAt: Date, feedbackDueHours: number): Date {
  return new Date(endsAt.getTime() + feedbackDueHours * MS_PER_HOUR);
}
