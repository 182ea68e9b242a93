import { citedBy, emptyBody, isSettled, ratingOf } from './body';
import { changeBody, type BodyChange } from './change-body';

const after = (...changes: BodyChange[]) => changes.reduce(changeBody, emptyBody());
const NOTE = {
  id: 'n1',
  kind: 'SAID',
  text: '“200 real tickets.”',
  atSeconds: 60,
  fileId: null,
} as const;

describe('changeBody', () => {
  it('keeps citations and comment when a rating changes', () => {
    const body = after(
      { type: 'addNote', note: NOTE },
      { type: 'cite', competency: 'architecture', noteId: 'n1' },
      { type: 'rate', competency: 'architecture', value: 3 },
      { type: 'rate', competency: 'architecture', value: 4 },
    );
    expect(ratingOf(body, 'architecture')).toMatchObject({
      value: 4,
      notProbed: false,
      evidence: ['n1'],
    });
  });

  it('makes not probed no number, and a number no longer not probed', () => {
    const skipped = after(
      { type: 'rate', competency: 'a', value: 2 },
      { type: 'rate', competency: 'a', value: 'not_probed' },
    );
    expect(ratingOf(skipped, 'a')).toMatchObject({ value: null, notProbed: true });
    const rated = changeBody(skipped, { type: 'rate', competency: 'a', value: 1 });
    expect(ratingOf(rated, 'a')).toMatchObject({ value: 1, notProbed: false });
  });

  it('is unsettled while only a comment or a citation is there', () => {
    expect(
      isSettled(ratingOf(after({ type: 'comment', competency: 'a', text: 'later' }), 'a')),
    ).toBe(false);
  });

  it('cites and uncites with the same act', () => {
    const cite: BodyChange = { type: 'cite', competency: 'a', noteId: 'n1' };
    expect(citedBy(after({ type: 'addNote', note: NOTE }, cite), 'n1').competencies).toEqual(['a']);
    expect(citedBy(after({ type: 'addNote', note: NOTE }, cite, cite), 'n1').competencies).toEqual(
      [],
    );
  });

  it('takes a removed note out of every citation', () => {
    const body = after(
      { type: 'addNote', note: NOTE },
      { type: 'cite', competency: 'a', noteId: 'n1' },
      { type: 'raise', flag: 'ignores_cost' },
      { type: 'citeFlag', flag: 'ignores_cost', noteId: 'n1' },
      { type: 'removeNote', id: 'n1' },
    );
    expect(citedBy(body, 'n1')).toEqual({ competencies: [], flags: [] });
  });

  it('raises a flag once and keeps its severity', () => {
    const body = after(
      { type: 'raise', flag: 'ignores_cost' },
      { type: 'severity', flag: 'ignores_cost', severity: 'CRITICAL' },
      { type: 'raise', flag: 'ignores_cost' },
    );
    expect(body.flags).toEqual([
      { type: 'ignores_cost', severity: 'CRITICAL', evidence: [], comment: '' },
    ]);
  });

  it('ticks a key point and unticks it again', () => {
    const tick: BodyChange = { type: 'tick', questionKey: 'rag', keyPoint: 'caching' };
    expect(after(tick).keyPoints).toHaveLength(1);
    expect(after(tick, tick).keyPoints).toHaveLength(0);
  });

  it('never alters the scorecard it was given', () => {
    const before = emptyBody();
    changeBody(before, { type: 'rate', competency: 'a', value: 3 });
    expect(before).toEqual(emptyBody());
  });
});
