/**
 * The one text of a value: object keys sorted, no blanks, text in normal form C; numbers and escapes
 * as `JSON.stringify` writes them, `undefined` dropped as it drops it. Equal values give equal
 * text, so its hash can prove that a frozen packet was not touched.
 *
 * @throws TypeError for what JSON cannot hold (a cycle, a bigint) or when two keys become one in normal form C
 */
export function canonicalJson(value: unknown): string {
  // The round trip resolves toJSON, undefined and non-finite numbers exactly as JSON defines them.
  const text = JSON.stringify(value);
  return write(text === undefined ? null : (JSON.parse(text) as Json));
}

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

function write(value: Json): string {
  if (typeof value === 'string') return JSON.stringify(value.normalize('NFC'));
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (isList(value)) return `[${value.map(write).join(',')}]`;
  const entries = Object.entries(value).map(([key, held]) => [key.normalize('NFC'), held] as const);
  entries.sort(([a], [b]) => (a < b ? -1 : 1));
  if (entries.some(([key], index) => key === entries[index + 1]?.[0])) {
    throw new TypeError('Two keys of one object differ only in their Unicode form.');
  }
  return `{${entries.map(([key, held]) => `${JSON.stringify(key)}:${write(held)}`).join(',')}}`;
}

function isList(
  value: readonly Json[] | { readonly [key: string]: Json },
): value is readonly Json[] {
  return Array.isArray(value);
}
