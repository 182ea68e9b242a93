import type {
  CandidateDay,
  LoopRequest,
  RoundRequest,
  SchedulingProblem,
  SeatRequest,
} from '../problem';
import { emptySeats, type LeftOut, type PoolReason } from './empty-seats';
import { firstClash } from './pair-clash';
import { type PersonReason, Starts } from './starts';

/**
 * Why the rounds do not all lie on a day, by the first reason that alone suffices; of no day, what is in
 * the way on every one.
 *
 * - `no_days` none is offered · `no_time` none of its hours is · `too_short` no window holds the round
 * - `pool` a seat that nobody may have · `seniors`, `coverage` too few people in the pools
 * - `seat` nobody in the pool can at any start of that day · `panel` each seat has somebody, but never all
 *   at once · `room` no room is free
 * - `pair` two rounds have starts, but none that go together · `lunch` not with lunch · `together` any
 *   two rounds go together, but not all of them
 */
export type DayReasonKind =
  | 'no_days'
  | 'no_time'
  | 'too_short'
  | 'pool'
  | 'seniors'
  | 'coverage'
  | 'seat'
  | 'panel'
  | 'room'
  | 'pair'
  | 'lunch'
  | 'together';

export interface DayReason {
  readonly kind: DayReasonKind;
  /** Null for what holds on every day. */
  readonly date: string | null;
  readonly round: string | null;
  /** The other round of a pair. */
  readonly other: string | null;
  readonly seat: string | null;
  /** Why nobody may have the seat. */
  readonly pool: PoolReason | null;
  /** Everybody in the pool of the seat, and why not they. */
  readonly people: readonly { readonly person: string; readonly why: PersonReason }[];
  /** The competency that is not covered. */
  readonly subject: string | null;
  /** People too few. */
  readonly amount: number;
}

const NO_REASON: Omit<DayReason, 'kind' | 'date'> = {
  round: null,
  other: null,
  seat: null,
  pool: null,
  people: [],
  subject: null,
  amount: 0,
};

/** Whether all rounds would fit on a day if lunch could be left out. */
export type FitsUnfed = (day: CandidateDay) => boolean;

/** A reason for every day that was offered, and before them those that hold on all of them. */
export function certificateOf(
  problem: SchedulingProblem,
  loop: LoopRequest,
  { leftOut, fitsUnfed }: { readonly leftOut: readonly LeftOut[]; readonly fitsUnfed: FitsUnfed },
): DayReason[] {
  const always = everyDay(problem, loop, leftOut);
  const days = loop.days.map((day): DayReason => {
    const starts = new Starts(problem, loop, day);
    const found = lonelyRound(loop, starts, day) ?? clash(loop, starts);
    if (found) return { ...NO_REASON, date: day.date, ...found };
    const hungry = loop.rules.lunch?.price === null && fitsUnfed(day);
    return { ...NO_REASON, date: day.date, kind: hungry ? 'lunch' : 'together' };
  });
  return [...always, ...days];
}

type Reason = Partial<DayReason> & Pick<DayReason, 'kind'>;

function everyDay(
  problem: SchedulingProblem,
  loop: LoopRequest,
  leftOut: readonly LeftOut[],
): DayReason[] {
  const { seniors } = loop.rules;
  const pools = (rounds: readonly RoundRequest[]) =>
    new Set(
      rounds.flatMap(({ seats }) => seats.flatMap(({ pool }) => pool.map(({ person }) => person))),
    );
  const everyone = pools(loop.rounds);
  const senior = problem.people.filter((person) => person.senior && everyone.has(person.id));
  const thin = loop.coverage.flatMap(({ competency, rounds, people, price }): Reason[] => {
    const asked = pools(loop.rounds.filter((_, index) => rounds.includes(index)));
    const amount = people - asked.size;
    return price === null && amount > 0 ? [{ kind: 'coverage', subject: competency, amount }] : [];
  });
  const short = seniors.atLeast - senior.length;
  const reasons: Reason[] = [
    ...(loop.days.length === 0 ? [{ kind: 'no_days' as const }] : []),
    ...emptySeats(problem, loop, leftOut).map((each): Reason => ({ kind: 'pool', ...each })),
    ...(seniors.price === null && short > 0 ? [{ kind: 'seniors' as const, amount: short }] : []),
    ...thin,
  ];
  return reasons.map((reason) => ({ ...NO_REASON, date: null, ...reason }));
}

/** The first round that has no start of its own on the day. */
function lonelyRound(loop: LoopRequest, starts: Starts, day: CandidateDay): Reason | null {
  if (day.windows.length === 0) return { kind: 'no_time' };
  for (const round of loop.rounds) {
    const open = starts.open(round);
    if (open.length === 0) return { kind: 'too_short', round: round.id };
    if (starts.of(round).length > 0) continue;
    const seat = round.seats.find((each) => !open.some((from) => starts.anyone(each, round, from)));
    if (seat) return seatReason(starts, round, seat);
    const seated = open.some((from) => starts.panel(round, from).length > 0);
    return { kind: seated ? 'room' : 'panel', round: round.id };
  }
  return null;
}

function seatReason(starts: Starts, round: RoundRequest, seat: SeatRequest): Reason {
  const people = seat.pool.map(({ person }) => ({ person, why: starts.whyNot(person, round) }));
  return { kind: 'seat', round: round.id, seat: seat.id, people };
}

function clash(loop: LoopRequest, starts: Starts): Reason | null {
  const pair = firstClash(loop, starts);
  return pair && { kind: 'pair', round: pair[0].id, other: pair[1].id };
}
