import type { LoopRequest, RoundRequest, SchedulingProblem } from '../problem';
import type { Placement } from '../schedule';
import { broken } from './broken';
import { brokenByClashes } from './clashes';
import { liesInOne, neighbours, placedRounds, slotsOutside } from './placed-rounds';
import { bendsOf } from './price-of';
import type { BrokenRule, HardRule, Placed, PlacedRound } from './rules';

/**
 * Every hard rule that these schedules break, alone or together: nothing is believed of whoever made
 * them. Empty for what may be booked. A schedule has to place every round of its request.
 */
export function brokenRules(
  problem: SchedulingProblem,
  schedules: readonly Placed[],
): BrokenRule[] {
  return [
    ...schedules.flatMap(({ loop: id, placements }) => {
      const loop = problem.loops.find((each) => each.id === id);
      return loop ? brokenInOne(problem, loop, placements) : [broken('loop_unknown', id)];
    }),
    ...repeated(schedules.map(({ loop }) => loop)).map((id) => broken('loop_repeated', id)),
    ...brokenByClashes(problem, schedules),
    ...bendsOf(problem, schedules)
      .filter(({ price }) => price === null)
      .map(({ rule, amount, person, round, subject, loop }) =>
        broken(rule, loop ?? loopsOf(schedules, person), { amount, person, round, subject }),
      ),
  ];
}

function brokenInOne(
  problem: SchedulingProblem,
  loop: LoopRequest,
  placements: readonly Placement[],
): BrokenRule[] {
  const rounds = placedRounds(loop, placements);
  const ids = placements.map(({ round }) => round);
  const about = (rule: HardRule, round: string) => broken(rule, loop.id, { round });
  return [
    ...ids
      .filter((id) => !loop.rounds.some((round) => round.id === id))
      .map((id) => about('round_unknown', id)),
    ...loop.rounds
      .filter(({ id }) => !ids.includes(id))
      .map(({ id }) => about('round_missing', id)),
    ...repeated(ids).map((id) => about('round_repeated', id)),
    ...rounds.flatMap((round) => brokenInRound(problem, loop, round)),
    ...brokenBetween(loop, rounds),
  ];
}

function brokenInRound(
  problem: SchedulingProblem,
  loop: LoopRequest,
  placed: PlacedRound,
): BrokenRule[] {
  const { grid } = loop.rules;
  const { id: round, from, to } = placed;
  const windows = loop.days.flatMap((day) => day.windows);
  const about = { round };
  const request = loop.rounds[placed.at];
  return [
    ...(liesInOne([{ from: 0, to: problem.horizon.slots }], placed)
      ? []
      : [broken('horizon', loop.id, about)]),
    ...(Number.isInteger((from - grid.offset) / grid.every)
      ? []
      : [broken('grid', loop.id, { ...about, amount: offGrid(from, grid) })]),
    ...(liesInOne(windows, placed)
      ? []
      : [
          broken('candidate_time', loop.id, {
            ...about,
            amount: slotsOutside(windows, { from, to }),
            subject: loop.days.find((day) => day.from <= from && from < day.to)?.date ?? null,
          }),
        ]),
    ...(request ? brokenSeats(problem, loop, request, placed) : []),
    ...(request?.needsRoom && placed.placement.room === null
      ? [broken('room_missing', loop.id, about)]
      : []),
  ];
}

function brokenSeats(
  problem: SchedulingProblem,
  loop: LoopRequest,
  request: RoundRequest,
  placed: PlacedRound,
): BrokenRule[] {
  const { seats } = placed.placement;
  const about = (rule: HardRule, more: Partial<BrokenRule>) =>
    broken(rule, loop.id, { round: request.id, ...more });
  return [
    ...request.seats
      .filter(({ id }) => !seats.some(({ seat }) => seat === id))
      .map(({ id }) => about('seat_empty', { subject: id })),
    ...repeated(seats.map(({ seat }) => seat)).map((id) => about('seat_repeated', { subject: id })),
    ...repeated(seats.map(({ person }) => person)).map((person) => about('same_round', { person })),
    ...seats.flatMap(({ seat, person }): BrokenRule[] => {
      const asked = request.seats.find(({ id }) => id === seat);
      if (!asked) return [about('seat_unknown', { subject: seat, person })];
      const known = problem.people.find(({ id }) => id === person);
      if (!known) return [about('person_unknown', { subject: seat, person })];
      return [
        ...(asked.pool.some((member) => member.person === person)
          ? []
          : [about('pool', { subject: seat, person })]),
        ...(liesInOne(known.free, placed)
          ? []
          : [about('person_time', { person, amount: slotsOutside(known.free, placed) })]),
      ];
    }),
  ];
}

function brokenBetween(loop: LoopRequest, rounds: readonly PlacedRound[]): BrokenRule[] {
  return [
    ...neighbours(rounds).flatMap(([before, after]) =>
      after.from < before.to
        ? [
            broken('candidate_overlap', loop.id, {
              round: after.id,
              subject: before.id,
              amount: before.to - after.from,
            }),
          ]
        : [],
    ),
    ...loop.rules.before.flatMap(([first, second]) => {
      const before = rounds.find(({ at }) => at === first);
      const after = rounds.find(({ at }) => at === second);
      return before && after && before.to > after.from
        ? [
            broken('order', loop.id, {
              round: after.id,
              subject: before.id,
              amount: before.to - after.from,
            }),
          ]
        : [];
    }),
  ];
}

function offGrid(from: number, { every, offset }: { every: number; offset: number }): number {
  const past = (((from - offset) % every) + every) % every;
  return Math.min(past, every - past);
}

function repeated(ids: readonly string[]): string[] {
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];
}

/** The last of the requests that seat the person: a cap over several is broken by the one too many. */
function loopsOf(schedules: readonly Placed[], person: string | null): string {
  const seating = schedules.filter(({ placements }) =>
    placements.some(({ seats }) => seats.some((seat) => seat.person === person)),
  );
  return seating.at(-1)?.loop ?? '';
}
