import type { WorkingWeek } from '../../time/working-time';
import type { BusyStrength } from './busy-words';
import type { InstantSpan } from './horizon';

/** A span of somebody's calendar; nothing of what it says is known. */
export interface BusyFact extends InstantSpan {
  readonly strength: BusyStrength;
  /** Not answered yet, or marked as not certain. */
  readonly tentative: boolean;
}

/** Time that a round or a hold takes of somebody. */
export interface ClaimFact extends InstantSpan {
  /** Of which loop; null for what belongs to none. */
  readonly loopId: string | null;
  readonly roundId: string | null;
}

/** Interviewing that somebody did lately, or is booked for. */
export interface EffortFact {
  readonly at: number;
  /** Hours, the writing of the scorecard included. */
  readonly hours: number;
}

/** All that is known of when somebody can be asked; instants in ms since 1970. */
export interface PersonFacts {
  readonly id: string;
  /** Their own hours, or those that hold for them, by the clock of their zone. */
  readonly week: WorkingWeek;
  readonly busy: readonly BusyFact[];
  /** Local dates of the whole organisation, `2026-12-25`. */
  readonly daysOff: readonly string[];
  /** Leave, and pauses from interviewing. */
  readonly pauses: readonly InstantSpan[];
  /** Rounds and holds; also of the days and weeks that the horizon cuts, for the caps. */
  readonly claims: readonly ClaimFact[];
  readonly efforts: readonly EffortFact[];
  /** Minutes before and after a round; null goes by the organisation. */
  readonly bufferBefore: number | null;
  readonly bufferAfter: number | null;
  /** Rounds on a local day and in an ISO week; null goes by the organisation. */
  readonly dayCap: number | null;
  readonly weekCap: number | null;
  readonly senior: boolean;
}
