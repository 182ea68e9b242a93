import type { SchedulingProblem } from '../problem';
import { broken } from './broken';
import { seatings, type Seating } from './people-bends';
import { liesInOne, placedRounds, shared, slotsOutside } from './placed-rounds';
import type { BrokenRule, Placed, PlacedRound } from './rules';

/** Where people or rooms would be in two places, over every request together. */
export function brokenByClashes(
  problem: SchedulingProblem,
  schedules: readonly Placed[],
): BrokenRule[] {
  const known = schedules.flatMap(({ loop: id, placements }) => {
    const loop = problem.loops.find((each) => each.id === id);
    return loop ? [{ loop, rounds: placedRounds(loop, placements) }] : [];
  });
  const seated = known.flatMap(({ loop, rounds }) => seatings(loop, rounds));
  const held = known.flatMap(({ loop, rounds }) =>
    rounds.map((round) => ({ loop: loop.id, round })),
  );
  return [...peopleClashes(problem, seated), ...roomClashes(problem, held)];
}

function peopleClashes(problem: SchedulingProblem, seated: readonly Seating[]): BrokenRule[] {
  return pairs(seated).flatMap(([a, b]): BrokenRule[] => {
    if (a.person !== b.person || (a.loop === b.loop && a.round.id === b.round.id)) return [];
    const about = { round: b.round.id, person: b.person, subject: a.round.id };
    const overlap = shared(a.round, b.round);
    if (overlap > 0) return [broken('person_overlap', b.loop, { ...about, amount: overlap })];
    if (a.loop === b.loop) return [];
    const buffer = problem.people.find(({ id }) => id === a.person)?.buffer ?? 0;
    const short = buffer - between(a.round, b.round);
    return short > 0 ? [broken('buffer', b.loop, { ...about, amount: short })] : [];
  });
}

interface Held {
  readonly loop: string;
  readonly round: PlacedRound;
}

function roomClashes(problem: SchedulingProblem, held: readonly Held[]): BrokenRule[] {
  const roomOf = ({ round }: Held) => round.placement.room;
  const alone = held.flatMap((each): BrokenRule[] => {
    const subject = roomOf(each);
    if (subject === null) return [];
    const room = problem.rooms.find(({ id }) => id === subject);
    const about = { round: each.round.id, subject };
    if (!room) return [broken('room_unknown', each.loop, about)];
    if (liesInOne(room.free, each.round)) return [];
    const amount = slotsOutside(room.free, each.round);
    return [broken('room_time', each.loop, { ...about, amount })];
  });
  const together = pairs(held).flatMap(([a, b]): BrokenRule[] => {
    const amount = shared(a.round, b.round);
    const room = roomOf(b);
    if (room === null || room !== roomOf(a) || amount === 0) return [];
    return [broken('room_overlap', b.loop, { round: b.round.id, subject: room, amount })];
  });
  return [...alone, ...together];
}

function between(a: PlacedRound, b: PlacedRound): number {
  return Math.max(a.from, b.from) - Math.min(a.to, b.to);
}

function pairs<T>(items: readonly T[]): (readonly [T, T])[] {
  return items.flatMap((a, index) => items.slice(index + 1).map((b) => [a, b] as const));
}
