import { AsyncLocalStorage } from 'node:async_hooks';

interface Meter {
  statements: number;
}

const storage = new AsyncLocalStorage<Meter>();

/** Runs `work` and counts the SQL statements sent meanwhile by it and what it awaits. */
export async function countStatements<T>(
  work: () => Promise<T>,
): Promise<{ result: T; statements: number }> {
  const meter: Meter = { statements: 0 };
  const result = await storage.run(meter, work);
  return { result, statements: meter.statements };
}

/** Opens a meter for the rest of the current asynchronous context (one HTTP request). */
export function enterMeter(): Meter {
  const meter: Meter = { statements: 0 };
  storage.enterWith(meter);
  return meter;
}

export function meterStatement(): void {
  const meter = storage.getStore();
  if (meter) meter.statements += 1;
}
