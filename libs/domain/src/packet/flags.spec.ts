import { assemblePacket } from './assemble-packet';
import { openCriticalFlags } from './decide';
import { flagOf } from './flags';
import { filed, flagged, packetInput } from './packet.fixture';
import type { Given } from './packet.fixture';
import type { PacketFlag } from './packet-body';
import type { PacketAdjudicationInput, PacketFlagReadingInput, PacketInput } from './packet-input';

/** `person round ratings…` of somebody who also raises overconfidence, which speaks about clarity and depth. */
const raises = (line: string, severity: 'minor' | 'major' | 'critical' = 'major'): Given =>
  filed(line, { body: flagged(line.split(' ').slice(0, 2).join('@'), 'overconfidence', severity) });

const settled = (
  outcome: 'cleared' | 'upheld',
  at: string,
  flagType = 'overconfidence',
): PacketAdjudicationInput => ({
  flagType,
  outcome,
  reason: `Reason to call it ${outcome}`,
  adjudicator: 'Person grace',
  at: new Date(at),
});

const flags = (
  given: Given[],
  adjudications: PacketAdjudicationInput[] = [],
): readonly PacketFlag[] => assemblePacket(packetInput(given, { adjudications })).flags;

interface Example {
  readonly name: string;
  readonly given: Given[];
  readonly flag: Partial<PacketFlag>;
  /** `seat competency` of each contradiction. */
  readonly contradicted?: string[];
}

const EXAMPLES: readonly Example[] = [
  {
    name: 'raised once',
    given: [raises('ada phone')],
    flag: { picture: 'once', status: 'raised', severity: 'major' },
  },
  {
    name: 'raised by two people in one round: still seen once',
    given: [raises('ada phone'), raises('bob phone')],
    flag: { picture: 'once', status: 'raised' },
  },
  {
    name: 'raised by one person in two rounds: still seen once',
    given: [raises('ada phone'), raises('ada coding')],
    flag: { picture: 'once', status: 'raised' },
  },
  {
    name: 'raised by different people in different rounds: corroborated, at the highest severity',
    given: [raises('ada phone', 'minor'), raises('bob coding', 'critical'), raises('cy design')],
    flag: { picture: 'corroborated', status: 'corroborated', severity: 'critical' },
  },
  {
    name: 'against a 4 in another round: contested',
    given: [raises('ada phone'), filed('bob coding depth=4')],
    flag: { picture: 'contested', status: 'disputed' },
    contradicted: ['bob@coding depth'],
  },
  {
    name: 'against a 4 in the same round: not contested',
    given: [raises('ada phone'), filed('bob phone depth=4')],
    flag: { picture: 'once', status: 'raised' },
  },
  {
    name: 'against a 3 in another round: not contested',
    given: [raises('ada phone'), filed('bob coding depth=3 clarity=3')],
    flag: { picture: 'once', status: 'raised' },
  },
  {
    name: 'against a 4 without evidence: not contested',
    given: [raises('ada phone'), filed('bob coding depth=4?')],
    flag: { picture: 'once', status: 'raised' },
  },
  {
    name: 'against a 4 of a competency it does not speak about: not contested',
    given: [raises('ada phone'), filed('bob coding cost=4')],
    flag: { picture: 'once', status: 'raised' },
  },
  {
    name: 'corroborated and contradicted: corroborated, the contradiction listed',
    given: [raises('ada phone'), raises('bob coding'), filed('cy design clarity=4 depth=4')],
    flag: { picture: 'corroborated', status: 'corroborated' },
    contradicted: ['cy@design clarity', 'cy@design depth'],
  },
];

describe('the red flags of a packet', () => {
  it.each(EXAMPLES)('$name', ({ given, flag, contradicted = [] }) => {
    const [found, ...others] = flags(given);
    expect(others).toEqual([]);
    expect(found).toMatchObject(flag);
    expect(found?.contradicted.map(({ seatId, competency }) => `${seatId} ${competency}`)).toEqual(
      contradicted,
    );
  });

  it('lay both sides out with their evidence', () => {
    const [flag] = flags([raises('ada phone', 'critical'), filed('bob coding depth=4')]);
    expect(flag).toEqual({
      type: 'overconfidence',
      name: 'Overconfidence',
      heard: 'Claims more than the follow-up questions bear out',
      clearedBy: 'Holds up on a second topic',
      severity: 'critical',
      picture: 'contested',
      status: 'disputed',
      raised: [
        {
          seatId: 'ada@phone',
          personName: 'Person ada',
          roundName: 'Round phone',
          severity: 'critical',
          comment: 'ada@phone heard it',
          evidence: [expect.objectContaining({ id: 'ada@phone/flags' })],
        },
      ],
      contradicted: [
        {
          seatId: 'bob@coding',
          personName: 'Person bob',
          roundName: 'Round coding',
          competency: 'depth',
          value: 4,
          evidence: [expect.objectContaining({ id: 'bob@coding/depth' })],
        },
      ],
      readings: [],
      adjudication: null,
    });
  });

  it('come in the order of the taxonomy, with unknown types last', () => {
    const given = ['zeal', 'ignores_cost', 'overconfidence', 'ardour'].map((type, index) =>
      filed(`p${index} phone`, { body: flagged(`p${index}@phone`, type, 'minor') }),
    );
    expect(flags(given).map(({ type }) => type)).toEqual([
      'overconfidence',
      'ignores_cost',
      'ardour',
      'zeal',
    ]);
    expect(flags(given)[2]).toMatchObject({ name: 'ardour', heard: '', clearedBy: '' });
  });

  it('are silent about a flag a shadow raised', () => {
    const shadow = filed('ada phone', {
      role: 'shadow',
      body: flagged('ada@phone', 'overconfidence', 'critical'),
    });
    expect(flags([shadow])).toEqual([]);
  });
});

