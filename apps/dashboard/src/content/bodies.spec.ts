import { blankBody, cloneOf, freeKey, keyFrom, titleOf } from './bodies';

describe('keys', () => {
  it.each([
    ['Trade-off reasoning (senior)', 'trade_off_reasoning_senior'],
    ['Überblick: 2 Systeme', 'uberblick_2_systeme'],
    ['2nd coding round', 'nd_coding_round'],
    ['…', ''],
    ['x'.repeat(90), 'x'.repeat(60)],
  ])('are made of "%s"', (words, key) => {
    expect(keyFrom(words)).toBe(key);
  });

  it('get the first free number when they are taken', () => {
    expect(freeKey('point', [])).toBe('point');
    expect(freeKey('point', ['point', 'point_2', 'point_4'])).toBe('point_3');
  });
});

describe('new content', () => {
  it('starts blank or as a copy with a key of its own', () => {
    const rubric = { ...blankBody('rubric'), key: 'coding', title: 'Coding' };
    expect(cloneOf(rubric)).toEqual({ ...rubric, key: '', title: 'Coding (copy)' });
    expect(titleOf(rubric)).toBe('Coding');
    expect(blankBody('blueprint').stages[0]?.rounds[0]?.key).toBe('coding');
  });
});
