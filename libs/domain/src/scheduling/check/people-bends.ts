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
    ...[...people].flatMap((person) =>
      bend('twice', seated.filter((each) => each.person === person).length - 1, twice, { person }),
    ),
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

/** What the seats cost or break by a person's own time, caps and load, over every request together. */
export function personBends(problem: SchedulingProblem, seated: readonly Seating[]): Bend[] {
  return problem.people.flatMap((person) => {
    const own = seated.filter((each) => each.person === person.id);
    return own.length === 0 ? [] : bendsOfOne(person, own);
  });
}

function bendsOfOne(person: PlannedPerson, own: readonly Seating[]): Bend[] {
  const about = { person: person.id };
  const count = own.length;
  const load = count * person.load + (person.loadStep * count * (count - 1)) / 2;
  return [
    ...bend('load', count, load / count, about).map((each) => ({ ...each, price: load })),
    ...own.flatMap(({ loop, round }) =>
      person.soft.flatMap((soft) =>
        bend('soft_time', shared(soft, round), soft.price, {
          ...about,
          loop,
          round: round.id,
          subject: soft.why,
        }),
      ),
    ),
    ...person.caps.flatMap((cap) => {
      const rounds = own.filter(({ round }) => holds(cap, round.from)).length;
      return bend(
        cap.kind === 'day' ? 'day_cap' : 'week_cap',
        rounds - Math.max(0, cap.left),
        cap.price,
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
