import type { Raw, RawObject } from '../import-raw';
import type { ApplicationData } from '../import.terms';
import { readLeverFeedback, readLeverInterview } from './lever-feedback';
import {
  applicationRefs,
  expandedText,
  atMostTen,
  isObject,
  routed,
  type Draft,
  type Mapping,
  type Route,
  type Vendor,
} from './vendor';

const ROUTES: readonly Route[] = [
  {
    hints: ['feedback', 'feedbacks', 'feedbackforms', 'opportunityfeedback'],
    fields: ['fields', 'baseTemplateId'],
    read: (object, out) => readLeverFeedback(object, null, out),
  },
  {
    hints: ['interviews', 'interview', 'opportunityinterviews'],
    fields: ['interviewers', 'duration'],
    read: (object, out) => readLeverInterview(object, null, out),
  },
  {
    hints: ['opportunities', 'opportunity', 'candidates'],
    fields: ['contact', 'emails'],
    read: opportunity,
  },
  {
    hints: ['users', 'user'],
    fields: ['accessRole', 'email'],
    read: (object, out) => out.map('person', object, user),
  },
  {
    hints: ['postings', 'posting'],
    fields: ['text', 'state', 'categories'],
    read: (object, out) => out.map('job', object, posting),
  },
];

/** The opportunities API v1: one opportunity is a contact (our candidate) and what they applied for. */
export const lever: Vendor = {
  source: 'lever',
  map: (object, hint, out) => routed(ROUTES, object, hint, out),
};

function opportunity(object: RawObject, out: Mapping): void {
  let contact = '';
  out.map('candidate', object, (raw) => {
    raw.skip(
      'interviews',
      'feedback',
      'applications',
      'stage',
      'stageChanges',
      'archived',
      'id',
      'createdAt',
      'updatedAt',
      'lastInteractionAt',
      'lastAdvancedAt',
      'snoozedUntil',
      'urls',
      'origin',
      'dataProtection',
    );
    if (raw.flag('isAnonymized'))
      raw.problem('isAnonymized', 'ANONYMISED', 'This person was made anonymous there.');
    if (raw.line('confidentiality', 50) === 'confidential')
      raw.problem(
        'confidentiality',
        'PRIVATE',
        'This opportunity is confidential there; everybody who reads candidates would see it here, so it is left out.',
      );
    contact = contactOf(raw);
    const name = raw.required('name');
    return {
      record: 'candidate',
      sourceId: contact,
      label: name,
      data: {
        name,
        email: firstEmail(raw),
        timeZone: null,
        links: atMostTen(
          raw.lines('links').filter((link) => /^https?:\/\//i.test(link) && URL.canParse(link)),
        ),
        source: (raw.lines('sources')[0] ?? '').slice(0, 200),
      },
    };
  });
  out.map('application', object, (raw) => application(raw, contact));
  nested(object, 'interviews', (entry) => readLeverInterview(entry, object, out));
  nested(object, 'feedback', (entry) => readLeverFeedback(entry, object, out));
}

function contactOf(raw: Raw): string {
  const expanded = raw.child('contact');
  if (!expanded) return raw.optionalId('contact') ?? raw.id('id');
  expanded.skip('name', 'headline', 'isAnonymized', 'location', 'emails', 'phones');
  return expanded.id('id');
}

function firstEmail(raw: Raw): string {
  const value = raw.value('emails');
  const first: unknown = Array.isArray(value) ? value[0] : null;
  const email = typeof first === 'string' ? first.trim().toLowerCase() : '';
  if (email === '') raw.problem('emails', 'REQUIRED', 'A candidate needs an e-mail address.');
  else if (
    email.length > 320 ||
    !/^[^\s@,;<>()"\\]+@[^\s@,;<>()"\\]+\.[^\s@,;<>()"\\]+$/.test(email)
  )
    raw.problem('emails.0', 'INVALID_EMAIL', 'This is not an e-mail address.');
  return email;
}

function nested(object: RawObject, field: string, read: (entry: RawObject) => void): void {
  const list = Object.hasOwn(object, field) ? object[field] : null;
  if (Array.isArray(list)) for (const entry of list as unknown[]) if (isObject(entry)) read(entry);
}

/** The application's side of an opportunity; the candidate's side has ticked off the rest. */
function application(raw: Raw, candidate: string): Draft<'application'> {
  raw.skip(...raw.keys());
  const id = raw.id('id');
  const archived = raw.child('archived');
  const applied = raw.list('applications')[0];
  applied?.skip(...applied.keys());
  const expanded = applied?.child('posting') ?? null;
  expanded?.skip(...expanded.keys());
  const jobId = expanded ? expanded.optionalId('id') : (applied?.optionalId('posting') ?? null);
  const reason = archived?.line('reason', 200) ?? '';
  const data: ApplicationData = {
    candidate,
    job: jobId === null ? null : { sourceId: jobId, title: expanded?.line('text', 200) ?? '' },
    open: archived === null && jobId !== null,
    status: archived === null ? 'active' : 'archived',
    stage: expandedText(raw, 'stage'),
    reason,
    appliedAt: raw.instant('createdAt', 'past'),
    closedAt: archived?.instant('archivedAt', 'past') ?? null,
  };
  return {
    record: 'application',
    sourceId: id,
    label: `Opportunity ${id}${data.job?.title ? ` for ${data.job.title}` : ''}`,
    data,
    refs: applicationRefs(data, 'contact', 'applications.0.posting'),
  };
}

function user(raw: Raw): Draft<'person'> {
  raw.skip('username', 'accessRole', 'createdAt', 'deactivatedAt', 'externalDirectoryId', 'photo');
  const id = raw.id('id');
  const name = raw.required('name');
  return {
    record: 'person',
    sourceId: id,
    label: name,
    data: {
      name,
      email: raw.email('email'),
      roles: ['interviewer'],
      timeZone: null,
      workingHours: null,
    },
  };
}

function posting(raw: Raw): Draft<'job'> {
  raw.skip(
    'createdAt',
    'updatedAt',
    'state',
    'urls',
    'user',
    'owner',
    'distributionChannels',
    'content',
  );
  const id = raw.id('id');
  const title = raw.required('text');
  const categories = raw.child('categories');
  categories?.skip('commitment', 'location', 'level', 'team');
  const expanded = raw.child('hiringManager');
  expanded?.skip('name');
  const manager = expanded
    ? {
        sourceId: expanded.optionalId('id'),
        email: expanded.line('email', 320).toLowerCase() || null,
      }
    : { sourceId: raw.optionalId('hiringManager'), email: null };
  return {
    record: 'job',
    sourceId: id,
    label: title,
    data: {
      title,
      department: categories?.line('department', 100) ?? '',
      level: '',
      manager: manager.sourceId === null && manager.email === null ? null : manager,
    },
  };
}
