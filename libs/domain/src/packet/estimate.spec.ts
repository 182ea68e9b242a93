import fc from 'fast-check';
import type { SeverityBook } from '../severity/book';
import { assemblePacket } from './assemble-packet';
import { filed, packetInput } from './packet.fixture';

const BOOK: SeverityBook = {
  fit: 1,
  state: 'on',
  fittedAt: new Date('2026-11-23T02:00:00.000Z'),
  mean: 2.7,
  ratios: { subject: 1, rater: 4 },
  residualVariance: 0.5,
  ratings: 320,
  habits: new Map([
    ['ada', { effect: -0.4, standardError: 0.1, ratings: 40, shared: 31, panel: 0 }],
    ['bob', { effect: 0.3, standardError: 0.1, ratings: 60, shared: 1, panel: 0 }],
    ['cy', { effect: 0.01, standardError: 0.1, ratings: 60, shared: 12, panel: 0 }],
  ]),
};

const THREE = packetInput([
  filed('ada phone clarity=2'),
  filed('bob coding clarity=4 depth=3'),
  filed('cy design clarity=3'),
  filed('dee design clarity=3'),
]);
const clarityOf = (book: SeverityBook | null) =>
  assemblePacket(THREE, book).competencies.find(({ key }) => key === 'clarity');

describe('the estimate of a competency', () => {
  it('says of every rating what was shifted and why', () => {
    expect(clarityOf(BOOK)?.estimate?.lines.map(({ statement }) => statement)).toEqual([
      'Person ada tends to give 0.4 less than colleagues on the same things (31 shared ratings): 0.40 added.',
      'Person bob tends to give 0.3 more than colleagues on the same things (1 shared rating): 0.30 taken off.',
      'Person cy rates as colleagues do on the same things (12 shared ratings): next to nothing is shifted.',
      'Person dee has rated nothing yet that colleagues rated too: the rating stays as it is.',
    ]);
  });

  it('adds up in every packet', () => {
    const level = fc.constantFrom('1', '2', '3', '4', '2?', '-');
    fc.assert(
      fc.property(fc.tuple(level, level, level, level), ([a, b, c, d]) => {
        const packet = assemblePacket(
          packetInput([
            filed(`ada phone clarity=${a}`),
            filed(`bob coding clarity=${b}`),
            filed(`cy design clarity=${c}`),
            filed(`dee design clarity=${d}`),
          ]),
          BOOK,
        );
        for (const { estimate, ratings, n, mean } of packet.competencies) {
          if (n < 2) {
            expect([estimate, mean]).toEqual([null, null]);
            continue;
          }
          const given = ratings.filter(({ supported }) => supported);
          const raw = given.reduce((sum, { value }) => sum + Number(value), 0) / n;
          const shifts = (estimate?.lines ?? []).reduce((sum, { shift }) => sum + shift, 0) / n;
          expect(estimate?.lines.map(({ seatId }) => seatId)).toEqual(
            given.map(({ seatId }) => seatId),
          );
          expect(
            Math.abs(raw + shifts + (estimate?.pull ?? 0) - (estimate?.value ?? 0)),
          ).toBeLessThan(1e-9);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('is none without a fit, while too little is known, and of a single rating', () => {
    expect(clarityOf(null)?.estimate).toBeNull();
    expect(clarityOf({ ...BOOK, state: 'too_little' })?.estimate).toBeNull();
    const depth = assemblePacket(THREE, BOOK).competencies.find(({ key }) => key === 'depth');
    expect(depth).toMatchObject({ n: 1, mean: null, estimate: null });
  });

  it('leaves every raw number as it is without one', () => {
    const raw = ({ estimate: _estimate, ...line }: { readonly estimate: unknown }) => line;
    expect(assemblePacket(THREE, BOOK).competencies.map(raw)).toEqual(
      assemblePacket(THREE).competencies.map(raw),
    );
    expect(assemblePacket(THREE, BOOK).weighted.score).toBe(assemblePacket(THREE).weighted.score);
  });
});
