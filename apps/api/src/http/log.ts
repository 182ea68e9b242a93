import type { Config } from '@debrief/server-kernel';

export type LogError = (error: unknown, traceId?: string) => void;

/** One JSON line an event on stderr: when, how grave, what, and the id that the caller was given. */
export function errorLogger(config: Pick<Config, 'LOG_LEVEL'>): LogError {
  if (config.LOG_LEVEL === 'silent' || config.LOG_LEVEL === 'fatal') return () => undefined;
  return (error, traceId) => {
    const line = {
      at: new Date().toISOString(),
      level: 'error',
      message: error instanceof Error ? error.message : String(error),
      ...(error instanceof Error && error.stack ? { stack: error.stack } : {}),
      ...(traceId ? { requestId: traceId } : {}),
    };
    process.stderr.write(`${JSON.stringify(line)}\n`);
  };
}
