import type { LoopRequest, RoundRequest, SchedulingProblem } from '../problem';
import type { Placement } from '../schedule';

/** Every way to place the rounds of a request, whatever rules that breaks, but never two at once. */
export function* everything(
  problem: SchedulingProblem,
  loop: LoopRequest,
  chosen: readonly Placement[] = [],
): Generator<readonly Placement[]> {
  const round = loop.rounds[chosen.length];
  if (!round) {
    yield [...chosen].sort((a, b) => a.from - b.from);
    return;
  }
  const lasts = new Map(loop.rounds.map(({ id, slots }) => [id, slots]));
  for (const placement of placesOf(problem, round)) {
    const overlaps = chosen.some(
      (other) =>
        placement.from < other.from + (lasts.get(other.round) ?? 0) &&
        other.from < placement.from + round.slots,
    );
    if (!overlaps) yield* everything(problem, loop, [...chosen, placement]);
  }
}

function placesOf(problem: SchedulingProblem, round: RoundRequest): Placement[] {
  const rooms = round.needsRoom ? [...problem.rooms.map(({ id }) => id), null] : [null];
  const panels = panelsOf(problem, round);
  return Array.from({ length: problem.horizon.slots - round.slots + 1 }, (_, from) =>
    panels.flatMap((people) =>
      rooms.map((room) => ({
        round: round.id,
        from,
        seats: round.seats.map(({ id }, index) => ({ seat: id, person: people[index] ?? '' })),
        room,
      })),
    ),
  ).flat();
}

function panelsOf({ people }: SchedulingProblem, { seats }: RoundRequest): string[][] {
  const known = new Set(people.map(({ id }) => id));
  return seats.reduce<string[][]>(
    (panels, { pool }) =>
      panels.flatMap((panel) =>
        pool
          .filter(({ person }) => known.has(person) && !panel.includes(person))
          .map(({ person }) => [...panel, person]),
      ),
    [[]],
  );
}
