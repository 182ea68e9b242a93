import { GraphQLError, type ExecutionResult, type GraphQLFormattedError } from 'graphql';
import { categorise, ERROR_CODES, HTTP_STATUS, type ErrorCategory } from '../errors/app-error';

export interface FormattedFailure {
  readonly statusCode: number;
  readonly response: { data: unknown; errors: GraphQLFormattedError[] };
}

/**
 * The one way an error leaves over GraphQL: a code of the closed list, a message meant for the
 * person, the trace id. Anything not known becomes "Internal error"; `log` gets the original.
 */
export function formatFailure(
  result: Pick<ExecutionResult, 'data' | 'errors'>,
  traceId: string,
  log: (error: unknown, traceId: string) => void,
): FormattedFailure {
  const errors = (result.errors ?? []).map((error) => formatOne(error, traceId, log));
  const executed = result.data !== undefined && result.data !== null;
  return {
    statusCode: executed ? 200 : statusOf(errors),
    response: { data: result.data ?? null, errors },
  };
}

function statusOf(errors: readonly GraphQLFormattedError[]): number {
  const code = errors[0]?.extensions?.['code'];
  const category = (Object.keys(ERROR_CODES) as ErrorCategory[]).find(
    (c) => ERROR_CODES[c] === code,
  );
  if (code === 'GRAPHQL_PARSE_FAILED' || code === 'GRAPHQL_VALIDATION_FAILED') return 400;
  return category ? HTTP_STATUS[category] : 400;
}

function formatOne(
  error: GraphQLError,
  traceId: string,
  log: (error: unknown, traceId: string) => void,
): GraphQLFormattedError {
  const original = error.originalError;
  const base = { locations: error.locations, path: error.path };
  if (!original || original instanceof GraphQLError) {
    const code =
      codeOf(error) ??
      (original ? codeOf(original) : undefined) ??
      (error.path ? 'BAD_USER_INPUT' : 'GRAPHQL_VALIDATION_FAILED');
    return {
      ...base,
      message: error.message.replace(/ Did you mean .*$/s, ''),
      extensions: { code, requestId: traceId },
    };
  }
  const known = categorise(original);
  if (known.category === 'internal') log(original, traceId);
  return {
    ...base,
    message: known.message,
    extensions: {
      code: ERROR_CODES[known.category],
      requestId: traceId,
      ...(known.path ? { field: known.path } : {}),
    },
  };
}

function codeOf(error: { extensions?: unknown }): string | undefined {
  const extensions = error.extensions;
  if (typeof extensions !== 'object' || extensions === null || !('code' in extensions))
    return undefined;
  return typeof extensions.code === 'string' ? extensions.code : undefined;
}
