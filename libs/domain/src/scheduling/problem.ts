import type { SeatRole } from '../loop/terms';

/**
 * The scheduling problem as data: plain, JSON-safe, and all that an answer depends on, so that a
 * stored input gives the same answer again. Time is counted in quarter hours from the start of the
 * horizon, which lies on one: the offset of every zone in use is a whole number of quarter hours, so
 * a clock change only shifts where local days and hours begin. Prices are whole numbers that are not
 * negative, so that sums compare exactly; a price of null makes a rule hard.
 */
export interface SchedulingProblem {
  readonly format: 1;
  readonly horizon: Horizon;
  /** Ascending by id. */
  readonly people: readonly PlannedPerson[];
  /** Ascending by id. */
  readonly rooms: readonly PlannedRoom[];
  readonly loops: readonly LoopRequest[];
  /** Of what a search for a batch draws; nothing else is ever random. */
  readonly seed: number;
}

/** Minutes of a slot. */
export const SLOT_MINUTES = 15;

export interface Horizon {
  /** Milliseconds since 1970, UTC; on a quarter hour. */
  readonly startsAt: number;
  /** Length in slots. */
  readonly slots: number;
}

/** Slots from `from` up to, and without, `to`. Lists of spans are ascending, disjoint and never touch. */
export interface SlotSpan {
  readonly from: number;
  readonly to: number;
}

/** A stretch that may be taken at a price: focus time, a tentative meeting, an hour outside working hours. */
export interface PricedSpan extends SlotSpan {
  /** For each slot that is taken. */
  readonly price: number;
  readonly why: SoftTime;
}

export const SOFT_TIMES = ['movable', 'tentative', 'outside_hours'] as const;
export type SoftTime = (typeof SOFT_TIMES)[number];

/** A limit whose price is paid for each unit beyond it; null forbids going beyond. */
export interface Limit {
  readonly limit: number;
  readonly price: number | null;
}

export interface PlannedPerson {
  readonly id: string;
  /** Where a round of theirs may lie as a whole: hours, without busy times and the buffers around those. */
  readonly free: readonly SlotSpan[];
  /** Parts of `free` that cost; may touch, never overlap. */
  readonly soft: readonly PricedSpan[];
  /** A round counts for each cap whose span holds its first slot. */
  readonly caps: readonly PersonCap[];
  /** Slots they keep free between two rounds of different loops; rounds of one loop need none. */
  readonly buffer: number;
  readonly senior: boolean;
  /** What one more seat costs them by the load they carry already. */
  readonly load: number;
  /**
   * What each further seat given by this answer costs more than the one before: the n-th, counted
   * from 0, costs `load + n * loadStep`. In a plan for many loops all its loops count.
   */
  readonly loadStep: number;
}

/**
 * At most so many more rounds on a local day, or in an ISO week, of the person's own zone. Of `n`
 * rounds that an answer gives them in the span, `n - max(left, 0)` are beyond: what was too much
 * before is nobody's price now.
 */
export interface PersonCap extends SlotSpan {
  readonly kind: 'day' | 'week';
  /** Rounds that still fit; negative where there are too many already. */
  readonly left: number;
  /** Of each round beyond; null forbids it. */
  readonly price: number | null;
}

/** A meeting room, or a link of which there is one. */
export interface PlannedRoom {
  readonly id: string;
  readonly free: readonly SlotSpan[];
  /** Of each round held in it. */
  readonly price: number;
}

/** The rounds of one stage of one candidate that want a place in time. */
export interface LoopRequest {
  readonly id: string;
  /** The candidate's own local days, ascending. */
  readonly days: readonly CandidateDay[];
  /** In the order preferred. */
  readonly rounds: readonly RoundRequest[];
  readonly rules: LoopRules;
  readonly coverage: readonly CoverageNeed[];
}

/** A local day of the candidate. Rounds lie inside one window of one day. */
export interface CandidateDay extends SlotSpan {
  /** Local date, `2026-12-02`. */
  readonly date: string;
  /** Days after the first day that could be offered, weekends included: what waiting is counted in. */
  readonly wait: number;
  readonly windows: readonly SlotSpan[];
  readonly lunch: LunchTime | null;
}

/**
 * Lunch is owed on a day whose first round starts at or before `owedFrom` and whose last ends at or
 * after `owedTo`. It is had when between two rounds that follow each other enough idle slots lie
 * inside the span; the first such gap of the day is the one that lunch takes its slots of, whether
 * it is owed or not, and no other.
 */
export interface LunchTime extends SlotSpan {
  readonly owedFrom: number;
  readonly owedTo: number;
}

export interface RoundRequest {
  readonly id: string;
  /** Its length. */
  readonly slots: number;
  /** Every seat is filled, by different people. */
  readonly seats: readonly SeatRequest[];
  readonly needsRoom: boolean;
}

export interface SeatRequest {
  readonly id: string;
  readonly role: SeatRole;
  /**
   * Who may have it, each once, ascending by person. Seats of one round with the same pool (the same
   * people at the same prices, whatever the role) are interchangeable: an answer fills them in
   * ascending order of person. Only a repair leaves those who stay on the seats they have.
   */
  readonly pool: readonly PoolMember[];
}

export interface PoolMember {
  readonly person: string;
  /** Of choosing them, apart from time and load. */
  readonly price: number;
}

export interface LoopRules {
  /** Rounds start on every so many slots, counted from slot `offset`: whole or half hours of the candidate's clock. */
  readonly grid: { readonly every: number; readonly offset: number };
  /** Days that the rounds are spread over. */
  readonly days: Limit;
  /** Rounds on one day. */
  readonly roundsPerDay: Limit | null;
  /** Slots from the first start to the last end of a day; each slot beyond is priced. */
  readonly span: Limit | null;
  /** Slots between rounds that follow each other on a day, lunch counted; each slot short is priced. */
  readonly minGap: Limit | null;
  /** The same at most; the slots that lunch takes of its gap do not count. Each slot beyond is priced. */
  readonly maxGap: Limit | null;
  /** Rounds of a day in a row without an idle slot between them; of each row, each round beyond is priced. */
  readonly backToBack: Limit | null;
  /** Idle slots of lunch, and the price of a day that owes it and has none. */
  readonly lunch: { readonly slots: number; readonly price: number | null } | null;
  /** Pairs of positions in `rounds`: the first is over when the second starts. Always hard. */
  readonly before: readonly (readonly [number, number])[];
  /** For each round whose place in time, over all days, is not its place in `rounds`. */
  readonly outOfPlace: number;
  /** For each slot between rounds of a day, without the slots that lunch takes. */
  readonly idle: number;
  /** For each day of `wait` of the day of the last round. */
  readonly waiting: number;
  /** For each seat that somebody has in the loop beyond their first; null keeps everybody to one. */
  readonly twice: number | null;
  /** Different senior people among those seated in the loop, and the price of each one short; null forbids it. */
  readonly seniors: { readonly atLeast: number; readonly price: number | null };
}

/** A competency and how many different people, over all the rounds that ask it together, have to be seated. */
export interface CoverageNeed {
  readonly competency: string;
  /** Positions in `rounds`. */
  readonly rounds: readonly number[];
  readonly people: number;
  /** Of each person short; null forbids it. */
  readonly price: number | null;
}
