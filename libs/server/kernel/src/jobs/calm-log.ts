const QUIET_MS = 30_000;
const MOST = 100;

/**
 * Tells the same thing once in half a minute. While Redis or Postgres is away everything that looks
 * for it says so several times a second.
 */
export function calmLog(
  log: (error: unknown) => void,
  now: () => number = () => performance.now(),
): (error: unknown) => void {
  const told = new Map<string, number>();
  return (error) => {
    const words = error instanceof Error ? error.message : String(error);
    const last = told.get(words);
    if (last !== undefined && now() - last < QUIET_MS) return;
    if (told.size >= MOST) told.clear();
    told.set(words, now());
    log(error);
  };
}
