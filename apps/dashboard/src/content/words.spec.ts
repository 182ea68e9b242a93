import { contentPaths, reachLine, reachSentences, TYPES, typeOfSlug } from './words';

describe('what a new version reaches', () => {
  it('says how many loops, and that running ones keep theirs', () => {
    const reach = { loops: 3, inFlight: 2, jobs: 2 };
    expect(reachLine(reach)).toBe('3 loops affected, 2 in flight');
    expect(reachSentences(reach)).toEqual([
      'Running loops keep the version they started with.',
      'The next loop of 2 jobs takes this one.',
    ]);
  });

  it('speaks of one in the singular', () => {
    const reach = { loops: 1, inFlight: 1, jobs: 1 };
    expect(reachLine(reach)).toBe('1 loop affected, 1 in flight');
    expect(reachSentences(reach)).toEqual([
      'The running loop keeps the version it started with.',
      'The next loop of 1 job takes this one.',
    ]);
  });

  it('tells loops that are over from none at all', () => {
    expect(reachSentences({ loops: 3, inFlight: 0, jobs: 0 })).toEqual([
      'The loops that used it are over and keep the version they started with.',
      'No job takes it for its next loop.',
    ]);
    expect(reachSentences({ loops: 0, inFlight: 0, jobs: 0 })[0]).toBe('No loop has used it yet.');
  });
});

describe('addresses of the library', () => {
  it('name each type by a word that leads back to it', () => {
    for (const { type, slug } of TYPES) expect(typeOfSlug(slug)?.type).toBe(type);
    expect(typeOfSlug('new')).toBeUndefined();
    expect(contentPaths.edit('question', 'top_k')).toBe('/content/question/top_k/edit');
    expect(contentPaths.create('kit', 'coding')).toBe('/content/kit/new?from=coding');
  });
});
