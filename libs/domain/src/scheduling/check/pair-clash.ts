import type { LoopRequest, RoundRequest } from '../problem';
import { MOST_PANELS, type Starts } from './starts';

/** The first two rounds that each have starts on the day, and none that go together. */
export function firstClash(
  loop: LoopRequest,
  starts: Starts,
): readonly [RoundRequest, RoundRequest] | null {
  for (const [index, one] of loop.rounds.entries()) {
    for (const [step, other] of loop.rounds.slice(index + 1).entries()) {
      const positions = [index, index + 1 + step] as const;
      if (!goTogether(loop, starts, positions)) return [one, other];
    }
  }
  return null;
}

function goTogether(
  loop: LoopRequest,
  starts: Starts,
  [first, second]: readonly [number, number],
): boolean {
  const one = loop.rounds[first];
  const other = loop.rounds[second];
  if (!one || !other) return true;
  const ordered = (a: number, b: number) =>
    loop.rules.before.some(([before, after]) => before === a && after === b);
  return starts.of(one).some((from) =>
    starts.of(other).some((at) => {
      const inTime = from <= at ? !ordered(second, first) : !ordered(first, second);
      return (
        inTime &&
        fitInTime(loop, [one, from], [other, at]) &&
        havePeople(loop, starts, [one, from], [other, at])
      );
    }),
  );
}

type Start = readonly [RoundRequest, number];

/** Whether two starts leave enough time between, and not too much around them. */
function fitInTime({ rules }: LoopRequest, [one, a]: Start, [other, b]: Start): boolean {
  const [first, last] = a <= b ? [a + one.slots, b] : [b + other.slots, a];
  const gap = rules.minGap?.price === null ? rules.minGap.limit : 0;
  const span = Math.max(a + one.slots, b + other.slots) - Math.min(a, b);
  const longest = rules.span?.price === null ? rules.span.limit : Infinity;
  return last - first >= Math.max(0, gap) && span <= longest;
}

/** Whether different people can have both, where nobody may be seated twice. */
function havePeople(
  { rules }: LoopRequest,
  starts: Starts,
  [one, a]: Start,
  [other, b]: Start,
): boolean {
  if (rules.twice !== null) return true;
  const panels = starts.panel(one, a);
  const others = starts.panel(other, b);
  if (panels.length >= MOST_PANELS || others.length >= MOST_PANELS) return true;
  return panels.some((panel) =>
    others.some((each) => !each.some((person) => panel.includes(person))),
  );
}
