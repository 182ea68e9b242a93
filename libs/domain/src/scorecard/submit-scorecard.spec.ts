import { EMPTY_SCORECARD } from './scorecard';
import type { ScorecardBody } from './scorecard';
import { flag, note, rating, rubricOf, RULES, SOUND } from './scorecard.fixture';
import { settledCount } from './settled';
import { submitScorecard } from './submit-scorecard';

type Case = [what: string, body: Partial<ScorecardBody>, ...expected: string[]];

/** `path CODE` of every problem of the sound scorecard once `changes` are made. */
const found = (changes: Partial<ScorecardBody>): string[] => {
  const result = submitScorecard({ ...SOUND, ...changes }, RULES);
  return result.ok ? [] : result.problems.map(({ path, code }) => `${path} ${code}`);
};

const filed = (changes: Partial<ScorecardBody>): ScorecardBody => {
  const result = submitScorecard({ ...SOUND, ...changes }, RULES);
  if (!result.ok) throw new Error(`refused: ${found(changes).join(', ')}`);
  return result.value;
};

const DEPTH = rating('depth', 2);

describe('submitScorecard', () => {
  it('takes a sound scorecard as it is', () => {
    expect(submitScorecard(SOUND, RULES)).toEqual({ ok: true, value: SOUND });
  });

  it.each<Case>([
    ['a 2 and a 3 without evidence', { ratings: [rating('clarity', 3), rating('depth', 2)] }],
    ['not probed without evidence', { ratings: [rating('clarity', 'not_probed'), DEPTH] }],
    ['no flags, points or answers', { flags: [], keyPoints: [], star: [] }],
    ['a summary of twenty characters', { summary: 'x'.repeat(20) }],
    ['no signal, with what was missing', { recommendation: 'insufficient_signal' }],
  ])('takes %s', (_what, changes) => {
    expect(found(changes)).toEqual([]);
  });

  it.each<Case>([
    [
      'a 1 without evidence',
      { ratings: [rating('clarity', 1), DEPTH] },
      'ratings.0.evidence NEEDS_EVIDENCE',
    ],
    [
      'a 4 without evidence',
      { ratings: [DEPTH, rating('clarity', 4)] },
      'ratings.1.evidence NEEDS_EVIDENCE',
    ],
    [
      'a flag without evidence',
      { flags: [flag('ignores_cost', 'minor')] },
      'flags.0.evidence NEEDS_EVIDENCE',
    ],
    [
      'a rating that cites no note of it',
      { ratings: [rating('clarity', 4, 'n1', 'n9'), DEPTH] },
      'ratings.0.evidence.1 UNKNOWN_NOTE',
    ],
    [
      'a flag that cites no note of it',
      { flags: [flag('ignores_cost', 'minor', 'n9')] },
      'flags.0.evidence.0 UNKNOWN_NOTE',
    ],
    [
      'a cited note without text',
      { notes: [note('n1'), note('n2', ' \n')] },
      'notes.1.text REQUIRED',
    ],
    ['a competency left out', { ratings: [DEPTH] }, 'ratings.clarity NOT_SETTLED'],
    [
      'a competency left open',
      { ratings: [rating('clarity', null), DEPTH] },
      'ratings.clarity NOT_SETTLED',
    ],
    ['no recommendation', { recommendation: null }, 'recommendation REQUIRED'],
    ['no summary', { summary: '' }, 'summary REQUIRED'],
    ['a blank summary', { summary: ' '.repeat(30) }, 'summary REQUIRED'],
    ['a short summary', { summary: `${'x'.repeat(19)}          ` }, 'summary TOO_SHORT'],
    [
      'no signal without a reason',
      { recommendation: 'insufficient_signal', summary: '' },
      'summary REQUIRED',
    ],
    ['what no draft may hold', { ratings: [rating('cost', 3)] }, 'ratings.0.competency UNKNOWN'],
  ])('refuses %s', (_what, changes, ...expected) => {
    expect(found(changes)).toEqual(expected);
  });

  it('reports everything an empty scorecard lacks at once', () => {
    expect(found(EMPTY_SCORECARD)).toEqual([
      'ratings.clarity NOT_SETTLED',
      'ratings.depth NOT_SETTLED',
      'recommendation REQUIRED',
      'summary REQUIRED',
    ]);
  });

  it('asks what was missing when there was no signal', () => {
    const result = submitScorecard(
      { ...SOUND, recommendation: 'insufficient_signal', summary: '' },
      RULES,
    );
    expect(result).toMatchObject({ problems: [{ message: 'Say what was missing.' }] });
  });

  it('files production experience as not probed when it was left out or open', () => {
    const settled = SOUND.ratings.slice(0, 2);
    const open = { ...rating('production_experience', null), comment: 'ran out of time' };
    expect(filed({ ratings: settled }).ratings[2]).toEqual(
      rating('production_experience', 'not_probed'),
    );
    expect(filed({ ratings: [...settled, open] }).ratings[2]).toEqual({
      ...open,
      value: 'not_probed',
    });
  });

  it('adds no production experience to a rubric without it', () => {
    const result = submitScorecard(
      { ...SOUND, ratings: [rating('clarity', 3)] },
      { ...RULES, rubric: rubricOf('clarity') },
    );
    expect(result).toMatchObject({ ok: true, value: { ratings: [{ competency: 'clarity' }] } });
  });

  it('files ratings in the order of the rubric', () => {
    const order = filed({ ratings: [...SOUND.ratings].reverse() }).ratings.map(
      ({ competency }) => competency,
    );
    expect(order).toEqual(['clarity', 'depth', 'production_experience']);
  });

  it('leaves out a blank note that nobody cites', () => {
    expect(filed({ notes: [note('n0', ''), ...SOUND.notes] }).notes).toEqual(SOUND.notes);
  });

  it('keeps an artefact that nobody cites or described, but takes none for evidence before it is described', () => {
    const artefact = { ...note('n0', ''), kind: 'artefact' as const, fileId: 'f' };
    expect(filed({ notes: [artefact, ...SOUND.notes] }).notes[0]).toEqual(artefact);
    expect(
      found({
        notes: [artefact, ...SOUND.notes],
        ratings: [rating('clarity', 4, 'n0'), ...SOUND.ratings.slice(1)],
      }),
    ).toEqual(['notes.0.text REQUIRED']);
  });

  it('keeps a note that nobody cites', () => {
    expect(filed({ notes: [...SOUND.notes, note('n3')] }).notes).toHaveLength(3);
  });
});

describe('settledCount', () => {
  it.each<[string, ScorecardBody['ratings'], number]>([
    ['nothing', [], 0],
    ['an open rating', [rating('depth', null)], 0],
    ['a level and a not probed', [rating('depth', 2), rating('clarity', 'not_probed')], 2],
    ['a competency of another rubric', [rating('cost', 2)], 0],
    ['everything', SOUND.ratings, 3],
  ])('counts %s', (_what, ratings, settled) => {
    expect(settledCount({ ...EMPTY_SCORECARD, ratings }, RULES.rubric)).toEqual({
      settled,
      total: 3,
    });
  });
});
