import type { Cells } from './cells';
import type { Placed } from './nodes';

/**
 * Whether different people can be found for all seats: for rounds that are placed among those who can
 * at that time, for the others among those who can at any. A quick no to what no time could mend.
 */
export function couldSeat(cells: Cells, placed: readonly Placed[]): boolean {
  const seats: (readonly number[])[] = [];
  for (const [round, { groups }] of cells.loop.rounds.entries()) {
    const place = placed.find((other) => other.round === round);
    const choices = place && cells.choices(round, place.from);
    for (const [group, { seats: same }] of groups.entries()) {
      const able = choices ? choices[group]!.map(({ who }) => who) : cells.ableFor(round, group);
      for (let count = 0; count < same.length; count++) seats.push(able);
    }
  }
  if (seats.every((able) => able.length >= seats.length)) return true;
  seats.sort((a, b) => a.length - b.length);
  const seatOf = new Map<number, number>();
  return seats.every((_, seat) => seated(seats, seat, seatOf, new Set()));
}

/** Finds somebody for the seat, moving others to further seats where that helps. */
function seated(
  seats: readonly (readonly number[])[],
  seat: number,
  seatOf: Map<number, number>,
  tried: Set<number>,
): boolean {
  for (const who of seats[seat]!) {
    if (tried.has(who)) continue;
    tried.add(who);
    const other = seatOf.get(who);
    if (other === undefined || seated(seats, other, seatOf, tried)) {
      seatOf.set(who, seat);
      return true;
    }
  }
  return false;
}
