import { afterAnswer, keyOf, meaningOf, questionsOf, sent } from './calibration-state';

const PACK = {
  entries: [
    { id: 'a', competencies: ['x', 'y'] },
    { id: 'b', competencies: ['x'] },
  ],
} as never;
const QUESTIONS = questionsOf(PACK);
const [ax, ay, bx] = QUESTIONS.map(keyOf) as [string, string, string];

describe('answering a calibration pack', () => {
  it('asks every competency of every scorecard, in order', () => {
    expect(QUESTIONS.map(keyOf)).toEqual(['a x', 'a y', 'b x']);
  });

  it('moves on to the next without an answer, also past the end', () => {
    expect(afterAnswer(QUESTIONS, { [ax]: 3 }, 0)).toBe(1);
    expect(afterAnswer(QUESTIONS, { [ax]: 3, [ay]: 2 }, 0)).toBe(2);
    expect(afterAnswer(QUESTIONS, { [bx]: 3 }, 2)).toBe(0);
    expect(afterAnswer(QUESTIONS, { [ax]: 3, [ay]: 2, [bx]: 1 }, 1)).toBe(1);
  });

  it('reads j, k, 1 to 4 and 0, and leaves every other key alone', () => {
    expect(meaningOf('j', 0, 3)).toEqual({ move: 1 });
    expect(meaningOf('j', 2, 3)).toEqual({ move: 2 });
    expect(meaningOf('k', 0, 3)).toEqual({ move: 0 });
    expect(meaningOf('4', 0, 3)).toEqual({ rate: 4 });
    expect(meaningOf('0', 0, 3)).toEqual({ rate: 'not_probed' });
    expect(meaningOf('5', 0, 3)).toBeNull();
    expect(meaningOf('Enter', 0, 3)).toBeNull();
  });

  it('sends a level, or nothing for what was not probed', () => {
    expect(sent(QUESTIONS, { [ax]: 3, [ay]: 'not_probed' })).toEqual([
      { entryId: 'a', competency: 'x', value: 3 },
      { entryId: 'a', competency: 'y', value: null },
      { entryId: 'b', competency: 'x', value: null },
    ]);
  });
});
