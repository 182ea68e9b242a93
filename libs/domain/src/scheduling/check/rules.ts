import type { Placement, PricedRule, Schedule } from '../schedule';

/** Rules that hold at no price. */
export const FIXED_RULES = [
  'loop_unknown',
  'loop_repeated',
  'round_unknown',
  'round_missing',
  'round_repeated',
  'horizon',
  'grid',
  'candidate_time',
  'candidate_overlap',
  'order',
  'seat_unknown',
  'seat_empty',
  'seat_repeated',
  'pool',
  'same_round',
  'person_unknown',
  'person_time',
  'person_overlap',
  'buffer',
  'room_missing',
  'room_unknown',
  'room_time',
  'room_overlap',
] as const;
export type FixedRule = (typeof FIXED_RULES)[number];

/** Every rule that a schedule can break: the fixed ones, and the priced ones whose price is null. */
export type HardRule = FixedRule | PricedRule;

export interface BrokenRule {
  readonly rule: HardRule;
  readonly loop: string;
  readonly round: string | null;
  readonly person: string | null;
  /** A date, a competency, a seat, a room, or the other round, where the rule has one. */
  readonly subject: string | null;
  /** Slots, rounds, days or people by which it is broken; at least 1. */
  readonly amount: number;
}

/** What is checked of an answer: its price and lines are not believed, only its places and people. */
export type Placed = Pick<Schedule, 'loop' | 'placements'>;

/** How far a schedule goes beyond a rule that may have a price. */
export interface Bend {
  readonly rule: PricedRule;
  readonly amount: number;
  /** Of the whole amount; null where the rule is hard. */
  readonly price: number | null;
  readonly person: string | null;
  readonly round: string | null;
  readonly subject: string | null;
  /** The request it belongs to; null for what a person carries over several of them. */
  readonly loop: string | null;
}

/** `amount` beyond a rule at the price of one; nothing where the amount is not above 0. */
export function bend(
  rule: PricedRule,
  amount: number,
  each: number | null,
  about: Partial<Pick<Bend, 'person' | 'round' | 'subject' | 'loop'>> = {},
): Bend[] {
  if (amount <= 0) return [];
  const price = each === null ? null : each * amount;
  return [{ rule, amount, price, person: null, round: null, subject: null, loop: null, ...about }];
}

/** A placement with what the request says of its round; `at` is its position in the request. */
export interface PlacedRound {
  readonly placement: Placement;
  readonly id: string;
  readonly at: number;
  readonly from: number;
  readonly to: number;
}
