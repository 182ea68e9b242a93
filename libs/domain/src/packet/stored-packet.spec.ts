import { assemblePacket } from './assemble-packet';
import { filed, flagged, packetInput } from './packet.fixture';
import { completePacket } from './stored-packet';
import type { StoredPacket } from './stored-packet';

const PACKET = assemblePacket(
  packetInput([
    filed('ada coding clarity=4 depth=2? cost=-', {
      body: flagged('ada@coding', 'overconfidence', 'major'),
      amended: [{ ratings: 'clarity=3', afterSeeing: false }],
    }),
    filed('ben design clarity=2? depth=4~', { independent: false }),
  ]),
);

const LATER = [
  'support',
  'fileId',
  'seconds',
  'asked',
  'aiTools',
  'certificate',
  'onBehalf',
  'independence',
  'rubricTitle',
  'rubricVersion',
  'hoursLate',
  'contradiction',
  'estimate',
  'acceptedGap',
  'readings',
  'robustness',
  'severity',
];

/** The packet as it would have been frozen before these parts were known. */
const earlier = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (key, held: unknown) => (LATER.includes(key) ? undefined : held)),
  );

describe('completePacket', () => {
  it('leaves a packet of today as it is', () => {
    expect(completePacket(PACKET)).toEqual(PACKET);
  });

  it('fills in what an earlier packet does not know and changes nothing it says', () => {
    const stored = earlier(PACKET) as StoredPacket;
    const complete = completePacket(stored);
    expect(earlier(complete)).toEqual(stored);
    expect(complete.scorecards[0]?.body).toMatchObject({ asked: [], aiTools: [] });
    expect(complete.scorecards[0]?.amendments[0]?.body).toMatchObject({ asked: [], aiTools: [] });
    expect(complete.independence).toEqual({ independent: 1, total: 2 });
    expect(complete.scorecards.map(({ certificate }) => certificate.statement)).toEqual([
      'Filed before its author had been shown any other feedback on this loop.',
      'Filed after its author had been shown other feedback on this loop.',
    ]);
    expect(complete.flags[0]?.raised[0]?.evidence[0]).toMatchObject({ fileId: null });
  });

  it('marks earlier ratings by the rule they were frozen under: any citation was enough', () => {
    const { competencies, scorecards } = completePacket(earlier(PACKET) as StoredPacket);
    const marks = competencies.flatMap(({ key, ratings }) =>
      ratings.map(({ value, support }) => `${key} ${value ?? '-'} ${support}`),
    );
    expect(marks).toEqual(['depth 4 supported', 'clarity 3 supported', 'clarity 2 uncited']);
    expect(scorecards[1]?.body.ratings.map(({ support }) => support)).toEqual([
      'uncited',
      'supported',
    ]);
  });
});
