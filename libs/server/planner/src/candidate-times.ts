import type { DaySpan, InstantSpan } from '@debrief/domain';

/** When the candidate can be met, as it is planned with. */
export interface CandidateTimes {
  readonly zone: string;
  readonly windows: readonly InstantSpan[];
  readonly given: boolean;
  /** What is known of it, as a sentence. */
  readonly words: string;
}

/** The windows without what the candidate has already, and a sentence that says where they come from. */
export function openTimes(
  name: string,
  zone: string,
  windows: readonly InstantSpan[],
  {
    given,
    taken,
    hours,
  }: {
    readonly given: boolean;
    readonly taken: readonly InstantSpan[];
    readonly hours: DaySpan;
  },
): CandidateTimes {
  const words = given
    ? `${name} named these times.`
    : `${name} named no times: weekdays ${clock(hours.startMinute)}–${clock(hours.endMinute)} in ${zone} are taken as open.`;
  return { zone, windows: taken.reduce(cut, [...windows]), given, words };
}

function cut(windows: readonly InstantSpan[], taken: InstantSpan): InstantSpan[] {
  return windows.flatMap((window) =>
    taken.to <= window.from || window.to <= taken.from
      ? [window]
      : [
          { from: window.from, to: taken.from },
          { from: taken.to, to: window.to },
        ].filter(({ from, to }) => from < to),
  );
}

function clock(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
}
