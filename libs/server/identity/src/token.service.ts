import { Injectable } from '@nestjs/common';
import {
  fieldProblems,
  hasRole,
  hashToken,
  newId,
  notFound,
  UnitOfWork,
  type Actor,
  type Fields,
  type IdempotencyMismatch,
  type NotFound,
} from '@debrief/server-kernel';
import { PersonRepository } from './person.repository';
import type { CreateApiTokenInput, RevokeApiTokenInput } from './token.input';
import { TokenRepository, type ApiTokenView } from './token.repository';
import { decideToken, MOST_TOKENS, newApiToken } from './token.rules';

export interface ApiTokenCreated {
  readonly __typename: 'ApiTokenCreated';
  readonly apiToken: ApiTokenView;
  /** The secret; null in the answer to a repeated request whose token is in use already. */
  readonly token: string | null;
}
export interface ApiTokenRevoked {
  readonly __typename: 'ApiTokenRevoked';
  readonly apiToken: ApiTokenView;
}

/** Hands out tokens and takes them back. */
@Injectable()
export class TokenService {
  public constructor(
    private readonly tokens: TokenRepository,
    private readonly people: PersonRepository,
    private readonly uow: UnitOfWork,
  ) {}

  /** For oneself, or as admin for a service account. */
  public async create(
    actor: Actor,
    input: CreateApiTokenInput,
  ): Promise<ApiTokenCreated | Fields | NotFound | IdempotencyMismatch> {
    const decided = decideToken(input);
    if (!decided.ok) return fieldProblems(decided.problems);
    const { lifeMs, ...terms } = decided.value;
    const serviceId = input.serviceAccountId ?? null;
    if (serviceId !== null && !hasRole(actor, 'admin')) return notFound('service account');
    const made: string[] = [];
    const result = await this.uow.run(
      { actor, action: 'token.created', once: { key: input.idempotencyKey, input } },
      async (tx) => {
        const owner = await this.people.lock(tx, serviceId ?? actor.personId);
        if (!owner || owner.isService !== (serviceId !== null)) return notFound('service account');
        if ((await this.tokens.countLive(tx, owner.id)) >= MOST_TOKENS) return tooMany();
        const fresh = newApiToken();
        const apiToken = await this.tokens.insert(tx, {
          ...terms,
          id: newId(tx.now.getTime()),
          personId: owner.id,
          tokenHash: hashToken(fresh.token),
          hint: fresh.hint,
          createdBy: actor.personId,
          expiresAt: new Date(tx.now.getTime() + lifeMs),
        });
        made[0] = fresh.token;
        tx.record({
          subjectType: 'api_token',
          subjectId: apiToken.id,
          detail: { personId: owner.id, scopes: terms.scopes, expiresAt: apiToken.expiresAt },
        });
        return { __typename: 'ApiTokenCreated' as const, apiToken };
      },
    );
    if (result.__typename !== 'ApiTokenCreated') return result;
    return made[0] === undefined
      ? this.showAgain(actor, result.apiToken)
      : { ...result, token: made[0] };
  }

  /** One's own; an admin revokes anybody's. Others' look like unknown ones. */
  public async revoke(
    actor: Actor,
    input: RevokeApiTokenInput,
  ): Promise<ApiTokenRevoked | NotFound | IdempotencyMismatch> {
    return this.uow.run(
      { actor, action: 'token.revoked', once: { key: input.idempotencyKey, input } },
      async (tx) => {
        const owner = hasRole(actor, 'admin') ? null : actor.personId;
        const apiToken = await this.tokens.revoke(tx, input.tokenId, owner);
        if (!apiToken) return notFound('token');
        tx.record({
          subjectType: 'api_token',
          subjectId: apiToken.id,
          detail: { personId: apiToken.person.id },
        });
        return { __typename: 'ApiTokenRevoked' as const, apiToken };
      },
    );
  }

  /**
   * The answer to a repeated request. The token was stored nowhere: if nobody has used it, the first
   * answer was most likely lost, and another takes its place. One in use stays, and stays unseen.
   */
  private async showAgain(actor: Actor, earlier: ApiTokenView): Promise<ApiTokenCreated> {
    const fresh = newApiToken();
    const result = await this.uow.run({ actor, action: 'token.created' }, async (tx) => {
      const apiToken = await this.tokens.replaceUnused(tx, earlier.id, {
        tokenHash: hashToken(fresh.token),
        hint: fresh.hint,
      });
      if (!apiToken) return notFound('token');
      tx.record({ subjectType: 'api_token', subjectId: earlier.id, detail: { replaced: true } });
      return { __typename: 'ApiTokenCreated' as const, apiToken };
    });
    return result.__typename === 'ApiTokenCreated'
      ? { ...result, token: fresh.token }
      : { __typename: 'ApiTokenCreated', apiToken: revived(earlier), token: null };
  }
}

/** From a stored answer instants come back as text. */
function revived(view: ApiTokenView): ApiTokenView {
  const at = (value: Date | null): Date | null => (value === null ? null : new Date(value));
  return {
    ...view,
    createdAt: new Date(view.createdAt),
    expiresAt: new Date(view.expiresAt),
    revokedAt: at(view.revokedAt),
    lastUsedAt: at(view.lastUsedAt),
  };
}

function tooMany(): Fields {
  return fieldProblems([
    {
      path: 'name',
      code: 'TOO_MANY_TOKENS',
      message: `There are ${MOST_TOKENS} live tokens already. Revoke one that is not needed.`,
    },
  ]);
}
