import { jsonFaultAt } from './json-fault';

describe('where a text stops being JSON', () => {
  it.each([
    ['', 0],
    ['\ufeff{}', 0],
    ['{"a":1,}', 7],
    ['{"a" 1}', 5],
    ['{"a":01}', 6],
    ['[1,2', 4],
    ['[1 2]', 3],
    ['["a\nb"]', 1],
    ['["\\x"]', 1],
    ['{a:1}', 1],
    ['{} {}', 3],
    ['[}', 1],
    ['nul', 0],
    ['[1,]', 3],
  ])('is found in %j', (text, at) => {
    expect(() => JSON.parse(text) as unknown).toThrow();
    expect(jsonFaultAt(text)).toBe(at);
  });

  it('is its end for a text that is JSON', () => {
    for (const value of [{ a: [1, -2.5e3, 'x"\\\u00e9', null, true, {}] }, [], 'x', 3])
      expect(jsonFaultAt(JSON.stringify(value))).toBe(JSON.stringify(value).length);
  });
});
