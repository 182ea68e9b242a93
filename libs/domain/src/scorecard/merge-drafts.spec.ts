import { mergeDrafts } from './merge-drafts';
import { EMPTY_SCORECARD } from './scorecard';
import type { ScorecardBody } from './scorecard';
import { flag, note, rating, SOUND } from './scorecard.fixture';

/** Merges two changes of the same state: what came of it, and the paths both changed. */
function merge(
  mine: Partial<ScorecardBody>,
  theirs: Partial<ScorecardBody>,
  base: ScorecardBody = SOUND,
): { merged: ScorecardBody; paths: string[] } {
  const { merged, conflicts } = mergeDrafts(base, { ...base, ...mine }, { ...base, ...theirs });
  return { merged, paths: conflicts.map(({ path }) => path) };
}

const texts = (body: ScorecardBody): string[] => body.notes.map(({ id, text }) => `${id} ${text}`);
const [N1, N2] = [note('n1', 'one'), note('n2', 'two')];
const NOTED: ScorecardBody = { ...EMPTY_SCORECARD, notes: [N1, N2] };

describe('mergeDrafts', () => {
  it('takes what either side changed where the other did not', () => {
    const { merged, paths } = merge(
      { summary: 'Written on the laptop.', ratings: [rating('clarity', 3, 'n1')] },
      { recommendation: 'no', keyPoints: [] },
      { ...SOUND, ratings: [rating('clarity', 4, 'n1')] },
    );
    expect(paths).toEqual([]);
    expect(merged).toMatchObject({
      summary: 'Written on the laptop.',
      recommendation: 'no',
      keyPoints: [],
      ratings: [{ competency: 'clarity', value: 3 }],
    });
  });

  it('merges inside a note, a rating, a flag and an answer by field', () => {
    const base = {
      ...NOTED,
      ratings: [rating('clarity', 2, 'n1')],
      flags: [flag('overconfidence', 'minor', 'n1')],
      star: SOUND.star,
    };
    const [answer] = SOUND.star;
    const { merged, paths } = merge(
      {
        notes: [{ ...N1, text: 'one, in full' }, N2],
        ratings: [{ ...rating('clarity', 3, 'n1'), comment: '' }],
        flags: [flag('overconfidence', 'major', 'n1')],
        star: [{ ...answer!, situation: 'Another one' }],
      },
      {
        notes: [{ ...N1, kind: 'did' }, N2],
        ratings: [{ ...rating('clarity', 2, 'n1', 'n2'), comment: 'Clear' }],
        flags: [{ ...flag('overconfidence', 'minor', 'n1', 'n2'), comment: 'Twice' }],
        star: [{ ...answer!, result: 'Kept', seconds: 90 }],
      },
      base,
    );
    expect(paths).toEqual([]);
    expect(merged.notes[0]).toEqual({ ...N1, text: 'one, in full', kind: 'did' });
    expect(merged.ratings).toEqual([{ ...rating('clarity', 3, 'n1', 'n2'), comment: 'Clear' }]);
    expect(merged.flags).toEqual([
      { ...flag('overconfidence', 'major', 'n1', 'n2'), comment: 'Twice' },
    ]);
    expect(merged.star).toEqual([
      { ...answer, situation: 'Another one', result: 'Kept', seconds: 90 },
    ]);
  });

  it('keeps mine and shows both where both changed the same field', () => {
    const { merged, conflicts } = mergeDrafts(
      NOTED,
      { ...NOTED, notes: [{ ...N1, text: 'mine' }, N2], summary: 'Mine' },
      { ...NOTED, notes: [{ ...N1, text: 'theirs' }, N2], summary: 'Theirs' },
    );
    expect(texts(merged)).toEqual(['n1 mine', 'n2 two']);
    expect(conflicts).toEqual([
      { path: 'notes.n1.text', mine: 'mine', theirs: 'theirs' },
      { path: 'summary', mine: 'Mine', theirs: 'Theirs' },
    ]);
  });

  it('never lets an emptied field win over what was written there', () => {
    const { merged, paths } = merge({ summary: '' }, { summary: 'Longer than it was before.' });
    expect(merged.summary).toBe('Longer than it was before.');
    expect(paths).toEqual(['summary']);
  });

  it('takes the longer of two texts that only went on, as after a save that was never confirmed', () => {
    const { merged, paths } = merge(
      { notes: [{ ...N1, text: 'one and a half' }, N2], summary: 'ab' },
      { notes: [{ ...N1, text: 'one and' }, N2], summary: 'abc' },
      NOTED,
    );
    expect(texts(merged)).toEqual(['n1 one and a half', 'n2 two']);
    expect([merged.summary, paths]).toEqual(['abc', []]);
  });

  it('keeps notes of both sides, mine first', () => {
    const [mine, theirs] = [note('m', 'mine'), note('t', 'theirs')];
    const { merged, paths } = merge({ notes: [N1, N2, mine] }, { notes: [N1, theirs, N2] }, NOTED);
    expect(texts(merged)).toEqual(['n1 one', 'n2 two', 'm mine', 't theirs']);
    expect(paths).toEqual([]);
  });

  it('takes a deletion for a change', () => {
    const base = { ...NOTED, flags: [flag('overconfidence', 'minor', 'n1')] };
    const { merged, paths } = merge({ notes: [N1] }, { flags: [] }, base);
    expect([texts(merged), merged.flags, paths]).toEqual([['n1 one'], [], []]);
  });

  it('keeps what one side deleted while the other went on with it, and shows it', () => {
    const edited = { ...N1, text: 'one, edited' };
    const { merged, conflicts } = mergeDrafts(
      NOTED,
      { ...NOTED, notes: [N2] },
      { ...NOTED, notes: [edited, N2] },
    );
    expect(texts(merged)).toEqual(['n2 two', 'n1 one, edited']);
    expect(conflicts).toEqual([{ path: 'notes.n1', mine: null, theirs: edited }]);
  });

  it('keeps a note that one side deleted while the other came to cite it', () => {
    const base = { ...NOTED, ratings: [rating('clarity', 3)] };
    const { merged, paths } = merge(
      { notes: [N2] },
      { ratings: [rating('clarity', 3, 'n1')] },
      base,
    );
    expect([texts(merged), paths]).toEqual([['n2 two', 'n1 one'], ['notes.n1']]);
  });

  it('lets a note go with the citations its deletion took out', () => {
    const base = { ...NOTED, ratings: [rating('clarity', 3, 'n1', 'n2')] };
    const { merged, paths } = merge(
      { notes: [N2], ratings: [rating('clarity', 3, 'n2')] },
      { ratings: [rating('clarity', 2, 'n1', 'n2')] },
      base,
    );
    expect([texts(merged), merged.ratings, paths]).toEqual([
      ['n2 two'],
      [rating('clarity', 2, 'n2')],
      [],
    ]);
  });

  it('merges ticked points, asked questions and citations one by one', () => {
    const point = (keyPoint: string) => ({ questionKey: 'q', keyPoint });
    const base = { ...EMPTY_SCORECARD, keyPoints: [point('a'), point('b')], asked: ['q', 'r'] };
    const { merged, paths } = merge(
      { keyPoints: [point('a'), point('b'), point('c')], asked: ['r'] },
      { keyPoints: [point('b')], asked: ['q', 'r', 's'] },
      base,
    );
    expect(merged.keyPoints).toEqual([point('b'), point('c')]);
    expect(merged.asked).toEqual(['r', 's']);
    expect(paths).toEqual([]);
  });

  it('shows two severities of a flag that both raised', () => {
    const { merged, paths } = merge(
      { flags: [flag('ignores_cost', 'minor', 'n1')] },
      { flags: [flag('ignores_cost', 'critical', 'n2')] },
      NOTED,
    );
    expect(merged.flags).toEqual([flag('ignores_cost', 'minor', 'n1', 'n2')]);
    expect(paths).toEqual(['flags.ignores_cost.severity']);
  });

  it('knows AI tools by their name', () => {
    const tool = (name: string, use: string) => ({ tool: name, use, disclosed: false });
    const base = { ...EMPTY_SCORECARD, aiTools: [tool('Editor', 'tests')] };
    const { merged, paths } = merge(
      { aiTools: [tool('Editor', 'tests and types'), tool('Chat', 'design')] },
      { aiTools: [{ ...tool('Editor', 'tests'), disclosed: true }, tool('Editor', 'docs')] },
      base,
    );
    expect(merged.aiTools).toEqual([
      { ...tool('Editor', 'tests and types'), disclosed: true },
      tool('Chat', 'design'),
      tool('Editor', 'docs'),
    ]);
    expect(paths).toEqual([]);
  });
});