describe('an adjudication', () => {
  const given = [raises('ada phone'), raises('bob coding')];

  it.each(['cleared', 'upheld'] as const)(
    'settles the status as %s and leaves the picture',
    (outcome) => {
      expect(flags(given, [settled(outcome, '2026-11-24T09:00:00.000Z')])[0]).toMatchObject({
        picture: 'corroborated',
        status: outcome,
        adjudication: {
          outcome,
          reason: `Reason to call it ${outcome}`,
          adjudicator: 'Person grace',
          at: '2026-11-24T09:00:00.000Z',
        },
      });
    },
  );

  it('gives way to a later one, in whatever order they come', () => {
    const both = [
      settled('upheld', '2026-11-24T10:00:00.000Z'),
      settled('cleared', '2026-11-24T09:00:00.000Z'),
    ];
    expect(flags(given, both)[0]?.status).toBe('upheld');
    expect(flags(given, both.reverse())[0]?.status).toBe('upheld');
  });

  it('touches no other type', () => {
    const other = settled('cleared', '2026-11-24T09:00:00.000Z', 'ignores_cost');
    expect(flags(given, [other])[0]).toMatchObject({ status: 'corroborated', adjudication: null });
  });
});

describe('a second reading', () => {
  const once = [raises('ada phone')];
  const contested = [raises('ada phone'), filed('bob coding depth=4')];
  const asked = (
    reader: string,
    at: string,
    answered: Partial<PacketFlagReadingInput> = {},
  ): PacketFlagReadingInput => ({
    id: `reading of ${reader}`,
    flagType: 'overconfidence',
    readerId: reader,
    reader: `Person ${reader}`,
    askedBy: 'Person hedda',
    askedAt: new Date(at),
    verdict: null,
    reason: '',
    readAt: null,
    ...answered,
  });
  const answer = (verdict: 'corroborates' | 'disputes', at: string) => ({
    verdict,
    reason: 'I read both sides',
    readAt: new Date(at),
  });
  const read = (
    given: readonly Given[],
    flagReadings: readonly PacketFlagReadingInput[],
    adjudications: PacketInput['adjudications'] = [],
  ) => assemblePacket(packetInput(given, { flagReadings, adjudications })).flags[0];

  it('is listed in the order asked, and changes nothing until it is answered', () => {
    const flag = read(contested, [
      asked('grace', '2026-11-24T11:00:00.000Z'),
      asked('dev', '2026-11-24T10:00:00.000Z'),
    ]);
    expect(flag).toMatchObject({ status: 'disputed', picture: 'contested' });
    expect(flag?.readings.map(({ reader, verdict, readAt }) => [reader, verdict, readAt])).toEqual([
      ['Person dev', null, null],
      ['Person grace', null, null],
    ]);
  });

  it.each([
    ['corroborates', contested, 'corroborated', 'contested'],
    ['disputes', once, 'disputed', 'once'],
  ] as const)(
    'that %s sets the status and leaves the picture',
    (verdict, given, status, picture) => {
      const readings = [
        asked('dev', '2026-11-24T10:00:00.000Z', answer(verdict, '2026-11-24T12:00:00.000Z')),
      ];
      expect(read(given, readings)).toMatchObject({ status, picture });
    },
  );

  it('gives way to a later one, however they were asked', () => {
    const readings = [
      asked('dev', '2026-11-24T11:00:00.000Z', answer('corroborates', '2026-11-24T12:00:00.000Z')),
      asked('eve', '2026-11-24T10:00:00.000Z', answer('disputes', '2026-11-24T13:00:00.000Z')),
    ];
    expect(read(once, readings)?.status).toBe('disputed');
    expect(read(once, [...readings].reverse())?.status).toBe('disputed');
  });

  it('gives way to an adjudication, and leaves a critical flag open without one', () => {
    const given = [raises('ada phone', 'critical')];
    const readings = [
      asked('dev', '2026-11-24T10:00:00.000Z', answer('disputes', '2026-11-24T12:00:00.000Z')),
    ];
    const open = assemblePacket(packetInput(given, { flagReadings: readings }));
    expect(openCriticalFlags(open)).toEqual(['overconfidence']);
    const upheld = [settled('upheld', '2026-11-24T11:00:00.000Z')];
    expect(read(given, readings, upheld)?.status).toBe('upheld');
  });

  it('shows nothing of a flag that is sealed to the reader', () => {
    const input = packetInput(once, {
      openStages: 0,
      flagReadings: [asked('dev', '2026-11-24T10:00:00.000Z')],
    });
    expect(assemblePacket(input).flags).toEqual([]);
    expect(flagOf(input, 'overconfidence')).toBeNull();
  });

  it('is of one type alone', () => {
    const other = asked('dev', '2026-11-24T10:00:00.000Z', { flagType: 'ignores_cost' });
    expect(read(once, [other])?.readings).toEqual([]);
    expect(flagOf(packetInput(once), 'overconfidence')?.raised).toHaveLength(1);
  });
});
