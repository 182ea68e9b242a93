/** The loops that an address asks for, e.g. `?loops=a,b`; each once. */
export function loopsIn(search: URLSearchParams): readonly string[] {
  const words = (search.get('loops') ?? '').split(',').filter((word) => word !== '');
  return [...new Set(words)];
}

/** The address with one loop more, or without it. */
export function toggled(loops: readonly string[], loopId: string): string {
  const next = loops.includes(loopId) ? loops.filter((one) => one !== loopId) : [...loops, loopId];
  return next.length === 0 ? '' : `?loops=${next.join(',')}`;
}
