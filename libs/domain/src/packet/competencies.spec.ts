import { assemblePacket } from './assemble-packet';
import { filed, packetInput, unfiled } from './packet.fixture';
import type { Given } from './packet.fixture';
import type { PacketBody, PacketCompetency, WeightedSummary } from './packet-body';

interface Example {
  readonly name: string;
  readonly given: readonly Given[];
  /** What the line of `clarity` says. */
  readonly clarity: Partial<PacketCompetency>;
}

const NOTHING = {
  picture: 'unknown',
  mean: null,
  min: null,
  max: null,
  n: 0,
  assessors: 0,
} as const;

const EXAMPLES: readonly Example[] = [
  {
    name: 'nobody at all',
    given: [],
    clarity: { ...NOTHING, notProbed: 0, ratings: [], weight: 0.5, minAssessors: 2 },
  },
  {
    name: 'one level apart: they agree',
    given: [filed('ada phone clarity=3'), filed('bob coding clarity=4')],
    clarity: { picture: 'agree', mean: 3.5, min: 3, max: 4, n: 2, assessors: 2, notProbed: 0 },
  },
  {
    name: 'two levels apart: mixed',
    given: [filed('ada phone clarity=2'), filed('bob coding clarity=4')],
    clarity: { picture: 'mixed', mean: 3, min: 2, max: 4, n: 2, assessors: 2 },
  },
  {
    name: 'a mean that does not end, to two decimals',
    given: [
      filed('ada phone clarity=2'),
      filed('bob coding clarity=3'),
      filed('cy design clarity=3'),
    ],
    clarity: { picture: 'agree', mean: 2.67, min: 2, max: 3, n: 3, assessors: 3 },
  },
  {
    name: 'one rating: no mean',
    given: [filed('ada phone clarity=4')],
    clarity: { picture: 'agree', mean: null, min: 4, max: 4, n: 1, assessors: 1 },
  },
  {
    name: 'a rating without evidence: shown, left out of every number',
    given: [filed('ada phone clarity=3'), filed('bob coding clarity=1?')],
    clarity: { picture: 'agree', mean: null, min: 3, max: 3, n: 1, assessors: 1 },
  },
  {
    name: 'no rating with evidence: unknown',
    given: [filed('ada phone clarity=3?')],
    clarity: { ...NOTHING, notProbed: 0 },
  },
  {
    name: 'not probed: counted as such, never a number',
    given: [
      filed('ada phone clarity=-'),
      filed('bob coding clarity=-'),
      filed('cy design clarity=2'),
    ],
    clarity: { picture: 'agree', mean: null, min: 2, max: 2, n: 1, assessors: 1, notProbed: 2 },
  },
  {
    name: 'one person in two rounds: two ratings, one assessor',
    given: [filed('ada phone clarity=3'), filed('ada coding clarity=4')],
    clarity: { mean: 3.5, n: 2, assessors: 1 },
  },
  {
    name: 'a scorecard that is not independent: a rating, but no assessor',
    given: [filed('ada phone clarity=3'), filed('bob coding clarity=4', { independent: false })],
    clarity: { mean: 3.5, n: 2, assessors: 1 },
  },
  {
    name: 'a reverse shadow counts, a shadow does not',
    given: [
      filed('ada phone clarity=3', { role: 'reverse_shadow' }),
      filed('bob phone clarity=1', { role: 'shadow' }),
    ],
    clarity: { picture: 'agree', min: 3, max: 3, n: 1, assessors: 1 },
  },
  {
    name: 'amended before seeing others: the latest counts',
    given: [
      filed('ada phone clarity=2', { amended: [{ ratings: 'clarity=3', afterSeeing: false }] }),
    ],
    clarity: { min: 3, max: 3, n: 1, assessors: 1 },
  },
  {
    name: 'amended after seeing others: the first counts',
    given: [
      filed('ada phone clarity=2', { amended: [{ ratings: 'clarity=4', afterSeeing: true }] }),
    ],
    clarity: { min: 2, max: 2, n: 1, assessors: 1 },
  },
];

const line = (packet: PacketBody, key: string): PacketCompetency | undefined =>
  packet.competencies.find((competency) => competency.key === key);

