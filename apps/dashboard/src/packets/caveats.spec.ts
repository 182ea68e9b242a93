import { caveats, policyCaveat, rubricCaveats } from './caveats';
import { assessor, competency, packet, rating, round } from './packet.fixture';

describe('what makes ratings less alike', () => {
  const rounds = [
    round('Coding'),
    round('AI coding', { aiPolicy: 'PROVIDED_TOOL', rubricTitle: 'AI-assisted coding' }),
    round('Call', { rubricVersion: 2 }),
    round('To come', { aiPolicy: 'REQUIRED' }),
  ];
  const assessors = ['Coding', 'AI coding', 'Call'].map((roundId) =>
    assessor(roundId, { roundId, seatId: roundId }),
  );

  it('names mixed AI policies, of rounds with feedback only', () => {
    expect(policyCaveat(packet({ rounds, assessors }))).toMatch(
      /^AI tools were not allowed in Coding and Call and provided in AI coding\./u,
    );
    expect(policyCaveat(packet({ rounds, assessors: assessors.slice(0, 1) }))).toBeNull();
  });

  it('names a competency rated by two versions of one rubric', () => {
    const both = competency('fluency', { ratings: [rating('Coding', 3), rating('Call', 2)] });
    expect(rubricCaveats(packet({ rounds, assessors, competencies: [both] }))).toEqual([
      'fluency was rated by different versions of the rubric: version 1 in Coding and version 2 in Call.',
    ]);
  });

  it('takes two different rubrics for no difference of version', () => {
    const both = competency('fluency', { ratings: [rating('Coding', 3), rating('AI coding', 2)] });
    expect(rubricCaveats(packet({ rounds, assessors, competencies: [both] }))).toEqual([]);
  });

  it('says nothing of a packet without feedback', () => {
    expect(caveats(packet({}))).toEqual([]);
  });
});
