import { edited, problemAt, readAt, type Edit, type Editing } from './edits';

const BODY = {
  title: 'Coding',
  competencies: [
    { competency: 'a', anchors: { 1: 'a1', 2: 'a2' } },
    { competency: 'b', anchors: { 1: 'b1', 2: 'b2' } },
    { competency: 'c', anchors: { 1: 'c1', 2: 'c2' } },
  ],
  stages: [{ rounds: ['x', 'y'] }, { rounds: ['z'] }],
};
type Body = typeof BODY;

const begin = (problems: Editing<Body>['problems'] = []): Editing<Body> => ({
  body: BODY,
  removed: null,
  problems,
});
const after = (state: Editing<Body>, ...edits: readonly Edit<Body>[]): Editing<Body> =>
  edits.reduce(edited, state);
const order = ({ body }: Editing<Body>) =>
  body.competencies.map(({ competency }) => competency).join('');

describe('editing a body', () => {
  it('sets a field deep inside and keeps everything beside it', () => {
    const state = after(begin(), { do: 'set', at: 'competencies.1.anchors.2', value: 'new' });
    expect(readAt(state.body, 'competencies.1.anchors.2')).toBe('new');
    expect(state.body.competencies[0]).toBe(BODY.competencies[0]);
    expect(state.body.stages).toBe(BODY.stages);
    expect(Array.isArray(state.body.competencies)).toBe(true);
    expect(BODY.competencies[1]?.anchors[2]).toBe('b2');
  });

  it('adds at the end or at a place', () => {
    const item = { competency: 'n', anchors: { 1: '', 2: '' } };
    expect(order(after(begin(), { do: 'insert', list: 'competencies', item }))).toBe('abcn');
    expect(order(after(begin(), { do: 'insert', list: 'competencies', item, index: 1 }))).toBe(
      'anbc',
    );
  });

  it.each([
    [0, 2, 'bca'],
    [2, 0, 'cab'],
    [1, 1, 'abc'],
    [7, 0, 'abc'],
  ])('moves item %i to place %i', (from, to, expected) => {
    expect(order(after(begin(), { do: 'move', list: 'competencies', from, to }))).toBe(expected);
  });

  it('edits lists inside lists', () => {
    const state = after(
      begin(),
      { do: 'insert', list: 'stages.0.rounds', item: 'w', index: 1 },
      { do: 'remove', list: 'stages.1.rounds', index: 0, what: 'z' },
    );
    expect(state.body.stages).toEqual([{ rounds: ['x', 'w', 'y'] }, { rounds: [] }]);
  });

  it('reads nothing where nothing is', () => {
    expect(readAt(BODY, 'stages.5.rounds.0')).toBeUndefined();
    expect(readAt(null, 'title')).toBeUndefined();
  });
});

describe('undoing the last removal', () => {
  const remove: Edit<Body> = { do: 'remove', list: 'competencies', index: 1, what: 'B' };

  it('puts it back where it stood, once', () => {
    const gone = after(begin(), remove);
    expect([order(gone), gone.removed?.what]).toEqual(['ac', 'B']);
    const back = after(gone, { do: 'undo' });
    expect([order(back), back.removed]).toEqual(['abc', null]);
    expect(after(back, { do: 'undo' })).toBe(back);
  });

  it('keeps what was typed elsewhere meanwhile', () => {
    const state = after(
      begin(),
      remove,
      { do: 'set', at: 'title', value: 'Renamed' },
      { do: 'undo' },
    );
    expect([state.body.title, order(state)]).toEqual(['Renamed', 'abc']);
  });

  it('finds its list again after that moved', () => {
    const state = after(
      begin(),
      { do: 'remove', list: 'stages.0.rounds', index: 0, what: 'x' },
      { do: 'move', list: 'stages', from: 0, to: 1 },
      { do: 'undo' },
    );
    expect(state.body.stages).toEqual([{ rounds: ['z'] }, { rounds: ['x', 'y'] }]);
  });

  it('is gone together with its list', () => {
    const state = after(
      begin(),
      { do: 'remove', list: 'stages.0.rounds', index: 0, what: 'x' },
      { do: 'remove', list: 'stages', index: 0, what: 'first stage' },
    );
    expect(state.removed?.what).toBe('first stage');
    expect(after(state, { do: 'undo' }).body.stages).toEqual([
      { rounds: ['y'] },
      { rounds: ['z'] },
    ]);
  });

  it('stays at the end when the list became shorter', () => {
    const state = after(
      begin(),
      { do: 'remove', list: 'competencies', index: 2, what: 'C' },
      { do: 'set', at: 'competencies', value: [] },
      { do: 'undo' },
    );
    expect(order(state)).toBe('c');
  });
});

describe('field problems', () => {
  const problem = (path: string) => ({ path, code: 'REQUIRED', message: `at ${path}` });
  const paths = (state: Editing<Body>) => state.problems.map(({ path }) => path);

  it('land at their field alone', () => {
    const { problems } = begin([problem('competencies.1.anchors.2')]);
    expect(problemAt(problems, 'competencies.1.anchors.2')).toBe('at competencies.1.anchors.2');
    expect(problemAt(problems, 'competencies.1.anchors.1')).toBeUndefined();
    expect(problemAt(problems, 'competencies.1')).toBeUndefined();
  });

  it('are settled by an edit of their field or of all around it, not by others', () => {
    const state = begin([problem('title'), problem('competencies.0.anchors.1')]);
    expect(paths(after(state, { do: 'set', at: 'title', value: 'T' }))).toEqual([
      'competencies.0.anchors.1',
    ]);
    expect(paths(after(state, { do: 'set', at: 'competencies', value: [] }))).toEqual(['title']);
  });

  it('follow their item when it moves, and leave with it', () => {
    const state = begin([problem('competencies.0.anchors.1'), problem('competencies.2.anchors.1')]);
    expect(paths(after(state, { do: 'move', list: 'competencies', from: 0, to: 2 }))).toEqual([
      'competencies.2.anchors.1',
      'competencies.1.anchors.1',
    ]);
    expect(
      paths(after(state, { do: 'remove', list: 'competencies', index: 0, what: 'A' })),
    ).toEqual(['competencies.1.anchors.1']);
  });

  it('of a whole list are settled by adding to it', () => {
    const state = begin([problem('stages.1.rounds')]);
    expect(paths(after(state, { do: 'insert', list: 'stages.1.rounds', item: 'n' }))).toEqual([]);
    expect(paths(after(state, { do: 'insert', list: 'stages.0.rounds', item: 'n' }))).toEqual([
      'stages.1.rounds',
    ]);
  });
});
