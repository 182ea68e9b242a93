import { PEOPLE_ONLY_ACTIONS } from '@debrief/domain';
import { Mutation, Resolver } from '@nestjs/graphql';
import { AppError } from '../errors/app-error';
import { Access } from './access.decorator';
import { endpointsOfClass, isDecidedByToken } from './access-registry';
import { needScope, refuseBeyondScope } from './token-scope';

@Resolver()
class Deciding {
  @Access({ who: ['hiring_manager'], audit: 'packet.decided', scope: 'feedback:write' })
  @Mutation(() => String)
  public decideByToken(): string {
    return '';
  }

  @Access({ who: ['hiring_manager'], audit: 'packet.decided' })
  @Mutation(() => String)
  public decideByPerson(): string {
    return '';
  }

  @Access({ who: 'signed_in', audit: 'scorecard.submitted', scope: 'feedback:write' })
  @Mutation(() => String)
  public file(): string {
    return '';
  }
}

const TOKEN = { id: 't', scopes: ['loops:read'] as const, expiresAt: new Date(0) };

describe('scopes of tokens', () => {
  it('are told by an endpoint, and found out where an endpoint that decides names one', () => {
    const endpoints = endpointsOfClass(Deciding);
    expect(endpoints.map(({ name, scope }) => [name, scope])).toEqual([
      ['Mutation.decideByToken', 'feedback:write'],
      ['Mutation.decideByPerson', ''],
      ['Mutation.file', 'feedback:write'],
    ]);
    expect(endpoints.filter(isDecidedByToken).map(({ name }) => name)).toEqual([
      'Mutation.decideByToken',
    ]);
  });

  it('refuse what a token was not given for, and what names none', () => {
    expect(() => refuseBeyondScope(TOKEN, 'loops:read')).not.toThrow();
    expect(() => refuseBeyondScope(TOKEN, 'feedback:read')).toThrow(AppError);
    expect(() => refuseBeyondScope(TOKEN, undefined)).toThrow('for people who sign in');
  });

  it('leave whoever came with a session alone', () => {
    const actor = { personId: 'p', name: 'Ines', roles: [], timeZone: 'UTC', sessionId: 's' };
    const context = { tokenHash: null, loaders: new Map(), traceId: 't' };
    expect(() => needScope({ ...context, actor }, null)).not.toThrow();
    expect(() => needScope({ ...context, actor: { ...actor, token: TOKEN } }, null)).toThrow(
      AppError,
    );
    expect(() =>
      needScope({ ...context, actor: { ...actor, token: TOKEN } }, 'loops:read'),
    ).not.toThrow();
  });

  it('are kept from every way of deciding about a candidate', () => {
    expect(PEOPLE_ONLY_ACTIONS).toEqual(
      expect.arrayContaining(['packet.decided', 'loop.advanced', 'loop.stopped', 'token.created']),
    );
  });
});
