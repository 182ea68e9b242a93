import { ProblemCollector } from '../problems/collector';
import type { Decided } from '../problems/decided';
import { DEBRIEF_MODES, READ_SECTIONS, type DebriefMode, type ReadSection } from './terms';

/** Of a timed silent read, in minutes. */
const SHORTEST_READ = 1;
const LONGEST_READ = 120;
/** A debrief apart is due within so many days. */
const LATEST_DUE_DAYS = 60;
const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;

export interface TypedOpening {
  readonly mode: DebriefMode;
  /** For `together`: how long everybody reads. */
  readonly readMinutes: number | null;
  /** For `apart`: when votes are due. */
  readonly readBy: Date | null;
}

/**
 * When the reading ends: a number of minutes from now in one sitting, a day to come for a debrief
 * apart. Both only tell people; nothing happens by itself when the time is over.
 */
export function readUntil(typed: TypedOpening, now: Date): Decided<Date> {
  const problems = new ProblemCollector();
  if (!DEBRIEF_MODES.includes(typed.mode))
    problems.add('mode', 'INVALID', 'Choose together or apart.');
  return typed.mode === 'together'
    ? minutesFrom(typed, now, problems)
    : dueAt(typed, now, problems);
}

/** The ticked sections, each once, in the order of the page. Unknown ones are refused. */
export function readSections(sections: readonly string[]): Decided<ReadSection[]> {
  const unknown = sections.findIndex((section) => !READ_SECTIONS.some((one) => one === section));
  if (unknown >= 0)
    return {
      ok: false,
      problems: [
        {
          path: `sections.${unknown}`,
          code: 'INVALID',
          message: 'The packet has no such section.',
        },
      ],
    };
  return { ok: true, value: READ_SECTIONS.filter((section) => sections.includes(section)) };
}

function minutesFrom(
  { readMinutes, readBy }: TypedOpening,
  now: Date,
  problems: ProblemCollector,
): Decided<Date> {
  const minutes = readMinutes ?? 0;
  if (readBy !== null)
    problems.add('readBy', 'INVALID', 'A debrief together has minutes to read, not a day.');
  if (readMinutes === null)
    problems.add('readMinutes', 'REQUIRED', 'Say how long everybody reads.');
  else if (!Number.isInteger(minutes) || minutes < SHORTEST_READ || minutes > LONGEST_READ)
    problems.add('readMinutes', 'INVALID', `Choose ${SHORTEST_READ} to ${LONGEST_READ} minutes.`);
  return problems.decide(new Date(now.getTime() + minutes * MINUTE_MS));
}

function dueAt(
  { readMinutes, readBy }: TypedOpening,
  now: Date,
  problems: ProblemCollector,
): Decided<Date> {
  if (readMinutes !== null)
    problems.add('readMinutes', 'INVALID', 'A debrief apart has a day, not minutes.');
  if (readBy === null) problems.add('readBy', 'REQUIRED', 'Say by when everybody votes.');
  else if (readBy <= now) problems.add('readBy', 'PAST', 'Choose a time to come.');
  else if (readBy.getTime() > now.getTime() + LATEST_DUE_DAYS * DAY_MS)
    problems.add('readBy', 'TOO_LATE', `Choose a day within ${LATEST_DUE_DAYS} days.`);
  return problems.decide(readBy ?? now);
}
