import { EMPTY_SCORECARD, RATING_LEVELS, type Rating, type RatingValue } from '@debrief/domain';
import type { ExportedScorecard } from '@debrief/server-scorecard';
import fc from 'fast-check';
import { greenhouseScorecard, ratingRows } from './export-scorecards';

const NOTES = [
  { id: 'plain', kind: 'did', text: 'Tested the last window', atSeconds: null, fileId: null },
  { id: 'quote', kind: 'said', text: '“I would measure first”', atSeconds: null, fileId: null },
] as const;

const card = (
  ratings: readonly Rating[],
  over: Partial<ExportedScorecard> = {},
): ExportedScorecard => ({
  id: 'card',
  loopId: 'loop',
  applicationId: null,
  candidateId: 'candidate',
  candidate: 'Robin',
  job: 'AI engineer',
  stage: 'Onsite',
  roundId: 'round',
  round: 'Coding',
  interviewedAt: null,
  authorId: 'ada',
  author: 'Ada Lind',
  counts: true,
  independent: true,
  version: 1,
  submittedAt: new Date('2026-11-24T09:00:00Z'),
  recommendation: 'yes',
  body: { ...EMPTY_SCORECARD, notes: NOTES, ratings },
  ...over,
});

const rating = (competency: string, value: RatingValue, ...evidence: string[]): Rating => ({
  competency,
  value,
  evidence,
  comment: '',
});
const rated = (one: ExportedScorecard) =>
  ratingRows(one).map((row) => [row['rating'], row['uncounted_rating'], row['not_probed']]);

describe('a scorecard in a file', () => {
  const all = [
    rating('a', 4, 'quote'),
    rating('b', 4, 'plain'),
    rating('c', 3, 'plain'),
    rating('d', 3),
    rating('e', 'not_probed'),
  ];

  it('puts the levels that count in one column and the others in another', () => {
    expect(rated(card(all))).toEqual([
      [4, null, false],
      [null, 4, false],
      [3, null, false],
      [null, 3, false],
      [null, null, true],
    ]);
  });

  it('gives no level of a shadow as one that counts', () => {
    expect(rated(card(all, { counts: false })).map(([counted]) => counted)).toEqual(
      all.map(() => null),
    );
  });

  it('leaves undecided in Harvest’s words what does not count', () => {
    const words = (one: ExportedScorecard) => {
      const made = greenhouseScorecard(one, (key) => key) as {
        overall_recommendation: string;
        attributes: { rating: string }[];
      };
      return [made.overall_recommendation, ...made.attributes.map((found) => found.rating)];
    };
    const undecided = 'no_decision';
    expect(words(card(all))).toEqual(['yes', 'strong_yes', undecided, 'yes', undecided, undecided]);
    expect(new Set(words(card(all, { counts: false })))).toEqual(new Set([undecided]));
  });

  it('adds up to the same whatever shadows and ratings without evidence say', () => {
    const ratings = fc.uniqueArray(
      fc.record({
        competency: fc.constantFrom('a', 'b', 'c', 'd'),
        value: fc.constantFrom<RatingValue[]>(...RATING_LEVELS, 'not_probed'),
        evidence: fc.subarray(['plain', 'quote', 'gone']),
        comment: fc.constant(''),
      }),
      { selector: ({ competency }) => competency },
    );
    const sums = (cards: readonly ExportedScorecard[]): Record<string, number[]> =>
      cards.flatMap(ratingRows).reduce<Record<string, number[]>>((sum, row) => {
        if (typeof row['rating'] !== 'number') return sum;
        const key = String(row['competency']);
        return { ...sum, [key]: [...(sum[key] ?? []), row['rating']] };
      }, {});
    fc.assert(
      fc.property(ratings, ratings, fc.constantFrom(...RATING_LEVELS), (given, shadow, level) => {
        const uncited = given.map((one) =>
          one.evidence.includes('plain') ||
          one.evidence.includes('quote') ||
          one.value === 'not_probed'
            ? one
            : { ...one, value: level },
        );
        expect(sums([card(uncited), card(shadow, { counts: false })])).toEqual(sums([card(given)]));
      }),
    );
  });
});
