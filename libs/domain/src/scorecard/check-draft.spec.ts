import { checkDraft } from './check-draft';
import type { SubmissionRules } from './rules';
import { SCORECARD_LIMITS } from './rules';
import { EMPTY_SCORECARD } from './scorecard';
import type { RatingValue, ScorecardBody } from './scorecard';
import { flag, note, QUESTION, rating, RULES, SOUND } from './scorecard.fixture';

type Case = [what: string, body: Partial<ScorecardBody>, ...expected: string[]];

/** `path CODE` of every problem. */
const found = (body: Partial<ScorecardBody>, rules: SubmissionRules = RULES): string[] => {
  const result = checkDraft({ ...EMPTY_SCORECARD, ...body }, rules);
  return result.ok ? [] : result.problems.map(({ path, code }) => `${path} ${code}`);
};

const long = (length: number): string => 'x'.repeat(length + 1);
const answer = (more: object = {}): ScorecardBody['star'][number] => ({
  questionKey: QUESTION.key,
  situation: '',
  task: '',
  action: '',
  result: '',
  ranLong: false,
  stayedGeneric: false,
  seconds: null,
  ...more,
});

describe('checkDraft', () => {
  it('keeps an empty draft', () => {
    expect(checkDraft(EMPTY_SCORECARD, RULES)).toEqual({ ok: true, value: EMPTY_SCORECARD });
  });

  it('keeps a finished draft as it is', () => {
    expect(checkDraft(SOUND, RULES)).toEqual({ ok: true, value: SOUND });
  });

  it.each<Case>([
    ['a rating without a level', { ratings: [rating('clarity', null)] }],
    ['a 4 without evidence', { ratings: [rating('clarity', 4)] }],
    ['a flag without evidence', { flags: [flag('overconfidence', 'critical')] }],
    ['a citation of a note not written yet', { ratings: [rating('clarity', 3, 'later')] }],
    ['a note without text', { notes: [note('n1', '')] }],
    ['a recommendation without summary', { recommendation: 'no' }],
    ['as many notes as may be', { notes: notes(SCORECARD_LIMITS.notes) }],
    ['a file with an artefact', { notes: [{ ...note('n1'), kind: 'artefact', fileId: 'f' }] }],
    ['as many AI tools as may be', { aiTools: tools(SCORECARD_LIMITS.aiTools) }],
    ['the longest answer', { star: [answer({ seconds: 7_200 })] }],
    ['the longest note', { notes: [note('n1', 'x'.repeat(SCORECARD_LIMITS.note))] }],
  ])('keeps %s', (_what, body) => {
    expect(found(body)).toEqual([]);
  });

  it.each<Case>([
    ['a note without id', { notes: [note('')] }, 'notes.0.id REQUIRED'],
    ['two notes of one id', { notes: [note('n1'), note('n1')] }, 'notes.1.id DUPLICATE'],
    ['two ids that look alike', { notes: [note('é'), note('e\u0301')] }, 'notes.1.id DUPLICATE'],
    ['too many notes', { notes: notes(SCORECARD_LIMITS.notes + 1) }, 'notes TOO_MANY'],
    ['a long note', { notes: [note('n1', long(20_000))] }, 'notes.0.text TOO_LONG'],
    ['NUL in a note', { notes: [note('n1'), note('n2', '\0')] }, 'notes.1.text INVALID_TEXT'],
    [
      'a time before the round',
      { notes: [{ ...note('n1'), atSeconds: -1 }] },
      'notes.0.atSeconds INVALID',
    ],
    ['half a second', { notes: [{ ...note('n1'), atSeconds: 0.5 }] }, 'notes.0.atSeconds INVALID'],
    [
      'a competency of another rubric',
      { ratings: [rating('cost', 3)] },
      'ratings.0.competency UNKNOWN',
    ],
    [
      'a competency rated twice',
      { ratings: [rating('depth', 3), rating('depth', 2)] },
      'ratings.1.competency DUPLICATE',
    ],
    ['a 5', { ratings: [rating('depth', 5 as RatingValue)] }, 'ratings.0.value INVALID'],
    ['a 2.5', { ratings: [rating('depth', 2.5 as RatingValue)] }, 'ratings.0.value INVALID'],
    [
      'a long comment',
      { ratings: [{ ...rating('depth', 3), comment: long(5_000) }] },
      'ratings.0.comment TOO_LONG',
    ],
    [
      'NUL in a citation',
      { ratings: [rating('depth', 3, 'n1', '\0')] },
      'ratings.0.evidence.1 INVALID_TEXT',
    ],
    ['a flag of no taxonomy', { flags: [flag('rudeness', 'minor')] }, 'flags.0.type UNKNOWN'],
    [
      'a flag twice',
      { flags: [flag('ignores_cost', 'minor'), flag('ignores_cost', 'major')] },
      'flags.1.type DUPLICATE',
    ],
    [
      'a severity of no scale',
      { flags: [flag('ignores_cost', 'fatal' as 'critical')] },
      'flags.0.severity INVALID',
    ],
    [
      'half a character in a flag',
      { flags: [{ ...flag('ignores_cost', 'minor'), comment: '\uD83D' }] },
      'flags.0.comment INVALID_TEXT',
    ],
    [
      'a question of another kit',
      { keyPoints: [{ questionKey: 'other', keyPoint: 'measured' }] },
      'keyPoints.0.questionKey UNKNOWN',
    ],
    [
      'a point of another question',
      { keyPoints: [{ questionKey: QUESTION.key, keyPoint: 'other' }] },
      'keyPoints.0.keyPoint UNKNOWN',
    ],
    [
      'a point twice',
      { keyPoints: [...SOUND.keyPoints, ...SOUND.keyPoints] },
      'keyPoints.1 DUPLICATE',
    ],
    [
      'an answer to no question',
      { star: [answer({ questionKey: 'other' })] },
      'star.0.questionKey UNKNOWN',
    ],
    ['two answers to one question', { star: [answer(), answer()] }, 'star.1.questionKey DUPLICATE'],
    [
      'an answer longer than a round',
      { star: [answer({ seconds: 7_201 })] },
      'star.0.seconds INVALID',
    ],
    ['a fraction of a second', { star: [answer({ seconds: 1.5 })] }, 'star.0.seconds INVALID'],
    ['an asked question of another kit', { asked: ['other'] }, 'asked.0 UNKNOWN'],
    ['a question asked twice', { asked: [QUESTION.key, QUESTION.key] }, 'asked.1 DUPLICATE'],
    [
      'a file on what was said',
      { notes: [{ ...note('n1'), fileId: 'f' }] },
      'notes.0.fileId NOT_EXPECTED',
    ],
    ['too many AI tools', { aiTools: tools(SCORECARD_LIMITS.aiTools + 1) }, 'aiTools TOO_MANY'],
    ['a long tool', { aiTools: tools(1, long(100)) }, 'aiTools.0.tool TOO_LONG'],
    ['NUL in what it did', { aiTools: tools(1, 'Editor', '\0') }, 'aiTools.0.use INVALID_TEXT'],
    ['a long answer', { star: [answer({ result: long(5_000) })] }, 'star.0.result TOO_LONG'],
    ['a long summary', { summary: long(10_000) }, 'summary TOO_LONG'],
  ])('refuses %s', (_what, body, ...expected) => {
    expect(found(body)).toEqual(expected);
  });

  it('takes pasted text as text, without what would turn the writing around', () => {
    const result = checkDraft(
      {
        ...EMPTY_SCORECARD,
        notes: [note('n1', '<p>Said \u202E“no”\u202C</p>\r\n\u2067שלום')],
        aiTools: [{ tool: 'Chat\n\u2066bot', use: 'a\vb', disclosed: false }],
        summary: '\uFEFFPasted\u0007',
      },
      RULES,
    );
    expect(result).toMatchObject({
      ok: true,
      value: {
        notes: [{ text: '<p>Said “no”</p>\n\u2067שלום\u2069' }],
        aiTools: [{ tool: 'Chat bot', use: 'a\nb' }],
        summary: 'Pasted',
      },
    });
  });

  it('refuses STAR answers where the kit does not ask for them', () => {
    const rules = { ...RULES, capturesStar: false };
    expect(found({ star: [answer()] }, rules)).toEqual(['star NOT_EXPECTED']);
    expect(found({}, rules)).toEqual([]);
  });

  it('reports everything that is wrong at once', () => {
    const body = {
      notes: [note('', '\0')],
      ratings: [rating('cost', null)],
      summary: long(10_000),
    };
    expect(found(body)).toEqual([
      'notes.0.id REQUIRED',
      'notes.0.text INVALID_TEXT',
      'ratings.0.competency UNKNOWN',
      'summary TOO_LONG',
    ]);
  });

  it('stores every text in normal form C, citations along with what they cite', () => {
    const result = checkDraft(
      {
        ...EMPTY_SCORECARD,
        notes: [note('e\u0301', 'cafe\u0301')],
        ratings: [{ ...rating('depth', 3, 'e\u0301'), comment: 'e\u0301' }],
        star: [answer({ task: 'e\u0301' })],
        summary: 'e\u0301',
      },
      RULES,
    );
    expect(result).toEqual({
      ok: true,
      value: {
        ...EMPTY_SCORECARD,
        notes: [note('é', 'café')],
        ratings: [{ ...rating('depth', 3, 'é'), comment: 'é' }],
        star: [answer({ task: 'é' })],
        summary: 'é',
      },
    });
  });
});

function notes(count: number): ScorecardBody['notes'] {
  return Array.from({ length: count }, (_, index) => note(`n${index}`));
}

function tools(count: number, tool = 'Editor', use = ''): ScorecardBody['aiTools'] {
  return Array.from({ length: count }, () => ({ tool, use, disclosed: false }));
}
