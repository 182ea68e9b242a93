import type { SlotSpan } from '../problem';

/** The same slots as ascending spans that neither overlap nor touch. */
export function merged(spans: readonly SlotSpan[]): SlotSpan[] {
  const result: { from: number; to: number }[] = [];
  for (const { from, to } of [...spans].sort((a, b) => a.from - b.from)) {
    if (from >= to) continue;
    const last = result.at(-1);
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else result.push({ from, to });
  }
  return result;
}

/** Every span longer on both sides, inside these limits. */
export function widened(
  spans: readonly SlotSpan[],
  by: number,
  { from: first, to: last }: SlotSpan,
): SlotSpan[] {
  return merged(
    spans.map(({ from, to }) => ({
      from: Math.max(first, from - by),
      to: Math.min(last, to + by),
    })),
  );
}

/** What lies in some of `spans` and in none of `taken`; both ascending and disjoint. */
export function without(spans: readonly SlotSpan[], taken: readonly SlotSpan[]): SlotSpan[] {
  return spans.flatMap((span) => {
    const rest: SlotSpan[] = [];
    let from = span.from;
    for (const hole of taken) {
      if (hole.to <= from || hole.from >= span.to) continue;
      if (hole.from > from) rest.push({ from, to: hole.from });
      from = Math.max(from, hole.to);
    }
    if (from < span.to) rest.push({ from, to: span.to });
    return rest;
  });
}

/** The shortest span that holds the slots of this one that are in none of `taken`; null if all are. */
export function missing(span: SlotSpan, taken: readonly SlotSpan[]): SlotSpan | null {
  const rest = without([span], taken);
  const first = rest[0];
  const last = rest.at(-1);
  return first && last ? { from: first.from, to: last.to } : null;
}
