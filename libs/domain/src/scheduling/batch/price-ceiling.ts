import type {
  CandidateDay,
  Limit,
  LoopRequest,
  PlannedPerson,
  SchedulingProblem,
} from '../problem';

/** More than this all the loops together cannot cost, however they are placed. */
export function priceCeiling(problem: SchedulingProblem): number {
  const asked = problem.loops.reduce((sum, { rounds }) => sum + rounds.length, 0);
  const people = new Map(
    problem.people.map((person) => [person.id, ofPerson(person, asked, problem.horizon.slots)]),
  );
  const room = Math.max(0, ...problem.rooms.map(({ price }) => price));
  return problem.loops.reduce(
    (sum, loop) => sum + ofSeats(loop, people) + loop.rounds.length * room + ofRules(loop),
    0,
  );
}

/** What a seat costs a person at most. */
interface PersonCeiling {
  readonly round: number;
  readonly slot: number;
}

function ofSeats({ rounds }: LoopRequest, people: ReadonlyMap<string, PersonCeiling>): number {
  let sum = 0;
  for (const { seats, slots } of rounds) {
    for (const { pool } of seats) {
      let most = 0;
      for (const { person, price } of pool) {
        const facts = people.get(person);
        if (facts) most = Math.max(most, price + facts.round + facts.slot * slots);
      }
      sum += most;
    }
  }
  return sum;
}

function ofPerson(person: PlannedPerson, asked: number, horizon: number): PersonCeiling {
  const { load, loadStep, soft, caps } = person;
  // Of n rounds the steps cost n(n-1)/2 of them together: half of n-1 a round.
  const steps = (loadStep * Math.max(0, mostRounds(caps, asked, horizon) - 1)) / 2;
  return {
    round: load + steps + caps.reduce((sum, { price }) => sum + (price ?? 0), 0),
    slot: Math.max(0, ...soft.map(({ price }) => price)),
  };
}

/** Hard caps a week limit somebody's rounds where they hold all of the time. */
function mostRounds(caps: PlannedPerson['caps'], asked: number, horizon: number): number {
  const weeks = caps.filter(({ kind, price }) => kind === 'week' && price === null);
  const covered = weeks.reduce(
    (sum, { from, to }) => sum + Math.max(0, Math.min(to, horizon) - Math.max(from, 0)),
    0,
  );
  if (covered < horizon) return asked;
  return Math.min(
    asked,
    weeks.reduce((sum, { left }) => sum + Math.max(0, left), 0),
  );
}

function ofRules({ rules, rounds, days, coverage }: LoopRequest): number {
  const count = rounds.length;
  const longest = Math.max(0, ...days.map(widest));
  const slots = longest * Math.min(days.length, count);
  const beyond = (limit: Limit | null, units: number) => (limit?.price ?? 0) * units;
  return (
    beyond(rules.days, count) +
    beyond(rules.roundsPerDay, count) +
    beyond(rules.span, slots) +
    beyond(rules.minGap, count * (rules.minGap?.limit ?? 0)) +
    beyond(rules.maxGap, slots) +
    beyond(rules.backToBack, count) +
    (rules.lunch?.price ?? 0) * days.length +
    rules.outOfPlace * count +
    rules.idle * slots +
    rules.waiting * Math.max(0, ...days.map(({ wait }) => wait)) +
    (rules.twice ?? 0) * rounds.reduce((sum, { seats }) => sum + seats.length, 0) +
    (rules.seniors.price ?? 0) * rules.seniors.atLeast +
    coverage.reduce((sum, { price, people }) => sum + (price ?? 0) * people, 0)
  );
}

function widest({ windows }: CandidateDay): number {
  const first = windows[0];
  const last = windows.at(-1);
  return first && last ? last.to - first.from : 0;
}
