import { useCallback, useEffect, useState } from 'react';
import { SCORECARD_LIMITS } from '@debrief/domain';

/** An answer past this has run long, in seconds. */
export const LONG_ANSWER_SECONDS = 180;

/** A running measurement of one answer; it outlives the page, so that a reload does not stop it. */
export interface RunningTimer {
  readonly questionKey: string;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  /** Seconds from earlier runs of the same answer. */
  readonly before: number;
}

/** Whole seconds on the timer, as far as a scorecard takes them. */
export function secondsOn({ startedAt, before }: RunningTimer, now: number): number {
  const ran = Math.max(0, Math.floor((now - startedAt) / 1000));
  return Math.min(before + ran, SCORECARD_LIMITS.starSeconds);
}

const keyOf = (seatId: string): string => `debrief.timer:${seatId}`;

function read(seatId: string): RunningTimer | null {
  try {
    const kept = localStorage.getItem(keyOf(seatId));
    return kept ? (JSON.parse(kept) as RunningTimer) : null;
  } catch {
    return null;
  }
}

function keep(seatId: string, timer: RunningTimer | null): void {
  try {
    if (timer) localStorage.setItem(keyOf(seatId), JSON.stringify(timer));
    else localStorage.removeItem(keyOf(seatId));
  } catch {
    // Without a store the timer runs as long as the page.
  }
}

export interface AnswerTimer {
  readonly running: RunningTimer | null;
  readonly start: (questionKey: string, before: number) => void;
  readonly stop: () => void;
}

/** One timer a form: starting an answer ends the one before. `onStop` is given what was measured. */
export function useAnswerTimer(
  seatId: string,
  onStop: (questionKey: string, seconds: number) => void,
): AnswerTimer {
  const [running, setRunning] = useState(() => read(seatId));
  useEffect(() => keep(seatId, running), [seatId, running]);
  const stop = useCallback(() => {
    if (running) onStop(running.questionKey, secondsOn(running, Date.now()));
    setRunning(null);
  }, [running, onStop]);
  const start = useCallback(
    (questionKey: string, before: number) => {
      if (running) onStop(running.questionKey, secondsOn(running, Date.now()));
      setRunning({ questionKey, startedAt: Date.now(), before });
    },
    [running, onStop],
  );
  return { running, start, stop };
}
