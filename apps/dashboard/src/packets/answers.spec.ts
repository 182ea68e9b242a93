import type { Packet, PacketCompetency } from '@debrief/web-data';
import { matrixGroups, worryAnswer } from './answers';
import { competency, packet } from './packet.fixture';

const group = (given: Packet, id: string) => matrixGroups(given).find((found) => found.id === id);

describe('answers of the packet', () => {
  it('keeps the order of the questions: agree, mixed, unknown', () => {
    expect(matrixGroups(packet({})).map(({ id }) => id)).toEqual(['agree', 'mixed', 'unknown']);
  });

  it('names what everybody rates low', () => {
    const low = competency('Evaluation', { min: 1, max: 2 });
    expect(group(packet({ competencies: [low, competency('Coding')] }), 'agree')?.answer).toBe(
      '2 competencies within one point. Agreed, and low: Evaluation.',
    );
  });

  it('shows low and thinly covered lone voices and folds the rest', () => {
    const lone = (key: string, more: Partial<PacketCompetency>) =>
      competency(key, { n: 1, mean: null, assessors: 1, minAssessors: 1, ...more });
    const single = group(
      packet({
        competencies: [
          lone('fine', {}),
          lone('low', { min: 2, max: 2 }),
          lone('thin', { minAssessors: 2 }),
        ],
      }),
      'single',
    );
    expect(single?.competencies.map(({ key }) => key)).toEqual(['low', 'thin']);
    expect(single?.folded?.map(({ key }) => key)).toEqual(['fine']);
  });

  it('says aloud that nobody assessed what any round may rate', () => {
    const nobody = competency('Production experience', {
      crossRound: true,
      n: 0,
      picture: 'UNKNOWN',
    });
    expect(group(packet({ competencies: [nobody] }), 'across')?.answer).toMatch(/nobody did/u);
  });

  it('does not hide a mixed line of its own behind the question', () => {
    const across = competency('Production experience', {
      crossRound: true,
      picture: 'MIXED',
      min: 1,
      max: 4,
    });
    expect(group(packet({ competencies: [across] }), 'mixed')?.answer).toMatch(
      /Production experience, on its own line, is mixed too/u,
    );
  });

  it('folds what no round asked about only while rounds are to come', () => {
    const competencies = [competency('Later', { n: 0, picture: 'UNKNOWN' })];
    expect(group(packet({ competencies, state: 'IN_PROGRESS' }), 'unknown')).toMatchObject({
      competencies: [],
      folded: competencies,
    });
    expect(group(packet({ competencies, state: 'DEBRIEF' }), 'unknown')).toMatchObject({
      competencies,
      folded: [],
    });
  });

  it('counts what is missing', () => {
    const missing = [
      { seatId: 's', personId: 'p', personName: 'Ana', roundName: 'Coding', dueAt: null },
    ];
    const unknown = competency('Cost', { n: 0, picture: 'UNKNOWN' });
    expect(group(packet({ competencies: [unknown], missing }), 'unknown')?.answer).toBe(
      '1 competency nobody rated with evidence, 1 scorecard not filed.',
    );
  });

  it('tells an open critical flag from a settled one', () => {
    const flag = (adjudication: unknown) => ({
      name: 'Overconfidence',
      severity: 'CRITICAL',
      adjudication,
    });
    const flags = (adjudication: unknown) => [flag(adjudication)] as unknown as Packet['flags'];
    expect(worryAnswer(packet({ flags: flags(null) }))).toMatch(/a hire cannot be decided/u);
    expect(worryAnswer(packet({ flags: flags({ outcome: 'UPHELD' }) }))).toMatch(
      /none of them bars a hire/u,
    );
    expect(worryAnswer(packet({}))).toBe('Nobody raised a red flag.');
  });
});
