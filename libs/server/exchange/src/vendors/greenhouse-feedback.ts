import type { Raw, RawObject } from '../import-raw';
import type { ImportedRating, InterviewerData, RecordRef } from '../import.terms';
import { ratingOf, recommendationOf } from './feedback-words';
import { isObject, personIn, type Draft, type Mapping } from './vendor';

/** An interview, and the people on it who may be told nowhere else. */
export function readScheduledInterview(object: RawObject, out: Mapping): void {
  out.map('interview', object, interview);
  const panel = Object.hasOwn(object, 'interviewers') ? object['interviewers'] : null;
  if (!Array.isArray(panel)) return;
  for (const entry of panel as unknown[]) {
    if (!isObject(entry) || typeof entry['email'] !== 'string' || entry['email'].trim() === '')
      continue;
    out.map('person', entry, (raw) => {
      raw.skip('employee_id', 'response_status', 'scorecard_id');
      const name = raw.required('name');
      return {
        record: 'person',
        sourceId: raw.id('id'),
        label: name,
        data: {
          name,
          email: raw.email('email'),
          roles: ['interviewer'],
          timeZone: null,
          workingHours: null,
        },
        implied: true,
      };
    });
  }
}

function interview(raw: Raw): Draft<'interview'> {
  raw.skip('created_at', 'updated_at', 'external_event_id', 'organizer');
  const id = raw.id('id');
  const application = raw.id('application_id');
  const start = raw.child('start');
  const end = raw.child('end');
  const allDay = start?.day('date') ?? null;
  end?.skip('date');
  const startsAt = start?.instant('date_time') ?? null;
  const endsAt = end?.instant('date_time') ?? null;
  if (allDay === null && startsAt === null)
    raw.problem('start', 'REQUIRED', 'An interview needs a start: a time, or a day.');
  if (startsAt !== null && endsAt !== null && endsAt <= startsAt)
    raw.problem('end', 'ENDS_BEFORE_START', 'This interview ends before it starts.');
  const step = raw.child('interview');
  const name = step?.line('name', 200) || 'Interview';
  return {
    record: 'interview',
    sourceId: id,
    label: `${name} (${id})`,
    data: {
      candidate: null,
      application,
      name,
      stepId: step?.optionalId('id') ?? '',
      stage: '',
      startsAt,
      endsAt,
      onDate: allDay,
      state: raw.line('status', 50),
      place: raw.line('location') || raw.line('video_conferencing_url'),
      interviewers: raw.list('interviewers').map(interviewer),
    },
    refs: [{ record: 'application', sourceId: application, path: 'application_id' }],
  };
}

function interviewer(raw: Raw): InterviewerData {
  const { sourceId, name } = personIn(raw);
  return {
    sourceId,
    name,
    response: raw.line('response_status', 50),
    scorecard: raw.optionalId('scorecard_id'),
  };
}

/** The questions without an id are the product's own boxes: one is for all, whatever else there is stays private. */
export function readScorecard(raw: Raw): Draft<'scorecard'> {
  raw.skip('created_at', 'updated_at', 'ratings');
  const id = raw.id('id');
  const candidate = raw.optionalId('candidate_id');
  const application = raw.optionalId('application_id');
  if (candidate === null && application === null)
    raw.problem('candidate_id', 'REQUIRED', 'A scorecard needs the candidate it is about.');
  const step = raw.child('interview_step');
  step?.skip('id');
  const roundName = raw.line('interview', 200) || step?.line('name', 200) || 'Interview';
  const submitter = personIn(raw.child('submitted_by'));
  const author = personIn(raw.child('interviewer'));
  const original = raw.line('overall_recommendation', 100);
  const boxes = raw.list('questions').map((entry) => ({
    id: entry.optionalId('id'),
    question: entry.note('question'),
    answer: entry.note('answer'),
  }));
  const refs: RecordRef[] = [
    ...(candidate
      ? [{ record: 'candidate', sourceId: candidate, path: 'candidate_id' } as const]
      : []),
    ...(application
      ? [{ record: 'application', sourceId: application, path: 'application_id' } as const]
      : []),
  ];
  return {
    record: 'scorecard',
    sourceId: id,
    label: `Scorecard ${id} for ${roundName}`,
    data: {
      candidate,
      application,
      interview: null,
      author: author.name === '' ? submitter : author,
      roundName,
      interviewedAt: raw.instant('interviewed_at', 'past'),
      submittedAt: raw.instant('submitted_at', 'past'),
      recommendation: recommendationOf(original),
      recommendationOriginal: original,
      summary: joined(boxes.filter((box) => box.id === null && isTakeAways(box.question))),
      ratings: raw.list('attributes').map(attribute),
      answers: boxes
        .filter((box) => box.id !== null && box.answer !== '')
        .map(({ question, answer }) => ({ question, answer })),
      privateNotes: joined(boxes.filter((box) => box.id === null && !isTakeAways(box.question))),
    },
    refs,
  };
}

const isTakeAways = (question: string): boolean => /^key take-?\s?aways?$/i.test(question);

function attribute(raw: Raw): ImportedRating {
  const original = raw.line('rating', 100);
  return {
    name: raw.line('name', 200),
    group: raw.line('type', 200),
    rating: ratingOf(original),
    original,
    note: raw.note('note'),
  };
}

function joined(boxes: readonly { readonly answer: string }[]): string {
  return boxes
    .map(({ answer }) => answer)
    .filter((answer) => answer !== '')
    .join('\n\n');
}
