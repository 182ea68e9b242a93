import type { LoopRequest, SchedulingProblem, SlotSpan } from '../problem';
import type { Placement, SeatedPerson } from '../schedule';

/**
 * Every way there is to give the rounds of a loop starts: plain nested choices, with nothing left out
 * but what overlaps or lies outside a window. Nobody sits in them yet. What is priced, and every rule
 * over the whole, is for the caller to judge.
 */
export function everyTime(
  problem: SchedulingProblem,
  request: LoopRequest,
  chosen: readonly Placement[] = [],
): Placement[][] {
  const round = request.rounds[chosen.length];
  if (!round) return [[...chosen].sort((a, b) => a.from - b.from)];
  return startsOf(problem, request, round.slots).flatMap((from) => {
    const to = from + round.slots;
    if (chosen.some((other) => from < endOf(request, other) && other.from < to)) return [];
    const placement = { round: round.id, from, seats: [], room: null };
    return everyTime(problem, request, [...chosen, placement]);
  });
}

/** Every way to give such rounds people and rooms that are free; also nobody twice where that is forbidden. */
export function everyPanel(
  problem: SchedulingProblem,
  request: LoopRequest,
  times: readonly Placement[],
  chosen: readonly Placement[] = [],
): Placement[][] {
  const next = times[chosen.length];
  if (!next) return [[...chosen]];
  const round = request.rounds.find(({ id }) => id === next.round)!;
  const span = { from: next.from, to: next.from + round.slots };
  const seated = chosen.flatMap(({ seats }) => seats.map(({ person }) => person));
  return panels(problem, round, span)
    .filter(
      (seats) =>
        request.rules.twice !== null || seats.every(({ person }) => !seated.includes(person)),
    )
    .flatMap((seats) =>
      roomsFor(problem, round.needsRoom, span).flatMap((room) =>
        everyPanel(problem, request, times, [...chosen, { ...next, seats, room }]),
      ),
    );
}

function endOf({ rounds }: LoopRequest, { round, from }: Placement): number {
  return from + rounds.find(({ id }) => id === round)!.slots;
}

function startsOf({ horizon }: SchedulingProblem, request: LoopRequest, slots: number): number[] {
  const { every, offset } = request.rules.grid;
  return Array.from({ length: horizon.slots }, (_, from) => from).filter(
    (from) =>
      Math.abs(from - offset) % every === 0 &&
      request.days.some(({ windows }) =>
        windows.some((window) => holds(window, { from, to: from + slots })),
      ),
  );
}

function panels(
  { people }: SchedulingProblem,
  round: LoopRequest['rounds'][number],
  span: SlotSpan,
): SeatedPerson[][] {
  let panels: SeatedPerson[][] = [[]];
  for (const [position, seat] of round.seats.entries()) {
    const able = seat.pool.filter(({ person }) =>
      people.find(({ id }) => id === person)?.free.some((free) => holds(free, span)),
    );
    const pool = JSON.stringify(seat.pool);
    panels = panels.flatMap((panel) =>
      able
        .filter(({ person }) =>
          panel.every((other, earlier) => {
            const same = JSON.stringify(round.seats[earlier]!.pool) === pool && earlier < position;
            return other.person !== person && !(same && other.person > person);
          }),
        )
        .map(({ person }) => [...panel, { seat: seat.id, person }]),
    );
  }
  return panels;
}

function roomsFor(
  { rooms }: SchedulingProblem,
  needed: boolean,
  span: SlotSpan,
): (string | null)[] {
  if (!needed) return [null];
  return rooms.filter(({ free }) => free.some((one) => holds(one, span))).map(({ id }) => id);
}

function holds(outer: SlotSpan, inner: SlotSpan): boolean {
  return outer.from <= inner.from && inner.to <= outer.to;
}
