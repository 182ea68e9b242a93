import fc from 'fast-check';
import { ratingSupport } from '../scorecard/rating-support';
import { FLAG_SEVERITIES, RATING_LEVELS, RECOMMENDATIONS } from '../scorecard/scorecard';
import type { Rating, RatingLevel } from '../scorecard/scorecard';
import { SEAT_STATES } from '../loop/terms';
import { assemblePacket } from './assemble-packet';
import { canonicalJson } from './canonical-json';
import { coverage } from './coverage';
import { filed, flagged, packetInput, unfiled } from './packet.fixture';
import type { FiledMore, Given } from './packet.fixture';
import type { PacketBody } from './packet-body';
import type { PacketInput, PacketScorecardInput } from './packet-input';

const rated = fc
  .uniqueArray(
    fc.constantFrom('clarity', 'depth', 'cost', 'production_experience', 'poise', 'acumen'),
  )
  .chain((competencies) =>
    fc.tuple(
      ...competencies.map((competency) =>
        fc
          .constantFrom('1', '2', '3', '4', '1?', '2?', '3?', '4?', '1~', '4~', '-')
          .map((value) => `${competency}=${value}`),
      ),
    ),
  )
  .map((words) => words.join(' '));

const counting = fc.constantFrom('lead', 'panelist', 'reverse_shadow');

const filedSeat = (role: fc.Arbitrary<NonNullable<FiledMore['role']>>): fc.Arbitrary<Given> =>
  fc
    .record({
      place: place(),
      role,
      ratings: rated,
      independent: fc.boolean(),
      recommendation: fc.constantFrom(...RECOMMENDATIONS),
      flag: fc.option(
        fc.tuple(
          fc.constantFrom('overconfidence', 'ignores_cost', 'zeal'),
          fc.constantFrom(...FLAG_SEVERITIES),
        ),
      ),
      amended: fc.array(fc.record({ ratings: rated, afterSeeing: fc.boolean() }), { maxLength: 2 }),
    })
    .map(({ place: at, ratings, flag, recommendation, ...more }) =>
      filed(`${at} ${ratings}`.trim(), {
        ...more,
        amended: more.amended.filter((version) => version.ratings !== ''),
        body: { recommendation, ...(flag ? flagged(at.replace(' ', '@'), ...flag) : {}) },
      }),
    );

const unfiledSeat = fc
  .record({ place: place(), role: counting, state: fc.constantFrom(...SEAT_STATES) })
  .map(({ place: at, ...more }) => unfiled(at, { ...more, reason: 'a reason' }));

/** Seats of one loop: nobody sits twice in a round. */
const people = (seat: fc.Arbitrary<Given>): fc.Arbitrary<Given[]> =>
  fc.uniqueArray(seat, { selector: ({ seat: { id } }) => id, maxLength: 8 });

const world = people(
  fc.oneof({ weight: 3, arbitrary: filedSeat(counting) }, { weight: 1, arbitrary: unfiledSeat }),
);
const mask = fc.integer({ min: 0, max: 0b11 });

function place(): fc.Arbitrary<string> {
  return fc
    .tuple(fc.constantFrom('ada', 'bob', 'cy', 'dee'), fc.constantFrom('phone', 'coding', 'design'))
    .map((words) => words.join(' '));
}

const packets = (check: (packet: PacketBody, given: Given[], openStages: number) => void): void => {
  fc.assert(
    fc.property(world, mask, (given, openStages) => {
      check(assemblePacket(packetInput(given, { openStages })), given, openStages);
    }),
    { numRuns: 300 },
  );
};

/** Every number of a packet, and what flags and assessors come to; ratings are only counted in it. */
const rollUps = (input: PacketInput) => {
  const { competencies, weighted, flags, recommendations, independence, missing } =
    assemblePacket(input);
  return {
    lines: competencies.map(({ ratings: _ratings, ...line }) => line),
    coverage: coverage(input),
    flags: flags.map(({ picture, status, severity, contradicted }) => ({
      picture,
      status,
      severity,
      contradicted,
    })),
    weighted,
    recommendations,
    independence,
    missing,
  };
};

/** The scorecard with every unsupported rating at another level, and further ones that cite nothing. */
const withUnsupported = (card: PacketScorecardInput, level: RatingLevel): PacketScorecardInput => ({
  ...card,
  versions: card.versions.map((version) => {
    const { ratings, notes } = version.body;
    const changed = ratings.map((rating): Rating => {
      const support = ratingSupport(rating, notes);
      if (support === 'supported') return rating;
      return { ...rating, value: support === 'thin' ? (rating.value === 1 ? 4 : 1) : level };
    });
    const added = ['clarity', 'depth', 'cost', 'production_experience']
      .filter((key) => !ratings.some(({ competency }) => competency === key))
      .map((competency): Rating => ({ competency, value: level, evidence: [], comment: '' }));
    return { ...version, body: { ...version.body, ratings: [...changed, ...added] } };
  }),
});

