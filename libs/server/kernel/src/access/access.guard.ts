import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { AppError } from '../errors/app-error';
import { ACCESS_KEY, contextOf, type AccessRule } from './access.decorator';
import { refuseBeyondScope } from './token-scope';
import { ActorSource, hasRole, type Actor } from './actor';
import type { RequestContext } from './request-context';

/** Refuses whatever is not declared, or not in the scopes of a token; turns a session cookie into the actor. */
@Injectable()
export class AccessGuard implements CanActivate {
  public constructor(
    private readonly reflector: Reflector,
    private readonly actors: ActorSource,
  ) {}

  public async canActivate(context: ExecutionContext): Promise<boolean> {
    const rule = this.reflector.get<AccessRule | undefined>(ACCESS_KEY, context.getHandler());
    if (!rule) throw new AppError('forbidden', 'This endpoint declares no access.');
    const request = contextOf(context);
    if (rule.session === 'in_statement' && !request.actor?.token) {
      if (!request.tokenHash) throw new AppError('unauthenticated', 'Sign in first.');
      return true;
    }
    const actor = await this.actorOf(request);
    if (rule.who === 'public' && rule.scope === undefined) return true;
    if (actor?.token) refuseBeyondScope(actor.token, rule.scope);
    if (rule.who === 'public') return true;
    if (!actor) throw new AppError('unauthenticated', 'Sign in first.');
    if (rule.who !== 'signed_in' && !hasRole(actor, ...rule.who)) {
      throw new AppError('forbidden', 'Your roles do not include this.');
    }
    return true;
  }

  private async actorOf(request: RequestContext): Promise<Actor | null> {
    if (request.actor === undefined) {
      request.actor = request.tokenHash ? await this.actors.byTokenHash(request.tokenHash) : null;
    }
    return request.actor;
  }
}
