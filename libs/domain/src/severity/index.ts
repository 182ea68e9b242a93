// What interviewers’ severity explains, and what is left.
export {
  adjustRatings,
  refitSeverity,
  NINETY_PERCENT,
  type AdjustedRating,
  type Adjustment,
  type SeverityState,
} from './adjust';
export { connectedPanels } from './connected-panels';
export { learnSeverity, type LearntHabit, type SeverityLesson } from './learn-severity';
export { nextNight } from './next-night';
export { fitSeverity, type SeverityFit, type SeverityRating } from './severity-model';
export {
  onOneScale,
  scoreCell,
  scoreWeighted,
  type CellScore,
  type RatedBy,
  type RaterHabit,
  type SeverityBook,
  type SeverityFitState,
  type WeightedCell,
} from './book';
