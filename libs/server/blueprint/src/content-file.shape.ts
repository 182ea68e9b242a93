import type { z } from 'zod';

/** Something in a file that has not the shape it should. */
export interface ShapeFault {
  readonly path: readonly PropertyKey[];
  readonly code: string;
  readonly message: string;
}

type Issue = z.core.$ZodIssue;

/** What a schema found wrong with an entry, in our words. */
export function shapeFaults(
  error: z.ZodError,
  entry: unknown,
  base: readonly PropertyKey[],
): ShapeFault[] {
  return error.issues.map((issue) => ({
    path: [...base, ...issue.path],
    ...wording(issue, valueAt(entry, issue.path)),
  }));
}

function wording(
  issue: Issue,
  value: unknown,
): { readonly code: string; readonly message: string } {
  if (value === undefined || value === null)
    return { code: 'REQUIRED', message: 'This field is missing.' };
  switch (issue.code) {
    case 'invalid_type':
      return {
        code: 'WRONG_TYPE',
        message:
          issue.expected === 'string'
            ? 'This is a text; put it into quotes.'
            : `This should be of another type: ${issue.expected}.`,
      };
    case 'invalid_value':
      return {
        code: 'UNKNOWN_WORD',
        message: `Choose one of ${issue.values.map(String).join(', ')}.`,
      };
    case 'invalid_format':
      return {
        code: 'INVALID_KEY',
        message: 'A key begins with a small letter and holds small letters, digits and _.',
      };
    case 'too_small':
      return issue.origin === 'string' || issue.origin === 'array'
        ? { code: 'REQUIRED', message: 'This must not be empty.' }
        : { code: 'OUT_OF_RANGE', message: `This is at least ${String(issue.minimum)}.` };
    case 'too_big':
      return { code: 'OUT_OF_RANGE', message: `This is at most ${String(issue.maximum)}.` };
    default:
      return { code: 'WRONG_TYPE', message: 'This cannot be taken as it is.' };
  }
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (at, step) =>
      typeof at === 'object' && at !== null
        ? (at as Record<PropertyKey, unknown>)[step]
        : undefined,
    value,
  );
}

/** Fields on top of an entry of the wrong shape that the schema does not know: likely what is missing, misspelt. */
export function strangers(
  schema: z.ZodType,
  entry: unknown,
  base: readonly PropertyKey[],
): ShapeFault[] {
  if (typeof entry !== 'object' || entry === null || !('shape' in schema)) return [];
  const known = schema.shape as object;
  return Object.keys(entry)
    .filter((name) => !Object.hasOwn(known, name))
    .map((name) => unknownField(name, base));
}

function unknownField(name: string, base: readonly PropertyKey[]): ShapeFault {
  return {
    path: [...base, name],
    code: 'UNKNOWN_FIELD',
    message: `There is no field ${name} here.`,
  };
}

/** Fields of an entry that the schema let fall: a misspelt one would be lost without a word. */
export function unknownFields(
  given: unknown,
  kept: unknown,
  base: readonly PropertyKey[],
): ShapeFault[] {
  if (typeof given !== 'object' || given === null || typeof kept !== 'object' || kept === null)
    return [];
  const left = kept as Record<string, unknown>;
  return Object.entries(given).flatMap(([name, value]: [string, unknown]) =>
    Object.hasOwn(left, name)
      ? unknownFields(value, left[name], [...base, name])
      : [unknownField(name, base)],
  );
}