describe('the competencies of a packet', () => {
  it.each(EXAMPLES)('$name', ({ given, clarity }) => {
    expect(line(assemblePacket(packetInput(given)), 'clarity')).toMatchObject(clarity);
  });

  it('come in the order of the weights, then the rest, each described', () => {
    const { competencies } = assemblePacket(packetInput([]));
    expect(competencies.map(({ key, weight }) => [key, weight])).toEqual([
      ['depth', 0.3],
      ['clarity', 0.5],
      ['cost', 0.2],
      ['production_experience', 0],
    ]);
    expect(competencies[3]).toMatchObject({
      name: 'Name of production_experience',
      description: 'What production_experience looks at',
      crossRound: true,
      minAssessors: 0,
      picture: 'unknown',
    });
  });

  it('include one the catalogue does not know, under its key', () => {
    expect(line(assemblePacket(packetInput([filed('ada phone poise=3')])), 'poise')).toMatchObject({
      name: 'poise',
      weight: 0,
      n: 1,
    });
  });

  it('list what the blueprint does not weigh by key', () => {
    const { competencies } = assemblePacket(packetInput([filed('ada phone poise=3 acumen=2')]));
    expect(competencies.slice(3).map(({ key }) => key)).toEqual([
      'acumen',
      'poise',
      'production_experience',
    ]);
  });

  it('leave out a rating that was never given', () => {
    const open = filed('ada phone', {
      body: { ratings: [{ competency: 'clarity', value: null, evidence: [], comment: 'later' }] },
    });
    expect(line(assemblePacket(packetInput([open])), 'clarity')?.ratings).toEqual([]);
  });
});

describe('the ratings of a competency', () => {
  it('stand side by side, each with its anchor and evidence', () => {
    const given = [
      filed('bob coding clarity=2?'),
      filed('ada phone clarity=4'),
      filed('cy design clarity=-'),
    ];
    const ratings = line(assemblePacket(packetInput(given)), 'clarity')?.ratings;
    expect(ratings).toEqual([
      {
        seatId: 'ada@phone',
        value: 4,
        notProbed: false,
        supported: true,
        support: 'supported',
        anchor: 'clarity as seen at 4',
        evidence: [
          {
            id: 'ada@phone/clarity',
            kind: 'said',
            text: expect.any(String),
            atSeconds: null,
            fileId: null,
          },
        ],
        comment: '',
      },
      expect.objectContaining({
        seatId: 'bob@coding',
        value: 2,
        supported: false,
        support: 'uncited',
      }),
      expect.objectContaining({ seatId: 'cy@design', value: null, notProbed: true, anchor: null }),
    ]);
  });

  it('are unsupported when they cite only notes that do not exist', () => {
    const given = filed('ada phone', {
      body: { ratings: [{ competency: 'clarity', value: 4, evidence: ['gone'], comment: '' }] },
    });
    expect(line(assemblePacket(packetInput([given])), 'clarity')).toMatchObject({
      n: 0,
      ratings: [{ supported: false, evidence: [] }],
    });
  });

  it('cite a note once, however often it is named', () => {
    const given = filed('ada phone clarity=3', {
      body: {
        ratings: [
          {
            competency: 'clarity',
            value: 3,
            evidence: ['ada@phone/clarity', 'ada@phone/clarity'],
            comment: '',
          },
        ],
      },
    });
    expect(
      line(assemblePacket(packetInput([given])), 'clarity')?.ratings[0]?.evidence,
    ).toHaveLength(1);
  });

  it('have no anchor when the round has no rubric at hand', () => {
    const packet = assemblePacket(packetInput([filed('ada phone clarity=3')], { rubrics: {} }));
    expect(line(packet, 'clarity')?.ratings[0]).toMatchObject({ value: 3, anchor: null });
  });
});

describe('the weighted summary', () => {
  it.each<[string, Given[], Omit<WeightedSummary, 'estimate'>]>([
    [
      'is nothing when nothing was assessed',
      [filed('ada phone clarity=-'), unfiled('bob coding')],
      { score: null, coveredWeight: 0, leftOut: ['depth', 'clarity', 'cost'] },
    ],
    [
      'takes a single rating for its competency',
      [filed('ada phone clarity=4')],
      { score: 4, coveredWeight: 0.5, leftOut: ['depth', 'cost'] },
    ],
    [
      'weighs means by the weights that are covered',
      // (0.5 × 3.5 + 0.3 × 2) / 0.8
      [filed('ada phone clarity=3 depth=2'), filed('bob coding clarity=4')],
      { score: 2.94, coveredWeight: 0.8, leftOut: ['cost'] },
    ],
    [
      'covers everything',
      // 0.3 × 2 + 0.5 × 3 + 0.2 × 4
      [filed('ada phone clarity=3 depth=2 cost=4')],
      { score: 2.9, coveredWeight: 1, leftOut: [] },
    ],
    [
      'works with the mean before it is rounded',
      // (0.5 × 8/3 + 0.3 × 4) / 0.8 = 3.1666…
      [
        filed('ada phone clarity=2 depth=4'),
        filed('bob coding clarity=3'),
        filed('cy design clarity=3'),
      ],
      { score: 3.17, coveredWeight: 0.8, leftOut: ['cost'] },
    ],
    [
      'leaves unsupported ratings and unweighted competencies out',
      [
        filed('ada phone clarity=3 depth=1? production_experience=4'),
        filed('bob coding clarity=1?'),
      ],
      { score: 3, coveredWeight: 0.5, leftOut: ['depth', 'cost'] },
    ],
  ])('%s', (_name, given, expected) => {
    expect(assemblePacket(packetInput(given)).weighted).toEqual({ ...expected, estimate: null });
  });
});
