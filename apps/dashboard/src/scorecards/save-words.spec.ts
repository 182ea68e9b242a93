import { emptyBody } from './body';
import { saveWords } from './save-words';

describe('saveWords', () => {
  it('gives the second of the last save in the reader’s zone', () => {
    expect(
      saveWords({ kind: 'saved', at: new Date('2026-11-24T11:03:05Z') }, 'Europe/Amsterdam').text,
    ).toBe('Saved 12:03:05');
  });

  it('counts what is kept while offline', () => {
    expect(saveWords({ kind: 'kept', why: 'offline', changes: 3 }, 'UTC').text).toBe(
      'Offline, 3 changes kept',
    );
    expect(saveWords({ kind: 'kept', why: 'signed_out', changes: 1 }, 'UTC').text).toBe(
      'Signed out, 1 change kept',
    );
  });

  it('says that another device was faster', () => {
    const theirs = { revision: 2, savedAt: null, body: emptyBody() };
    expect(saveWords({ kind: 'conflict', theirs }, 'UTC')).toEqual({
      tone: 'conflict',
      text: 'Conflict: changed on another device',
    });
  });
});
