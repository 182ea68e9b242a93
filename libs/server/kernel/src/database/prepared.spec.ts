import { prepared } from './prepared';

describe('prepared', () => {
  it('gives a text one name, whatever its values', () => {
    const first = prepared('SELECT $1::int AS one', [1]);
    expect(prepared('SELECT $1::int AS one', [2])).toEqual({ ...first, values: [2] });
    expect(first.name).toMatch(/^tx\.[0-9a-f]{24}$/);
  });

  it('gives different texts different names', () => {
    expect(prepared('SELECT 1', []).name).not.toBe(prepared('SELECT 2', []).name);
  });

  it('leaves texts unnamed when there are far too many of them', () => {
    for (let index = 0; index < 500; index += 1) prepared(`SELECT 'text ${index}'`, []);
    expect(prepared(`SELECT 'one more'`, [])).toEqual({ text: `SELECT 'one more'`, values: [] });
    expect(prepared('SELECT 1', []).name).toBeDefined();
  });
});
