import { RECOMMENDATIONS } from '../scorecard/scorecard';
import { assemblePacket } from './assemble-packet';
import { canonicalJson } from './canonical-json';
import { filed, flagged, packetInput } from './packet.fixture';
import { sealVote } from './seal-vote';

const given = (recommendation: (typeof RECOMMENDATIONS)[number], words: string) => [
  filed('ada phone clarity=4 depth=3', { body: { recommendation, summary: words } }),
  filed('bob coding clarity=2 cost=1', {
    body: { ...flagged('bob@coding', 'ignores_cost', 'major'), recommendation, summary: words },
    amended: [{ ratings: 'clarity=2 cost=1', afterSeeing: true }],
  }),
];

describe('a packet whose vote is sealed', () => {
  it('reads the same whatever was recommended and why', () => {
    const sealed = RECOMMENDATIONS.map((recommendation) =>
      canonicalJson(
        sealVote(assemblePacket(packetInput(given(recommendation, `because ${recommendation}`)))),
      ),
    );
    expect(new Set(sealed).size).toBe(1);
  });

  it('keeps every rating, note and flag', () => {
    const whole = assemblePacket(packetInput(given('yes', 'good')));
    const sealed = sealVote(whole);
    expect(sealed.competencies).toEqual(whole.competencies);
    expect(sealed.flags).toEqual(whole.flags);
    expect(sealed.scorecards.map(({ body }) => body.notes)).toEqual(
      whole.scorecards.map(({ body }) => body.notes),
    );
  });

  it('has no total, no tally and no word on how firmly it stands', () => {
    const sealed = sealVote(assemblePacket(packetInput(given('yes', 'good'))));
    expect(sealed).toMatchObject({ recommendations: null, weighted: null, robustness: null });
  });
});
