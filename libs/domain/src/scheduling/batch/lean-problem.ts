import type { SchedulingProblem } from '../problem';

/**
 * The same problem without what is paid over all loops together: load and caps with a price. What is
 * left is a loop's own affair, and the rest is charged by whoever knows the other loops.
 */
export function leanProblem(problem: SchedulingProblem): SchedulingProblem {
  return {
    ...problem,
    people: problem.people.map((person) => ({
      ...person,
      load: 0,
      loadStep: 0,
      caps: person.caps.filter(({ price }) => price === null),
    })),
  };
}
