import type { QuestionPolicy } from './terms';

const DAY_MS = 86_400_000;

export interface CoolDown {
  /** Times met inside the window. */
  readonly recentUses: number;
  /** When the question may be asked again; null while it is not cooling. */
  readonly until: Date | null;
}

/** The instant from which uses count. */
export function windowStart({ windowDays }: QuestionPolicy, now: Date): Date {
  return new Date(now.getTime() - windowDays * DAY_MS);
}

/**
 * Whether a question met at these instants is cooling down. It is until so many of its uses have
 * left the window that fewer than the most allowed are in it; what lies in the future has not happened.
 */
export function coolDown(metAt: readonly Date[], policy: QuestionPolicy, now: Date): CoolDown {
  const from = windowStart(policy, now).getTime();
  const recent = metAt
    .map((at) => at.getTime())
    .filter((at) => at > from && at <= now.getTime())
    .sort((a, b) => b - a);
  const deciding = recent[policy.mostUses - 1];
  return {
    recentUses: recent.length,
    until: deciding === undefined ? null : new Date(deciding + policy.windowDays * DAY_MS),
  };
}

/** "met 3 times in 30 days, the limit is 3". */
export function usesSentence(recentUses: number, { windowDays, mostUses }: QuestionPolicy): string {
  const times = recentUses === 1 ? 'once' : `${recentUses} times`;
  return `met ${times} in ${windowDays === 1 ? 'one day' : `${windowDays} days`}, the limit is ${mostUses}`;
}

/** A calendar day in words, where the reader is: "3 March 2026". */
export function dayIn(timeZone: string, at: Date): string {
  return new Intl.DateTimeFormat('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone,
  }).format(at);
}
