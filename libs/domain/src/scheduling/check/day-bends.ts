import type { CandidateDay, LoopRequest, LoopRules } from '../problem';
import { neighbours, roundsByDay, shared } from './placed-rounds';
import { bend, type Bend, type PlacedRound } from './rules';

/** What the times of a request's rounds cost or break, whoever is seated. */
export function timeBends(loop: LoopRequest, rounds: readonly PlacedRound[]): Bend[] {
  const { rules } = loop;
  const days = roundsByDay(loop, rounds);
  const last = days.at(-1)?.day;
  const bends = [
    ...bend('days', days.length - rules.days.limit, rules.days.price),
    ...days.flatMap((each) => dayBends(rules, each.day, each.rounds)),
    ...rounds.flatMap(({ id, at }, place) =>
      bend('out_of_place', at === place ? 0 : 1, rules.outOfPlace, { round: id }),
    ),
    ...bend('waiting', last?.wait ?? 0, rules.waiting),
  ];
  return bends.map((each) => ({ ...each, loop: loop.id }));
}

function dayBends(rules: LoopRules, day: CandidateDay, rounds: readonly PlacedRound[]): Bend[] {
  const about = { subject: day.date };
  const first = rounds[0]?.from ?? 0;
  const end = Math.max(...rounds.map(({ to }) => to));
  const { roundsPerDay, span, backToBack } = rules;
  return [
    ...(roundsPerDay
      ? bend('rounds_per_day', rounds.length - roundsPerDay.limit, roundsPerDay.price, about)
      : []),
    ...(span ? bend('span', end - first - span.limit, span.price, about) : []),
    ...(backToBack
      ? bend('back_to_back', beyondInARow(rounds, backToBack.limit), backToBack.price, about)
      : []),
    ...gapBends(rules, day, rounds),
  ];
}

function gapBends(rules: LoopRules, day: CandidateDay, rounds: readonly PlacedRound[]): Bend[] {
  const { minGap, maxGap } = rules;
  const lunch = lunchOf(rules, day, rounds);
  const gaps = neighbours(rounds).map(([before, after], index) => ({
    round: after.id,
    slots: after.from - before.to,
    idle: Math.max(0, after.from - before.to - (index === lunch.gap ? lunch.slots : 0)),
  }));
  const subject = day.date;
  return [
    ...bend('lunch', lunch.missing ? 1 : 0, rules.lunch?.price ?? null, { subject }),
    ...gaps.flatMap(({ round, slots, idle: counted }) => [
      ...bend('idle', counted, rules.idle, { round, subject }),
      ...(minGap ? bend('min_gap', minGap.limit - slots, minGap.price, { round, subject }) : []),
      ...(maxGap ? bend('max_gap', counted - maxGap.limit, maxGap.price, { round, subject }) : []),
    ]),
  ];
}

/** Lunch of a day: in the first gap that can hold it; missing only where the day owes one. */
function lunchOf(
  { lunch }: LoopRules,
  { lunch: time }: CandidateDay,
  rounds: readonly PlacedRound[],
): { readonly gap: number; readonly slots: number; readonly missing: boolean } {
  if (lunch === null || time === null) return { gap: -1, slots: 0, missing: false };
  const gap = neighbours(rounds).findIndex(
    ([before, after]) => shared({ from: before.to, to: after.from }, time) >= lunch.slots,
  );
  const first = rounds[0]?.from ?? 0;
  const end = Math.max(...rounds.map(({ to }) => to));
  const owed = first <= time.owedFrom && end >= time.owedTo;
  return { gap, slots: lunch.slots, missing: owed && gap === -1 };
}

/** Rounds beyond the limit, over every stretch of rounds that touch. */
function beyondInARow(rounds: readonly PlacedRound[], limit: number): number {
  const stretches: number[] = [];
  rounds.forEach(({ from }, index) => {
    const touches = index > 0 && rounds[index - 1]?.to === from;
    if (touches) stretches[stretches.length - 1] = (stretches.at(-1) ?? 0) + 1;
    else stretches.push(1);
  });
  return stretches.reduce((sum, length) => sum + Math.max(0, length - limit), 0);
}
