import type { RatingHabit, SeverityFit } from '@debrief/web-data';
import { count } from '../layout';

type Optional = number | null | undefined;

/** "0.62 to 0.81", or nothing. */
export function between(low: Optional, high: Optional, decimals = 2): string {
  return typeof low === 'number' && typeof high === 'number'
    ? `${plain(low, decimals)} to ${plain(high, decimals)}`
    : '';
}

/** With a real minus and without "-0.00". */
export function plain(value: number, decimals = 2): string {
  const text = value.toFixed(decimals);
  return Number(text) === 0 ? (0).toFixed(decimals) : text.replace('-', '−');
}

/** What a habit comes to in a sentence about somebody, without a name before it. */
export function habitWords({ effect, low, high }: RatingHabit): string {
  if (typeof effect !== 'number') return '';
  const size = Math.abs(effect).toFixed(1);
  const side = effect > 0 ? 'more' : 'less';
  const gives =
    size === '0.0' ? 'gives what colleagues give' : `gives ${size} ${side} than colleagues`;
  const open =
    typeof low === 'number' && typeof high === 'number' && low <= 0 && high >= 0
      ? ', which may be chance'
      : '';
  return `${gives} for the same things${open}`;
}

/** How widely somebody uses the scale. */
export function spreadWords({ lowest, highest, spread }: RatingHabit): string {
  const range = lowest === highest ? `only ${lowest}` : `${lowest} to ${highest}`;
  if (typeof spread !== 'number') return range;
  return `${range}, spread ${plain(spread)} of everybody’s`;
}

/** What the newest fit says, in two sentences. */
export function fitWords(fit: SeverityFit): string {
  const rest = `${count(fit.ratings, 'rating')} by ${count(fit.raters, 'interviewer')} in closed loops`;
  switch (fit.state) {
    case 'ON':
      return `Interviewers differ in severity. ${rest} show it, so packets take each one’s habit out of their estimates; raw ratings stay as they are.`;
    case 'OFF':
      return `Interviewers do not differ measurably. ${rest} show no severity, so nothing is shifted anywhere.`;
    case 'TOO_LITTLE':
      return `There is too little to tell. ${rest} are not enough to know whether interviewers differ, so packets show raw ratings alone.`;
  }
}
