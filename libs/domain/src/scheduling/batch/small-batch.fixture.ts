import { randomStream } from '../../agreement/random-stream';
import { brokenRules, priceTogether } from '../check';
import type { LoopRequest, PlannedPerson, SchedulingProblem } from '../problem';
import type { Placement, Schedule } from '../schedule';
import { LOOP_WORTH } from './plan';

const DAY = 12;

export interface SmallShape {
  readonly loops: number;
  readonly people: number;
  /** Whether caps and a second seat have a price instead of being hard. */
  readonly soft: boolean;
}

/** A batch so small that everything can be looked at: two days of twelve slots, loops of two rounds. */
export function smallBatch(seed: number, shape: SmallShape): SchedulingProblem {
  const random = randomStream(seed);
  const draw = (below: number) => Math.floor(random() * below);
  const people = Array.from({ length: shape.people }, (_, index) =>
    personOf(`p${index}`, draw, shape.soft),
  );
  return {
    format: 1,
    horizon: { startsAt: 0, slots: 2 * DAY },
    people,
    rooms: [{ id: 'room', free: [{ from: 0, to: 2 * DAY }], price: 1 }],
    loops: Array.from({ length: shape.loops }, (_, index) =>
      loopOf(`l${index}`, people, draw, shape.soft),
    ),
    seed,
  };
}

type Draw = (below: number) => number;

function personOf(id: string, draw: Draw, soft: boolean): PlannedPerson {
  const price = soft ? 1 + draw(4) : null;
  return {
    id,
    free: [0, DAY].map((from) => ({ from: from + draw(4), to: from + 8 + draw(4) })),
    soft: [],
    caps: [
      { kind: 'day', from: 0, to: DAY, left: 1, price },
      { kind: 'day', from: DAY, to: 2 * DAY, left: draw(2), price },
      { kind: 'week', from: 0, to: 2 * DAY, left: 1 + draw(2), price },
    ],
    buffer: draw(2),
    senior: draw(2) === 0,
    load: draw(4),
    loadStep: draw(3),
  };
}

function loopOf(
  id: string,
  people: readonly PlannedPerson[],
  draw: Draw,
  soft: boolean,
): LoopRequest {
  const day = draw(2) * DAY;
  const start = day + 2 + draw(2);
  const pool = () => {
    const first = draw(people.length);
    const last = Math.min(people.length, first + 1 + draw(3));
    return people.slice(first, last).map(({ id: person }) => ({ person, price: draw(2) }));
  };
  return {
    id,
    days: [
      {
        date: `2026-12-0${1 + day / DAY}`,
        from: day,
        to: day + DAY,
        wait: day / DAY,
        windows: [{ from: start, to: start + 5 }],
        lunch: null,
      },
    ],
    rounds: [0, 1].map((index) => ({
      id: `${id}r${index}`,
      slots: 2,
      seats: [{ id: `${id}s${index}`, role: 'lead' as const, pool: pool() }],
      needsRoom: index === 0 && draw(3) === 0,
    })),
    rules: {
      grid: { every: 1, offset: 0 },
      days: { limit: 1, price: null },
      roundsPerDay: null,
      span: null,
      minGap: null,
      maxGap: { limit: 1, price: null },
      backToBack: null,
      lunch: null,
      before: [],
      outOfPlace: 2,
      idle: 1,
      waiting: 1,
      twice: soft && draw(2) === 0 ? 5 : null,
      seniors: { atLeast: draw(2), price: 3 },
    },
    coverage: [],
  };
}

export interface Optimum {
  readonly objective: number;
  readonly placed: number;
}

/** The best plan and the most loops that can be placed, by looking at every combination that may matter. */
export function bestByForce(problem: SchedulingProblem): Optimum {
  const options = problem.loops.map((loop) => schedulesOf(problem, loop));
  const known = new Map<Schedule, Map<Schedule, boolean>>();
  const fits = (a: Schedule, b: Schedule): boolean => {
    if (!share(a, b)) return true;
    const ofA = known.get(a) ?? new Map<Schedule, boolean>();
    known.set(a, ofA);
    const fit = ofA.get(b) ?? brokenRules(problem, [a, b]).length === 0;
    ofA.set(b, fit);
    return fit;
  };
  let objective = 0;
  let placed = 0;
  const look = (at: number, chosen: readonly Schedule[], prices: number): void => {
    const left = options.length - at;
    const most = (chosen.length + left) * LOOP_WORTH - prices;
    if (most <= objective && chosen.length + left <= placed) return;
    const here = options[at];
    if (!here) {
      if (brokenRules(problem, chosen).length > 0) return;
      placed = Math.max(placed, chosen.length);
      const worth = chosen.length * LOOP_WORTH - priceTogether(problem, chosen).price;
      objective = Math.max(objective, worth);
      return;
    }
    for (const schedule of here) {
      const worth = most - schedule.price;
      if (worth <= objective && chosen.length + left <= placed) break;
      if (chosen.every((other) => fits(other, schedule))) {
        look(at + 1, [...chosen, schedule], prices + schedule.price);
      }
    }
    look(at + 1, chosen, prices);
  };
  look(0, [], 0);
  return { objective, placed };
}

function share(a: Schedule, b: Schedule): boolean {
  const usedBy = ({ placements }: Schedule) =>
    placements.flatMap(({ seats, room }) => [room, ...seats.map(({ person }) => person)]);
  const used = new Set(usedBy(a));
  return usedBy(b).some((one) => one !== null && used.has(one));
}

/** Every schedule that may be booked, the cheapest first. Rounds here have one seat. */
function schedulesOf(problem: SchedulingProblem, loop: LoopRequest): Schedule[] {
  const choices = loop.rounds.map(({ id, slots, seats, needsRoom }) =>
    loop.days
      .flatMap(({ windows }) => windows)
      .flatMap(({ from, to }) =>
        Array.from({ length: Math.max(0, to - from - slots + 1) }, (_, index) => from + index),
      )
      .flatMap((from) =>
        (seats[0]?.pool ?? []).map(({ person }) => ({
          round: id,
          from,
          seats: [{ seat: seats[0]?.id ?? '', person }],
          room: needsRoom ? (problem.rooms[0]?.id ?? null) : null,
        })),
      ),
  );
  return choices
    .reduce<Placement[][]>(
      (some, next) => some.flatMap((placed) => next.map((placement) => [...placed, placement])),
      [[]],
    )
    .map((placements) => placements.sort((a, b) => a.from - b.from))
    .filter((placements) => brokenRules(problem, [{ loop: loop.id, placements }]).length === 0)
    .map((placements) => pricedAlone(problem, loop.id, placements))
    .sort((a, b) => a.price - b.price);
}

function pricedAlone(
  problem: SchedulingProblem,
  loop: string,
  placements: readonly Placement[],
): Schedule {
  return { loop, placements, ...priceTogether(problem, [{ loop, placements }]) };
}
