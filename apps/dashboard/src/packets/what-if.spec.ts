import type { PacketCompetency } from '@debrief/web-data';
import { competency as made, rating } from './packet.fixture';
import { standing, weightedScore, whatIfs } from './what-if';

function competency(
  key: string,
  weight: number,
  values: readonly number[],
  unsupported: readonly number[] = [],
): PacketCompetency {
  const spread =
    values.length === 0 ? null : { min: Math.min(...values), max: Math.max(...values) };
  return made(key, {
    weight,
    picture: !spread ? 'UNKNOWN' : spread.max - spread.min >= 2 ? 'MIXED' : 'AGREE',
    mean: null,
    min: spread?.min ?? null,
    max: spread?.max ?? null,
    n: values.length,
    assessors: values.length,
    minAssessors: 1,
    ratings: [
      ...values.map((value) => rating(`${key}${value}`, value)),
      ...unsupported.map((value) =>
        rating(`${key}${value}`, value, { supported: false, support: 'UNCITED' }),
      ),
    ],
  });
}

describe('weightedScore', () => {
  it('weighs the mean of each competency and leaves out what nobody rated', () => {
    expect(
      weightedScore([
        competency('a', 0.6, [2, 4]),
        competency('b', 0.2, [1]),
        competency('c', 0.2, []),
      ]),
    ).toBeCloseTo((0.6 * 3 + 0.2) / 0.8, 10);
  });

  it('leaves out ratings without evidence', () => {
    expect(standing(competency('a', 1, [2], [4]))).toBe(2);
    expect(standing(competency('a', 1, [], [4]))).toBeNull();
  });

  it('has no score when nothing is rated', () => {
    expect(weightedScore([competency('a', 1, [])])).toBeNull();
  });
});

describe('whatIfs', () => {
  it('lets a mixed competency take its lowest and its highest rating', () => {
    const { today, ifs } = whatIfs([competency('a', 0.5, [2, 4]), competency('b', 0.5, [3, 3])]);
    expect(today).toBe(3);
    expect(ifs[0]).toEqual({ id: 'a', text: 'a settles at 2, or at 4', low: 2.5, high: 3.5 });
  });

  it('lets an unrated competency turn out anything, its weight then counted', () => {
    const { ifs } = whatIfs([competency('a', 0.5, [3, 3]), competency('b', 0.5, [])]);
    expect(ifs).toContainEqual({ id: 'b', text: 'b turns out 1, or 4', low: 2, high: 3.5 });
  });

  it('doubts a lone voice by one level and never past the scale', () => {
    const { ifs } = whatIfs([competency('a', 0.5, [4]), competency('b', 0.5, [2, 2])]);
    expect(ifs.find(({ id }) => id === 'a')).toMatchObject({
      text: 'a, one voice only, is really 3, or 4',
      low: 2.5,
      high: 3,
    });
  });

  it('keeps to the three widest of the lone voices', () => {
    const many = [1, 2, 3, 4, 5].map((n) => competency(`c${n}`, n / 15, [3]));
    const lone = whatIfs(many).ifs.filter(({ text }) => text.includes('one voice only'));
    expect(lone.map(({ id }) => id)).toEqual(['c5', 'c4', 'c3']);
  });

  it('does not doubt what several agree on', () => {
    expect(whatIfs([competency('a', 1, [3, 3])]).ifs).toEqual([]);
  });

  it('resolves all disagreements together when there are several', () => {
    const { ifs } = whatIfs([competency('a', 0.5, [2, 4]), competency('b', 0.5, [1, 3])]);
    expect(ifs[0]).toMatchObject({ id: 'mixed', low: 1.5, high: 3.5 });
  });

  it('names the double weight that moves the score most', () => {
    const { ifs } = whatIfs([competency('a', 0.4, [1, 1]), competency('b', 0.6, [3, 3])]);
    expect(ifs).toEqual([
      {
        id: 'double-a',
        text: 'a weighs double',
        low: expect.closeTo(2.6 / 1.4, 10),
        high: expect.closeTo(2.6 / 1.4, 10),
      },
    ]);
  });

  it('ignores a competency without weight', () => {
    expect(whatIfs([competency('a', 1, [3, 3]), competency('b', 0, [1, 4])]).ifs).toEqual([]);
  });
});
