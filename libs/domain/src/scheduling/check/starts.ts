import type {
  CandidateDay,
  LoopRequest,
  PlannedPerson,
  RoundRequest,
  SchedulingProblem,
  SeatRequest,
} from '../problem';
import { holds, liesInOne } from './placed-rounds';

/** Why somebody cannot have a seat on a day: not free, or free only where a cap of theirs is full. */
export type PersonReason = 'busy' | 'day_cap' | 'week_cap' | 'unknown';

/** Where the rounds of a request may start on one day, each taken alone. */
export class Starts {
  private readonly people: ReadonlyMap<string, PlannedPerson>;
  private readonly found = new Map<string, readonly number[]>();
  private readonly panels = new Map<string, readonly (readonly string[])[]>();

  constructor(
    private readonly problem: SchedulingProblem,
    private readonly loop: LoopRequest,
    private readonly day: CandidateDay,
  ) {
    this.people = new Map(problem.people.map((person) => [person.id, person]));
  }

  /** Where the candidate has time for it, on the grid. */
  open({ slots }: RoundRequest): number[] {
    const { every, offset } = this.loop.rules.grid;
    const horizon = [{ from: 0, to: this.problem.horizon.slots }];
    return this.day.windows.flatMap(({ from, to }) =>
      Array.from({ length: Math.max(0, to - slots - from + 1) }, (_, index) => from + index).filter(
        (start) =>
          (start - offset) % every === 0 && liesInOne(horizon, { from: start, to: start + slots }),
      ),
    );
  }

  /** Where people and a room are there as well. */
  of(round: RoundRequest): readonly number[] {
    const known = this.found.get(round.id);
    if (known) return known;
    const starts = this.open(round).filter(
      (from) => this.room(round, from) && this.panel(round, from).length > 0,
    );
    this.found.set(round.id, starts);
    return starts;
  }

  anyone(seat: SeatRequest, round: RoundRequest, from: number): boolean {
    return seat.pool.some(({ person }) => this.whyNotAt(person, round, from) === null);
  }

  /** Every panel of different people for a round that starts there, up to a few. */
  panel(round: RoundRequest, from: number): readonly (readonly string[])[] {
    const key = `${round.id} ${from}`;
    const known = this.panels.get(key);
    if (known) return known;
    const choices = round.seats.map(({ pool }) =>
      pool.map(({ person }) => person).filter((id) => this.whyNotAt(id, round, from) === null),
    );
    const panels = differentPeople(choices, MOST_PANELS);
    this.panels.set(key, panels);
    return panels;
  }

  /** Why somebody can at no start of the day. */
  whyNot(person: string, round: RoundRequest): PersonReason {
    const reasons = this.open(round).map((from) => this.whyNotAt(person, round, from));
    const capped = reasons.find((reason) => reason === 'day_cap' || reason === 'week_cap');
    return capped ?? reasons.find((reason) => reason !== null) ?? 'busy';
  }

  private whyNotAt(id: string, { slots }: RoundRequest, from: number): PersonReason | null {
    const person = this.people.get(id);
    if (!person) return 'unknown';
    if (!liesInOne(person.free, { from, to: from + slots })) return 'busy';
    const full = person.caps.find((cap) => cap.price === null && cap.left <= 0 && holds(cap, from));
    return full ? (full.kind === 'day' ? 'day_cap' : 'week_cap') : null;
  }

  private room({ needsRoom, slots }: RoundRequest, from: number): boolean {
    const span = { from, to: from + slots };
    return !needsRoom || this.problem.rooms.some(({ free }) => liesInOne(free, span));
  }
}

/** Panels beyond this are not told apart: with so many a clash of people is no reason for a day. */
export const MOST_PANELS = 64;

function differentPeople(choices: readonly (readonly string[])[], most: number): string[][] {
  const [first, ...rest] = choices;
  if (!first) return [[]];
  const result: string[][] = [];
  for (const person of first) {
    const others = rest.map((pool) => pool.filter((other) => other !== person));
    for (const panel of differentPeople(others, most - result.length)) {
      result.push([person, ...panel]);
      if (result.length >= most) return result;
    }
  }
  return result;
}
