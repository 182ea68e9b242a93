import type { LoopRequest, PlannedPerson, SchedulingProblem } from '../problem';
import { holds, shared } from './placed-rounds';
import { bend, type Bend, type PlacedRound } from './rules';

/** A person's seat, with the round it is on. */
export interface Seating {
  readonly loop: string;
  readonly seat: string;
  readonly person: string;
  readonly round: PlacedRound;
}

export function seatings(loop: LoopRequest, rounds: readonly PlacedRound[]): Seating[] {
  return rounds.flatMap((round) =>
    round.placement.seats.map(({ seat, person }) => ({ loop: loop.id, seat, person, round })),
  );
}

/** What the people of a request cost or break by who they are, apart from time and load. */
export function panelBends(
  problem: SchedulingProblem,
  loop: LoopRequest,
  rounds: readonly PlacedRound[],
): Bend[] {
  const seated = seatings(loop, rounds);
  const { seniors, twice } = loop.rules;
  const people = distinct(seated);
  const senior = problem.people.filter((person) => person.senior && people.has(person.id));
  const bends = [
    ...seated.flatMap((each) => poolBends(loop, each)),
    ...seated.flatMap(({ person, round }, index) => {
      const again = seated.findIndex((each) => each.person === person) < index;
      return bend('twice', again ? 1 : 0, twice, { person, round: round.id });
    }),
    ...bend('seniors', seniors.atLeast - senior.length, seniors.price),
    ...loop.coverage.flatMap(({ competency, rounds: asked, people: wanted, price }) =>
      bend(
        'coverage',
        wanted - distinct(seated.filter(({ round }) => asked.includes(round.at))).size,
        price,
        { subject: competency },
      ),
    ),
    ...rounds.flatMap((round) => roomBends(problem, round)),
  ];
  return bends.map((each) => ({ ...each, loop: loop.id }));
}

/**
 * What the seats cost or break by a person's own time, caps and load, over every request together;
 * their seats count in order of time.
 */
export function personBends(problem: SchedulingProblem, seated: readonly Seating[]): Bend[] {
  return problem.people.flatMap((person) => {
    const own = seated
      .filter((each) => each.person === person.id)
      .sort((a, b) => a.round.from - b.round.from);
    return own.length === 0 ? [] : bendsOfOne(person, own);
  });
}

function bendsOfOne(person: PlannedPerson, own: readonly Seating[]): Bend[] {
  const { id, load, loadStep, soft, caps } = person;
  return [
    ...own.flatMap(({ loop, round }, nth) => {
      const about = { person: id, loop, round: round.id };
      const parts = soft.map((part) => ({ slots: shared(part, round), price: part.price }));
      const slots = parts.reduce((sum, part) => sum + part.slots, 0);
      const price = parts.reduce((sum, part) => sum + part.slots * part.price, 0);
      return [
        ...bend('load', 1, load + nth * loadStep, about),
        ...bend('soft_time', slots, 0, about).map((each) => ({ ...each, price })),
      ];
    }),
    ...caps.flatMap(({ kind, left, price, from, to }) => {
      const rounds = own.filter(({ round }) => holds({ from, to }, round.from)).length;
      const about = { person: id, subject: String(from) };
      return bend(
        kind === 'day' ? 'day_cap' : 'week_cap',
        rounds - Math.max(0, left),
        price,
        about,
      );
    }),
  ];
}

function poolBends(loop: LoopRequest, { person, seat, round }: Seating): Bend[] {
  const request = loop.rounds[round.at]?.seats.find(({ id }) => id === seat);
  const price = request?.pool.find((member) => member.person === person)?.price ?? 0;
  return bend('pool', 1, price, { person, round: round.id });
}

function roomBends(problem: SchedulingProblem, { placement, id }: PlacedRound): Bend[] {
  const room = problem.rooms.find((each) => each.id === placement.room);
  return room ? bend('room', 1, room.price, { round: id, subject: room.id }) : [];
}

function distinct(seated: readonly Seating[]): Set<string> {
  return new Set(seated.map(({ person }) => person));
}
