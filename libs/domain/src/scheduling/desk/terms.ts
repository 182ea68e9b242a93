/** Where a search stands: it answers at once or goes on beside the answering of requests. */
export const RUN_STATES = ['running', 'done', 'cancelled', 'failed'] as const;
export type RunState = (typeof RUN_STATES)[number];

export const RUN_KINDS = ['loop', 'repair', 'batch'] as const;
export type RunKind = (typeof RUN_KINDS)[number];

/** Where the scheduling of a stage stands. */
export const BOARD_STATES = [
  'needs_scheduling',
  'waiting_for_candidate',
  'held',
  'repair_needed',
  'scheduled',
] as const;
export type BoardState = (typeof BOARD_STATES)[number];

/** A hold blocks like a booking; it becomes one, is given back, or runs out. */
export const HOLD_STATES = ['held', 'confirmed', 'released', 'expired'] as const;
export type HoldState = (typeof HOLD_STATES)[number];

export const TIME_KINDS = ['busy', 'movable', 'tentative', 'outside', 'off'] as const;
export type TimeKind = (typeof TIME_KINDS)[number];

/** Shortest and longest time that a hold may last, hours. */
export const HOLD_HOURS = { least: 1, most: 24 * 14 } as const;
