import type { Role } from '@debrief/domain';
import type { Raw, RawObject } from './import-raw';
import type { ImportContent, RecordKind } from './import.terms';
import type { Draft, Mapping } from './vendors/vendor';

/** Headers that mean the same, by our name for the column. */
const SYNONYMS: Readonly<Record<string, readonly string[]>> = {
  name: ['name', 'fullname', 'candidate', 'candidatename', 'interviewer', 'displayname'],
  email: ['email', 'mail', 'emailaddress', 'workemail', 'primaryemail'],
  timeZone: ['timezone', 'tz', 'zone'],
  links: ['links', 'link', 'website', 'websites', 'url', 'urls', 'linkedin', 'github', 'portfolio'],
  source: ['source', 'origin', 'channel', 'referrer'],
  roles: ['roles', 'role'],
  workingHours: ['workinghours', 'hours'],
  key: ['key', 'id'],
  kind: ['kind', 'roundkind', 'round', 'type'],
  topic: ['topic', 'category', 'family'],
  title: ['title', 'question'],
  prompt: ['prompt', 'text', 'description', 'body'],
  difficulty: ['difficulty'],
  competencies: ['competencies', 'competency', 'skills'],
  tests: ['tests', 'whatittests', 'purpose'],
  keyPoints: ['keypoints', 'points'],
  followUps: ['followups', 'followup'],
  strongSigns: ['strongsigns', 'strong', 'goodsigns'],
  weakSigns: ['weaksigns', 'weak', 'badsigns'],
};
const COLUMNS: Readonly<Record<Exclude<ImportContent, 'all'>, readonly string[]>> = {
  candidates: ['name', 'email', 'timeZone', 'links', 'source'],
  interviewers: ['name', 'email', 'roles', 'timeZone', 'workingHours'],
  questions: [
    'key',
    'kind',
    'topic',
    'title',
    'prompt',
    'difficulty',
    'competencies',
    'tests',
    'keyPoints',
    'followUps',
    'strongSigns',
    'weakSigns',
  ],
};
const KIND_OF: Readonly<Record<Exclude<ImportContent, 'all'>, RecordKind>> = {
  candidates: 'candidate',
  interviewers: 'person',
  questions: 'question',
};

export type TableContent = Exclude<ImportContent, 'all'>;

/**
 * The columns of a table by our names; a header without a meaning here keeps its own, so that its
 * values are reported as unknown.
 */
export function columnsOf(content: TableContent, headers: readonly string[]): string[] {
  return headers.map((header) => {
    const word = header.toLowerCase().replace(/[^a-z]/g, '');
    const ours = COLUMNS[content].find((column) => SYNONYMS[column]?.includes(word));
    return ours ?? header.trim();
  });
}

/** Columns that a table cannot do without and has not. */
export function missingColumns(content: TableContent, columns: readonly string[]): string[] {
  const needed = content === 'questions' ? ['kind', 'title', 'prompt'] : ['name', 'email'];
  return needed.filter((column) => !columns.includes(column));
}

/** One line of a table as an object: several columns of one meaning are put together. */
export function rowObject(columns: readonly string[], cells: readonly string[]): RawObject {
  const row: Record<string, string> = Object.create(null) as Record<string, string>;
  for (const [index, column] of columns.entries()) {
    const cell = cells[index] ?? '';
    const before = Object.hasOwn(row, column) ? (row[column] ?? '') : '';
    if (column !== '')
      row[column] = before === '' || cell === '' ? before + cell : `${before}; ${cell}`;
  }
  return row;
}

export function mapTableRow(content: TableContent, object: RawObject, out: Mapping): void {
  if (content === 'candidates') out.map('candidate', object, candidate);
  else if (content === 'interviewers') out.map('person', object, interviewer);
  else out.map('question', object, question);
}

/** A line that could not even be split into its cells. */
export function refuseTableRow(content: TableContent, out: Mapping, message: string): void {
  out.refuse(KIND_OF[content], '', [{ path: '', code: 'BROKEN_LINE', message }]);
}

