import { readKind } from './read-kind';

describe('readKind', () => {
  it('takes the kind from a slash and its letter', () => {
    expect(readKind('/d ran the tests', 'SAID')).toEqual({ kind: 'DID', text: 'ran the tests' });
    expect(readKind('/A ', 'SAID')).toEqual({ kind: 'ARTEFACT', text: '' });
  });

  it('waits while the letter may still become a word', () => {
    expect(readKind('/d', 'SAID')).toEqual({ kind: 'SAID', text: '/d' });
    expect(readKind('/data is stale', 'SAID')).toEqual({ kind: 'SAID', text: '/data is stale' });
  });

  it('leaves a slash inside the text alone', () => {
    expect(readKind('uses and/or a cache', 'DID')).toEqual({
      kind: 'DID',
      text: 'uses and/or a cache',
    });
  });
});
