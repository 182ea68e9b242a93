import type { DebriefPhase } from './terms';

/** Whether a voter's live connection was there a moment ago, in milliseconds. */
const PRESENT_FOR_MS = 45_000;

/** Where a debrief stands. Only one that was cancelled has a reason to have been closed. */
export function debriefPhase(debrief: {
  readonly revealedAt: Date | null;
  readonly closedAt: Date | null;
  readonly closedReason: string | null;
}): DebriefPhase {
  if (debrief.closedAt !== null) return debrief.closedReason === null ? 'closed' : 'cancelled';
  return debrief.revealedAt === null ? 'reading' : 'revealed';
}

/** Whether somebody counts as there at a moment. */
export function isPresent(lastSeenAt: Date | null, now: Date): boolean {
  return lastSeenAt !== null && now.getTime() - lastSeenAt.getTime() < PRESENT_FOR_MS;
}
