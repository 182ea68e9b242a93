import type { Raw, RawObject } from '../import-raw';
import type { ApplicationData } from '../import.terms';
import { readAshbyFeedback, readAshbySchedule } from './ashby-feedback';
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
import { readAshbyPerson } from './ashby-person';

const ROUTES: readonly Route[] = [
  {
    hints: ['applicationfeedback', 'applicationfeedbacks', 'feedback'],
    fields: ['submittedValues', 'formDefinition'],
    read: (object, out) => out.map('scorecard', object, readAshbyFeedback),
  },
  {
    hints: ['interviewschedules', 'interviewschedule', 'schedules'],
    fields: ['interviewEvents'],
    read: readAshbySchedule,
  },
  {
    hints: ['applications', 'application'],
    fields: ['candidate', 'job', 'status'],
    read: application,
  },
  {
    hints: ['candidates', 'candidate'],
    fields: ['primaryEmailAddress', 'emailAddresses'],
    read: (object, out) => out.map('candidate', object, (raw) => candidate(raw)),
  },
  {
    hints: ['users', 'user'],
    fields: ['globalRole', 'email'],
    read: (object, out) => out.map('person', object, (raw) => readAshbyPerson(raw, false)),
  },
  {
    hints: ['jobs', 'job'],
    fields: ['hiringTeam', 'title'],
    read: (object, out) => out.map('job', object, job),
  },
];

/** What the list calls answer; `results` tells nothing, so objects are known by their fields. */
export const ashby: Vendor = {
  source: 'ashby',
  map: (object, hint, out) => routed(ROUTES, object, hint, out),
};

function candidate(raw: Raw): Draft<'candidate'> {
  raw.skip('createdAt', 'updatedAt', 'profileUrl', 'applicationIds', 'emailAddresses');
  const id = raw.id('id');
  const name = raw.required('name');
  const primary = raw.child('primaryEmailAddress');
  primary?.skip('type', 'isPrimary');
  if (!primary)
    raw.problem('primaryEmailAddress', 'REQUIRED', 'A candidate needs an e-mail address.');
  const source = raw.child('source');
  source?.skip('id', 'isArchived', 'sourceType');
  return {
    record: 'candidate',
    sourceId: id,
    label: name,
    data: {
      name,
      email: primary?.email('value') ?? '',
      timeZone: raw.timeZone('timezone'),
      links: atMostTen(webLinks(raw.list('socialLinks'), 'url')),
      source: source?.line('title', 200) ?? '',
    },
  };
}

/** An application carries its candidate in short; the full record of `candidate.list` wins over it. */
function application(object: RawObject, out: Mapping): void {
  const short = Object.hasOwn(object, 'candidate') ? object['candidate'] : null;
  if (isObject(short) && isObject(short['primaryEmailAddress']))
    out.map('candidate', short, (raw) => {
      raw.skip('phoneNumbers', 'primaryPhoneNumber');
      return { ...candidate(raw), implied: true };
    });
  out.map('application', object, (raw) => {
    raw.skip('updatedAt', 'source', 'creditedToUser', 'hiringTeam', 'appliedViaJobPostingId');
    const id = raw.id('id');
    const person = raw.child('candidate');
    person?.skip(...person.keys());
    const forJob = raw.child('job');
    forJob?.skip('locationId', 'departmentId');
    const status = raw.line('status', 50);
    const jobId = forJob?.optionalId('id') ?? null;
    const stage = raw.child('currentInterviewStage');
    stage?.skip('id', 'type', 'orderInInterviewPlan', 'interviewPlanId');
    const reason = raw.child('archiveReason');
    reason?.skip('id', 'reasonType', 'isArchived');
    const data: ApplicationData = {
      candidate: person?.id('id') ?? '',
      job: jobId === null ? null : { sourceId: jobId, title: forJob?.line('title', 200) ?? '' },
      open: status === 'Active' && jobId !== null,
      status,
      stage: stage?.line('title', 200) ?? '',
      reason: reason?.line('text', 200) ?? '',
      appliedAt: raw.instant('createdAt', 'past'),
      closedAt: raw.instant('archivedAt', 'past'),
    };
    if (!person)
      raw.problem('candidate', 'REQUIRED', 'An application needs the candidate it is of.');
    return {
      record: 'application',
      sourceId: id,
      label: `Application ${id}${data.job?.title ? ` for ${data.job.title}` : ''}`,
      data,
      refs: applicationRefs(data, 'candidate.id', 'job.id'),
    };
  });
}

function job(raw: Raw): Draft<'job'> {
  raw.skip(
    'createdAt',
    'updatedAt',
    'openedAt',
    'closedAt',
    'status',
    'confidential',
    'defaultInterviewPlanId',
    'interviewPlanIds',
    'departmentId',
    'locationId',
    'author',
    'employmentType',
  );
  const id = raw.id('id');
  const title = raw.required('title');
  const managers = raw.list('hiringTeam').flatMap((member) => {
    member.skip('firstName', 'lastName');
    const role = member.line('role', 100);
    const one = {
      sourceId: member.optionalId('userId'),
      email: member.line('email', 320).toLowerCase() || null,
    };
    return /hiring manager/i.test(role) ? [one] : [];
  });
  return {
    record: 'job',
    sourceId: id,
    label: title,
    data: { title, department: '', level: '', manager: managers[0] ?? null },
  };
}
