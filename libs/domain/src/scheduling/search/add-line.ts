import type { PricedRule } from '../schedule';

/** What a line may leave out. */
export interface LineOf {
  readonly person?: string;
  readonly round?: string;
  readonly subject?: string;
}

/** Collects lines; what costs nothing is none. */
export type AddLine = (rule: PricedRule, amount: number, price: number, of?: LineOf) => void;
