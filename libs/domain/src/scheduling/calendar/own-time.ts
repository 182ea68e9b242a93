import type { FieldProblem } from '../../problems/decided';
import { ProblemCollector } from '../../problems/collector';
import { cleanText, requiredLine } from '../../text/clean-text';
import { isValidTimeZone } from '../../time/time-zone';
import { workingHoursProblems, type WorkingHours } from '../../time/working-hours';

/** A span that somebody typed. */
export interface TypedSpan {
  readonly startsAt: Date;
  readonly endsAt: Date;
}

export interface TypedTime {
  readonly timeZone: string;
  readonly workingHours: readonly WorkingHours[];
  readonly dayCap: number | null;
  readonly weekCap: number | null;
  readonly bufferBefore: number | null;
  readonly bufferAfter: number | null;
  readonly pauses: readonly (TypedSpan & { readonly reason: string })[];
  readonly tags: readonly string[];
}

const RANGES = {
  dayCap: [0, 20],
  weekCap: [0, 60],
  bufferBefore: [0, 120],
  bufferAfter: [0, 120],
} as const;
const MOST_PAUSES = 20;
const MOST_TAGS = 30;
const MOST_CANDIDATE_WINDOWS = 60;
const LONGEST_NOTE = 500;
/** Longer than any leave or horizon; a typing mistake in the year is further away. */
const MOST_SPAN_MS = 2 * 366 * 86_400_000;

/**
 * What is wrong with what somebody says of their time.
 *
 * @returns `UNKNOWN_ZONE`, `OUT_OF_RANGE`, `END_BEFORE_START`, `OVERLAP`, `TOO_MANY`, and what is
 * wrong with hours and texts
 */
export function checkOwnTime(time: TypedTime): readonly FieldProblem[] {
  const problems = new ProblemCollector();
  checkZone(time.timeZone, problems);
  for (const field of Object.keys(RANGES) as (keyof typeof RANGES)[]) {
    const [least, most] = RANGES[field];
    const value = time[field];
    if (value !== null && !(Number.isInteger(value) && value >= least && value <= most))
      problems.add(field, 'OUT_OF_RANGE', `Give a whole number from ${least} to ${most}.`);
  }
  checkSpans('pauses', time.pauses, MOST_PAUSES, problems);
  time.pauses.forEach(({ reason }, index) => {
    problems.take(cleanText(`pauses.${index}.reason`, reason, LONGEST_NOTE), '');
  });
  if (time.tags.length > MOST_TAGS) problems.add('tags', 'TOO_MANY', `At most ${MOST_TAGS} tags.`);
  else
    time.tags.forEach((tag, index) => {
      problems.take(requiredLine(`tags.${index}`, tag, 40), '');
    });
  return [...workingHoursProblems('workingHours', time.workingHours), ...found(problems)];
}

/** What is wrong with the times a candidate named; the codes are those of {@link checkOwnTime}. */
export function checkCandidateWindows(given: {
  readonly timeZone: string;
  readonly note: string;
  readonly windows: readonly TypedSpan[];
}): readonly FieldProblem[] {
  const problems = new ProblemCollector();
  checkZone(given.timeZone, problems);
  problems.take(cleanText('note', given.note, LONGEST_NOTE), '');
  checkSpans('windows', given.windows, MOST_CANDIDATE_WINDOWS, problems);
  return found(problems);
}

function checkZone(zone: string, problems: ProblemCollector): void {
  if (!isValidTimeZone(zone))
    problems.add('timeZone', 'UNKNOWN_ZONE', 'There is no such time zone, e.g. Europe/Rome.');
}

function checkSpans(
  path: string,
  spans: readonly TypedSpan[],
  most: number,
  problems: ProblemCollector,
): void {
  if (spans.length > most) {
    problems.add(path, 'TOO_MANY', `At most ${most} of them.`);
    return;
  }
  spans.forEach((span, index) => {
    const [from, to] = [span.startsAt.getTime(), span.endsAt.getTime()];
    if (!(from < to))
      problems.add(
        `${path}.${index}.endsAt`,
        'END_BEFORE_START',
        'The end must come after the start.',
      );
    else if (to - from > MOST_SPAN_MS)
      problems.add(`${path}.${index}.endsAt`, 'OUT_OF_RANGE', 'This lasts longer than two years.');
    else if (spans.slice(0, index).some((other) => overlap(other, span)))
      problems.add(`${path}.${index}`, 'OVERLAP', 'This overlaps one that stands before it.');
  });
}

function overlap(a: TypedSpan, b: TypedSpan): boolean {
  return a.startsAt < b.endsAt && b.startsAt < a.endsAt;
}

function found(problems: ProblemCollector): readonly FieldProblem[] {
  const decided = problems.decide(null);
  return decided.ok ? [] : decided.problems;
}
