import fc from 'fast-check';
import type { SeverityBook } from '../severity/book';
import type { ComparablePacket } from './comparable-packet';
import { comparePackets } from './compare-packets';
import type { PacketRound } from './packet-body';

interface Given {
  readonly rater: string;
  readonly competency: string;
  readonly value: 1 | 2 | 3 | 4;
  readonly roundId?: string;
}

function round(over: Partial<PacketRound> = {}): PacketRound {
  return {
    roundId: 'r1',
    stageName: 'Onsite',
    name: 'Coding',
    kind: 'coding',
    aiPolicy: 'prohibited',
    rubricTitle: 'Coding',
    rubricVersion: 1,
    startsAt: null,
    sealed: false,
    ...over,
  };
}

function packet(
  name: string,
  given: readonly Given[],
  over: Partial<ComparablePacket> = {},
): ComparablePacket {
  const keys = [...new Set(given.map(({ competency }) => competency))];
  return {
    loopId: `loop of ${name}`,
    candidate: { id: name, name, timeZone: 'UTC', pronunciation: '', links: [] },
    level: 'Senior',
    state: 'debrief',
    seal: 'stage_complete',
    complete: true,
    blueprintTitle: 'Standard',
    blueprintVersion: 1,
    rounds: [round()],
    assessors: given.map(({ rater, roundId = 'r1' }, index) => ({
      seatId: `${name} ${index}`,
      personId: rater,
      roundId,
    })),
    competencies: keys.map((key) => line(name, key, given)),
    ...over,
  };
}

function line(
  name: string,
  key: string,
  given: readonly Given[],
): ComparablePacket['competencies'][number] {
  const ratings = given.flatMap(({ competency, value }, index) =>
    competency === key ? [{ seatId: `${name} ${index}`, value, supported: true }] : [],
  );
  const values = ratings.map(({ value }) => value);
  return {
    key,
    name: key,
    crossRound: key === 'production',
    mean: values.length < 2 ? null : values.reduce((sum, value) => sum + value, 0) / values.length,
    min: values[0] ?? null,
    max: values[0] ?? null,
    n: values.length,
    assessors: values.length,
    minAssessors: 1,
    ratings,
  };
}

const BOOK: SeverityBook = {
  fit: 1,
  state: 'on',
  fittedAt: new Date(0),
  mean: 2.5,
  ratios: { subject: 1, rater: 2 },
  residualVariance: 0.5,
  ratings: 500,
  habits: new Map(),
};
const scale = (
  panels: Readonly<Record<string, number>> = {},
  book: SeverityBook | null = BOOK,
) => ({
  book,
  panels: new Map(Object.entries(panels)),
});
const coding = (rater: string, value: Given['value'] = 3): Given => ({
  rater,
  competency: 'coding',
  value,
});

