import { assemblePacket } from './assemble-packet';
import { filed, flagged, packetInput, unfiled } from './packet.fixture';
import type { Given } from './packet.fixture';
import type { PacketBody } from './packet-body';
import type { PacketInput } from './packet-input';

const assemble = (given: readonly Given[], more: Partial<PacketInput> = {}): PacketBody =>
  assemblePacket(packetInput(given, more));

describe('an empty packet', () => {
  it('says who and what it is about, and nothing else', () => {
    const { competencies, ...rest } = assemble([]);
    expect(
      competencies.every(({ picture, ratings }) => picture === 'unknown' && ratings.length === 0),
    ).toBe(true);
    expect(rest).toEqual({
      loopId: 'loop',
      candidate: {
        id: 'candidate',
        name: 'Robin',
        timeZone: 'Europe/Rome',
        pronunciation: '',
        links: [],
      },
      jobTitle: 'AI engineer',
      level: 'L4',
      blueprintTitle: 'Standard',
      blueprintVersion: 2,
      contentVersion: 7,
      seal: 'stage_complete',
      complete: true,
      state: 'debrief',
      loopVersion: 3,
      rounds: [
        expect.objectContaining({ roundId: 'phone', stageName: 'Phone screen', sealed: false }),
        expect.objectContaining({
          roundId: 'coding',
          stageName: 'Onsite',
          startsAt: '2026-11-23T10:00:00.000Z',
        }),
        expect.objectContaining({ roundId: 'design', stageName: 'Onsite', name: 'Round design' }),
      ],
      assessors: [],
      flags: [],
      independence: { independent: 0, total: 0 },
      missing: [],
      excused: [],
      recommendations: [],
      weighted: {
        score: null,
        coveredWeight: 0,
        leftOut: ['depth', 'clarity', 'cost'],
        estimate: null,
      },
      robustness: null,
      severity: null,
      scorecards: [],
      earlyLooks: [],
    });
  });

  it('takes of the candidate only what a packet may hold', () => {
    const { loop } = packetInput([]);
    const candidate = { ...loop.candidate, payExpectation: 'a lot' };
    expect(JSON.stringify(assemble([], { loop: { ...loop, candidate } }))).not.toContain('a lot');
  });
});

describe('a complete packet', () => {
  const given = [filed('ada phone'), filed('bob coding')];
  const loop = packetInput([]).loop;

  it('has a debrief to go to, nobody missing and nothing sealed', () => {
    expect(assemble(given).complete).toBe(true);
  });

  it.each<[string, readonly Given[], Partial<PacketInput>]>([
    ['somebody is missing', [...given, unfiled('cy design')], {}],
    ['a stage is still to come', given, { loop: { ...loop, state: 'in_progress' } }],
    ['feedback is sealed', given, { openStages: 0b01 }],
  ])('is not one while %s', (_what, people, more) => {
    expect(assemble(people, more).complete).toBe(false);
  });

  it('is not held back by a closed stage on which nobody filed', () => {
    expect(assemble([filed('ada phone')], { openStages: 0b01 }).complete).toBe(true);
  });
});

describe('a sealed stage', () => {
  const given = [
    filed('ada phone clarity=3'),
    filed('bob coding clarity=1', { body: flagged('bob@coding', 'overconfidence', 'critical') }),
  ];

  it('is listed as sealed', () => {
    const rounds = assemble(given, { openStages: 0b01 }).rounds;
    expect(rounds.map(({ roundId, sealed }) => `${roundId} ${sealed}`)).toEqual([
      'phone false',
      'coding true',
      'design true',
    ]);
  });

  it('gives away nothing that was filed on it', () => {
    const silent = [filed('ada phone clarity=3'), { ...filed('bob coding'), scorecard: null }];
    expect(assemble(given, { openStages: 0b01 })).toEqual(assemble(silent, { openStages: 0b01 }));
    expect(JSON.stringify(assemble(given, { openStages: 0b01 }))).not.toContain('bob');
  });

  it('lets nothing at all through when every stage is sealed', () => {
    expect(assemble(given, { openStages: 0 })).toMatchObject({
      assessors: [],
      flags: [],
      recommendations: [],
      scorecards: [],
      weighted: { score: null },
    });
  });
});

describe('early looks', () => {
  it('are listed as they happened', () => {
    const look = (personName: string, at: string): PacketInput['earlyLooks'][number] => ({
      personName,
      reason: 'Offer of another company',
      at: new Date(at),
    });
    const earlyLooks = [
      look('Bob', '2026-11-22T10:00:00.000Z'),
      look('Ada', '2026-11-21T10:00:00.000Z'),
    ];
    expect(assemble([], { earlyLooks }).earlyLooks).toEqual([
      { personName: 'Ada', reason: 'Offer of another company', at: '2026-11-21T10:00:00.000Z' },
      { personName: 'Bob', reason: 'Offer of another company', at: '2026-11-22T10:00:00.000Z' },
    ]);
  });
});
