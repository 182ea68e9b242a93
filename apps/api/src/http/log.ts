import type { Config } from '@debrief/server-kernel';

export type LogError = (error: unknown, traceId?: string) => void;

/** Codes that are worth a line although the server did what it should: somebody tried a closed door. */
const WATCHED: ReadonlySet<unknown> = new Set(['FORBIDDEN', 'RATE_LIMITED', 'WRONG_TOKEN']);
const RANK: Readonly<Record<Config['LOG_LEVEL'], number>> = {
  debug: 0,
  info: 1,
  warn: 2,
  error: 3,
  fatal: 4,
  silent: 5,
};

export interface Log {
  /** Anything that was not foreseen. */
  readonly error: LogError;
  /** An answer's code; a line only where it tells of an attempt at something closed. */
  readonly refusal: (code: unknown, traceId: string) => void;
}

/** One JSON line an event on stderr: when, how grave, what, and the id that the caller was given. */
export function makeLog(
  config: Pick<Config, 'LOG_LEVEL'>,
  write: (line: string) => void = toStderr,
): Log {
  const say = (level: 'warn' | 'error', facts: object): void => {
    if (RANK[level] < RANK[config.LOG_LEVEL]) return;
    write(`${JSON.stringify({ at: new Date().toISOString(), level, ...facts })}\n`);
  };
  return {
    error: (error, traceId) =>
      say('error', {
        message: error instanceof Error ? error.message : String(error),
        ...(error instanceof Error && error.stack ? { stack: error.stack } : {}),
        ...(traceId ? { requestId: traceId } : {}),
      }),
    refusal: (code, traceId) => {
      if (WATCHED.has(code)) say('warn', { message: 'refused', code, requestId: traceId });
    },
  };
}

function toStderr(line: string): void {
  process.stderr.write(line);
}
