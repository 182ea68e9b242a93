import { useEffect, useState } from 'react';
import {
  moved,
  placeOf,
  restored,
  toggled,
  UNSTARTED,
  type TimedSection,
  type TimerPlace,
  type TimerState,
} from './timer';

export interface KitTimer {
  readonly place: TimerPlace | null;
  readonly running: boolean;
  readonly started: boolean;
  readonly toggle: () => void;
  readonly move: (by: 1 | -1) => void;
  readonly reset: () => void;
}

const TICK_MS = 500;

/** Counts the sections of a kit; this browser remembers it, a reload changes nothing. */
export function useKitTimer(seatId: string, plan: readonly TimedSection[]): KitTimer {
  const key = `debrief.kit-timer.${seatId}`;
  const [state, setState] = useState<TimerState>(() => restored(read(key), Date.now()));
  const [now, setNow] = useState(() => Date.now());
  const running = state.runningSince !== null;
  useEffect(() => {
    if (!running) return undefined;
    const timer = setInterval(() => setNow(Date.now()), TICK_MS);
    return () => clearInterval(timer);
  }, [running]);
  const change = (to: (state: TimerState, at: number) => TimerState) => {
    const at = Date.now();
    const next = to(state, at);
    setState(next);
    setNow(at);
    keep(key, next);
  };
  return {
    place: placeOf(plan, state, now),
    running,
    started: running || state.countedMs > 0,
    toggle: () => change(toggled),
    move: (by) => change((from, at) => moved(plan, from, at, by)),
    reset: () => change(() => UNSTARTED),
  };
}

function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Where storage is closed the timer still runs, for as long as the page is open. */
function keep(key: string, state: TimerState): void {
  try {
    localStorage.setItem(key, JSON.stringify(state));
  } catch {
    return;
  }
}