const parts = (text: string): string[] =>
  text
    .split(/[;|\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');

function candidate(raw: Raw): Draft<'candidate'> {
  const name = raw.required('name');
  const email = raw.email('email');
  const links = raw
    .verbatim('links')
    .split(/[\s;|,]+/)
    .filter((link) => link !== '');
  for (const link of links)
    if (!/^https?:\/\//i.test(link) || !URL.canParse(link) || link.length > 500)
      raw.problem('links', 'INVALID_LINK', 'Write web addresses that start with https://.');
  if (links.length > 10) raw.problem('links', 'TOO_MANY', 'Keep this to 10 links.');
  return {
    record: 'candidate',
    sourceId: email,
    label: name,
    data: {
      name,
      email,
      timeZone: raw.timeZone('timeZone'),
      links,
      source: raw.line('source', 200),
    },
  };
}

const ROLE_WORDS: Readonly<Record<string, Role>> = {
  interviewer: 'interviewer',
  recruiter: 'recruiter',
  hiring_manager: 'hiring_manager',
  admin: 'admin',
};

function interviewer(raw: Raw): Draft<'person'> {
  const name = raw.required('name');
  const email = raw.email('email');
  const words = parts(raw.line('roles').replaceAll(',', ';')).map((word) =>
    word.toLowerCase().replace(/[\s-]+/g, '_'),
  );
  const roles = words.flatMap((word) =>
    Object.hasOwn(ROLE_WORDS, word) ? [ROLE_WORDS[word]] : [],
  );
  if (roles.length < words.length)
    raw.problem('roles', 'UNKNOWN_ROLE', 'Roles are interviewer, recruiter and hiring_manager.');
  return {
    record: 'person',
    sourceId: email,
    label: name,
    data: {
      name,
      email,
      roles: [...new Set(roles.filter((role) => role !== undefined))],
      timeZone: raw.timeZone('timeZone'),
      workingHours: workingHours(raw),
    },
  };
}

/** `09:00-17:30` for Monday to Friday; anything else is a problem. */
function workingHours(raw: Raw): Draft<'person'>['data']['workingHours'] {
  const text = raw.line('workingHours', 100);
  if (text === '') return null;
  const found = /^([01]?\d|2[0-3]):([0-5]\d)\s*[-–]\s*([01]?\d|2[0-4]):([0-5]\d)$/.exec(text);
  const [from = 0, until = 0] = found
    ? [Number(found[1]) * 60 + Number(found[2]), Number(found[3]) * 60 + Number(found[4])]
    : [];
  if (!found || until <= from || until > 1440) {
    raw.problem('workingHours', 'INVALID_HOURS', 'Write hours like 09:00-17:30.');
    return null;
  }
  return [1, 2, 3, 4, 5].map((weekday) => ({ weekday, startMinute: from, endMinute: until }));
}

function question(raw: Raw): Draft<'question'> {
  const title = raw.required('title');
  const slug = (text: string): string =>
    text
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '_')
      .replace(/^_+|_+$/g, '')
      .replace(/^(\d)/, 'q_$1')
      .slice(0, 80);
  const key = slug(raw.line('key', 100) || title);
  if (key === '') raw.problem('key', 'REQUIRED', 'Give the question a key of plain letters.');
  const prompt = raw.note('prompt');
  if (prompt === '') raw.problem('prompt', 'REQUIRED', 'A question needs a prompt.');
  const word = (field: string): string =>
    raw
      .line(field, 100)
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '_')
      .replace(/^_|_$/g, '');
  return {
    record: 'question',
    sourceId: key,
    label: title,
    data: {
      key,
      roundKind: word('kind'),
      topic: word('topic') || 'general',
      title,
      prompt,
      difficulty: word('difficulty') || 'medium',
      competencies: parts(raw.note('competencies').replaceAll(',', ';')).map(slug),
      tests: raw.note('tests') || title,
      keyPoints: parts(raw.note('keyPoints')),
      followUps: parts(raw.note('followUps')),
      strongSigns: parts(raw.note('strongSigns')),
      weakSigns: parts(raw.note('weakSigns')),
    },
  };
}
