import type { LoopState, RoundState, SeatState, StageState } from './terms';
import type { Transitions } from './transitions';

export const LOOP_TRANSITIONS: Transitions<LoopState> = {
  initial: 'planned',
  moves: {
    planned: ['in_progress', 'stopped'],
    in_progress: ['debrief', 'stopped'],
    debrief: ['on_hold', 'hired', 'not_hired', 'stopped'],
    on_hold: ['hired', 'not_hired', 'stopped'],
    hired: [],
    not_hired: [],
    stopped: [],
  },
  final: ['hired', 'not_hired', 'stopped'],
};

export const STAGE_TRANSITIONS: Transitions<StageState> = {
  initial: 'upcoming',
  moves: {
    upcoming: ['open', 'stopped'],
    open: ['passed', 'stopped'],
    passed: [],
    stopped: [],
  },
  final: ['passed', 'stopped'],
};

/** Moving a round to another slot leaves it `scheduled`: that is a change of time, not of state. */
export const ROUND_TRANSITIONS: Transitions<RoundState> = {
  initial: 'unscheduled',
  moves: {
    unscheduled: ['scheduled', 'cancelled'],
    scheduled: ['unscheduled', 'cancelled'],
    cancelled: [],
  },
  final: ['cancelled'],
};

/** An excuse and a no-show stay on the record: the packet names them, so they cannot be undone. */
export const SEAT_TRANSITIONS: Transitions<SeatState> = {
  initial: 'assigned',
  moves: {
    assigned: ['excused', 'no_show', 'removed'],
    excused: [],
    no_show: [],
    removed: [],
  },
  final: ['excused', 'no_show', 'removed'],
};
