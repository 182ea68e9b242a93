import { isObject, type Raw, type RawObject } from '../import-raw';
import type { ImportedRating, ImportedRecommendation, InterviewerData } from '../import.terms';
import { readAshbyPerson } from './ashby-person';
import { recommendationOf, scoreOf } from './feedback-words';
import { personIn, type Draft, type Mapping } from './vendor';

/** One schedule is several interviews; each event becomes one, and its people are met in passing. */
export function readAshbySchedule(object: RawObject, out: Mapping): void {
  const events = Object.hasOwn(object, 'interviewEvents') ? object['interviewEvents'] : null;
  if (!Array.isArray(events) || events.length === 0) {
    out.unplaced('interview', 'interviewEvents', events);
    return;
  }
  for (const event of events as unknown[]) {
    if (!isObject(event)) continue;
    out.map('interview', event, (raw) => interview(raw, object));
    const panel = event['interviewers'];
    if (!Array.isArray(panel)) continue;
    for (const entry of panel as unknown[]) {
      const user = isObject(entry) && isObject(entry['user']) ? entry['user'] : entry;
      if (isObject(user) && typeof user['email'] === 'string')
        out.map('person', user, (raw) => {
          raw.skip('trainingRole', 'interviewerPool', 'isFeedbackRequired');
          return readAshbyPerson(raw, true);
        });
    }
  }
}

function interview(raw: Raw, schedule: RawObject): Draft<'interview'> {
  raw.skip(
    'interviewId',
    'interviewScheduleId',
    'createdAt',
    'updatedAt',
    'feedbackLink',
    'hasSubmittedFeedback',
    'extraneousData',
  );
  const id = raw.id('id');
  const named = schedule['applicationId'];
  const application = typeof named === 'string' ? named : '';
  if (application === '')
    raw.problem(
      'applicationId',
      'REQUIRED',
      'The schedule of this interview names no application.',
    );
  const startsAt = raw.instant('startTime');
  const endsAt = raw.instant('endTime');
  if (startsAt === null && !raw.has('startTime'))
    raw.problem('startTime', 'REQUIRED', 'An interview needs a start.');
  if (startsAt !== null && endsAt !== null && endsAt <= startsAt)
    raw.problem('endTime', 'ENDS_BEFORE_START', 'This interview ends before it starts.');
  const definition = raw.child('interview');
  definition?.skip('id', 'isArchived', 'instructionsHtml', 'instructionsPlain', 'externalTitle');
  const status = schedule['status'];
  return {
    record: 'interview',
    sourceId: id,
    label: `Interview ${id}`,
    data: {
      candidate: null,
      application,
      name: definition?.line('title', 200) || 'Interview',
      stepId: '',
      stage: '',
      startsAt,
      endsAt,
      onDate: null,
      state: typeof status === 'string' ? status.slice(0, 50) : '',
      place: raw.line('location') || raw.line('meetingLink'),
      interviewers: raw.list('interviewers').map(panelMember),
    },
    refs: [{ record: 'application', sourceId: application, path: 'applicationId' }],
  };
}

function panelMember(entry: Raw): InterviewerData {
  entry.skip('trainingRole', 'interviewerPool', 'isFeedbackRequired');
  return { ...personIn(entry.child('user') ?? entry), response: '', scorecard: null };
}

/** One field of a form, as its definition describes it. */
interface FormField {
  readonly path: string;
  readonly type: string;
  readonly title: string;
  readonly group: string;
  readonly labels: ReadonlyMap<string, string>;
}
interface Form {
  recommendation: ImportedRecommendation;
  original: string;
  readonly ratings: ImportedRating[];
  readonly answers: { question: string; answer: string }[];
}

/** The answers of a form are joined to its questions by the path of each field. */
export function readAshbyFeedback(raw: Raw): Draft<'scorecard'> {
  raw.skip('applicationHistoryId', 'feedbackFormDefinitionId');
  const id = raw.id('id');
  const application = raw.id('applicationId');
  const interviewId = raw.optionalId('interviewEventId');
  raw.skip('interviewId');
  const definition = raw.child('formDefinition');
  const fields = definition?.list('sections').flatMap(fieldsOf) ?? [];
  const values = raw.child('submittedValues');
  const form: Form = {
    recommendation: 'insufficient_signal',
    original: '',
    ratings: [],
    answers: [],
  };
  if (values) for (const field of fields) readValue(values, field, form);
  const author = personIn(raw.child('submittedByUser'));
  return {
    record: 'scorecard',
    sourceId: id,
    label: `Feedback ${id}`,
    data: {
      candidate: null,
      application,
      interview: interviewId,
      author,
      roundName: definition?.line('title', 200) || 'Feedback',
      interviewedAt: null,
      submittedAt: raw.instant('submittedAt', 'past'),
      recommendation: form.recommendation,
      recommendationOriginal: form.original,
      summary: '',
      ratings: form.ratings,
      answers: form.answers,
      privateNotes: '',
    },
    refs: [{ record: 'application', sourceId: application, path: 'applicationId' }],
  };
}

function fieldsOf(section: Raw): FormField[] {
  const group = section.line('title', 200);
  section.skip('descriptionHtml', 'descriptionPlain');
  return section.list('fields').flatMap((entry) => {
    entry.skip('isRequired', 'descriptionHtml', 'descriptionPlain', 'id');
    const field = entry.child('field');
    if (!field) return [];
    field.skip('id', 'isNullable', 'humanReadablePath', 'metadata', '__autoSerializationID');
    const labels = field
      .list('selectableValues')
      .map((choice) => [choice.line('value'), choice.line('label')] as const);
    return [
      {
        path: field.line('path', 200),
        type: field.line('type', 50),
        title: field.note('title'),
        group,
        labels: new Map(labels),
      },
    ];
  });
}

const isOverall = (field: FormField): boolean =>
  /^overall[_ ]?recommendation$/i.test(field.path) || /^overall recommendation$/i.test(field.title);

function readValue(values: Raw, field: FormField, form: Form): void {
  if (field.path === '' || !values.has(field.path)) return;
  const text = textOf(values, field);
  if (text === '') return;
  if (isOverall(field)) {
    form.original = text;
    form.recommendation = recommendationOf(text);
  } else if (field.type === 'Score') {
    form.ratings.push({
      name: field.title.slice(0, 200),
      group: field.group,
      rating: scoreOf(text),
      original: text,
      note: '',
    });
  } else form.answers.push({ question: field.title, answer: text });
}

/** A submitted value as people read it; choices by their label. */
function textOf(values: Raw, field: FormField): string {
  const value = values.value(field.path);
  const label = (one: string): string => field.labels.get(one) ?? one;
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (Array.isArray(value)) return values.lines(field.path).map(label).join(', ');
  const spelt = values.child(field.path);
  if (!spelt)
    return field.type === 'ValueSelect' ? label(values.line(field.path)) : values.note(field.path);
  spelt.skip('type');
  if (spelt.has('score')) return spelt.line('score', 50);
  if (spelt.has('value')) return spelt.note('value');
  const range = [spelt.line('min', 50), spelt.line('max', 50)].filter(Boolean).join(' to ');
  return [range, spelt.line('currencyCode', 10)].filter(Boolean).join(' ');
}
