import type { CandidateDay, LoopRequest, SlotSpan } from '../problem';
import type { Placement } from '../schedule';
import type { PlacedRound } from './rules';

/** The placements of rounds that the request knows, each round once, in order of time. */
export function placedRounds(loop: LoopRequest, placements: readonly Placement[]): PlacedRound[] {
  const seen = new Set<string>();
  return placements
    .flatMap((placement) => {
      const at = loop.rounds.findIndex(({ id }) => id === placement.round);
      const round = loop.rounds[at];
      if (!round || seen.has(round.id)) return [];
      seen.add(round.id);
      const { from } = placement;
      return [{ placement, id: round.id, at, from, to: from + round.slots }];
    })
    .sort((a, b) => a.from - b.from || a.at - b.at);
}

/** The rounds of each day that has any, in order of time. A round belongs to the day it starts on. */
export function roundsByDay(
  loop: LoopRequest,
  rounds: readonly PlacedRound[],
): { readonly day: CandidateDay; readonly rounds: readonly PlacedRound[] }[] {
  return loop.days
    .map((day) => ({ day, rounds: rounds.filter(({ from }) => holds(day, from)) }))
    .filter((each) => each.rounds.length > 0);
}

/** Rounds that follow each other. */
export function neighbours<T>(items: readonly T[]): (readonly [T, T])[] {
  return items.slice(1).map((after, index) => [items[index] as T, after] as const);
}

export function holds(span: SlotSpan, slot: number): boolean {
  return span.from <= slot && slot < span.to;
}

/** Slots that two spans share. */
export function shared(a: SlotSpan, b: SlotSpan): number {
  return Math.max(0, Math.min(a.to, b.to) - Math.max(a.from, b.from));
}

/** Whether one of the spans holds the whole of this one. */
export function liesInOne(spans: readonly SlotSpan[], { from, to }: SlotSpan): boolean {
  return spans.some((span) => span.from <= from && to <= span.to);
}

/** Slots outside every span; at least 1, for what lies across two of them. */
export function slotsOutside(spans: readonly SlotSpan[], { from, to }: SlotSpan): number {
  const inside = spans.reduce((sum, span) => sum + shared(span, { from, to }), 0);
  return Math.max(1, to - from - inside);
}
