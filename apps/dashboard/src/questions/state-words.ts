import type { ChoiceState, LeakReport, QuestionStanding, QuestionState } from '@debrief/web-data';
import { calendarDay, count } from '../layout';

/** The bank's words as the screens say them. */
export const STANDING: Readonly<Record<QuestionStanding, string>> = {
  FREE: 'Free',
  COOLING: 'Cooling',
  RESTING: 'Resting',
};

export const CHOICE: Readonly<Record<ChoiceState, string>> = {
  FREE: 'Free',
  COOLING: 'Cooling',
  REPEATED: 'Repeated',
  ON_LOOP: 'On this loop',
  RESTING: 'Resting',
};

export const LEAK: Readonly<Record<LeakReport['state'], string>> = {
  OPEN: 'Open',
  CONFIRMED: 'Confirmed',
  DISMISSED: 'Dismissed',
};

/** `met 3 times, last on 12 Nov 2026`, or `never met`. */
export function metWords(
  state: Pick<QuestionState, 'timesMet' | 'lastMetAt'>,
  zone: string,
): string {
  if (state.timesMet === 0 || !state.lastMetAt) return 'never met';
  const times = state.timesMet === 1 ? 'met once' : `met ${count(state.timesMet, 'time')}`;
  return `${times}, last on ${dateIn(state.lastMetAt, zone)}`;
}

/** A calendar day with its year, for what may lie far back. */
export function dateIn(moment: string, zone: string): string {
  const [year, month, date] = calendarDay(moment, zone).split('-');
  return `${Number(date)} ${MONTHS[Number(month) - 1] ?? ''} ${year}`;
}

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** `2026-11` → `Nov 2026`. */
export function monthWords(month: string): string {
  const [year, number] = month.split('-');
  return `${MONTHS[Number(number) - 1] ?? ''} ${year}`;
}

/** Whether a question in this state can go onto the list of a round, with a reason where it cools. */
export function mayBeChosen(state: ChoiceState): boolean {
  return state === 'FREE' || state === 'COOLING';
}
