import type { LoopRequest } from '../problem';
import type { Placement, SeatedPerson } from '../schedule';
import { samePool } from './loop-facts';

/** Who has a seat, and from when. */
export interface SeatTime {
  readonly from: number;
  readonly person: string;
}

/** A seat that is not what it was. */
export interface SeatChange {
  readonly kind: 'person' | 'time' | 'both';
  readonly round: string;
  readonly seat: string;
  /** When the round stood; nobody where the seat was empty. */
  readonly before: { readonly from: number; readonly person: string | null };
  readonly after: SeatTime;
}

/** The seats whose person or time is another; rounds that stood nowhere are left out. */
export function seatChanges(
  placements: readonly Placement[],
  current: readonly Placement[],
): SeatChange[] {
  return placements.flatMap(({ round, from, seats }) => {
    const stood = current.find((other) => other.round === round);
    if (!stood) return [];
    return seats.flatMap(({ seat, person }): SeatChange[] => {
      const before = stood.seats.find((other) => other.seat === seat)?.person ?? null;
      const moved = from !== stood.from;
      if (before === person && !moved) return [];
      const kind = before === person ? 'time' : moved ? 'both' : 'person';
      const was = { from: stood.from, person: before };
      return [{ kind, round, seat, before: was, after: { from, person } }];
    });
  });
}

/** The same people on the same rounds, but whoever had a seat of a round and still has one like it keeps it. */
export function keepSeats(
  request: LoopRequest,
  placements: readonly Placement[],
  current: readonly Placement[],
): Placement[] {
  return placements.map((placement) => {
    const round = request.rounds.find(({ id }) => id === placement.round);
    const stood = current.find((other) => other.round === placement.round);
    if (!round || !stood) return placement;
    const seats = new Map<string, string>();
    for (const seat of round.seats) {
      const like = round.seats.filter((other) => samePool(seat, other)).map(({ id }) => id);
      const people = placement.seats.filter((other) => like.includes(other.seat));
      for (const [id, person] of kept(like, people, stood.seats)) seats.set(id, person);
    }
    return {
      ...placement,
      seats: round.seats.map(({ id }) => ({ seat: id, person: seats.get(id)! })),
    };
  });
}

function kept(
  seats: readonly string[],
  people: readonly SeatedPerson[],
  stood: readonly SeatedPerson[],
): [string, string][] {
  const stays = seats.flatMap((seat): [string, string][] => {
    const before = stood.find((other) => other.seat === seat)?.person;
    return before !== undefined && people.some(({ person }) => person === before)
      ? [[seat, before]]
      : [];
  });
  const free = seats.filter((seat) => !stays.some(([other]) => other === seat));
  const rest = people
    .map(({ person }) => person)
    .filter((person) => !stays.some(([, other]) => other === person));
  return [...stays, ...free.map((seat, index): [string, string] => [seat, rest[index]!])];
}
