import { registerEnumType } from '@nestjs/graphql';

/** How a domain word stands in the schema: `hiring:read` as `HIRING_READ`. */
function enumName(word: string): string {
  return word.toUpperCase().replace(/[^A-Z0-9]/g, '_');
}

/**
 * Registers a list of domain words as a GraphQL enum: the schema says `STRONG_NO`, code and
 * database say `strong_no`, and no mapper stands between. Returns the enum object to use as type.
 */
export function registerWords<W extends string>(
  name: string,
  words: readonly W[],
  description: string,
  meanings: Readonly<Record<W, string>>,
): Readonly<Record<string, W>> {
  const values = Object.fromEntries(words.map((word) => [enumName(word), word]));
  registerEnumType(values, {
    name,
    description,
    valuesMap: Object.fromEntries(
      words.map((word) => [enumName(word), { description: meanings[word] }]),
    ),
  });
  return values;
}
