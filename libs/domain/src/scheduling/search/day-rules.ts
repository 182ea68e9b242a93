import type { Limit } from '../problem';
import type { DayFacts, LoopFacts } from './loop-facts';

/** What going beyond a limit by so much costs; Infinity where it is forbidden. */
export function beyond(limit: Limit | null, excess: number): number {
  if (limit === null || excess <= 0) return 0;
  return limit.price === null ? Infinity : excess * limit.price;
}

/** Whether lunch was had on a day, and if not, whether its first round was early enough to owe it. */
export const LUNCH_HAD = 0;
export const LUNCH_OWED = 1;
export const LUNCH_NOT_OWED = 2;

/**
 * What a day remembers of its rounds so far, counted in one small number, so that a table can be kept
 * over it: lunch, rounds in a row, rounds of the day, days used. Each count stops where one more no
 * longer changes a price, and is left out when no rule asks for it.
 */
export class DayRules {
  /** How many different memories there are. */
  readonly modes: number;
  private readonly rows: number;
  private readonly counts: number;
  private readonly used: number;
  private readonly lunchStates: number;

  constructor(private readonly loop: LoopFacts) {
    const { rules } = loop.request;
    const rounds = loop.rounds.length;
    this.rows = statesOf(rules.backToBack, rounds);
    this.counts = statesOf(rules.roundsPerDay, rounds);
    this.used = statesOf(rules.days, Math.min(rounds, loop.days.length));
    this.lunchStates = rules.lunch ? 3 : 1;
    this.modes = this.rows * this.counts * this.used * this.lunchStates;
  }

  lunchOf(mode: number): number {
    return this.lunchStates === 1 ? LUNCH_HAD : mode % 3;
  }

  /** Days used, as far as they are counted. */
  usedOf(mode: number): number {
    return (Math.floor(mode / this.lunchStates) % this.used) + 1;
  }

  /** What a day remembers after its first round; `used` days came before it. */
  opened(day: DayFacts, from: number, used: number): number {
    const { lunch } = day.facts;
    const state =
      this.lunchStates === 1 || lunch === null
        ? LUNCH_HAD
        : from <= lunch.owedFrom
          ? LUNCH_OWED
          : LUNCH_NOT_OWED;
    return this.packed(state, Math.min(used + 1, this.used), 1, 1);
  }

  /** What starting a day costs, span and waiting apart. */
  openingPrice(used: number): number {
    const { days, roundsPerDay, backToBack } = this.loop.request.rules;
    return beyondOne(days, used + 1) + beyondOne(roundsPerDay, 1) + beyondOne(backToBack, 1);
  }

  /** Whether a further day may be used at all. */
  mayOpen(used: number): boolean {
    return beyondOne(this.loop.request.rules.days, used + 1) < Infinity;
  }

  /** Slots that lunch takes of a gap: nothing unless this is the gap in which it is had. */
  lunchIn(day: DayFacts, from: number, to: number, mode: number): number {
    const rule = this.loop.request.rules.lunch;
    const { lunch } = day.facts;
    if (rule === null || lunch === null || this.lunchOf(mode) === LUNCH_HAD) return 0;
    return Math.min(to, lunch.to) - Math.max(from, lunch.from) >= rule.slots ? rule.slots : 0;
  }

  /** What the gap before a further round costs, `taken` of its slots being lunch. */
  gapPrice(gap: number, taken: number): number {
    const { minGap, maxGap, idle } = this.loop.request.rules;
    let price = idle * (gap - taken);
    if (minGap !== null) price += beyond(minGap, minGap.limit - gap);
    if (maxGap !== null) price += beyond(maxGap, gap - taken - maxGap.limit);
    return price;
  }

  /** What a day remembers after a further round. */
  continued(mode: number, gap: number, taken: number): number {
    if (this.modes === 1) return 0;
    const row = gap === 0 ? Math.min(this.rowOf(mode) + 1, this.rows) : 1;
    const count = Math.min(this.countOf(mode) + 1, this.counts);
    return this.packed(taken > 0 ? LUNCH_HAD : this.lunchOf(mode), this.usedOf(mode), row, count);
  }

  /** What a further round costs by the rounds in a row and on the day. */
  continuingPrice(mode: number, gap: number): number {
    const { roundsPerDay, backToBack } = this.loop.request.rules;
    let price = 0;
    if (backToBack !== null) price += beyondOne(backToBack, gap === 0 ? this.rowOf(mode) + 1 : 1);
    if (roundsPerDay !== null) price += beyondOne(roundsPerDay, this.countOf(mode) + 1);
    return price;
  }

  /** What the end of a day costs: a lunch that is owed. */
  closingPrice(day: DayFacts, end: number, mode: number): number {
    const rule = this.loop.request.rules.lunch;
    const { lunch } = day.facts;
    if (rule === null || lunch === null) return 0;
    const owed = this.lunchOf(mode) === LUNCH_OWED && end >= lunch.owedTo;
    return owed ? (rule.price ?? Infinity) : 0;
  }

  private rowOf(mode: number): number {
    return (Math.floor(mode / (this.lunchStates * this.used)) % this.rows) + 1;
  }

  private countOf(mode: number): number {
    return Math.floor(mode / (this.lunchStates * this.used * this.rows)) + 1;
  }

  private packed(lunch: number, used: number, row: number, count: number): number {
    return lunch + this.lunchStates * (used - 1 + this.used * (row - 1 + this.rows * (count - 1)));
  }
}

/** Counts that have to be told apart: none beyond the limit, and none when the limit cannot be reached. */
function statesOf(limit: Limit | null, most: number): number {
  return limit === null || limit.limit >= most ? 1 : Math.max(limit.limit, 1);
}

function beyondOne(limit: Limit | null, count: number): number {
  return limit !== null && count > limit.limit ? (limit.price ?? Infinity) : 0;
}
