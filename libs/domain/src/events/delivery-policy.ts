const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** Tries lie on a grid after the first failure: every `everyMs` until `untilMs`. */
const EARLY_MS = [5 * SECOND, 30 * SECOND] as const;
const GRID = [
  { untilMs: HOUR, everyMs: 30 * SECOND },
  { untilMs: 12 * HOUR, everyMs: 5 * MINUTE },
  { untilMs: 72 * HOUR, everyMs: HOUR },
] as const;

export type DeliveryOutcome = 'delivered' | 'gone' | 'retry';

/** What an answer means. Null stands for none: refused, reset, too slow, too large. */
export function outcomeOf(status: number | null): DeliveryOutcome {
  if (status === null) return 'retry';
  if (status >= 200 && status < 300) return 'delivered';
  return status === 410 ? 'gone' : 'retry';
}

/** When the next try follows, in ms after the first failure; null after three days. */
export function nextTryMs(sinceFirstFailureMs: number): number | null {
  const early = EARLY_MS.find((at) => at > sinceFirstFailureMs);
  if (early !== undefined) return early;
  for (const { untilMs, everyMs } of GRID) {
    const next = (Math.floor(sinceFirstFailureMs / everyMs) + 1) * everyMs;
    if (next <= untilMs) return next;
  }
  return null;
}

export interface FailedTry {
  readonly now: Date;
  /** Since when the endpoint answers nothing well; null while it is sound. */
  readonly failingSince: Date | null;
  readonly lastSuccessAt: Date | null;
  /** When this delivery was first tried. */
  readonly firstTriedAt: Date;
}

export interface AfterFailure {
  /** Null when the trouble is this delivery's alone. */
  readonly failingSince: Date | null;
  /** When one delivery tries whether the endpoint is back; the others wait for it. */
  readonly nextPilotAt: Date | null;
  /** When this delivery is due by itself; null gives it up. */
  readonly nextAttemptAt: Date | null;
  /** The endpoint has failed for too long and is paused. */
  readonly pause: boolean;
}

/**
 * What follows a failed try. A failing endpoint gets one try at a time, by whichever delivery was
 * tried least, while all others wait. A delivery that fails although the endpoint took others
 * since its first try is in trouble by itself: it never holds up the rest.
 */
export function afterFailure(tried: FailedTry): AfterFailure {
  const { now, firstTriedAt, lastSuccessAt } = tried;
  const nextAttemptAt = nextAfter(firstTriedAt, now);
  const alone =
    tried.failingSince === null && lastSuccessAt !== null && lastSuccessAt > firstTriedAt;
  if (alone) return { failingSince: null, nextPilotAt: null, nextAttemptAt, pause: false };
  const failingSince = tried.failingSince ?? firstTriedAt;
  const nextPilotAt = nextAfter(failingSince, now);
  return { failingSince, nextPilotAt, nextAttemptAt, pause: nextPilotAt === null };
}

function nextAfter(since: Date, now: Date): Date | null {
  const ms = nextTryMs(now.getTime() - since.getTime());
  return ms === null ? null : new Date(since.getTime() + ms);
}
