import type { ScorecardSheet } from '@debrief/web-data';
import { emptyBody } from './body';
import { changeBody, type BodyChange } from './change-body';
import { reviewOf, targetOf, unsettled } from './review';

const competency = (key: string, name: string) => ({
  competency: { key, name, description: '', crossRound: false },
  anchors: [1, 2, 3, 4].map((level) => ({ level, text: `level ${level}` })),
});
const sheet = {
  rubric: {
    id: 'r',
    key: 'system_design',
    title: 'System design',
    roundKind: 'SYSTEM_DESIGN',
    aiPolicies: [],
    version: 1,
    publishedAt: '',
    competencies: [
      competency('architecture', 'Architecture'),
      competency('cost_awareness', 'Cost awareness'),
    ],
  },
  taxonomy: {
    id: 't',
    key: 'default',
    version: 1,
    flags: [
      { key: 'ignores_cost', name: 'Ignores cost', heard: '', competencies: [], clearedBy: '' },
    ],
  },
  kit: { questions: [], capturesStar: false },
} as unknown as ScorecardSheet;

const note = {
  id: 'n1',
  kind: 'SAID',
  text: 'Said: “I would cache the answers first”',
  atSeconds: null,
  fileId: null,
} as const;
const after = (...changes: BodyChange[]) => changes.reduce(changeBody, emptyBody());
const complete: BodyChange[] = [
  { type: 'addNote', note },
  { type: 'rate', competency: 'architecture', value: 4 },
  { type: 'cite', competency: 'architecture', noteId: 'n1' },
  { type: 'rate', competency: 'cost_awareness', value: 'not_probed' },
  { type: 'recommend', value: 'YES' },
  { type: 'summary', text: 'Drew the whole path first and held it.' },
];

describe('reviewOf', () => {
  it('has nothing to say about a complete scorecard', () => {
    expect(reviewOf(sheet, after(...complete))).toEqual({
      missing: [],
      unsupported: [],
      hints: [],
    });
  });

  it('lists what is missing with the name of its place', () => {
    const { missing } = reviewOf(sheet, emptyBody());
    expect(missing.map(({ subject }) => subject)).toEqual([
      'Architecture',
      'Cost awareness',
      'Recommendation',
      'Reason',
    ]);
    expect(missing[0]?.target).toEqual({ part: 'competency', key: 'architecture' });
  });

  it('keeps a 4 without evidence from being filed', () => {
    const { missing, unsupported } = reviewOf(
      sheet,
      after(...complete, { type: 'cite', competency: 'architecture', noteId: 'n1' }),
    );
    expect(missing.map(({ subject }) => subject)).toEqual(['Architecture']);
    expect(unsupported).toEqual([]);
  });

  it('names a 4 on one note without a quote, and is content with a second note', () => {
    const thin: BodyChange[] = [
      { type: 'editNote', id: 'n1', kind: 'SAID', text: 'Drew the cache first.' },
    ];
    const { missing, unsupported } = reviewOf(sheet, after(...complete, ...thin));
    expect(missing).toEqual([]);
    expect(unsupported).toMatchObject([
      { subject: 'Architecture', target: { part: 'competency', key: 'architecture' } },
    ]);
    const second: BodyChange[] = [
      { type: 'addNote', note: { ...note, id: 'n2', text: 'Named what breaks first.' } },
      { type: 'cite', competency: 'architecture', noteId: 'n2' },
    ];
    expect(reviewOf(sheet, after(...complete, ...thin, ...second)).unsupported).toEqual([]);
  });

  it('lets a 2 without evidence be filed and says that it will not count', () => {
    const { missing, unsupported } = reviewOf(
      sheet,
      after(...complete, { type: 'rate', competency: 'cost_awareness', value: 2 }),
    );
    expect(missing).toEqual([]);
    expect(unsupported.map(({ text }) => text)).toEqual([
      'Your 2 cites no note, so it will not count.',
    ]);
  });

  it('reminds of notes that nothing cites', () => {
    const { hints } = reviewOf(
      sheet,
      after(...complete, { type: 'addNote', note: { ...note, id: 'n2', text: 'left alone' } }),
    );
    expect(hints.map(({ text }) => text)).toEqual(['left alone']);
  });
});

describe('targetOf', () => {
  it('finds the place of a problem by index and by key', () => {
    const body = after(...complete, { type: 'raise', flag: 'ignores_cost' });
    expect(targetOf('ratings.1.evidence', body)).toEqual({
      part: 'competency',
      key: 'cost_awareness',
    });
    expect(targetOf('ratings.architecture', body)).toEqual({
      part: 'competency',
      key: 'architecture',
    });
    expect(targetOf('flags.0.severity', body)).toEqual({ part: 'flag', type: 'ignores_cost' });
    expect(targetOf('notes.0.text', body)).toEqual({ part: 'note', id: 'n1' });
    expect(targetOf('summary', body)).toEqual({ part: 'summary' });
    expect(targetOf('flags.9', body)).toEqual({ part: 'whole' });
  });
});

describe('unsettled', () => {
  it('names what the recommendation still waits for', () => {
    expect(unsettled(sheet, after(complete[1] as BodyChange)).map(({ name }) => name)).toEqual([
      'Cost awareness',
    ]);
    expect(unsettled(sheet, after(...complete))).toEqual([]);
  });
});
