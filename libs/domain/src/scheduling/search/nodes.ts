import type { Ranked } from './frontier';
import type { Seating } from './seating';

export interface Placed {
  readonly round: number;
  readonly from: number;
}

/** Rounds that have their times, up to a point in time. */
export interface Prefix {
  readonly placed: readonly Placed[];
  readonly starts: readonly number[];
  readonly ranks: readonly number[];
  readonly day: number;
  /** First slot of the day's first round. */
  readonly first: number;
  /** Where the last round ended. */
  readonly at: number;
  /** Rounds that are over, as a set of bits. */
  readonly done: number;
  readonly mode: number;
  /** Its price apart from people and rooms. */
  readonly fixed: number;
  /** What people and rooms cost at least, by how many senior people are wanted still. */
  readonly people: readonly number[];
  /** The least price of what it leads to. */
  readonly price: number;
}

/** A round that may come next. */
export interface Option extends Placed {
  readonly day: number;
  readonly opens: boolean;
  /** Of the step, apart from people and rooms. */
  readonly step: number;
  readonly mode: number;
  readonly price: number;
}

/** A day that may be the first. */
export interface DayNode extends Ranked {
  readonly kind: 'day';
  readonly day: number;
}

/** One of the rounds that may come next; stands for those after it in the list too. */
export interface PlaceNode extends Ranked {
  readonly kind: 'place';
  readonly parent: Prefix | null;
  readonly options: readonly Option[];
  readonly index: number;
  /** Set once its price is worked out with the start of the day and the people known. */
  prefix: Prefix | null;
  seating: Seating | null;
}

/** One of those who may have the next seat, or room; stands for those after it in the list too. */
export interface SeatNode extends Ranked {
  readonly kind: 'seat';
  readonly prefix: Prefix;
  /** Price of all but people and rooms. */
  readonly fixed: number;
  /** Price of the choices before this one. */
  readonly spent: number;
  readonly seating: Seating;
  /** Position in the list of choices. */
  readonly index: number;
  /** Set once its price is that of the best it leads to. */
  exact: boolean;
}

export type Node = DayNode | PlaceNode | SeatNode;

/** A whole schedule by positions. */
export interface Found {
  /** With what the caller added. */
  readonly price: number;
  readonly placed: readonly Placed[];
  /** People round by round in the order of time, seat by seat; then rooms of the rounds that need one. */
  readonly picks: readonly number[];
}
