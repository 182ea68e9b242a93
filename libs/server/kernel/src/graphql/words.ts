import { registerEnumType } from '@nestjs/graphql';

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
  const values = Object.fromEntries(words.map((word) => [word.toUpperCase(), word]));
  registerEnumType(values, {
    name,
    description,
    valuesMap: Object.fromEntries(
      words.map((word) => [word.toUpperCase(), { description: meanings[word] }]),
    ),
  });
  return values;
}
