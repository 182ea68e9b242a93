import type {
  CoverageNeed,
  LoopRequest,
  LoopRules,
  PlannedPerson,
  RoundRequest,
  SchedulingProblem,
  SlotSpan,
} from '../problem';
import type { Placement, Schedule } from '../schedule';
import type { Relaxable } from './kinds';
import { REACH, type RelaxationKind, type RelaxationPrices } from './relaxation';
import { withDay } from './relax';
import { merged, widened, without } from './spans';

/** One unit of the price list in the prices of a softened problem: more than a schedule costs otherwise. */
const UNIT = 2 ** 20;

/** Ids that belong to nobody; they sort behind all others. */
const NOBODY = '\uffff';

/**
 * The problem in which rules of these kinds may be broken at their price, so that its cheapest schedule
 * is the one that breaks least, and of those the cheapest otherwise. A candidate's time has no price in
 * a problem: a companion who is free when the candidate is, and dear where they would have to be asked,
 * sits in every round instead. A round without a room has one that is always free, and dear.
 */
export function softened(
  problem: SchedulingProblem,
  loop: LoopRequest,
  kinds: readonly Relaxable[],
  prices: RelaxationPrices,
): SchedulingProblem {
  const has = (kind: RelaxationKind) => kinds.some((each) => each.kind === kind);
  const cost = (kind: RelaxationKind) => prices[kind] * UNIT;
  const days = kinds.flatMap(({ day }) => (day ? [day] : []));
  const offered = days.reduce(withDay, loop);
  const asked: LoopRequest = {
    ...offered,
    rules: softRules(offered, kinds, cost),
    coverage: has('coverage') ? softCoverage(loop, cost('coverage')) : loop.coverage,
  };
  const people = problem.people.map((person) => softPerson(problem, person, has, cost));
  const whole = { from: 0, to: problem.horizon.slots };
  const rooms = has('room')
    ? [...problem.rooms, { id: NOBODY, free: [whole], price: cost('room') }]
    : problem.rooms;
  const relaxed = { ...problem, people, rooms, loops: [asked] };
  return has('candidate_time') ? accompanied(relaxed, asked, cost('candidate_time')) : relaxed;
}

/** The schedule of a softened problem without those who are nobody and the room that is none. */
export function withoutCompany({ loop, placements }: Schedule): {
  readonly loop: string;
  readonly placements: readonly Placement[];
} {
  return {
    loop,
    placements: placements.map(({ seats, room, ...rest }) => ({
      ...rest,
      seats: seats.filter(({ seat }) => !seat.startsWith(NOBODY)),
      room: room === NOBODY ? null : room,
    })),
  };
}

function softRules(
  { rules, rounds }: LoopRequest,
  kinds: readonly Relaxable[],
  cost: (kind: RelaxationKind) => number,
): LoopRules {
  const has = (kind: RelaxationKind) => kinds.some((each) => each.kind === kind);
  const soft = <T extends { readonly price: number | null }>(kind: RelaxationKind, limit: T): T =>
    limit.price === null && has(kind) ? { ...limit, price: cost(kind) } : limit;
  const orders = kinds.flatMap(({ order }) => (order ? [order] : []));
  const same = ([a, b]: readonly [number, number], [c, d]: readonly [number, number]) =>
    rounds[a]?.id === rounds[c]?.id && rounds[b]?.id === rounds[d]?.id;
  return {
    ...rules,
    grid: has('grid') ? { every: 1, offset: 0 } : rules.grid,
    days: soft('days', rules.days),
    roundsPerDay: rules.roundsPerDay && soft('rounds_per_day', rules.roundsPerDay),
    span: rules.span && soft('span', rules.span),
    minGap: rules.minGap && soft('min_gap', rules.minGap),
    maxGap: rules.maxGap && soft('max_gap', rules.maxGap),
    backToBack: rules.backToBack && soft('back_to_back', rules.backToBack),
    lunch: rules.lunch && soft('lunch', rules.lunch),
    seniors: soft('seniors', rules.seniors),
    twice: rules.twice === null && has('twice') ? cost('twice') : rules.twice,
    before: rules.before.filter((pair) => !orders.some((order) => same(order, pair))),
  };
}

function softCoverage({ coverage }: LoopRequest, price: number): CoverageNeed[] {
  return coverage.map((need) => (need.price === null ? { ...need, price } : need));
}

function softPerson(
  { horizon }: SchedulingProblem,
  person: PlannedPerson,
  has: (kind: RelaxationKind) => boolean,
  cost: (kind: RelaxationKind) => number,
): PlannedPerson {
  const caps = person.caps.map((cap) => {
    const kind = cap.kind === 'day' ? 'day_cap' : 'week_cap';
    return cap.price === null && has(kind) ? { ...cap, price: cost(kind) } : cap;
  });
  if (!has('person_time')) return { ...person, caps };
  const free = askable(person.free, { from: 0, to: horizon.slots });
  const asked = without(free, person.free).map((span) => ({
    ...span,
    price: cost('person_time'),
    why: 'outside_hours' as const,
  }));
  const soft = [...person.soft, ...asked].sort((a, b) => a.from - b.from);
  return { ...person, caps, free, soft };
}

/** The time that somebody has, or may be asked for. */
export function askable(free: readonly SlotSpan[], limits: SlotSpan): SlotSpan[] {
  return widened(free, REACH, limits);
}

function accompanied(
  problem: SchedulingProblem,
  loop: LoopRequest,
  price: number,
): SchedulingProblem {
  const windows = loop.days.flatMap((day) => day.windows);
  const days = loop.days.map((day) => ({ ...day, windows: askable(day.windows, day) }));
  const free = merged(days.flatMap((day) => day.windows));
  const soft = without(free, merged(windows)).map((span) => ({
    ...span,
    price,
    why: 'outside_hours' as const,
  }));
  const nobody = { free, soft, caps: [], buffer: 0, senior: false, load: 0, loadStep: 0 };
  const companions = loop.rounds.map((_, index) => ({ ...nobody, id: `${NOBODY}${index}` }));
  const coverage = loop.coverage.map((need) => ({
    ...need,
    people: need.people + new Set(need.rounds.filter((at) => at in loop.rounds)).size,
  }));
  const rounds = loop.rounds.map((round, index): RoundRequest => ({
    ...round,
    seats: [
      ...round.seats,
      {
        id: `${NOBODY}${round.id}`,
        role: 'lead',
        pool: [{ person: `${NOBODY}${index}`, price: 0 }],
      },
    ],
  }));
  const people = [...problem.people, ...companions].sort((a, b) => (a.id < b.id ? -1 : 1));
  return { ...problem, people, loops: [{ ...loop, days, coverage, rounds }] };
}
