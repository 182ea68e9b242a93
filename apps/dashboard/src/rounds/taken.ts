import { dayAndClock, clock } from '../layout';

interface Taken {
  readonly __typename: string;
  readonly personName?: string;
  readonly startsAt?: string;
  readonly endsAt?: string;
}

/** Who is on which other round when a slot is taken; null for any other refusal. */
export function takenWords(problem: Taken | null, zone: string): string | null {
  if (problem?.__typename !== 'SlotTakenProblem' || !problem.startsAt || !problem.endsAt)
    return null;
  return `${problem.personName} is on another round ${dayAndClock(problem.startsAt, zone)}–${clock(problem.endsAt, zone)}. Choose another time or another person.`;
}
