import { forgetVote, keepNote, keepVote, keptNote, keptVote, type Shelf } from './kept';
import { EMPTY_VOTE, type VoteDraft } from './vote';

function memory(): Shelf & { readonly entries: Map<string, string> } {
  const entries = new Map<string, string>();
  return {
    entries,
    getItem: (key) => entries.get(key) ?? null,
    setItem: (key, value) => void entries.set(key, value),
    removeItem: (key) => void entries.delete(key),
  };
}

const draft: VoteDraft = {
  vote: 'YES',
  level: '5',
  reason: 'The cost call.',
  citations: [{ seatId: 's', noteId: 'n' }],
};

describe('a vote that is not sealed yet', () => {
  it('is found again by its debrief, and by no other', () => {
    const shelf = memory();
    expect(keepVote(shelf, 'one', draft)).toBe(true);
    expect(keptVote(shelf, 'one')).toEqual(draft);
    expect(keptVote(shelf, 'two')).toEqual(EMPTY_VOTE);
  });

  it('leaves nothing behind once it is forgotten, or emptied', () => {
    const shelf = memory();
    keepVote(shelf, 'one', draft);
    forgetVote(shelf, 'one');
    expect([...shelf.entries]).toEqual([]);
    keepVote(shelf, 'one', draft);
    keepVote(shelf, 'one', EMPTY_VOTE);
    expect([...shelf.entries]).toEqual([]);
  });

  it.each(['', 'null', '[]', '7', '{"vote":"MAYBE","level":5,"reason":null,"citations":[{}]}'])(
    'is empty when the browser holds %j',
    (text) => {
      const shelf = memory();
      shelf.setItem('debrief.vote.one', text);
      expect(keptVote(shelf, 'one')).toEqual(EMPTY_VOTE);
    },
  );

  it('says so when the browser keeps nothing', () => {
    const full: Shelf = {
      ...memory(),
      setItem: () => {
        throw new Error('full');
      },
    };
    expect(keepVote(full, 'one', draft)).toBe(false);
    expect(keepVote(null, 'one', draft)).toBe(false);
    expect(keptVote(null, 'one')).toEqual(EMPTY_VOTE);
  });
});

describe('a note that is not added yet', () => {
  it('is kept by what it is about', () => {
    const shelf = memory();
    keepNote(shelf, 'one', 'cost_awareness', 'Money, or time?');
    expect(keptNote(shelf, 'one', 'cost_awareness')).toBe('Money, or time?');
    expect(keptNote(shelf, 'one', 'ownership')).toBe('');
    keepNote(shelf, 'one', 'cost_awareness', '  ');
    expect([...shelf.entries]).toEqual([]);
  });
});
