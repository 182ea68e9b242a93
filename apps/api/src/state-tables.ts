import {
  checkTransitions,
  LOOP_STATES,
  LOOP_TRANSITIONS,
  ROUND_STATES,
  ROUND_TRANSITIONS,
  SEAT_STATES,
  SEAT_TRANSITIONS,
  STAGE_STATES,
  STAGE_TRANSITIONS,
} from '@debrief/domain';

/** Throws when a table of states is unsound: better no server than one that can lose a loop in a dead end. */
export function checkStateTables(): void {
  const problems = [
    ...checkTransitions('loop', LOOP_TRANSITIONS, LOOP_STATES),
    ...checkTransitions('stage', STAGE_TRANSITIONS, STAGE_STATES),
    ...checkTransitions('round', ROUND_TRANSITIONS, ROUND_STATES),
    ...checkTransitions('seat', SEAT_TRANSITIONS, SEAT_STATES),
  ];
  if (problems.length > 0)
    throw new Error(`The tables of states are unsound: ${problems.join('; ')}`);
}
