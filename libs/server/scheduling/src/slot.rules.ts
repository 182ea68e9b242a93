import { isClosed, slotEnd, type FieldProblem, type LoopState } from '@debrief/domain';
import type { LockedRound } from '@debrief/server-loop';

const MS_PER_DAY = 86_400_000;
const LATE_ENTRY_DAYS = 30;
const HORIZON_DAYS = 366;

export interface Slot {
  readonly startsAt: Date;
  readonly endsAt: Date;
}

export type SlotDecision =
  | { readonly ok: true; readonly slot: Slot | null }
  | { readonly ok: false; readonly reason: 'closed' }
  | { readonly ok: false; readonly reason: 'fields'; readonly problems: readonly FieldProblem[] };

/**
 * Whether a round may get this start, or lose its slot with null. A start may lie up to 30 days
 * back, for rounds that were held before they were entered, and up to a year ahead.
 */
export function decideSlot(
  loopState: LoopState,
  round: LockedRound,
  startsAt: Date | null,
  now: Date,
): SlotDecision {
  if (isClosed(loopState)) return { ok: false, reason: 'closed' };
  if (round.state === 'cancelled')
    return refused('roundId', 'CANCELLED', 'This round will not be held.');
  if (startsAt === null) return { ok: true, slot: null };
  const days = (startsAt.getTime() - now.getTime()) / MS_PER_DAY;
  if (days < -LATE_ENTRY_DAYS)
    return refused(
      'startsAt',
      'TOO_LONG_AGO',
      `Choose a start within the last ${LATE_ENTRY_DAYS} days, or to come.`,
    );
  if (days > HORIZON_DAYS)
    return refused('startsAt', 'TOO_FAR_AHEAD', 'Choose a start within a year.');
  return { ok: true, slot: { startsAt, endsAt: slotEnd(startsAt, round.durationMinutes) } };
}

/** What a decided slot and place change about a round, for whoever listens. */
export function slotChange(
  round: Pick<LockedRound, 'startsAt' | 'place'>,
  slot: Slot | null,
  place: string,
): 'set' | 'moved' | 'cleared' | 'place' {
  const before = round.startsAt?.getTime() ?? null;
  const after = slot?.startsAt.getTime() ?? null;
  if (before === after && place !== round.place) return 'place';
  if (after === null) return 'cleared';
  return before === null ? 'set' : 'moved';
}

function refused(path: string, code: string, message: string): SlotDecision {
  return { ok: false, reason: 'fields', problems: [{ path, code, message }] };
}
