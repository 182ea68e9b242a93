import type { SeatRole } from '../../loop/terms';

/**
 * Why a panel that was settled no longer holds: an invitation declined, a seat ended before its
 * round, or somebody who left. A repair of a schedule is no repair of coverage.
 */
export const SCHEDULE_REPAIR_CAUSES = [
  'declined',
  'removed',
  'excused',
  'no_show',
  'conflict',
  'inactive',
] as const;
export type ScheduleRepairCause = (typeof SCHEDULE_REPAIR_CAUSES)[number];

/**
 * `open` waits for a person · `approved` a person chose a way · `applied` the organisation's policy
 * did · `dismissed` a person wants none · `lapsed` nothing is left to repair.
 */
export const SCHEDULE_REPAIR_STATES = [
  'open',
  'approved',
  'applied',
  'dismissed',
  'lapsed',
] as const;
export type ScheduleRepairState = (typeof SCHEDULE_REPAIR_STATES)[number];

/** `off` looks for nothing · `propose` leaves each to a person · `apply` makes the plain ones itself. */
export const REPAIR_MODES = ['off', 'propose', 'apply'] as const;
export type RepairMode = (typeof REPAIR_MODES)[number];

/** What happens by itself when somebody falls out of a settled panel. */
export interface RepairPolicy {
  readonly mode: RepairMode;
  /** Hours of working time that the one stepping in must have left before the round. */
  readonly cutoffHours: number;
  /** Swaps on one loop that are made without a person, and not one more. */
  readonly mostSwaps: number;
}

export const DEFAULT_REPAIR_POLICY: RepairPolicy = {
  mode: 'propose',
  cutoffHours: 8,
  mostSwaps: 3,
};

export const REPAIR_POLICY_RANGES = {
  cutoffHours: [0, 80],
  mostSwaps: [1, 10],
} as const;

/** One person on a round, as a schedule has them. */
export interface SeatAt {
  readonly seat: string;
  readonly person: string;
  readonly role: SeatRole;
}

/** A round as it stands, or as a repair would have it. */
export interface RoundAt {
  readonly round: string;
  /** Milliseconds since 1970. */
  readonly startsAt: number;
  /** A room, an address, or nothing. */
  readonly place: string;
  readonly seats: readonly SeatAt[];
}
