import type { LoopRequest, SchedulingProblem, SlotSpan } from '../problem';

/** Positions of the loops, the one with the fewest hours of people for its hardest round first. */
export function scarcestFirst({ loops, people }: SchedulingProblem): number[] {
  const free = new Map(people.map((person) => [person.id, person.free]));
  const hours = loops.map((loop) => hoursFor(loop, free));
  return [...loops.keys()].sort((a, b) => (hours[a] ?? 0) - (hours[b] ?? 0) || a - b);
}

function hoursFor(
  { days, rounds }: LoopRequest,
  free: ReadonlyMap<string, readonly SlotSpan[]>,
): number {
  const windows = days.flatMap((day) => day.windows);
  const overlap = new Map<string, number>();
  const hoursOf = (person: string): number => {
    const known = overlap.get(person);
    if (known !== undefined) return known;
    const sum = slotsShared(free.get(person) ?? [], windows);
    overlap.set(person, sum);
    return sum;
  };
  return Math.min(
    ...rounds.flatMap(({ seats }) =>
      seats.map(({ pool }) => pool.reduce((sum, { person }) => sum + hoursOf(person), 0)),
    ),
  );
}

function slotsShared(some: readonly SlotSpan[], others: readonly SlotSpan[]): number {
  let sum = 0;
  for (const a of some) {
    for (const b of others) sum += Math.max(0, Math.min(a.to, b.to) - Math.max(a.from, b.from));
  }
  return sum;
}