describe('every packet', () => {
  it('and the coverage ledger have the same numbers whatever unsupported ratings say', () => {
    fc.assert(
      fc.property(world, mask, fc.constantFrom(...RATING_LEVELS), (given, openStages, level) => {
        const input = packetInput(given, { openStages });
        const scorecards = input.scorecards.map((card) => withUnsupported(card, level));
        expect(rollUps({ ...input, scorecards })).toEqual(rollUps(input));
      }),
      { numRuns: 500 },
    );
  });

  it('and its coverage are the same however many shadows file', () => {
    fc.assert(
      fc.property(
        world,
        people(filedSeat(fc.constant('shadow'))),
        mask,
        (given, shadows, openStages) => {
          const taken = new Set(given.map(({ seat }) => seat.id));
          const added = shadows.filter(({ seat }) => !taken.has(seat.id));
          const [more, less] = [[...given, ...added], given].map((all) =>
            packetInput(all, { openStages }),
          ) as [PacketInput, PacketInput];
          expect(assemblePacket(more)).toEqual(assemblePacket(less));
          expect(coverage(more)).toEqual(coverage(less));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('of a mock loop and its coverage are the same however many file', () => {
    const loop = { ...packetInput([]).loop, isMock: true };
    fc.assert(
      fc.property(world, mask, (given, openStages) => {
        const [more, none] = [given, []].map((all) => packetInput(all, { loop, openStages })) as [
          PacketInput,
          PacketInput,
        ];
        expect(assemblePacket(more)).toEqual(assemblePacket(none));
        expect(coverage(more)).toEqual(coverage(none));
      }),
    );
  });

  it('is the same in whatever order its parts come', () => {
    const shuffled = fc.infiniteStream(fc.nat());
    fc.assert(
      fc.property(world, mask, shuffled, (given, openStages, stream) => {
        const input = packetInput(given, { openStages });
        const mix = <T>(items: readonly T[]): T[] => shuffle(items, () => stream.next().value);
        const mixed: PacketInput = {
          ...input,
          competencies: mix(input.competencies),
          stages: mix(input.stages),
          rounds: mix(input.rounds),
          seats: mix(input.seats),
          scorecards: mix(input.scorecards).map((one) => ({ ...one, versions: mix(one.versions) })),
        };
        expect(canonicalJson(assemblePacket(mixed))).toBe(canonicalJson(assemblePacket(input)));
        expect(coverage(mixed)).toEqual(coverage(input));
      }),
      { numRuns: 300 },
    );
  });

  it('holds the evidence of every number in it', () => {
    packets(({ competencies, scorecards }) => {
      const notes = new Map(scorecards.map(({ seatId, body }) => [seatId, body.notes]));
      for (const { n, min, max, mean, ratings } of competencies) {
        const supported = ratings.filter((rating) => rating.supported);
        const levels = supported.map(({ value }) => Number(value));
        expect(levels).toHaveLength(n);
        expect(min).toBe(n === 0 ? null : Math.min(...levels));
        expect(max).toBe(n === 0 ? null : Math.max(...levels));
        if (n < 2) expect(mean).toBeNull();
        else expect(mean).toBeCloseTo(levels.reduce((sum, level) => sum + level, 0) / n, 2);
        for (const { seatId, evidence } of supported) {
          expect(evidence.length).toBeGreaterThan(0);
          for (const note of evidence) expect(notes.get(seatId)).toContainEqual(note);
        }
      }
    });
  });

  it('counts as many recommendations as it lists assessors and scorecards', () => {
    packets(({ recommendations, assessors, scorecards }) => {
      expect(recommendations.flatMap(({ names }) => names).sort()).toEqual(
        assessors.map(({ name }) => name).sort(),
      );
      expect(scorecards.map(({ seatId }) => seatId)).toEqual(assessors.map(({ seatId }) => seatId));
      for (const { recommendation, names } of recommendations) {
        const those = assessors.filter((assessor) => assessor.recommendation === recommendation);
        expect(names).toHaveLength(those.length);
      }
    });
  });

  it('never covers more than the whole weight, nor scores outside 1 to 4', () => {
    packets(({ weighted: { coveredWeight, leftOut, score }, competencies }) => {
      const left = competencies.filter(({ key }) => leftOut.includes(key));
      expect(coveredWeight).toBeGreaterThanOrEqual(0);
      expect(coveredWeight).toBeLessThanOrEqual(1);
      expect(coveredWeight + left.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1);
      if (score === null) expect(coveredWeight).toBe(0);
      else expect(score >= 1 && score <= 4).toBe(true);
    });
  });

  it('names each seat as filed, missing or excused, at most once', () => {
    packets(({ assessors, missing, excused }) => {
      const ids = [...assessors, ...missing, ...excused].map(({ seatId }) => seatId);
      expect(new Set(ids).size).toBe(ids.length);
    });
  });

  it('is the same whatever was filed on a sealed stage', () => {
    packets((packet, given, openStages) => {
      const bits: Readonly<Record<string, number>> = { phone: 0b01, coding: 0b10, design: 0b10 };
      const silenced = given.map((one) =>
        (openStages & (bits[one.seat.roundId] ?? 0)) === 0 ? { ...one, scorecard: null } : one,
      );
      expect(packet).toEqual(assemblePacket(packetInput(silenced, { openStages })));
    });
  });

  it('agrees with the coverage ledger on who has assessed what', () => {
    packets(({ competencies }, given, openStages) => {
      for (const { competency, have, need, weight } of coverage(
        packetInput(given, { openStages }),
      )) {
        expect(competencies.find(({ key }) => key === competency)).toMatchObject({
          assessors: have,
          minAssessors: need,
          weight,
        });
      }
    });
  });

  it('survives JSON unchanged', () => {
    packets((packet) => {
      expect(JSON.parse(canonicalJson(packet))).toEqual(packet);
    });
  });
});

function shuffle<T>(items: readonly T[], next: () => number): T[] {
  return items
    .map((item) => ({ item, rank: next() }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ item }) => item);
}
