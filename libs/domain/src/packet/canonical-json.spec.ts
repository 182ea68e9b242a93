import fc from 'fast-check';
import { canonicalJson } from './canonical-json';

const NFC_JSON = fc.jsonValue({ stringUnit: 'grapheme-composite' }).map((value) => composed(value));

describe('canonicalJson', () => {
  it.each<[string, unknown, string]>([
    ['keys in order', { b: 1, a: 2 }, '{"a":2,"b":1}'],
    [
      'keys by code unit, not by a locale',
      { é: 1, z: 2, Z: 3, 10: 4, 9: 5 },
      '{"10":4,"9":5,"Z":3,"z":2,"é":1}',
    ],
    ['keys inside lists', [{ b: [{ d: 1, c: 2 }], a: 0 }], '[{"a":0,"b":[{"c":2,"d":1}]}]'],
    ['lists as they come', [3, 1, 2], '[3,1,2]'],
    ['numbers as JSON does', [1.0, 1e21, 1e-7, -0, 0.1], '[1,1e+21,1e-7,0,0.1]'],
    ['no number as null', [NaN, Infinity], '[null,null]'],
    ['undefined keys not at all', { a: undefined, b: null }, '{"b":null}'],
    ['undefined in a list as null', [undefined], '[null]'],
    ['dates as JSON does', { at: new Date(0) }, '{"at":"1970-01-01T00:00:00.000Z"}'],
    ['text escaped as JSON does', '"\\\n\u2028', '"\\"\\\\\\n\u2028"'],
    ['text in normal form C', ['e\u0301', { 'e\u0301': 1 }], '["é",{"é":1}]'],
    ['half a character escaped', '\uD83D', '"\\ud83d"'],
    ['nothing', undefined, 'null'],
    ['emptiness', [{}, [], '', null, false], '[{},[],"",null,false]'],
    [
      'a key called __proto__',
      JSON.parse('{"a":1,"__proto__":{"b":2}}'),
      '{"__proto__":{"b":2},"a":1}',
    ],
  ])('writes %s', (_what, value, expected) => {
    expect(canonicalJson(value)).toBe(expected);
  });

  it('refuses two keys that differ in Unicode form alone', () => {
    expect(() => canonicalJson({ é: 1, 'e\u0301': 2 })).toThrow(TypeError);
  });

  it('refuses what JSON cannot hold', () => {
    expect(() => canonicalJson({ n: 1n })).toThrow(TypeError);
  });

  it('loses nothing', () => {
    fc.assert(
      fc.property(NFC_JSON, (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it('does not care about the order of keys', () => {
    fc.assert(
      fc.property(NFC_JSON, (value) => {
        expect(canonicalJson(reversed(value))).toBe(canonicalJson(value));
      }),
    );
  });

  it('writes its own text again', () => {
    fc.assert(
      fc.property(NFC_JSON, (value) => {
        const text = canonicalJson(value);
        expect(canonicalJson(JSON.parse(text))).toBe(text);
      }),
    );
  });
});

function composed(value: unknown): unknown {
  return mapKeys(value, (entries) => entries.map(([key, held]) => [key.normalize('NFC'), held]));
}

function reversed(value: unknown): unknown {
  return mapKeys(value, (entries) => [...entries].reverse());
}

type Entries = [string, unknown][];

function mapKeys(value: unknown, change: (entries: Entries) => Entries): unknown {
  if (typeof value === 'string') return value.normalize('NFC');
  if (Array.isArray(value)) return value.map((held) => mapKeys(held, change));
  if (typeof value !== 'object' || value === null) return value;
  const entries: Entries = Object.entries(value).map(([key, held]) => [key, mapKeys(held, change)]);
  return Object.fromEntries(change(entries));
}
