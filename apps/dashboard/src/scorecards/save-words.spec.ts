import { emptyBody } from './body';
import { localWords, saveWords } from './save-words';

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
    expect(saveWords({ kind: 'conflict', theirs, body: emptyBody(), clashes: [] }, 'UTC')).toEqual({
      tone: 'conflict',
      text: 'Changed on another device',
    });
  });
});

describe('localWords', () => {
  it('says where the words are that no server has yet', () => {
    expect(localWords({ changed: false, kept: false }).text).toBe('Nothing changed yet');
    expect(localWords({ changed: true, kept: true }).text).toContain('Kept in this browser');
    expect(localWords({ changed: true, kept: false }).tone).toBe('conflict');
  });
});
