/** A part of the round with the minutes meant for it. */
export interface TimedSection {
  readonly title: string;
  readonly minutes: number;
}

/** How far a round has got. Time is counted from the wall clock, so a closed tab loses none of it. */
export interface TimerState {
  /** Counted before the last start. */
  readonly countedMs: number;
  /** When it was last started, in ms since 1970; null while it stands. */
  readonly runningSince: number | null;
}

export interface TimerPlace {
  /** The section that is due; the last one once all are over. */
  readonly index: number;
  /** Seconds left of it; negative once the last one is over. */
  readonly left: number;
  /** Seconds since the start. */
  readonly spent: number;
  /** Seconds of the whole plan. */
  readonly total: number;
}

export const UNSTARTED: TimerState = { countedMs: 0, runningSince: null };

/** Longer ago than this and a running timer was forgotten. */
const FORGOTTEN_MS = 12 * 3_600_000;

export function spentMs({ countedMs, runningSince }: TimerState, now: number): number {
  return countedMs + (runningSince === null ? 0 : Math.max(0, now - runningSince));
}

/** Starts it when it stands, and stops it when it runs. */
export function toggled(state: TimerState, now: number): TimerState {
  return state.runningSince === null
    ? { ...state, runningSince: now }
    : { countedMs: spentMs(state, now), runningSince: null };
}

/** Null without a plan. */
export function placeOf(
  plan: readonly TimedSection[],
  state: TimerState,
  now: number,
): TimerPlace | null {
  if (plan.length === 0) return null;
  const spent = Math.floor(spentMs(state, now) / 1000);
  const total = plan.reduce((sum, { minutes }) => sum + minutes * 60, 0);
  let end = 0;
  for (const [index, { minutes }] of plan.entries()) {
    end += minutes * 60;
    if (spent < end) return { index, left: end - spent, spent, total };
  }
  return { index: plan.length - 1, left: total - spent, spent, total };
}

/** Goes on to the next section, or back to the start of this one, and at its start to the one before. */
export function moved(
  plan: readonly TimedSection[],
  state: TimerState,
  now: number,
  by: 1 | -1,
): TimerState {
  const place = placeOf(plan, state, now);
  if (!place) return state;
  const starts = plan.map((_, index) =>
    plan.slice(0, index).reduce((sum, { minutes }) => sum + minutes * 60_000, 0),
  );
  const begun = starts[place.index] ?? 0;
  const atStart = spentMs(state, now) - begun < 3000;
  const target =
    by === 1 ? starts[place.index + 1] : atStart ? (starts[place.index - 1] ?? 0) : begun;
  if (target === undefined) return state;
  return { countedMs: target, runningSince: state.runningSince === null ? null : now };
}

/** What was kept from an earlier visit; unstarted when there is nothing sound. */
export function restored(text: string | null, now: number): TimerState {
  try {
    const kept = JSON.parse(text ?? '') as Partial<TimerState>;
    const { countedMs, runningSince } = kept;
    const sound =
      typeof countedMs === 'number' &&
      countedMs >= 0 &&
      (runningSince === null ||
        (typeof runningSince === 'number' &&
          runningSince <= now &&
          now - runningSince < FORGOTTEN_MS));
    return sound ? { countedMs, runningSince } : UNSTARTED;
  } catch {
    return UNSTARTED;
  }
}

/** "4:05", or "+0:30" when it is over. */
export function clockOf(seconds: number): string {
  const whole = Math.abs(seconds);
  const text = `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
  return seconds < 0 ? `+${text}` : text;
}
