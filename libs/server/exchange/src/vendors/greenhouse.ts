import type { Raw, RawObject } from '../import-raw';
import type { ApplicationData } from '../import.terms';
import { readScheduledInterview, readScorecard } from './greenhouse-feedback';
import {
  applicationRefs,
  atMostTen,
  isObject,
  routed,
  webLinks,
  type Draft,
  type Mapping,
  type Route,
  type Vendor,
} from './vendor';

const BOOKS = ['created_at', 'updated_at', 'last_activity_at', 'last_activity'] as const;

const ROUTES: readonly Route[] = [
  {
    hints: ['scorecards', 'scorecard'],
    fields: ['overall_recommendation'],
    read: (object, out) => out.map('scorecard', object, readScorecard),
  },
  {
    hints: ['scheduledinterviews', 'scheduledinterview'],
    fields: ['interviewers', 'start'],
    read: readScheduledInterview,
  },
  {
    hints: ['jobstages', 'jobstage', 'stages', 'stage'],
    fields: ['interviews', 'job_id'],
    read: (object, out) => out.map('stage', object, stage),
  },
  {
    hints: ['applications', 'application'],
    fields: ['candidate_id', 'status'],
    read: (object, out) => out.map('application', object, (raw) => application(raw, null)),
  },
  {
    hints: ['candidates', 'candidate'],
    fields: ['first_name', 'email_addresses'],
    read: candidate,
  },
  {
    hints: ['users', 'user'],
    fields: ['primary_email_address'],
    read: (object, out) => out.map('person', object, user),
  },
  {
    hints: ['jobs', 'job'],
    fields: ['hiring_team'],
    read: (object, out) => out.map('job', object, job),
  },
];

/** Harvest v1. Lists are told by their endpoint's name, single objects by their fields. */
export const greenhouse: Vendor = {
  source: 'greenhouse',
  map: (object, hint, out) => routed(ROUTES, object, hint, out),
};

function candidate(object: RawObject, out: Mapping): void {
  const nested = Object.hasOwn(object, 'applications') ? object['applications'] : null;
  out.map('candidate', object, (raw) => {
    raw.skip(...BOOKS, 'application_ids', 'can_email', 'applications');
    if (raw.flag('is_private'))
      raw.problem(
        'is_private',
        'PRIVATE',
        'This candidate is private there; everybody who reads candidates would see them here, so they are left out.',
      );
    const id = raw.id('id');
    const name = [raw.line('first_name', 100), raw.line('last_name', 100)]
      .filter(Boolean)
      .join(' ');
    if (name === '') raw.problem('first_name', 'REQUIRED', 'A candidate needs a name.');
    const email = raw.list('email_addresses').map((entry) => {
      entry.skip('type');
      return entry.email('value');
    })[0];
    if (email === undefined)
      raw.problem('email_addresses', 'REQUIRED', 'A candidate needs an e-mail address.');
    const links = [
      ...webLinks(raw.list('website_addresses'), 'value'),
      ...webLinks(raw.list('social_media_addresses'), 'value'),
    ];
    return {
      record: 'candidate',
      sourceId: id,
      label: name,
      data: {
        name,
        email: email ?? '',
        timeZone: null,
        links: atMostTen(links),
        source: sourceIn(nested),
      },
    };
  });
  if (!Array.isArray(nested)) return;
  const candidateId = out.records.at(-1)?.sourceId ?? '';
  for (const entry of nested as unknown[])
    if (isObject(entry)) out.map('application', entry, (raw) => application(raw, candidateId));
}

/** Where the candidate was found, as their first application says. */
function sourceIn(applications: unknown): string {
  const first: unknown = Array.isArray(applications) ? applications[0] : null;
  const source = isObject(first) ? first['source'] : null;
  const name = isObject(source) ? source['public_name'] : null;
  return typeof name === 'string' ? name.normalize('NFC').slice(0, 200) : '';
}

function application(raw: Raw, parent: string | null): Draft<'application'> {
  raw.skip(...BOOKS, 'prospect', 'source', 'job_post_id', 'location');
  const id = raw.id('id');
  const candidateId = raw.optionalId('candidate_id') ?? parent ?? '';
  if (candidateId === '')
    raw.problem('candidate_id', 'REQUIRED', 'An application needs the candidate it is of.');
  const jobs = raw.list('jobs').map((entry) => ({
    sourceId: entry.optionalId('id') ?? '',
    title: entry.line('name', 200),
  }));
  const status = raw.line('status', 50);
  const open = status === 'active' && jobs.length > 0;
  const reason = raw.child('rejection_reason');
  reason?.skip('id', 'type');
  const current = raw.child('current_stage');
  current?.skip('id');
  const data: ApplicationData = {
    candidate: candidateId,
    job: jobs[0] ?? null,
    open,
    status,
    stage: current?.line('name', 200) ?? '',
    reason: reason?.line('name', 200) ?? '',
    appliedAt: raw.instant('applied_at', 'past'),
    closedAt: raw.instant('rejected_at', 'past'),
  };
  return {
    record: 'application',
    sourceId: id,
    label: `Application ${id}${data.job?.title ? ` for ${data.job.title}` : ''}`,
    data,
    refs: applicationRefs(data, 'candidate_id', 'jobs.0.id'),
  };
}

function stage(raw: Raw): Draft<'stage'> {
  raw.skip(...BOOKS, 'active', 'priority', 'job_id');
  const id = raw.id('id');
  const name = raw.required('name');
  const steps = raw.list('interviews').map((entry) => {
    entry.skip('schedulable');
    return { id: entry.optionalId('id') ?? '', name: entry.line('name', 200) };
  });
  return { record: 'stage', sourceId: id, label: name, data: { name, steps } };
}

function user(raw: Raw): Draft<'person'> {
  raw.skip(...BOOKS, 'emails', 'employee_id', 'disabled', 'first_name', 'last_name');
  const id = raw.id('id');
  const name = raw.required('name');
  const email = raw.email('primary_email_address');
  return {
    record: 'person',
    sourceId: id,
    label: name,
    data: { name, email, roles: ['interviewer'], timeZone: null, workingHours: null },
  };
}

function job(raw: Raw): Draft<'job'> {
  raw.skip(
    ...BOOKS,
    'opened_at',
    'closed_at',
    'is_template',
    'requisition_id',
    'status',
    'confidential',
  );
  const id = raw.id('id');
  const title = raw.required('name');
  const departments = raw.list('departments').map((entry) => {
    entry.skip('id', 'parent_id', 'child_ids', 'external_id');
    return entry.line('name', 100);
  });
  const managers = raw.child('hiring_team')?.list('hiring_managers') ?? [];
  const manager = managers.map((entry) => {
    entry.skip('name', 'first_name', 'last_name', 'employee_id');
    return {
      sourceId: entry.optionalId('id'),
      email: entry.line('email', 320).toLowerCase() || null,
    };
  })[0];
  return {
    record: 'job',
    sourceId: id,
    label: title,
    data: { title, department: departments[0] ?? '', level: '', manager: manager ?? null },
  };
}
