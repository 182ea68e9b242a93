import type { CandidateDay, LoopRequest, RoundRequest, SeatRequest } from '../problem';
import { type Bits, addSpan, emptyBits } from './bits';
import type { Calendars } from './calendars';

/** Seats of one round that share a pool: any of its people fit any of them. */
export interface SeatGroup {
  /** Positions in the round's seats. */
  readonly seats: readonly number[];
  /** Ascending by position of the person; people the problem does not know are left out. */
  readonly members: readonly { readonly person: number; readonly price: number }[];
}

export interface RoundFacts {
  readonly slots: number;
  readonly groups: readonly SeatGroup[];
  readonly seats: number;
  readonly needsRoom: boolean;
  /** Rounds that have to be over before it starts, as a set of bits. */
  readonly after: number;
  /** Place of its id among the ids of the loop. */
  readonly rank: number;
}

export interface DayFacts {
  readonly facts: CandidateDay;
  /** From the first slot of its windows to the end of the last; empty when it has none. */
  readonly from: number;
  readonly to: number;
}

/** A request in the form that the search reads. */
export interface LoopFacts {
  readonly request: LoopRequest;
  readonly rounds: readonly RoundFacts[];
  readonly days: readonly DayFacts[];
  /** All rounds, as a set of bits. */
  readonly all: number;
  /** Where a round of this length may start inside a window, on the grid. */
  readonly openFor: (length: number) => Bits;
}

/** More rounds than this are not searched: their sets would not fit into the bits of a number. */
export const MAX_ROUNDS = 24;

export function loopFacts(calendars: Calendars, request: LoopRequest): LoopFacts {
  const ids = request.rounds.map(({ id }) => id).sort();
  const open = new Map<number, Bits>();
  return {
    request,
    rounds: request.rounds.map((round, index) => ({
      slots: round.slots,
      groups: seatGroups(calendars, round),
      seats: round.seats.length,
      needsRoom: round.needsRoom,
      after: request.rules.before
        .filter(([, second]) => second === index)
        .reduce((set, [first]) => set | (1 << first), 0),
      rank: ids.indexOf(round.id),
    })),
    days: request.days.map((facts) => ({
      facts,
      from: Math.max(Math.min(...facts.windows.map(({ from }) => from), calendars.slots), 0),
      to: Math.min(Math.max(...facts.windows.map(({ to }) => to), 0), calendars.slots),
    })),
    all: 2 ** request.rounds.length - 1,
    openFor: (length) => {
      const known = open.get(length) ?? openStarts(request, length, calendars.slots);
      open.set(length, known);
      return known;
    },
  };
}

function openStarts({ days, rules }: LoopRequest, length: number, slots: number): Bits {
  const { every, offset } = rules.grid;
  const bits = emptyBits(slots);
  for (const { windows } of days) {
    for (const { from, to } of windows) {
      const end = Math.min(to, slots) - length;
      for (let at = onGrid(Math.max(from, 0), every, offset); at <= end; at += every) {
        addSpan(bits, at, at + 1);
      }
    }
  }
  return bits;
}

/** The first slot of the grid that is not before `from`. */
export function onGrid(from: number, every: number, offset: number): number {
  return from + ((((offset - from) % every) + every) % every);
}

function seatGroups(calendars: Calendars, round: RoundRequest): SeatGroup[] {
  const groups: { first: SeatRequest; seats: number[] }[] = [];
  for (const [index, seat] of round.seats.entries()) {
    const group = groups.find(({ first }) => samePool(first, seat));
    if (group) group.seats.push(index);
    else groups.push({ first: seat, seats: [index] });
  }
  return groups.map(({ first, seats }) => ({
    seats,
    members: first.pool
      .flatMap(({ person, price }) => {
        const position = calendars.positionOf(person);
        return position === null ? [] : [{ person: position, price }];
      })
      .sort((a, b) => a.person - b.person),
  }));
}

/** Whether two seats are interchangeable. */
export function samePool(a: SeatRequest, b: SeatRequest): boolean {
  return (
    a.pool === b.pool ||
    (a.pool.length === b.pool.length &&
      a.pool.every(({ person, price }, index) => {
        const other = b.pool[index];
        return other?.person === person && other.price === price;
      }))
  );
}
