import type { Raw, RawObject } from '../import-raw';
import type { ImportedRating, ImportedRecommendation, RecordRef } from '../import.terms';
import { ratingOf, recommendationOf, scoreOf } from './feedback-words';
import { expandedText, idOf, isObject, personIn, type Draft, type Mapping } from './vendor';

/** An interview of an opportunity, and the people on it who may be told nowhere else. */
export function readLeverInterview(
  object: RawObject,
  parent: RawObject | null,
  out: Mapping,
): void {
  out.map('interview', object, (raw) => interview(raw, parent));
  const panel = Object.hasOwn(object, 'interviewers') ? object['interviewers'] : null;
  if (!Array.isArray(panel)) return;
  for (const entry of panel as unknown[]) {
    if (!isObject(entry) || typeof entry['email'] !== 'string' || entry['email'].trim() === '')
      continue;
    out.map('person', entry, (raw) => {
      raw.skip('feedbackTemplate');
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

/** The opportunity something belongs to: the one it stands in, or the one it names. */
function opportunityOf(raw: Raw, parent: RawObject | null): string {
  raw.skip('opportunity', 'opportunityId');
  const id =
    (parent ? idOf(parent) : '') ||
    (raw.optionalId('opportunityId') ?? raw.optionalId('opportunity') ?? '');
  if (id === '')
    raw.problem(
      'opportunityId',
      'REQUIRED',
      'The file does not say whose this is. Put it inside its opportunity, or add opportunityId.',
    );
  return id;
}

function interview(raw: Raw, parent: RawObject | null): Draft<'interview'> {
  raw.skip(
    'panel',
    'note',
    'timezone',
    'createdAt',
    'feedbackTemplate',
    'feedbackForms',
    'feedbackReminder',
    'user',
    'postings',
    'gcalEventUrl',
  );
  const id = raw.id('id');
  const application = opportunityOf(raw, parent);
  const startsAt = raw.instant('date');
  if (startsAt === null && !raw.has('date'))
    raw.problem('date', 'REQUIRED', 'An interview needs a start.');
  const minutes = raw.value('duration');
  const lasts = typeof minutes === 'number' && minutes > 0 && minutes <= 1440 ? minutes : null;
  const name = raw.line('subject', 200) || 'Interview';
  const canceled = raw.instant('canceledAt') !== null;
  return {
    record: 'interview',
    sourceId: id,
    label: `Interview ${id}`,
    data: {
      candidate: null,
      application,
      name,
      stepId: '',
      stage: expandedText(raw, 'stage'),
      startsAt,
      endsAt:
        startsAt === null || lasts === null
          ? null
          : new Date(Date.parse(startsAt) + lasts * 60_000).toISOString(),
      onDate: null,
      state: canceled ? 'cancelled' : '',
      place: raw.line('location'),
      interviewers: raw.list('interviewers').map((entry) => {
        entry.skip('feedbackTemplate');
        return { ...personIn(entry), response: '', scorecard: null };
      }),
    },
    refs: [{ record: 'application', sourceId: application, path: 'opportunityId' }],
  };
}

/** What the fields of one feedback form come to. */
interface Form {
  recommendation: ImportedRecommendation;
  original: string;
  readonly ratings: ImportedRating[];
  readonly answers: { question: string; answer: string }[];
}

export function readLeverFeedback(object: RawObject, parent: RawObject | null, out: Mapping): void {
  out.map('scorecard', object, (raw) => {
    raw.skip('type', 'instructions', 'baseTemplateId', 'panel', 'createdAt', 'updatedAt');
    const id = raw.id('id');
    const application = opportunityOf(raw, parent);
    if (raw.value('deletedAt') !== undefined && raw.value('deletedAt') !== null)
      raw.problem('deletedAt', 'DELETED', 'This feedback was deleted there.');
    const submittedAt = raw.instant('completedAt', 'past');
    if (submittedAt === null && (raw.value('completedAt') ?? null) === null)
      raw.problem('completedAt', 'NOT_SUBMITTED', 'This feedback was not finished there.');
    const form: Form = {
      recommendation: 'insufficient_signal',
      original: '',
      ratings: [],
      answers: [],
    };
    for (const field of raw.list('fields')) readField(field, form);
    const roundName = raw.line('text', 200) || 'Feedback';
    const interviewId = raw.optionalId('interview');
    const expanded = raw.child('user');
    const author = expanded
      ? personIn(expanded)
      : { sourceId: raw.optionalId('user') ?? '', name: '' };
    const refs: RecordRef[] = [
      { record: 'application', sourceId: application, path: 'opportunityId' },
    ];
    return {
      record: 'scorecard',
      sourceId: id,
      label: `Feedback ${id}`,
      data: {
        candidate: null,
        application,
        interview: interviewId,
        author,
        roundName,
        interviewedAt: null,
        submittedAt,
        recommendation: form.recommendation,
        recommendationOriginal: form.original,
        summary: '',
        ratings: form.ratings,
        answers: form.answers,
        privateNotes: '',
      },
      refs,
    };
  });
}

function readField(raw: Raw, form: Form): void {
  raw.skip('id', 'description', 'required', 'prompt', 'options');
  const name = raw.note('text');
  switch (raw.line('type', 50).toLowerCase()) {
    case 'score-system':
    case 'score system': {
      const original = scoreText(raw);
      form.original = original;
      form.recommendation = original === '' ? 'insufficient_signal' : recommendationOf(original);
      return;
    }
    case 'score':
    case 'rating': {
      const original = scoreText(raw);
      form.ratings.push({ name, group: '', rating: scoreOf(original), original, note: '' });
      return;
    }
    case 'scorecard':
      form.ratings.push(...raw.list('value').map((entry) => scoredLine(entry, name)));
      return;
    case 'code':
      answer(form, name, raw.verbatim('value'));
      return;
    case 'date':
      answer(form, name, dateText(raw));
      return;
    case 'file':
      raw.leftOver('value', raw.value('value'));
      return;
    default:
      answer(form, name, otherText(raw));
  }
}

function scoredLine(raw: Raw, group: string): ImportedRating {
  const original = raw.has('score') ? raw.line('score', 100) : raw.line('rating', 100);
  raw.skip('id', 'description', 'score', 'rating');
  return {
    name: raw.line('text', 200),
    group: group.slice(0, 200),
    rating: scoreOf(original) ?? ratingOf(original),
    original,
    note: raw.note('comment'),
  };
}

function scoreText(raw: Raw): string {
  const spelt = raw.child('value');
  if (!spelt) return raw.line('value', 100);
  spelt.skip('id', 'optionId');
  return spelt.has('score') ? spelt.line('score', 100) : spelt.line('text', 100);
}

function dateText(raw: Raw): string {
  if (typeof raw.value('value') === 'number') return (raw.instant('value') ?? '').slice(0, 10);
  return raw.line('value', 100);
}

/** Text, choices, sums and truth values, each as people would write it. */
function otherText(raw: Raw): string {
  const value = raw.value('value');
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (Array.isArray(value)) return raw.lines('value').join(', ');
  const spelt = raw.child('value');
  if (!spelt) return raw.note('value');
  const text = [spelt.line('text', 500), spelt.line('amount', 50), spelt.line('currency', 10)];
  return text.filter((part) => part !== '').join(' ');
}

function answer(form: Form, question: string, text: string): void {
  if (text !== '') form.answers.push({ question, answer: text });
}
