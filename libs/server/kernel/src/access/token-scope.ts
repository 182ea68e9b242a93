import type { TokenScope } from '@debrief/domain';
import { AppError } from '../errors/app-error';
import type { ActorToken } from './actor';
import type { RequestContext } from './request-context';

/**
 * Refuses what a token was not given for. `scope` is what the endpoint declares; one that declares
 * none is for people alone.
 */
export function refuseBeyondScope(token: ActorToken, scope: TokenScope | undefined): void {
  if (scope === undefined)
    throw new AppError('forbidden', 'This is for people who sign in; no token may do it.');
  if (!token.scopes.includes(scope))
    throw new AppError('forbidden', `This token was not given for ${scope}.`);
}

/**
 * For a field below the root that shows more than its root field's scope covers: feedback below a
 * loop, say. `null` keeps it for people. Sessions pass.
 */
export function needScope(context: RequestContext, scope: TokenScope | null): void {
  const token = context.actor?.token;
  if (token) refuseBeyondScope(token, scope ?? undefined);
}
