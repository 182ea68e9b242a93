import type { LoopRequest, PlannedPerson, SchedulingProblem } from '../problem';

/** The problem of one request alone, with only the people who may be seated. */
export function leanProblem(problem: SchedulingProblem, loop: LoopRequest): SchedulingProblem {
  return { ...problem, loops: [loop], people: neededPeople(problem, loop) };
}

/** Everybody who is in a pool of the request. */
export function neededPeople(problem: SchedulingProblem, { rounds }: LoopRequest): PlannedPerson[] {
  const named = new Set(
    rounds.flatMap(({ seats }) => seats.flatMap(({ pool }) => pool.map(({ person }) => person))),
  );
  return problem.people.filter(({ id }) => named.has(id));
}
