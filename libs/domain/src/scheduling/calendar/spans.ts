/** Slots or milliseconds: from `from` up to, and without, `to`. */
interface Span {
  readonly from: number;
  readonly to: number;
}

/** The same time as ascending spans that are disjoint and never touch. */
export function merged(spans: readonly Span[]): Span[] {
  const result: { from: number; to: number }[] = [];
  for (const { from, to } of [...spans].sort((a, b) => a.from - b.from || a.to - b.to)) {
    if (from >= to) continue;
    const last = result.at(-1);
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else result.push({ from, to });
  }
  return result;
}

/** What is left of some spans without others; both merged. */
export function without(spans: readonly Span[], taken: readonly Span[]): Span[] {
  const left: Span[] = [];
  let next = 0;
  for (const span of spans) {
    let from = span.from;
    while ((taken[next]?.to ?? Infinity) <= from) next += 1;
    for (let index = next; index < taken.length; index += 1) {
      const one = taken[index];
      if (!one || one.from >= span.to) break;
      if (from < one.from) left.push({ from, to: one.from });
      from = Math.max(from, one.to);
    }
    if (from < span.to) left.push({ from, to: span.to });
  }
  return left;
}

/** What two lists of merged spans share. */
export function shared(a: readonly Span[], b: readonly Span[]): Span[] {
  return without(a, without(a, b));
}
