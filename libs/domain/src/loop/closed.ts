import type { LoopState } from './terms';

/** Decided or stopped: nothing on the loop may change any more. */
export function isClosed(state: LoopState): boolean {
  return state === 'hired' || state === 'not_hired' || state === 'stopped';
}

/** No stage is still to come: the debrief is open, or the loop is past it. */
export function debriefOpened(state: LoopState): boolean {
  return state === 'debrief' || state === 'on_hold' || isClosed(state);
}
