import { ProblemCollector } from '../problems/collector';
import type { Decided } from '../problems/decided';
import { cleanText, requiredText } from '../text/clean-text';

/** Calendars a person may have at most. */
export const MOST_CALENDARS = 5;
const LONGEST_LABEL = 100;
const LONGEST_ADDRESS = 2000;
const LONGEST_CREDENTIAL = 500;

/** What somebody typed about a calendar; null and undefined leave a stored part as it is. */
export interface TypedCalendar {
  readonly label: string;
  readonly address?: string | null;
  readonly username?: string | null;
  readonly password?: string | null;
}

export interface CheckedCalendar {
  readonly label: string;
  /** An https address; null when none was typed. */
  readonly address: string | null;
  readonly username: string | null;
  readonly password: string | null;
}

/**
 * Checks the words of a calendar. Whether its address may be called is asked of `refusal`, which
 * gives a code and words, or null.
 */
export function checkCalendar(
  typed: TypedCalendar,
  needsAddress: boolean,
  refusal: (address: string) => { readonly code: string; readonly message: string } | null,
): Decided<CheckedCalendar> {
  const problems = new ProblemCollector();
  const label = problems.take(requiredText('label', typed.label, LONGEST_LABEL), '');
  const credential = (path: 'username' | 'password'): string | null => {
    const text = typed[path];
    return text === null || text === undefined
      ? null
      : problems.take(cleanText(path, text, LONGEST_CREDENTIAL), '');
  };
  const address = typed.address?.trim().replace(/^webcals?:\/\//i, 'https://') || null;
  if (address === null && needsAddress)
    problems.add('address', 'REQUIRED', 'Give the address of the calendar.');
  if (address !== null) {
    const length = problems.take(cleanText('address', address, LONGEST_ADDRESS), null);
    const refused = length === null ? null : refusal(address);
    if (refused) problems.add('address', refused.code, refused.message);
  }
  return problems.decide({
    label,
    address,
    username: credential('username'),
    password: credential('password'),
  });
}
