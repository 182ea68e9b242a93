const FREE_FAILURES = 5;
const FIRST_WAIT_MS = 30_000;
const LONGEST_WAIT_MS = 15 * 60_000;
/** From so many failures in a row on, only a link opens the account again. */
export const FAILURES_AT_MOST = 100;
const PER_ADDRESS = 20;
const WINDOW_MS = 60_000;
const REMEMBERED = 10_000;

/** Until when sign-in waits after so many failures in a row; null while there is no need. */
export function lockedUntil(failures: number, now: Date): Date | null {
  if (failures < FREE_FAILURES) return null;
  const wait = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (failures - FREE_FAILURES));
  return new Date(now.getTime() + wait);
}

interface Count {
  failures: number;
  readonly since: number;
  until: Date | null;
}

/**
 * Failures this process remembers: by network address (20 a minute), and by e-mail for addresses
 * nobody has, so that those answer exactly like real ones. Bounded; the oldest are forgotten.
 */
export class AttemptLimits {
  private readonly byAddress = new Map<string, Count>();
  private readonly byEmail = new Map<string, Count>();

  public addressIsBlocked(address: string, now: Date): boolean {
    const count = this.byAddress.get(address);
    return (
      count !== undefined &&
      now.getTime() - count.since < WINDOW_MS &&
      count.failures >= PER_ADDRESS
    );
  }

  public noteAddress(address: string, now: Date): void {
    const known = this.byAddress.get(address);
    const current =
      known && now.getTime() - known.since < WINDOW_MS
        ? known
        : { failures: 0, since: now.getTime(), until: null };
    current.failures += 1;
    remember(this.byAddress, address, current);
  }

  public strangerLockedUntil(email: string): Date | null {
    return this.byEmail.get(email)?.until ?? null;
  }

  public noteStranger(email: string, now: Date): void {
    const count = this.byEmail.get(email) ?? { failures: 0, since: now.getTime(), until: null };
    count.failures += 1;
    count.until = lockedUntil(count.failures, now);
    remember(this.byEmail, email, count);
  }
}

function remember(counts: Map<string, Count>, key: string, count: Count): void {
  counts.delete(key);
  counts.set(key, count);
  const oldest = counts.size > REMEMBERED ? counts.keys().next().value : undefined;
  if (oldest !== undefined) counts.delete(oldest);
}
