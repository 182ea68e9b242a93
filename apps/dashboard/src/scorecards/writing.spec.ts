import { emptyBody } from './body';
import { splitWriting, withWriting, writingOn } from './writing';

describe('the note in hand', () => {
  it('keeps its id and the second of its first letter while it grows', () => {
    const first = writingOn(null, 'SAID', 'S', 65);
    const grown = writingOn(first, 'DID', 'So', 90);
    expect(grown).toMatchObject({ id: first?.id, kind: 'DID', text: 'So', atSeconds: 65 });
  });

  it('is gone with its last letter', () => {
    expect(writingOn(writingOn(null, 'SAID', 'S', 65), 'SAID', '', 66)).toBeNull();
  });

  it('is the last note of the draft, and comes out of it as it went in', () => {
    const writing = writingOn(null, 'SAID', 'Half a', null);
    const body = { ...emptyBody(), summary: 'Kept.' };
    const draft = withWriting(body, writing);
    expect(draft.notes.at(-1)).toBe(writing);
    expect(splitWriting(draft, writing?.id ?? null)).toEqual({ body, writing });
  });

  it('stays among the notes where this browser forgot which one it was', () => {
    const draft = withWriting(emptyBody(), writingOn(null, 'SAID', 'Half a', null));
    expect(splitWriting(draft, null)).toEqual({ body: draft, writing: null });
  });
});
