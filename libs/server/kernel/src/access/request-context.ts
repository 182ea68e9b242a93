import type { Actor } from './actor';

/** What a token has left of its minute; it is told in the headers of the answer. */
export interface TokenAllowance {
  /** Calls a minute. */
  readonly limit: number;
  readonly remaining: number;
  /** Seconds until the minute is over. */
  readonly resetSeconds: number;
  /** Takes so many calls more; throws `rate_limited` when the minute is used up. */
  spend(calls: number): Promise<void>;
}

/** What one request carries through guards, resolvers and loaders. */
export interface RequestContext {
  /** Hash of the session cookie's token; null without a cookie, and where a bearer token stands for it. */
  readonly tokenHash: Buffer | null;
  /** Undefined until the guard has looked. */
  actor?: Actor | null;
  /** Set where a token came with the request. */
  allowance?: TokenAllowance;
  /** Loaders of this request by class, built on first use. */
  readonly loaders: Map<unknown, unknown>;
  /** Id of the request; what it leaves in the audit trail carries it. */
  traceId: string;
}

/** The loader of this request, made on first use. */
export function loaderOf<T>(context: RequestContext, key: unknown, make: () => T): T {
  const known = context.loaders.get(key) as T | undefined;
  if (known) return known;
  const made = make();
  context.loaders.set(key, made);
  return made;
}
