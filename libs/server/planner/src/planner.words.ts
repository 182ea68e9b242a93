import { BOARD_STATES, HOLD_STATES, RUN_KINDS, RUN_STATES, TIME_KINDS } from '@debrief/domain';
import { registerWords } from '@debrief/server-kernel';

export const ScheduleRunStateWord = registerWords(
  'ScheduleRunState',
  RUN_STATES,
  'Where a search for schedules stands',
  {
    running: 'It is still searching; ask again',
    done: 'It has answered',
    cancelled: 'Somebody ended it',
    failed: 'It ended without an answer',
  },
);

export const ScheduleRunKindWord = registerWords(
  'ScheduleRunKind',
  RUN_KINDS,
  'What a search looks for',
  {
    loop: 'Schedules for the rounds of one stage',
    repair: 'The fewest changes of what is booked',
    batch: 'A schedule for each of many loops',
  },
);

export const SchedulingStateWord = registerWords(
  'SchedulingState',
  BOARD_STATES,
  'Where the scheduling of a stage stands',
  {
    needs_scheduling: 'Rounds wait for a time or for people',
    waiting_for_candidate: 'The candidate was asked to choose a time',
    held: 'Everything is held and waits for answers',
    repair_needed: 'Something of what was booked no longer stands',
    scheduled: 'Every round has its time and its people',
  },
);

export const ScheduleHoldStateWord = registerWords(
  'ScheduleHoldState',
  HOLD_STATES,
  'What became of a hold',
  {
    held: 'It blocks calendars until it expires',
    confirmed: 'It became a booking',
    released: 'Somebody gave it back',
    expired: 'Nobody confirmed it in time',
  },
);

export const ScheduleTimeKindWord = registerWords(
  'ScheduleTimeKind',
  TIME_KINDS,
  'Why a stretch of somebody’s day is not simply free',
  {
    busy: 'Taken',
    movable: 'Marked by its owner as movable',
    tentative: 'Not yet accepted by its owner',
    outside: 'Outside working hours',
    off: 'A day off or a pause',
  },
);
