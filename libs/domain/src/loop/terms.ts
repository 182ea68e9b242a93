export const LOOP_STATES = [
  'planned',
  'in_progress',
  'debrief',
  'on_hold',
  'hired',
  'not_hired',
  'stopped',
] as const;
/**
 * `planned` no stage opened yet · `in_progress` a stage is open · `debrief` all stages passed, a
 * decision is due · `on_hold` decided to wait · `hired`/`not_hired` decided · `stopped` ended early.
 */
export type LoopState = (typeof LOOP_STATES)[number];

export const STAGE_STATES = ['upcoming', 'open', 'passed', 'stopped'] as const;
export type StageState = (typeof STAGE_STATES)[number];

export const ROUND_STATES = ['unscheduled', 'scheduled', 'cancelled'] as const;
/** Whether a scheduled round is over is a matter of the clock, not of a stored state. */
export type RoundState = (typeof ROUND_STATES)[number];

export const SEAT_ROLES = ['lead', 'panelist', 'shadow', 'reverse_shadow'] as const;
export type SeatRole = (typeof SEAT_ROLES)[number];

export const SEAT_STATES = ['assigned', 'excused', 'no_show', 'removed'] as const;
/** Only an `assigned` seat owes a scorecard; the rest are kept for the record. */
export type SeatState = (typeof SEAT_STATES)[number];

export const DECISION_OUTCOMES = ['hire', 'no_hire', 'hold'] as const;
export type DecisionOutcome = (typeof DECISION_OUTCOMES)[number];
