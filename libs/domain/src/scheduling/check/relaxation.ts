import type { CandidateDay } from '../problem';
import type { Schedule } from '../schedule';

/** What can be asked of people, or given up, when nothing fits. Nobody is ever put into a pool. */
export const RELAXATION_KINDS = [
  'day_cap',
  'week_cap',
  'person_time',
  'candidate_time',
  'add_day',
  'grid',
  'order',
  'days',
  'rounds_per_day',
  'span',
  'min_gap',
  'max_gap',
  'back_to_back',
  'lunch',
  'seniors',
  'twice',
  'coverage',
  'room',
] as const;
export type RelaxationKind = (typeof RELAXATION_KINDS)[number];

/** One thing that is asked or given up. */
export interface RelaxationPart {
  readonly kind: RelaxationKind;
  /** How much of the price of the whole. */
  readonly price: number;
  /** Slots, rounds, days or people by which a limit moves; for a grid the slots rounds start on instead. */
  readonly by: number;
  /** Whose time or cap, or who would be seated twice. */
  readonly person: string | null;
  readonly round: string | null;
  /** A date, a competency, or the round that would otherwise be over before. */
  readonly subject: string | null;
  /** The slots asked for, or the span of the cap. */
  readonly span: { readonly from: number; readonly to: number } | null;
  /** A day as it would be offered. */
  readonly day: CandidateDay | null;
}

/** What suffices, all parts together, and nothing less of them. */
export interface Relaxation {
  /** By the price list: each unit by which a schedule goes beyond what was hard. */
  readonly price: number;
  readonly parts: readonly RelaxationPart[];
  /** The best schedule that it makes possible, priced as it would then be. */
  readonly schedule: Schedule;
}

/** Of each slot, round, day or person beyond a rule; of a day, a grid, an order and a room once. */
export type RelaxationPrices = Readonly<Record<RelaxationKind, number>>;

/** Dearer is what asks more of people, and dearest what the panel is there for. */
export const RELAXATION_PRICES: RelaxationPrices = {
  day_cap: 30,
  week_cap: 35,
  person_time: 15,
  candidate_time: 12,
  add_day: 70,
  grid: 20,
  order: 40,
  days: 60,
  rounds_per_day: 30,
  span: 6,
  min_gap: 10,
  max_gap: 8,
  back_to_back: 25,
  lunch: 50,
  seniors: 80,
  twice: 45,
  coverage: 90,
  room: 40,
};

/** Slots before and after what somebody offers that they may still be asked for: two hours. */
export const REACH = 8;
