import { rebase } from './rebase';

const anchors = (one: string, two: string) => ({ 1: one, 2: two });
const BASE = {
  title: 'Coding',
  competencies: [
    { competency: 'a', anchors: anchors('a1', 'a2') },
    { competency: 'b', anchors: anchors('b1', 'b2') },
  ],
  doList: ['one', 'two'],
};
type Body = typeof BASE;
const [A, B] = BASE.competencies as [Body['competencies'][number], Body['competencies'][number]];
const withCompetencies = (...competencies: Body['competencies']): Body => ({
  ...BASE,
  competencies,
});

describe('bringing my changes onto a newer version', () => {
  it('takes both sides where they changed different places', () => {
    const theirs = withCompetencies(A, { ...B, anchors: anchors('b1', 'theirs') });
    const mine = {
      ...withCompetencies(A, { ...B, anchors: anchors('mine', 'b2') }),
      title: 'Coding, senior',
    };
    expect(rebase(BASE, theirs, mine)).toEqual({
      body: {
        ...withCompetencies(A, { ...B, anchors: anchors('mine', 'theirs') }),
        title: 'Coding, senior',
      },
      clashes: [],
    });
  });

  it('keeps mine and tells the clash where both changed the same words', () => {
    const theirs = { ...BASE, title: 'Theirs' };
    const mine = { ...BASE, title: 'Mine' };
    expect(rebase(BASE, theirs, mine)).toEqual({
      body: mine,
      clashes: [{ path: 'title', theirs: 'Theirs', mine: 'Mine' }],
    });
  });

  it('names a clash by where it stands in the merged body', () => {
    const theirs = withCompetencies(B, { ...A, anchors: anchors('theirs', 'a2') });
    const mine = withCompetencies({ ...A, anchors: anchors('mine', 'a2') }, B);
    const { body, clashes } = rebase(BASE, theirs, mine);
    expect(body.competencies.map(({ competency }) => competency)).toEqual(['b', 'a']);
    expect(clashes).toEqual([{ path: 'competencies.1.anchors.1', theirs: 'theirs', mine: 'mine' }]);
  });

  it('adds what each side added and drops what either removed untouched', () => {
    const added = (competency: string) => ({ competency, anchors: anchors('', '') });
    const theirs = withCompetencies(A, B, added('theirs'));
    const mine = withCompetencies(B, added('mine'));
    const { body, clashes } = rebase(BASE, theirs, mine);
    expect(body.competencies.map(({ competency }) => competency)).toEqual(['b', 'mine', 'theirs']);
    expect(clashes).toEqual([]);
  });

  it('brings back what I removed and they rewrote, and says so', () => {
    const rewritten = { ...B, anchors: anchors('b1', 'rewritten') };
    const { body, clashes } = rebase(BASE, withCompetencies(A, rewritten), withCompetencies(A));
    expect(body.competencies).toEqual([A, rewritten]);
    expect(clashes).toEqual([{ path: 'competencies.1', theirs: rewritten, mine: undefined }]);
  });

  it('treats a list of plain lines as one place', () => {
    const theirs = { ...BASE, doList: ['one', 'two', 'theirs'] };
    expect(rebase(BASE, theirs, BASE).body.doList).toEqual(theirs.doList);
    const mine = { ...BASE, doList: ['one'] };
    expect(rebase(BASE, theirs, mine).clashes).toEqual([
      { path: 'doList', theirs: theirs.doList, mine: ['one'] },
    ]);
  });

  it('tells no clash when both made the same change', () => {
    const both = { ...BASE, title: 'Same' };
    expect(rebase(BASE, both, both)).toEqual({ body: both, clashes: [] });
  });
});
