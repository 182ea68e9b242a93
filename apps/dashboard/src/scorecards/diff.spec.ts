import { emptyBody } from './body';
import { changeBody, type BodyChange } from './change-body';
import { diffBodies, type Names } from './diff';

const names: Names = {
  competency: (key) => `C:${key}`,
  flag: (key) => `F:${key}`,
  question: (key) => `Q:${key}`,
};
const after = (...changes: BodyChange[]) => changes.reduce(changeBody, emptyBody());

describe('diffBodies', () => {
  it('finds nothing between equal scorecards', () => {
    const body = after(
      { type: 'rate', competency: 'a', value: 3 },
      { type: 'summary', text: 'Because.' },
    );
    expect(diffBodies(body, structuredClone(body), names)).toEqual([]);
  });

  it('names a changed rating with both values', () => {
    const before = after({ type: 'rate', competency: 'a', value: 2 });
    const next = changeBody(before, { type: 'rate', competency: 'a', value: 'not_probed' });
    expect(diffBodies(before, next, names)).toEqual([
      { subject: 'C:a', before: '2', after: 'not probed' },
    ]);
  });

  it('shows added and removed notes and flags', () => {
    const note = {
      id: 'n1',
      kind: 'DID',
      text: 'ran the tests',
      atSeconds: null,
      fileId: null,
    } as const;
    const next = after({ type: 'addNote', note }, { type: 'raise', flag: 'x' });
    expect(diffBodies(emptyBody(), next, names)).toEqual([
      { subject: 'Red flag: F:x', before: null, after: 'major' },
      { subject: 'Note', before: null, after: 'did: ran the tests' },
    ]);
    expect(diffBodies(next, emptyBody(), names)[1]).toEqual({
      subject: 'Note',
      before: 'did: ran the tests',
      after: null,
    });
  });

  it('tells a change of citations from a change of value', () => {
    const before = after(
      { type: 'rate', competency: 'a', value: 3 },
      { type: 'cite', competency: 'a', noteId: 'n1' },
    );
    const next = changeBody(before, { type: 'cite', competency: 'a', noteId: 'n2' });
    expect(diffBodies(before, next, names)).toEqual([
      { subject: 'C:a, notes', before: '1 cited', after: '2 cited' },
    ]);
  });
});
