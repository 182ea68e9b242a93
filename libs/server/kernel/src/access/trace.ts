import { AsyncLocalStorage } from 'node:async_hooks';

const storage = new AsyncLocalStorage<string>();

/** Marks the rest of the current asynchronous context (one HTTP request) with its id. */
export function enterTrace(traceId: string): void {
  storage.enterWith(traceId);
}

/** Id of the request that is being answered; undefined in jobs and at start-up. */
export function currentTrace(): string | undefined {
  return storage.getStore();
}
