import { dayAndClock, duration, relative } from '../layout';
import { clockOf } from '../kit/timer';
import type { Debrief } from '@debrief/web-data';

export interface ClockWords {
  /** The large figure: "7:41", or a day. */
  readonly figure: string;
  readonly text: string;
  /** The time is over. */
  readonly over: boolean;
}

/** The clock of the silent read; null where nothing is timed. The server says when it ends. */
export function clockWords(
  debrief: Pick<Debrief, 'mode' | 'phase' | 'openedAt' | 'readUntil'>,
  now: Date,
  zone: string,
): ClockWords | null {
  const { mode, phase, openedAt, readUntil } = debrief;
  if (phase !== 'READING' || readUntil === null) return null;
  const left = Date.parse(readUntil) - now.getTime();
  const over = left <= 0;
  if (mode === 'APART') {
    return {
      figure: dayAndClock(readUntil, zone, now),
      text: over
        ? `was the day to vote by, ${duration(left)} ago. The reveal still waits.`
        : `to read and vote by, ${relative(readUntil, now)}`,
      over,
    };
  }
  if (over) {
    const past = clockOf(-Math.floor(-left / 1000) || -0);
    return {
      figure: past.startsWith('+') ? past : '0:00',
      text: 'over the time. Nothing closes: the reveal waits for the votes.',
      over,
    };
  }
  const whole = Date.parse(readUntil) - Date.parse(openedAt);
  return {
    figure: clockOf(Math.ceil(left / 1000)),
    text: `left of ${clockOf(Math.round(whole / 1000))} to read and vote`,
    over,
  };
}
