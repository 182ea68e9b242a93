import { createParamDecorator, SetMetadata, type ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { AuditAction, Role, TokenScope } from '@debrief/domain';
import { AppError } from '../errors/app-error';
import type { Actor } from './actor';
import type { RequestContext } from './request-context';

export const ACCESS_KEY = 'debrief:access';

/** Who may call an endpoint, and what its call is audited as. */
export interface AccessRule {
  /** `public` needs no session; `signed_in` any; a list needs one of the roles. */
  readonly who: 'public' | 'signed_in' | readonly Role[];
  /** The audit action of a mutation, or of a read that is recorded. */
  readonly audit?: AuditAction;
  /** What a token must be given for to call it; without one no token may. */
  readonly scope?: TokenScope;
  /**
   * `in_statement`: the guard only demands a session cookie; the endpoint's own SQL statement
   * resolves the session together with what it reads. A token is resolved before it all the same.
   */
  readonly session?: 'in_statement';
}

/** Declares the access of a root field or route. Without one the process refuses to boot. */
export const Access = (rule: AccessRule): MethodDecorator => SetMetadata(ACCESS_KEY, rule);

export function contextOf(context: ExecutionContext): RequestContext {
  if (context.getType<string>() === 'graphql') {
    return GqlExecutionContext.create(context).getContext<RequestContext>();
  }
  return context.switchToHttp().getRequest<{ debrief: RequestContext }>().debrief;
}

/** The signed-in person. */
export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  const actor = contextOf(context).actor;
  if (!actor) throw new AppError('unauthenticated', 'Sign in first.');
  return actor;
});

/** The signed-in person, or null at a public endpoint. */
export const MaybeActor = createParamDecorator(
  (_: unknown, context: ExecutionContext): Actor | null => contextOf(context).actor ?? null,
);
