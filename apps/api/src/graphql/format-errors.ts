import { formatFailure } from '@debrief/server-kernel';
import { GraphQLError, type ExecutionResult } from 'graphql';
import type { Log } from '../http/log';
import { RefusedRequest } from './refused-request';

interface ThrownByHttp {
  readonly statusCode: number;
  readonly code: string;
  readonly message: string;
}

/** What the HTTP layer throws before a document is looked at, in words and codes of ours. */
const HTTP_FAILURES: Readonly<
  Record<string, readonly [status: number, code: string, message: string]>
> = {
  FST_ERR_CTP_BODY_TOO_LARGE: [
    413,
    'PAYLOAD_TOO_LARGE',
    'The request is too large; at most 256 KiB are taken.',
  ],
  FST_ERR_CTP_INVALID_MEDIA_TYPE: [
    400,
    'BAD_REQUEST',
    'Send JSON with content-type application/json.',
  ],
  FST_ERR_CTP_EMPTY_JSON_BODY: [400, 'BAD_REQUEST', 'The body is empty.'],
  MER_ERR_METHOD_NOT_ALLOWED: [405, 'METHOD_NOT_ALLOWED', 'Only queries are answered by GET.'],
};

/** Mercurius' error formatter: unwraps what it bundles, then leaves the words to the kernel. */
export function formatErrors(
  execution: Pick<ExecutionResult, 'data' | 'errors'>,
  traceId: string,
  log: Log,
): {
  statusCode: number;
  response: { data: Record<string, unknown> | null; errors: GraphQLError[] };
} {
  const [first] = execution.errors ?? [];
  const http = first ? httpFailure(first) : null;
  const errors = http ? [http.error] : (execution.errors ?? []).flatMap(unwrap);
  const { statusCode, response } = formatFailure(
    { data: execution.data ?? null, errors },
    traceId,
    log.error,
  );
  for (const { extensions } of response.errors) log.refusal(extensions?.['code'], traceId);
  // What never ran has no data, not even null. A compiled document and one that runs for the first
  // time report that differently; an error with a path comes of running.
  const ran =
    execution.data !== undefined || response.errors.some((error) => error.path !== undefined);
  const answer = ran ? response : { errors: response.errors };
  return {
    statusCode: http?.status ?? statusCode,
    // Mercurius' type asks for GraphQLError objects; it only ever serialises them.
    response: answer as { data: Record<string, unknown> | null; errors: GraphQLError[] },
  };
}

function httpFailure(error: GraphQLError): { status: number; error: GraphQLError } | null {
  const original: unknown = error.originalError;
  if (!isThrownByHttp(original)) return null;
  const [status, code, message] = HTTP_FAILURES[original.code] ?? [];
  if (status && code && message)
    return { status, error: new GraphQLError(message, { extensions: { code } }) };
  if (original.code.startsWith('FST_') || original instanceof RefusedRequest) {
    return {
      status: original.statusCode,
      error: new GraphQLError(original.message, { extensions: { code: 'BAD_REQUEST' } }),
    };
  }
  return original instanceof SyntaxError
    ? {
        status: 400,
        error: new GraphQLError('The body is not valid JSON.', {
          extensions: { code: 'BAD_REQUEST' },
        }),
      }
    : null;
}

function isThrownByHttp(error: unknown): error is ThrownByHttp {
  return (
    error instanceof Error &&
    'statusCode' in error &&
    'code' in error &&
    typeof error.code === 'string'
  );
}

/** Validation failures arrive bundled in one error. */
function unwrap(error: GraphQLError): GraphQLError[] {
  const original: unknown = error.originalError ?? undefined;
  const bundled =
    original instanceof Error && 'errors' in original && Array.isArray(original.errors)
      ? original.errors
      : null;
  if (bundled) return bundled.map(asClientError);
  // A compiled document reports bad variables by itself, with neither an origin nor a path.
  return original === undefined && error.path === undefined ? [asClientError(error)] : [error];
}

function asClientError(error: unknown): GraphQLError {
  const message = error instanceof Error ? error.message : 'The request is not well formed.';
  const known = codeIn(error);
  const code = known ?? (/^Variable "\$/.test(message) ? 'BAD_USER_INPUT' : codeOf(message));
  return new GraphQLError(message, {
    ...(error instanceof GraphQLError && error.nodes ? { nodes: error.nodes } : {}),
    ...(error instanceof GraphQLError && error.source
      ? { source: error.source, positions: error.positions ?? null }
      : {}),
    extensions: { code },
  });
}

/** Errors of compiled documents have no extensions at all, whatever their type says. */
function codeIn(error: unknown): unknown {
  return error instanceof GraphQLError
    ? (error.extensions as Record<string, unknown> | undefined)?.['code']
    : undefined;
}

function codeOf(message: string): string {
  return message.startsWith('Syntax Error') ? 'GRAPHQL_PARSE_FAILED' : 'GRAPHQL_VALIDATION_FAILED';
}
