/** A place in time, and a panel, for every round of one request. */
export interface Schedule {
  readonly loop: string;
  /** The sum of its lines. */
  readonly price: number;
  /** In order of time. */
  readonly placements: readonly Placement[];
  /** What it bends, and at what price; empty when it bends nothing. */
  readonly lines: readonly PriceLine[];
}

export interface Placement {
  readonly round: string;
  /** First slot. */
  readonly from: number;
  /** In the order of the request. */
  readonly seats: readonly SeatedPerson[];
  readonly room: string | null;
}

export interface SeatedPerson {
  readonly seat: string;
  readonly person: string;
}

export const PRICED_RULES = [
  'pool',
  'load',
  'soft_time',
  'day_cap',
  'week_cap',
  'room',
  'days',
  'rounds_per_day',
  'span',
  'min_gap',
  'max_gap',
  'back_to_back',
  'lunch',
  'out_of_place',
  'idle',
  'waiting',
  'twice',
  'seniors',
  'coverage',
] as const;
export type PricedRule = (typeof PRICED_RULES)[number];

/**
 * One reason why a schedule costs something, one line for each of: pool, load, soft_time and twice
 * (of a person in a round; twice for each seat beyond their first in time); day_cap and week_cap (of
 * a person, the first slot of the span as subject); room (of a round); out_of_place, min_gap, max_gap
 * and idle (of a round; of gaps the round after it); rounds_per_day, span, back_to_back and lunch (of
 * a date); coverage (of a competency); days, waiting and seniors (of the whole).
 */
export interface PriceLine {
  readonly rule: PricedRule;
  /** More than 0. */
  readonly price: number;
  /** Of what: slots, rounds, days or people by which the rule is bent. */
  readonly amount: number;
  readonly person: string | null;
  readonly round: string | null;
  /** A competency, a date or a room, where the rule has one. */
  readonly subject: string | null;
}

/**
 * The order of answers: the cheapest first, then whose rounds start earlier, then by the order of
 * rounds, then by the ids of people and rooms. No two different schedules of a request are equal.
 */
export function compareSchedules(a: Schedule, b: Schedule): number {
  return (
    a.price - b.price ||
    compareLists(
      a.placements.map(({ from }) => from),
      b.placements.map(({ from }) => from),
      (x, y) => x - y,
    ) ||
    compareLists(identity(a), identity(b), compareText)
  );
}

function identity({ placements }: Schedule): string[] {
  return [
    ...placements.map(({ round }) => round),
    ...placements.flatMap(({ seats }) => seats.map(({ person }) => person)),
    ...placements.map(({ room }) => room ?? ''),
  ];
}

function compareLists<T>(
  a: readonly T[],
  b: readonly T[],
  compare: (x: T, y: T) => number,
): number {
  for (const [index, item] of a.entries()) {
    const other = b[index];
    if (other === undefined) return 1;
    const order = compare(item, other);
    if (order !== 0) return order;
  }
  return a.length - b.length;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
