import { emptyBody } from './body';
import { changeBody, type BodyChange } from './change-body';
import { answered, foldCopies, isProse, mergeBodies } from './merge';

const note = (id: string, text: string): BodyChange => ({
  type: 'addNote',
  note: { id, kind: 'SAID', text, atSeconds: 60, fileId: null },
});
const after = (...changes: BodyChange[]) => changes.reduce(changeBody, emptyBody());
const summary = (text: string): BodyChange => ({ type: 'summary', text });

describe('two devices on one draft', () => {
  it('brings together what they wrote in different places, without a question', () => {
    const base = after(note('a', 'Both know this.'));
    const mine = changeBody(base, { type: 'rate', competency: 'judgement', value: 3 });
    const theirs = changeBody(base, note('b', 'From the train.'));
    const { body, clashes } = mergeBodies(base, mine, theirs);
    expect(clashes).toEqual([]);
    expect(body.notes.map(({ text }) => text)).toEqual(['Both know this.', 'From the train.']);
    expect(body.ratings[0]).toMatchObject({ competency: 'judgement', value: 3 });
  });

  it('asks about a place both changed, and only about that', () => {
    const base = after(summary('Start.'));
    const mine = changeBody(base, summary('Here.'));
    const theirs = [summary('There.'), note('b', 'New.')].reduce(changeBody, base);
    const { body, clashes } = mergeBodies(base, mine, theirs);
    expect(clashes.map(({ path }) => path)).toEqual(['summary']);
    expect(body.notes).toHaveLength(1);
    expect(answered(body, clashes, {}).summary).toBe('Here.');
    expect(answered(body, clashes, { summary: 'theirs' }).summary).toBe('There.');
    expect(answered(body, clashes, { summary: 'both' }).summary).toBe('Here.\nThere.');
  });

  it('answers for one field of a note and one of a rating', () => {
    const base = after(note('a', 'Said this.'), {
      type: 'rate',
      competency: 'judgement',
      value: 2,
    });
    const edit = (text: string): BodyChange => ({ type: 'editNote', id: 'a', kind: 'SAID', text });
    const rate = (value: number): BodyChange => ({ type: 'rate', competency: 'judgement', value });
    const mine = [edit('Mine.'), rate(3)].reduce(changeBody, base);
    const theirs = [edit('Theirs.'), rate(4)].reduce(changeBody, base);
    const { body, clashes } = mergeBodies(base, mine, theirs);
    expect(clashes.map((clash) => [clash.path, isProse(clash)])).toEqual([
      ['ratings.judgement.value', false],
      ['notes.a.text', true],
    ]);
    const chosen = answered(body, clashes, {
      'notes.a.text': 'theirs',
      'ratings.judgement.value': 'theirs',
    });
    expect(chosen.notes[0]?.text).toBe('Theirs.');
    expect(chosen.ratings[0]?.value).toBe(4);
  });

  it('takes a note away, and what cites it, where the other device’s deletion is chosen', () => {
    const base = after(note('a', 'Said this.'));
    const mine = [
      { type: 'editNote', id: 'a', kind: 'SAID', text: 'Said that.' } as const,
      { type: 'cite', competency: 'judgement', noteId: 'a' } as const,
    ].reduce(changeBody, base);
    const theirs = changeBody(base, { type: 'removeNote', id: 'a' });
    const { body, clashes } = mergeBodies(base, mine, theirs);
    expect(clashes).toHaveLength(1);
    expect(answered(body, clashes, {}).notes).toHaveLength(1);
    const without = answered(body, clashes, { [clashes[0]?.path ?? '']: 'theirs' });
    expect(without.notes).toEqual([]);
    expect(without.ratings[0]?.evidence).toEqual([]);
  });
});

describe('foldCopies', () => {
  const copyOf = (body: ReturnType<typeof emptyBody>, base = emptyBody()) => ({
    baseRevision: 1,
    base,
    body,
    sent: [],
    changes: 1,
  });

  it('finds nothing to resume where the server has it all', () => {
    const body = after(summary('Known.'));
    expect(foldCopies([{ key: 'k', copy: copyOf(body) }], body)).toEqual({
      copy: null,
      keys: ['k'],
    });
  });

  it('brings the copies of two windows together', () => {
    const one = after(note('a', 'One window.'));
    const other = after(note('b', 'Another window.'));
    const { copy, keys } = foldCopies(
      [
        { key: 'k1', copy: copyOf(one) },
        { key: 'k2', copy: copyOf(other) },
      ],
      emptyBody(),
    );
    expect(keys).toEqual(['k1', 'k2']);
    expect(copy?.body.notes.map(({ id }) => id).sort()).toEqual(['a', 'b']);
    expect(copy?.changes).toBe(2);
  });
});
