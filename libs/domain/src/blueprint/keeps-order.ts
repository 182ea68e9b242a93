/**
 * The values of the longest part of a list that already stands in rising order: everything else was
 * moved. With several equally long parts, one of them.
 */
export function keepsOrder(places: readonly number[]): ReadonlySet<number> {
  const best: { readonly length: number; readonly previous: number }[] = [];
  places.forEach((place, at) => {
    let length = 1;
    let previous = -1;
    for (let earlier = 0; earlier < at; earlier += 1) {
      const reached = best[earlier]?.length ?? 0;
      if ((places[earlier] ?? 0) < place && reached + 1 > length) {
        length = reached + 1;
        previous = earlier;
      }
    }
    best.push({ length, previous });
  });
  let at = best.reduce((top, { length }, i) => (length > (best[top]?.length ?? 0) ? i : top), 0);
  const kept = new Set<number>();
  while (at >= 0 && at < places.length) {
    kept.add(places[at] ?? 0);
    at = best[at]?.previous ?? -1;
  }
  return kept;
}
