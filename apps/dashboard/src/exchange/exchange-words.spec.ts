import { isMoving, mediaTypeOf, partDone, sizeOf } from './exchange-words';

describe('imports and exports in words', () => {
  it('looks again only while a run moves by itself', () => {
    const states = [
      'READING',
      'CHECKED',
      'APPLYING',
      'DONE',
      'WAITING',
      'WORKING',
      'READY',
    ] as const;
    expect(states.filter((state) => isMoving({ state }))).toEqual([
      'READING',
      'APPLYING',
      'WAITING',
      'WORKING',
    ]);
  });

  it('says how far a run is, and nothing before it knows', () => {
    expect([
      partDone({ done: 5, total: 20 }),
      partDone({ done: 3, total: 0 }),
      partDone({ done: 9, total: 8 }),
    ]).toEqual([0.25, null, 1]);
  });

  it('says sizes as people do', () => {
    expect([sizeOf(12), sizeOf(3400), sizeOf(3_400_000)]).toEqual(['12 bytes', '3 kB', '3.4 MB']);
  });

  it('sends a file as what its name says, and else as what it is for', () => {
    expect([
      mediaTypeOf('all.NDJSON', 'GREENHOUSE'),
      mediaTypeOf('people.csv', 'CSV'),
      mediaTypeOf('export', 'CSV'),
      mediaTypeOf('export', 'LEVER'),
    ]).toEqual(['application/x-ndjson', 'text/csv', 'text/csv', 'application/json']);
  });
});
