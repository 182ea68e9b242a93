import {
  cleanLine,
  cleanText,
  isValidTimeZone,
  requiredLine,
  requiredText,
  type Decided,
  type FieldProblem,
} from '@debrief/domain';
import type { CandidateFields } from './candidate.repository';

const MAX_LINKS = 10;
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

export interface NewCandidate {
  readonly name: string;
  readonly email: string;
  readonly timeZone: string;
  readonly pronunciation?: string | null;
  readonly links?: readonly string[] | null;
  readonly source?: string | null;
  readonly payExpectation?: string | null;
  readonly privateNotes?: string | null;
}

export interface DecidedCandidate extends CandidateFields {
  readonly payExpectation: string;
  readonly privateNotes: string;
}

/** Cleans what was typed about a candidate; the address comes out in lower case. */
export function decideCandidate(input: NewCandidate): Decided<DecidedCandidate> {
  const problems: FieldProblem[] = [];
  const take = <T>(decided: Decided<T>, otherwise: T): T => {
    if (decided.ok) return decided.value;
    problems.push(...decided.problems);
    return otherwise;
  };
  const value = {
    name: take(requiredLine('name', input.name, 200), ''),
    email: take(email(input.email), ''),
    timeZone: take(timeZone(input.timeZone), ''),
    pronunciation: take(cleanLine('pronunciation', input.pronunciation ?? '', 200), ''),
    links: take(links(input.links ?? []), []),
    source: take(cleanLine('source', input.source ?? '', 200), ''),
    payExpectation: take(cleanText('payExpectation', (input.payExpectation ?? '').trim(), 200), ''),
    privateNotes: take(cleanText('privateNotes', (input.privateNotes ?? '').trim(), 10_000), ''),
  };
  return problems.length === 0 ? { ok: true, value } : { ok: false, problems };
}

function email(text: string): Decided<string> {
  const cleaned = requiredText('email', text, 320);
  if (!cleaned.ok) return cleaned;
  if (!EMAIL.test(cleaned.value))
    return refused('email', 'INVALID_EMAIL', 'Write an e-mail address, like noor@example.org.');
  return { ok: true, value: cleaned.value.toLowerCase() };
}

function timeZone(zone: string): Decided<string> {
  if (isValidTimeZone(zone)) return { ok: true, value: zone };
  return refused(
    'timeZone',
    'UNKNOWN_TIME_ZONE',
    'Choose a time zone by its name, like Europe/Lisbon.',
  );
}

function links(given: readonly string[]): Decided<readonly string[]> {
  if (given.length > MAX_LINKS)
    return refused('links', 'TOO_MANY', `Keep this to ${MAX_LINKS} links.`);
  const cleaned = given.map((link, index) => webLink(`links.${index}`, link));
  const problems = cleaned.flatMap((one) => (one.ok ? [] : one.problems));
  return problems.length > 0
    ? { ok: false, problems }
    : { ok: true, value: cleaned.flatMap((one) => (one.ok ? [one.value] : [])) };
}

function webLink(path: string, link: string): Decided<string> {
  const cleaned = requiredText(path, link, 500);
  if (!cleaned.ok) return cleaned;
  const url = URL.canParse(cleaned.value) ? new URL(cleaned.value) : null;
  const fits = url !== null && (url.protocol === 'https:' || url.protocol === 'http:');
  return fits
    ? cleaned
    : refused(path, 'INVALID_LINK', 'Write a web address that starts with https://.');
}

function refused(
  path: string,
  code: string,
  message: string,
): { ok: false; problems: FieldProblem[] } {
  return { ok: false, problems: [{ path, code, message }] };
}
