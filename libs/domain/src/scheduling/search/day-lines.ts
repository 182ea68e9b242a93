import type { Placement } from '../schedule';
import type { CandidateDay, LoopRequest } from '../problem';
import type { AddLine } from './add-line';

interface Held {
  readonly round: string;
  readonly from: number;
  readonly to: number;
}

/** The lines that hang on when rounds are, not on who has them. */
export function dayLines(
  request: LoopRequest,
  placements: readonly Placement[],
  add: AddLine,
): void {
  const { rules, rounds, days } = request;
  const held = placements.map(({ round, from }) => {
    const position = rounds.findIndex(({ id }) => id === round);
    return { round, from, to: from + rounds[position]!.slots, position };
  });
  for (const [place, { round, position }] of held.entries()) {
    if (place !== position) add('out_of_place', 1, rules.outOfPlace, { round });
  }
  let used = 0;
  let last: CandidateDay | null = null;
  for (const day of days) {
    const own = held.filter(({ from, to }) =>
      day.windows.some((window) => window.from <= from && to <= window.to),
    );
    if (own.length === 0) continue;
    used++;
    last = day;
    linesOfDay(request, day, own, add);
  }
  const over = Math.max(used - rules.days.limit, 0);
  add('days', over, over * (rules.days.price ?? 0));
  if (last) add('waiting', last.wait, last.wait * rules.waiting);
}

function linesOfDay(
  { rules }: LoopRequest,
  day: CandidateDay,
  held: readonly Held[],
  add: AddLine,
): void {
  const { date: subject } = day;
  const first = held[0]!;
  const last = held[held.length - 1]!;
  const priced = (rule: 'rounds_per_day' | 'span', amount: number) => {
    const limit = rule === 'span' ? rules.span : rules.roundsPerDay;
    const over = limit === null ? 0 : Math.max(amount - limit.limit, 0);
    add(rule, over, over * (limit?.price ?? 0), { subject });
  };
  priced('rounds_per_day', held.length);
  priced('span', last.to - first.from);
  backToBackLine(rules, held, subject, add);
  const hadLunch = gapLines(rules, day, held, add);
  const { lunch } = day;
  if (!rules.lunch || !lunch || hadLunch) return;
  if (first.from <= lunch.owedFrom && last.to >= lunch.owedTo) {
    add('lunch', 1, rules.lunch.price ?? 0, { subject });
  }
}

/** The gaps of a day; answers whether one of them held lunch. */
function gapLines(
  { lunch, minGap, maxGap, idle }: LoopRequest['rules'],
  day: CandidateDay,
  held: readonly Held[],
  add: AddLine,
): boolean {
  let had = false;
  for (const [index, { round, from }] of held.entries()) {
    const before = held[index - 1];
    if (!before) continue;
    const gap = from - before.to;
    let taken = 0;
    if (lunch && day.lunch && !had) {
      const inside = Math.min(from, day.lunch.to) - Math.max(before.to, day.lunch.from);
      if (inside >= lunch.slots) {
        had = true;
        taken = lunch.slots;
      }
    }
    const short = minGap ? Math.max(minGap.limit - gap, 0) : 0;
    const long = maxGap ? Math.max(gap - taken - maxGap.limit, 0) : 0;
    add('min_gap', short, short * (minGap?.price ?? 0), { round });
    add('max_gap', long, long * (maxGap?.price ?? 0), { round });
    add('idle', gap - taken, (gap - taken) * idle, { round });
  }
  return had;
}

function backToBackLine(
  { backToBack }: LoopRequest['rules'],
  held: readonly Held[],
  subject: string,
  add: AddLine,
): void {
  if (!backToBack) return;
  let row = 0;
  let over = 0;
  for (const [index, { from }] of held.entries()) {
    row = index > 0 && held[index - 1]!.to === from ? row + 1 : 1;
    if (row > backToBack.limit) over++;
  }
  add('back_to_back', over, over * (backToBack.price ?? 0), { subject });
}
