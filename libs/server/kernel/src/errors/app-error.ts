/** The closed list of what can go wrong outside an endpoint's own problems. */
export const ERROR_CODES = {
  unauthenticated: 'UNAUTHENTICATED',
  forbidden: 'FORBIDDEN',
  not_found: 'NOT_FOUND',
  bad_input: 'BAD_USER_INPUT',
  conflict: 'CONFLICT',
  conflict_in_progress: 'CONFLICT_IN_PROGRESS',
  rate_limited: 'RATE_LIMITED',
  timeout: 'TIMEOUT',
  unavailable: 'SERVICE_UNAVAILABLE',
  storage_full: 'STORAGE_FULL',
  internal: 'INTERNAL_SERVER_ERROR',
} as const;
export type ErrorCategory = keyof typeof ERROR_CODES;
export type ErrorCode = (typeof ERROR_CODES)[ErrorCategory];

/** HTTP status of a category, for answers outside GraphQL. */
export const HTTP_STATUS: Readonly<Record<ErrorCategory, number>> = {
  unauthenticated: 401,
  forbidden: 403,
  not_found: 404,
  bad_input: 400,
  conflict: 409,
  conflict_in_progress: 409,
  rate_limited: 429,
  timeout: 503,
  unavailable: 503,
  storage_full: 507,
  internal: 500,
};

/** A failure with a category; its message is written for whoever asked. */
export class AppError extends Error {
  public constructor(
    public readonly category: ErrorCategory,
    message: string,
    public readonly path?: string,
  ) {
    super(message);
    this.name = 'AppError';
  }
}

const POSTGRES: Readonly<Record<string, readonly [ErrorCategory, string]>> = {
  '57014': ['timeout', 'That took too long. Try again.'],
  '55P03': ['timeout', 'Somebody else is changing this. Try again.'],
  '53100': ['storage_full', 'The server has no room to store this.'],
  '22021': ['bad_input', 'The text holds characters that cannot be stored.'],
  '22P05': ['bad_input', 'The text holds characters that cannot be stored.'],
  '22P02': ['bad_input', 'An id or value is not well formed.'],
  '57P01': ['unavailable', 'The database is restarting. Try again.'],
  '57P03': ['unavailable', 'The database is starting. Try again.'],
  '53300': ['unavailable', 'The server is busy. Try again.'],
};
const NETWORK = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ENOTFOUND', 'ENOENT']);

/** Sorts any thrown thing into a category; what is not known stays internal and unnamed. */
export function categorise(error: unknown): AppError {
  if (error instanceof AppError) return error;
  const code = codeOf(error);
  const known = code === undefined ? undefined : POSTGRES[code];
  if (known) return new AppError(known[0], known[1]);
  if (
    (code !== undefined && (NETWORK.has(code) || code.startsWith('08'))) ||
    isPoolTimeout(error)
  ) {
    return new AppError('unavailable', 'The database cannot be reached. Try again.');
  }
  return new AppError('internal', 'Internal error');
}

function codeOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

function isPoolTimeout(error: unknown): boolean {
  return (
    error instanceof Error &&
    /timeout exceeded when trying to connect|Connection terminated/.test(error.message)
  );
}
