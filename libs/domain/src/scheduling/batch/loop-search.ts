import type { Schedule } from '../schedule';

/** The cheapest schedule of one loop under prices of what loops share: what the batch prices with. */
export interface LoopSearch {
  cheapest(prices: SharedPrices): Found;
}

/** What is paid beyond the loop's own prices; Infinity forbids. People and rooms by position. */
export interface SharedPrices {
  seat(who: number, from: number, slots: number): number;
  room(who: number, from: number, slots: number): number;
}

export interface Found {
  /** Priced without shared prices; null when nothing fits, or nothing was found. */
  readonly schedule: Schedule | null;
  /** Nothing is cheaper, shared prices included; Infinity when it is proven that nothing fits. */
  readonly bound: number;
}
