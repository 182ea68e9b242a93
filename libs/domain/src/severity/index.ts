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
export { fitSeverity, type SeverityFit, type SeverityRating } from './severity-model';
