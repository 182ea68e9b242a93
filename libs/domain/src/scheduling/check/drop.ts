import type { CandidateDay, LoopRequest, LoopRules, SchedulingProblem } from '../problem';
import type { RelaxationKind } from './relaxation';
import { withDay } from './relax';

/** A rule that is in the way, with whom or what it is about. */
export interface Drop {
  /**
   * The kinds of relaxations, and three that nobody can be asked to give up: `candidate_days` the days
   * offered, `seats` that a round needs people at all, `horizon` that the rounds are longer than the time.
   */
  readonly rule: Exclude<RelaxationKind, 'add_day'> | 'candidate_days' | 'seats' | 'horizon';
  readonly round: string | null;
  /** A competency, or the round that has to be over before. */
  readonly subject: string | null;
  /** Whose time or caps. */
  readonly people: readonly string[];
}

/** The problem as it would be without these rules. */
export function dropped(
  problem: SchedulingProblem,
  loop: LoopRequest,
  { drops, days }: { readonly drops: readonly Drop[]; readonly days: readonly CandidateDay[] },
): SchedulingProblem {
  const whole = [{ from: 0, to: problem.horizon.slots }];
  const named = (rule: Drop['rule']) =>
    new Set(drops.flatMap((each) => (each.rule === rule ? each.people : [])));
  const free = named('person_time');
  const capless = { day: named('day_cap'), week: named('week_cap') };
  const people = problem.people.map((person) => ({
    ...person,
    free: free.has(person.id) ? whole : person.free,
    caps: person.caps.filter(({ kind }) => !capless[kind].has(person.id)),
  }));
  return { ...problem, people, loops: [droppedLoop(loop, drops, days)] };
}

function droppedLoop(
  loop: LoopRequest,
  drops: readonly Drop[],
  days: readonly CandidateDay[],
): LoopRequest {
  const has = (rule: Drop['rule'], about: Partial<Drop> = {}) =>
    drops.some(
      (each) =>
        each.rule === rule &&
        (about.round === undefined || each.round === about.round) &&
        (about.subject === undefined || each.subject === about.subject),
    );
  const offered = has('candidate_days') ? days.reduce(withDay, loop) : loop;
  return {
    ...offered,
    days: offered.days.map((day) =>
      has('candidate_time') ? { ...day, windows: [{ from: day.from, to: day.to }] } : day,
    ),
    rounds: loop.rounds.map((round) => ({
      ...round,
      seats: has('seats', { round: round.id }) ? [] : round.seats,
      needsRoom: round.needsRoom && !has('room', { round: round.id }),
    })),
    coverage: loop.coverage.filter(
      ({ competency, price }) => price !== null || !has('coverage', { subject: competency }),
    ),
    rules: droppedRules(loop, has),
  };
}

function droppedRules(
  { rules, rounds }: LoopRequest,
  has: (rule: Drop['rule'], about?: Partial<Drop>) => boolean,
): LoopRules {
  const without = <T extends { readonly price: number | null }>(rule: Drop['rule'], limit: T): T =>
    limit.price === null && has(rule) ? { ...limit, price: 0 } : limit;
  return {
    ...rules,
    grid: has('grid') ? { every: 1, offset: 0 } : rules.grid,
    days: without('days', rules.days),
    roundsPerDay: rules.roundsPerDay && without('rounds_per_day', rules.roundsPerDay),
    span: rules.span && without('span', rules.span),
    minGap: rules.minGap && without('min_gap', rules.minGap),
    maxGap: rules.maxGap && without('max_gap', rules.maxGap),
    backToBack: rules.backToBack && without('back_to_back', rules.backToBack),
    lunch: rules.lunch && without('lunch', rules.lunch),
    seniors: without('seniors', rules.seniors),
    twice: rules.twice === null && has('twice') ? 0 : rules.twice,
    before: rules.before.filter(
      ([first, second]) =>
        !has('order', {
          round: rounds[second]?.id ?? null,
          subject: rounds[first]?.id ?? null,
        }),
    ),
  };
}
