import { DAY, HOUR, MINUTE } from './loop-parts';
import type { LoopState } from '@debrief/domain';
import type { Random } from './random';

/** Working days over which the loops of a bulk load are spread. */
const WORKING_DAYS = 500;
/** Loops beside each other at least, so that a small load has a mix as well. */
const LEAST_LANES = 4;

/**
 * A bulk load in lanes and waves. A lane is a job with its panel; each working day a lane takes
 * in one loop, a wave. The stages of a loop lie a fixed number of days apart and each kind of
 * stage has hours of its own, so that on one day a lane holds up to four stages of four
 * different loops and yet nobody is in two places.
 */
export interface BulkPlan {
  readonly lanes: number;
  readonly waves: number;
}

export function planBulk(loops: number): BulkPlan {
  const lanes = Math.max(LEAST_LANES, Math.ceil(loops / WORKING_DAYS));
  return { lanes, waves: Math.ceil(loops / lanes) };
}

/** Working days after a loop's start on which its stages are held. */
const STAGE_AFTER = [2, 5, 9, 13] as const;
/** Hour of the day, UTC, at which the rounds of a stage begin; onsites have the rest of the day. */
const STAGE_HOUR = [8, 8.75, 10, 7] as const;
export const DEBRIEF_AFTER = 16;

/** The `n`th working day before `today` (negative: after), as midnight UTC. */
export function workingDay(today: number, before: number): number {
  const weekday = new Date(today).getUTCDay();
  // Counted from the Monday of this week, in which weekends count as the Friday before.
  const index = Math.min((weekday + 6) % 7, 4) - before;
  const monday = today - ((weekday + 6) % 7) * DAY;
  const week = Math.floor(index / 5);
  return monday + (week * 7 + index - week * 5) * DAY;
}

/** Where a loop's stage begins on its day. */
export function stageStart(today: number, startedBefore: number, position: number): number {
  return (
    workingDay(today, startedBefore - (STAGE_AFTER[position] ?? 0)) +
    (STAGE_HOUR[position] ?? 10) * HOUR
  );
}

export const ROUND_GAP = 15 * MINUTE;

/** How a loop ends, when it has had the time to. */
export interface Fate {
  /** `in_progress` here means: not stopped, goes on to the debrief. */
  readonly end: LoopState;
  /** After which stage it is stopped. */
  readonly stopAfter: number;
}

/** The funnel: most loops end at a screen, the better candidates go on. */
export function fateOf(base: number, random: Random): Fate {
  const draw = base + random.normal(0.25);
  if (draw < 2.62) return { end: 'stopped', stopAfter: random.chance(0.55) ? 0 : 1 };
  if (draw < 2.95 && random.chance(0.6))
    return { end: 'stopped', stopAfter: random.chance(0.25) ? 1 : 2 };
  if (draw > 3.1) return { end: random.chance(0.06) ? 'on_hold' : 'hired', stopAfter: -1 };
  return { end: random.chance(0.05) ? 'on_hold' : 'not_hired', stopAfter: -1 };
}