describe('packets side by side', () => {
  it('orders candidates by name and by nothing that was rated', () => {
    const compared = comparePackets(
      [
        packet('Zoe', [coding('ana', 4), coding('ben', 4)]),
        packet('Ada', [coding('ana', 1), coding('ben', 2)]),
      ],
      scale(),
    );
    expect(compared.candidates.map(({ name }) => name)).toEqual(['Ada', 'Zoe']);
    const [row] = compared.competencies;
    expect(row?.cells.map(({ mean }) => mean)).toEqual([1.5, 4]);
    expect(row?.oneScale).toBe(true);
    expect(row?.cells[0]?.estimate?.value).toBeLessThan(row?.cells[1]?.estimate?.value ?? 0);
  });

  it('has raw means alone before the first fit, and no mean or estimate of one rating', () => {
    const two = [packet('Ada', [coding('ana'), coding('ben')]), packet('Zoe', [coding('ana')])];
    const [before] = comparePackets(two, scale({}, null)).competencies;
    expect(before?.cells.map(({ mean, estimate }) => [mean, estimate])).toEqual([
      [3, null],
      [null, null],
    ]);
    const [after] = comparePackets(two, scale()).competencies;
    expect(after?.cells[0]?.estimate).not.toBeNull();
    expect(after?.cells[1]?.estimate).toBeNull();
  });

  it('has no estimates where nobody interviewed on both sides, and says so', () => {
    const apart = [
      packet('Ada', [coding('ana'), coding('ben')]),
      packet('Zoe', [coding('cem'), coding('dora')]),
    ];
    const compared = comparePackets(apart, scale({ ana: 0, ben: 0, cem: 1, dora: 1 }));
    expect(compared.competencies[0]).toMatchObject({
      oneScale: false,
      cells: [
        { mean: 3, estimate: null },
        { mean: 3, estimate: null },
      ],
    });
    expect(compared.warnings.map(({ kind }) => kind)).toEqual(['panels']);
    expect(compared.warnings[0]?.statement).toContain(
      'Nobody interviewed on both sides: Ada | Zoe',
    );
    const together = comparePackets(apart, scale({ ana: 0, ben: 0, cem: 0, dora: 0 }));
    expect(together.competencies[0]?.oneScale).toBe(true);
    expect(together.warnings).toEqual([]);
  });

  it('never puts candidates of disconnected panels on one scale', () => {
    const people = fc.constantFrom('ana', 'ben', 'cem', 'dora', 'eli', 'fay', 'gus');
    const given = fc.array(
      fc.record({
        rater: people,
        competency: fc.constantFrom('coding', 'design'),
        value: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const),
      }),
      { maxLength: 6 },
    );
    const panels = fc.dictionary(people, fc.integer({ min: 0, max: 2 }));
    fc.assert(
      fc.property(given, given, given, panels, (one, two, three, known) => {
        const packets = [packet('Ada', one), packet('Kim', two), packet('Zoe', three)];
        for (const { key, cells } of comparePackets(packets, scale(known)).competencies) {
          const held = cells.filter(({ estimate }) => estimate !== null);
          for (const a of held)
            for (const b of held)
              expect(connected(packets, known, [a.loopId, key], [b.loopId, key])).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    [
      'versions of a rubric',
      { rounds: [round({ rubricVersion: 2 })] },
      'coding was rated against different anchors: Ada by Coding version 1; Zoe by Coding version 2.',
    ],
    [
      'rules for AI tools',
      { rounds: [round({ aiPolicy: 'provided_tool' })] },
      'Coding was done under different rules for AI tools: Ada without AI tools; Zoe with an AI tool provided.',
    ],
    [
      'blueprints',
      { blueprintVersion: 3 },
      'They were interviewed by different blueprints: Ada by Standard version 1; Zoe by Standard version 3.',
    ],
    [
      'seals',
      { seal: 'own_scorecard' },
      'Feedback was sealed by different rules: Ada until the stage was complete; Zoe until the own scorecard was filed.',
    ],
    [
      'sealed rounds',
      { rounds: [round(), round({ roundId: 'r2', sealed: true })] },
      'Zoe: 1 round is sealed to you still, and nothing here rests on them.',
    ],
  ] satisfies [string, Partial<ComparablePacket>, string][])(
    'warns of different %s',
    (_what, over, statement) => {
      const { warnings } = comparePackets(
        [packet('Ada', [coding('ana')]), packet('Zoe', [coding('ana')], over)],
        scale(),
      );
      expect(warnings.map((warning) => warning.statement)).toEqual([statement]);
    },
  );

  it('says nothing of different rubrics for what any round may rate, but for their versions', () => {
    const rated = [{ rater: 'ana', competency: 'production', value: 3 as const }];
    const kinds = (rubric: Partial<PacketRound>) =>
      comparePackets(
        [packet('Ada', rated), packet('Zoe', rated, { rounds: [round(rubric)] })],
        scale(),
      ).warnings.map(({ kind }) => kind);
    expect(kinds({ rubricTitle: 'Behavioural' })).toEqual([]);
    expect(kinds({ rubricVersion: 2 })).toEqual(['rubric']);
  });

  it('warns of whoever was assessed by fewer people than the blueprint asks for', () => {
    const thin = packet('Zoe', [coding('ana')]);
    const { warnings } = comparePackets(
      [
        packet('Ada', [coding('ana'), coding('ben')]),
        { ...thin, competencies: thin.competencies.map((one) => ({ ...one, minAssessors: 2 })) },
      ],
      scale(),
    );
    expect(warnings).toMatchObject([{ kind: 'coverage', loopIds: ['loop of Zoe'] }]);
  });
});

/** By walking from cell to rater to cell, and through the panels, without any union. */
function connected(
  packets: readonly ComparablePacket[],
  panels: Readonly<Record<string, number>>,
  [fromLoop, fromKey]: readonly [string, string],
  [toLoop, toKey]: readonly [string, string],
): boolean {
  const rated = packets.flatMap(({ loopId, competencies, assessors }) =>
    competencies.flatMap(({ key, ratings }) =>
      ratings.map(({ seatId }): [string, string] => [
        `${loopId} ${key}`,
        `rater ${assessors.find((one) => one.seatId === seatId)?.personId ?? ''}`,
      ]),
    ),
  );
  const met = Object.entries(panels).map(([rater, panel]): [string, string] => [
    `rater ${rater}`,
    `panel ${panel}`,
  ]);
  const reached = new Set([`${fromLoop} ${fromKey}`]);
  for (let before = 0; before !== reached.size;) {
    before = reached.size;
    for (const ends of [...rated, ...met])
      if (ends.some((end) => reached.has(end))) for (const end of ends) reached.add(end);
  }
  return reached.has(`${toLoop} ${toKey}`);
}
