import type { SchedulingRuleWire } from '@debrief/web-data';

/** What each rule says, in the words of the settings. */
export const RULE: Readonly<Record<SchedulingRuleWire['rule'], string>> = {
  DAYS: 'Days a stage is spread over, at most',
  ROUNDS_PER_DAY: 'Rounds a candidate has on one day, at most',
  SPAN: 'From the first start to the last end of a day, at most',
  MIN_GAP: 'Between two rounds, at least',
  MAX_GAP: 'Between two rounds, at most (lunch not counted)',
  BACK_TO_BACK: 'Rounds in a row without a break, at most',
  LUNCH: 'Lunch lasts',
  ORDER: 'Order of the rounds',
  IDLE: 'Each quarter hour between rounds',
  WAITING: 'Each day until the last round',
  TWICE: 'Somebody has two seats in one loop',
  SENIORS: 'Senior people on the panels, at least',
  COVERAGE: 'Competencies covered as the blueprint asks',
  DAY_CAP: 'Rounds of an interviewer a day, at most',
  WEEK_CAP: 'Rounds of an interviewer a week, at most',
  LOAD: 'Each hour of interviewing in the last',
  HOURS: 'Outside working hours, by up to',
  MOVABLE: 'Over time that an ignore word makes movable',
  TENTATIVE: 'Over a meeting that is not certain',
  ALTERNATE: 'Somebody else than the one named',
  ROOM: 'A room or link for each round',
};

export const MODE: Readonly<Record<SchedulingRuleWire['mode'], string>> = {
  HARD: 'Never broken',
  SOFT: 'Bent at a price',
  OFF: 'Does not count',
};

export const UNIT: Readonly<Record<NonNullable<SchedulingRuleWire['unit']>, string>> = {
  MINUTES: 'minutes',
  ROUNDS: 'rounds',
  DAYS: 'days',
  PEOPLE: 'people',
};

/** One word a line, blanks and empty lines let go. */
export function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** A number somebody typed; null for nothing. What is no number goes on as one that is refused. */
export function numberOf(text: string): number | null {
  if (text.trim() === '') return null;
  const value = Number(text);
  return Number.isInteger(value) ? value : -1;
}
