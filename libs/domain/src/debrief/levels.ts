/** Titles from the first to the last; what a job may call its level. */
const LADDER = ['Junior', 'Mid', 'Senior', 'Staff', 'Principal'] as const;

/** A level that ends in a number, such as `L4`, `IC5` or `6`. */
const NUMBERED = /^(.*?)(\d{1,2})$/u;

/**
 * The levels that can be voted for: the job's own and those beside it, lowest first. A level nobody
 * knows a neighbour of stands alone.
 *
 * @example
 * levelChoices('L4') // ['L3', 'L4', 'L5']
 * levelChoices('Senior') // ['Mid', 'Senior', 'Staff']
 */
export function levelChoices(jobLevel: string): string[] {
  const level = jobLevel.trim();
  const rung = LADDER.findIndex((title) => title.toLowerCase() === level.toLowerCase());
  if (rung >= 0)
    return [LADDER[rung - 1], level, LADDER[rung + 1]].filter((title) => title !== undefined);
  const numbered = NUMBERED.exec(level);
  if (!numbered) return level === '' ? [] : [level];
  const [, prefix = '', digits = ''] = numbered;
  const own = Number(digits);
  const beside = (number: number): string[] =>
    number < 1 ? [] : [`${prefix}${String(number).padStart(digits.length, '0')}`];
  return [...beside(own - 1), level, ...beside(own + 1)];
}
