import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { isId } from '../ids';

function parseDate(value: unknown): Date {
  if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}T[\d:.]+(Z|[+-]\d{2}:\d{2})$/.test(value)) {
    const date = new Date(value);
    if (!Number.isNaN(date.getTime())) return date;
  }
  throw new GraphQLError(
    'DateTime must be an ISO 8601 instant with its offset, e.g. 2026-11-24T09:30:00Z',
    {
      extensions: { code: 'BAD_USER_INPUT' },
    },
  );
}

/** An instant; always answered in UTC with milliseconds. */
export const DateTime = new GraphQLScalarType<Date, string>({
  name: 'DateTime',
  description: 'An instant as ISO 8601 in UTC with milliseconds, e.g. `2026-11-24T09:30:00.000Z`',
  serialize: (value) => (value instanceof Date ? value : new Date(value as string)).toISOString(),
  parseValue: parseDate,
  parseLiteral: (node) => parseDate(node.kind === Kind.STRING ? node.value : null),
});

function parseId(value: unknown): string {
  if (typeof value === 'string' && isId(value)) return value.toLowerCase();
  throw new GraphQLError('UUID must look like 01890a5d-ac96-774b-bcce-b302099a8057', {
    extensions: { code: 'BAD_USER_INPUT' },
  });
}

export const Uuid = new GraphQLScalarType<string, string>({
  name: 'UUID',
  description: 'A UUID in lower case',
  serialize: (value) => value as string,
  parseValue: parseId,
  parseLiteral: (node) => parseId(node.kind === Kind.STRING ? node.value : null),
});
