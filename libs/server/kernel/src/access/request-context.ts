import type { Actor } from './actor';

/** What one request carries through guards, resolvers and loaders. */
export interface RequestContext {
  /** Hash of the session cookie's token; null without a cookie. */
  readonly tokenHash: Buffer | null;
  /** Undefined until the guard has looked. */
  actor?: Actor | null;
  /** Loaders of this request by class, built on first use. */
  readonly loaders: Map<unknown, unknown>;
  readonly traceId: string;
}

/** The loader of this request, made on first use. */
export function loaderOf<T>(context: RequestContext, key: unknown, make: () => T): T {
  const known = context.loaders.get(key) as T | undefined;
  if (known) return known;
  const made = make();
  context.loaders.set(key, made);
  return made;
}
