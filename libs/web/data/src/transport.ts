import { RequestError } from './request-error';
import type { TypedDocumentString } from './generated/graphql';

/** Why a request brought no answer. Expected refusals are not here: they are types of a result. */
export type FailureKind =
  | 'offline'
  | 'unauthenticated'
  | 'forbidden'
  | 'bad_request'
  | 'too_large'
  | 'rate_limited'
  | 'conflict'
  | 'not_found'
  | 'unavailable'
  | 'server';

const MESSAGES: Readonly<Record<FailureKind, string>> = {
  offline: 'No connection to Debrief. Check your network, then try again.',
  unauthenticated: 'Your session has ended. Sign in again.',
  forbidden: 'You do not have permission for this.',
  bad_request: 'Debrief could not read this request. Reload the page and try again.',
  too_large: 'This is too large to send. Shorten the longest text and try again.',
  rate_limited: 'Too many tries in a short time. Wait a minute, then try again.',
  conflict: 'This is being changed by another request. Wait a moment, then try again.',
  not_found: 'There is no such page here, or it is not open to you.',
  unavailable: 'Debrief is not reachable right now. Try again in a moment.',
  server: 'Something failed on our side. Nothing was changed. Try again.',
};

const STATUS: Readonly<Record<FailureKind, number>> = {
  offline: 0,
  unauthenticated: 401,
  forbidden: 403,
  bad_request: 400,
  too_large: 413,
  rate_limited: 429,
  conflict: 409,
  not_found: 404,
  unavailable: 503,
  server: 500,
};

/** A failure of the way to the server or of the server itself. `status` is what react-admin reads. */
export class TransportError extends RequestError {
  constructor(
    readonly kind: FailureKind,
    /** The server's words, when it sent some that are meant for the reader. */
    detail?: string,
    /** What to quote to whoever runs the server. */
    readonly traceId?: string,
  ) {
    super(detail ?? MESSAGES[kind], STATUS[kind]);
    this.name = 'TransportError';
  }
}

const KIND_OF_CODE: Readonly<Record<string, FailureKind>> = {
  UNAUTHENTICATED: 'unauthenticated',
  FORBIDDEN: 'forbidden',
  BAD_USER_INPUT: 'bad_request',
  BAD_REQUEST: 'bad_request',
  GRAPHQL_VALIDATION_FAILED: 'bad_request',
  PAYLOAD_TOO_LARGE: 'too_large',
  TOO_LARGE: 'too_large',
  RATE_LIMITED: 'rate_limited',
  NOT_FOUND: 'not_found',
  CONFLICT: 'conflict',
  CONFLICT_IN_PROGRESS: 'conflict',
  TIMEOUT: 'unavailable',
  SERVICE_UNAVAILABLE: 'unavailable',
  STORAGE_FULL: 'unavailable',
  INTERNAL_SERVER_ERROR: 'server',
};

/** Codes whose message the server wrote for the person; the others say more to a programmer. */
const SPOKEN = new Set([
  'FORBIDDEN',
  'BAD_USER_INPUT',
  'CONFLICT',
  'TIMEOUT',
  'SERVICE_UNAVAILABLE',
  'STORAGE_FULL',
]);

/** The one reading of an HTTP status. */
export function kindOfStatus(status: number): FailureKind | null {
  if (status >= 200 && status < 300) return null;
  if (status === 401) return 'unauthenticated';
  if (status === 403) return 'forbidden';
  if (status === 404) return 'not_found';
  if (status === 409) return 'conflict';
  if (status === 413) return 'too_large';
  if (status === 429) return 'rate_limited';
  if (status === 502 || status === 503 || status === 504 || status === 507) return 'unavailable';
  return status >= 500 ? 'server' : 'bad_request';
}

interface GraphqlError {
  readonly message: string;
  readonly extensions?: { readonly code?: string; readonly requestId?: string };
}

interface GraphqlReply<R> {
  readonly data?: R | null;
  readonly errors?: readonly GraphqlError[];
}

export interface RequestOptions {
  readonly signal?: AbortSignal | undefined;
  /** Lets a last save finish while the page is being left. */
  readonly keepalive?: boolean;
}

/**
 * Sends one request of any kind; every network failure becomes a {@link TransportError}, a
 * cancelled request stays what `fetch` threw.
 */
export async function send(
  path: string,
  body: unknown,
  options: RequestOptions = {},
): Promise<Response> {
  return post(path, JSON.stringify(body), 'application/json', options);
}

async function post(
  path: string,
  body: string | Blob,
  type: string,
  options: RequestOptions,
): Promise<Response> {
  try {
    return await fetch(path, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': type, accept: 'application/json' },
      body,
      ...(options.signal ? { signal: options.signal } : {}),
      ...(options.keepalive ? { keepalive: true } : {}),
    });
  } catch (error) {
    // Whoever cancelled knows; the cache tells it apart from a failure by its own type.
    if (options.signal?.aborted) throw error;
    throw new TransportError('offline');
  }
}

function failureOf(reply: GraphqlReply<unknown> | null, status: number): TransportError | null {
  const first = reply?.errors?.[0];
  const byStatus = kindOfStatus(status);
  if (!first) return byStatus ? new TransportError(byStatus) : null;
  const code = first.extensions?.code ?? '';
  const kind = KIND_OF_CODE[code] ?? byStatus ?? 'server';
  const detail = SPOKEN.has(code) ? first.message : undefined;
  return new TransportError(
    kind,
    detail,
    kind === 'server' ? first.extensions?.requestId : undefined,
  );
}

async function readReply<R>(response: Response): Promise<GraphqlReply<R> | null> {
  try {
    return (await response.json()) as GraphqlReply<R>;
  } catch {
    return null;
  }
}

/**
 * Asks the API one document.
 *
 * @returns the data; a result union comes back as data, also when it is a problem
 * @throws TransportError when there is no usable answer
 */
export async function graphqlFetch<R, V>(
  document: TypedDocumentString<R, V>,
  variables: V,
  options: RequestOptions = {},
): Promise<R> {
  const response = await send('/graphql', { query: document.toString(), variables }, options);
  const reply = await readReply<R>(response);
  const failure = failureOf(reply, response.status);
  if (failure) throw failure;
  if (!reply?.data) throw new TransportError('server');
  return reply.data;
}

/** The sentence of a refusal over plain HTTP; of several fields the first one's. */
export function wordsOf(said: unknown): string | undefined {
  const { message, fields } = (said ?? {}) as {
    message?: unknown;
    fields?: readonly { readonly message?: unknown }[];
  };
  const words = (Array.isArray(fields) ? fields[0]?.message : undefined) ?? message;
  return typeof words === 'string' && words !== '' ? words : undefined;
}

/**
 * Sends a file as the whole body of a request, for the few addresses that take one.
 *
 * @returns what the server said about it
 * @throws TransportError with the server's own sentence when it refused the file
 */
export async function sendFile(
  path: string,
  file: Blob,
  type: string,
  options: RequestOptions = {},
): Promise<unknown> {
  const response = await post(path, file, type, options);
  let said: unknown = null;
  try {
    said = await response.json();
  } catch {
    // An answer without words, e.g. 204: the status says enough.
  }
  const kind = kindOfStatus(response.status);
  if (!kind) return said;
  throw new TransportError(kind, kind === 'server' ? undefined : wordsOf(said));
}
