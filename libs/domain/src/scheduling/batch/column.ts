import type { SchedulingProblem } from '../problem';
import type { Placement } from '../schedule';

/** A schedule of one loop with what it takes of what loops share. */
export interface Column {
  /** Position of the loop. */
  readonly loop: number;
  /** Without what is paid over all loops together. */
  readonly price: number;
  readonly seats: readonly Taken[];
  readonly rooms: readonly Taken[];
  readonly placements: readonly Placement[];
  /** Tells it apart from the other schedules of its loop. */
  readonly key: string;
}

/** Time of a person or a room, both by position. */
export interface Taken {
  readonly who: number;
  readonly from: number;
  readonly slots: number;
}

/** Positions of people and rooms by id. */
export interface Places {
  readonly people: ReadonlyMap<string, number>;
  readonly rooms: ReadonlyMap<string, number>;
}

export function placesOf({ people, rooms }: SchedulingProblem): Places {
  return {
    people: new Map(people.map(({ id }, at) => [id, at])),
    rooms: new Map(rooms.map(({ id }, at) => [id, at])),
  };
}

export function columnOf(
  problem: SchedulingProblem,
  places: Places,
  loop: number,
  placements: readonly Placement[],
  price: number,
): Column {
  const lengths = new Map(problem.loops[loop]?.rounds.map(({ id, slots }) => [id, slots]));
  const seats: Taken[] = [];
  const rooms: Taken[] = [];
  for (const { round, from, seats: seated, room } of placements) {
    const slots = lengths.get(round) ?? 0;
    for (const { person } of seated) {
      seats.push({ who: places.people.get(person) ?? -1, from, slots });
    }
    if (room !== null) rooms.push({ who: places.rooms.get(room) ?? -1, from, slots });
  }
  const key = placements
    .map(({ round, from, seats: seated, room }) =>
      [round, from, room, ...seated.map(({ person }) => person)].join(' '),
    )
    .sort()
    .join('|');
  return { loop, price, seats, rooms, placements, key };
}
