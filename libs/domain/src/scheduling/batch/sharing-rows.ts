import type { PersonCap, SchedulingProblem } from '../problem';
import type { Column, Taken } from './column';

/** One thing that loops share, and how much of it there is. */
export type SharingRow =
  | { readonly kind: 'person_slot' | 'room_slot'; readonly who: number; readonly slot: number }
  | { readonly kind: 'cap'; readonly who: number; readonly cap: PersonCap; readonly at: number }
  | { readonly kind: 'load'; readonly who: number };

export function rowKey(row: SharingRow): string {
  switch (row.kind) {
    case 'cap':
      return `cap ${row.who} ${row.at}`;
    case 'load':
      return `load ${row.who}`;
    default:
      return `${row.kind} ${row.who} ${row.slot}`;
  }
}

export function rowLimit(row: SharingRow): number {
  return row.kind === 'cap' ? Math.max(0, row.cap.left) : 1;
}

/** How much of the row a column takes. Buffers belong to the time a seat takes. */
export function takes({ people }: SchedulingProblem, row: SharingRow, column: Column): number {
  const { who } = row;
  if (row.kind === 'room_slot') {
    return column.rooms.some((room) => room.who === who && covers(room, row.slot, 0)) ? 1 : 0;
  }
  const seats = column.seats.filter((seat) => seat.who === who);
  switch (row.kind) {
    case 'load':
      return seats.length;
    case 'cap':
      return seats.filter(({ from }) => row.cap.from <= from && from < row.cap.to).length;
    default: {
      const buffer = people[who]?.buffer ?? 0;
      return seats.some((seat) => covers(seat, row.slot, buffer)) ? 1 : 0;
    }
  }
}

/**
 * The rows that a mixture of columns asks too much of. Of time only the starts of what is taken need
 * rows: whatever overlaps at all overlaps where the last of it begins. Of load each person's first
 * round is free of steps; a row appears with the second.
 */
export function overdrawn(
  problem: SchedulingProblem,
  columns: readonly Column[],
  values: readonly number[],
): SharingRow[] {
  const { people, rooms } = problem;
  const seats: Weighted[][] = people.map(() => []);
  const held: Weighted[][] = rooms.map(() => []);
  for (const [index, column] of columns.entries()) {
    const weight = values[index] ?? 0;
    if (weight <= TINY) continue;
    for (const seat of column.seats) seats[seat.who]?.push({ ...seat, weight, column: index });
    for (const room of column.rooms) held[room.who]?.push({ ...room, weight, column: index });
  }
  return [
    ...people.flatMap((person, who): SharingRow[] => {
      const own = seats[who] ?? [];
      if (own.length === 0) return [];
      return [
        ...crowdedStarts(own, person.buffer).map((slot) => ({
          kind: 'person_slot' as const,
          who,
          slot,
        })),
        ...person.caps.flatMap((cap, at): SharingRow[] =>
          sum(own.filter(({ from }) => cap.from <= from && from < cap.to)) >
          Math.max(0, cap.left) + TINY
            ? [{ kind: 'cap', who, cap, at }]
            : [],
        ),
        ...(person.loadStep > 0 && sum(own) > 1 + TINY ? [{ kind: 'load' as const, who }] : []),
      ];
    }),
    ...held.flatMap((own, who) =>
      crowdedStarts(own, 0).map((slot) => ({ kind: 'room_slot' as const, who, slot })),
    ),
  ];
}

interface Weighted extends Taken {
  readonly weight: number;
  readonly column: number;
}

const TINY = 1e-6;

function crowdedStarts(own: readonly Weighted[], buffer: number): number[] {
  const starts = [...new Set(own.map(({ from }) => from))].sort((a, b) => a - b);
  return starts.filter((slot) => {
    const seen = new Set<number>();
    let weight = 0;
    for (const each of own) {
      if (!covers(each, slot, buffer) || seen.has(each.column)) continue;
      seen.add(each.column);
      weight += each.weight;
    }
    return weight > 1 + TINY;
  });
}

function covers({ from, slots }: Taken, slot: number, buffer: number): boolean {
  return from <= slot && slot < from + slots + buffer;
}

function sum(own: readonly Weighted[]): number {
  return own.reduce((total, { weight }) => total + weight, 0);
}
