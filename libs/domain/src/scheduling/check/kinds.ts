import type { CandidateDay, LoopRequest, SchedulingProblem } from '../problem';
import { neededPeople } from './lean';
import type { RelaxationKind } from './relaxation';

/** A kind of relaxation that could change anything here; of days and orders, one each. */
export interface Relaxable {
  readonly kind: RelaxationKind;
  readonly day: CandidateDay | null;
  /** Positions of rounds: the first is over before the second. */
  readonly order: readonly [number, number] | null;
}

/** What is hard in the problem and could be given up, or asked of somebody. */
export function relaxables(
  problem: SchedulingProblem,
  loop: LoopRequest,
  otherDays: readonly CandidateDay[],
): Relaxable[] {
  const of = (kind: RelaxationKind, when: boolean): Relaxable[] =>
    when ? [{ kind, day: null, order: null }] : [];
  return [
    ...ruleKinds(loop).map((kind) => ({ kind, day: null, order: null })),
    ...peopleKinds(problem, loop).map((kind) => ({ kind, day: null, order: null })),
    ...of(
      'candidate_time',
      loop.days.some(({ windows }) => windows.length > 0),
    ),
    ...loop.rules.before.map((order) => ({ kind: 'order' as const, day: null, order })),
    ...otherDays.map((day) => ({ kind: 'add_day' as const, day, order: null })),
  ];
}

function ruleKinds({ rules, coverage, rounds }: LoopRequest): RelaxationKind[] {
  const limits = [
    ['days', rules.days],
    ['rounds_per_day', rules.roundsPerDay],
    ['span', rules.span],
    ['min_gap', rules.minGap],
    ['max_gap', rules.maxGap],
    ['back_to_back', rules.backToBack],
    ['lunch', rules.lunch],
  ] as const;
  const rest = [
    ['seniors', rules.seniors.price === null && rules.seniors.atLeast > 0],
    ['twice', rules.twice === null],
    ['coverage', coverage.some(({ price }) => price === null)],
    ['room', rounds.some(({ needsRoom }) => needsRoom)],
    ['grid', rules.grid.every > 1],
  ] as const;
  return [
    ...limits.filter(([, limit]) => limit?.price === null).map(([kind]) => kind),
    ...rest.filter(([, hard]) => hard).map(([kind]) => kind),
  ];
}

function peopleKinds(problem: SchedulingProblem, loop: LoopRequest): RelaxationKind[] {
  const people = neededPeople(problem, loop);
  const hard = people.flatMap(({ caps }) => caps).filter(({ price }) => price === null);
  const kinds: RelaxationKind[] = people.length > 0 ? ['person_time'] : [];
  if (hard.some(({ kind }) => kind === 'day')) kinds.push('day_cap');
  if (hard.some(({ kind }) => kind === 'week')) kinds.push('week_cap');
  return kinds;
}
