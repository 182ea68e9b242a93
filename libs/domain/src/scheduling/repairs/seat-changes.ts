import type { RoundAt, SeatAt } from './repair-terms';

/** What a repair does to one round, before and after it. */
export interface RoundChange {
  readonly round: string;
  readonly before: RoundAt;
  readonly after: RoundAt;
  readonly moved: boolean;
  readonly placeChanged: boolean;
  readonly swaps: readonly SeatSwap[];
}

/** Another person on a seat. */
export interface SeatSwap {
  readonly seat: string;
  readonly from: string;
  readonly to: string;
}

/** The rounds that a repair changes, in the order of `before`. A round that stays as it is is none of them. */
export function changesOf(
  before: readonly RoundAt[],
  after: readonly RoundAt[],
): readonly RoundChange[] {
  const next = new Map(after.map((round) => [round.round, round]));
  return before.flatMap((round) => {
    const then = next.get(round.round);
    if (!then) return [];
    const moved = then.startsAt !== round.startsAt;
    const placeChanged = then.place !== round.place;
    const swaps = swapsOf(round.seats, then.seats);
    return moved || placeChanged || swaps.length > 0
      ? [{ round: round.round, before: round, after: then, moved, placeChanged, swaps }]
      : [];
  });
}

function swapsOf(before: readonly SeatAt[], after: readonly SeatAt[]): readonly SeatSwap[] {
  const next = new Map(after.map(({ seat, person }) => [seat, person]));
  return before.flatMap(({ seat, person }) => {
    const to = next.get(seat);
    return to === undefined || to === person ? [] : [{ seat, from: person, to }];
  });
}

/** What a candidate sees of a round that an invitation of theirs told them of. */
export const SEEN_BY_CANDIDATE = ['time', 'place', 'names'] as const;
export type SeenByCandidate = (typeof SEEN_BY_CANDIDATE)[number];

/**
 * What of a change the candidate has to be told; empty when all that they were told still holds.
 *
 * @param shows.names their invitation names whom they meet
 */
export function candidateSees(
  { moved, placeChanged, swaps, before }: RoundChange,
  shows: { readonly names: boolean },
): readonly SeenByCandidate[] {
  // Who only watches is in no invitation.
  const met = new Set(before.seats.flatMap(({ seat, role }) => (role === 'shadow' ? [] : [seat])));
  const others = shows.names && swaps.some(({ seat }) => met.has(seat));
  return [
    ...(moved ? (['time'] as const) : []),
    ...(placeChanged ? (['place'] as const) : []),
    ...(others ? (['names'] as const) : []),
  ];
}

/** How somebody on a panel hears of a change. */
export const TOLD_HOW = ['called_off', 'invited', 'moved'] as const;
export type ToldHow = (typeof TOLD_HOW)[number];

export interface PersonTold {
  readonly person: string;
  readonly round: string;
  readonly how: ToldHow;
}

/**
 * Who of the panels is told of a change, and so whose reminders change: those who step aside lose
 * theirs, those who step in get their own, and on a round that moves everybody's go along.
 */
export function peopleTold({
  round,
  before,
  after,
  moved,
  placeChanged,
}: RoundChange): PersonTold[] {
  const had = new Set(before.seats.map(({ person }) => person));
  const has = new Set(after.seats.map(({ person }) => person));
  const told = (people: ReadonlySet<string>, how: ToldHow, which: (person: string) => boolean) =>
    [...people].filter(which).map((person) => ({ person, round, how }));
  return [
    ...told(had, 'called_off', (person) => !has.has(person)),
    ...told(has, 'invited', (person) => !had.has(person)),
    ...(moved || placeChanged ? told(has, 'moved', (person) => had.has(person)) : []),
  ];
}
