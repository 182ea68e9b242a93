import { LOOP_STATES, ROUND_STATES, SEAT_ROLES, SEAT_STATES, STAGE_STATES } from '@debrief/domain';
import { registerWords } from '@debrief/server-kernel';

export const LoopStateWord = registerWords('LoopState', LOOP_STATES, 'Where a loop stands', {
  planned: 'No stage has opened yet',
  in_progress: 'A stage is open',
  debrief: 'All stages are passed; a decision is due',
  on_hold: 'Decided to wait',
  hired: 'Decided to hire',
  not_hired: 'Decided not to hire',
  stopped: 'Ended early, with the reason kept',
});

export const StageStateWord = registerWords('StageState', STAGE_STATES, 'Where a stage stands', {
  upcoming: 'Waits for the one before it',
  open: 'Its rounds are being held',
  passed: 'Done; the next one opened',
  stopped: 'The loop ended before it was passed',
});

export const RoundStateWord = registerWords(
  'RoundState',
  ROUND_STATES,
  'Whether a round has its time; whether it is over is a matter of the clock',
  {
    unscheduled: 'No slot yet',
    scheduled: 'Has a slot',
    cancelled: 'Will not be held',
  },
);

export const SeatRoleWord = registerWords('SeatRole', SEAT_ROLES, 'What somebody does on a round', {
  lead: 'Runs the round',
  panelist: 'Asks and assesses beside the lead',
  shadow: 'Learns by watching; the scorecard never counts',
  reverse_shadow: 'Leads while being watched; the scorecard counts',
});

export const SeatStateWord = registerWords(
  'SeatState',
  SEAT_STATES,
  'Whether a seat owes a scorecard',
  {
    assigned: 'Owes one, or has filed it',
    excused: 'Was let off, with the reason kept',
    no_show: 'Was not there, with the reason kept',
    removed: 'Taken off before the round',
  },
);
