import { randomBytes } from 'node:crypto';
import { PING_EVENT, webhookPayload, type WebhookName } from '@debrief/domain';
import {
  fieldProblems,
  GuardedFetch,
  newId,
  notFound,
  SecretBox,
  staleVersion,
  UnitOfWork,
  type Actor,
  type Fields,
  type IdempotencyMismatch,
  type NotFound,
  type StaleVersion,
  type Tx,
} from '@debrief/server-kernel';
import { Injectable } from '@nestjs/common';
import { secretPurpose } from './delivery.sender';
import { EndpointRepository, type StoredEndpoint } from './endpoint.repository';
import { checkEndpoint, MOST_ENDPOINTS, type EndpointWish } from './endpoint.rules';
import type { EndpointState } from './webhook.words';

interface Keyed {
  readonly idempotencyKey: string;
}
export type CreateWebhook = EndpointWish & Keyed;
export interface UpdateWebhook extends Keyed {
  readonly endpointId: string;
  readonly version: number;
  readonly url?: string | null;
  readonly description?: string | null;
  readonly events?: readonly WebhookName[] | null;
  readonly state?: EndpointState | null;
}
export interface RotateSecret extends Keyed {
  readonly endpointId: string;
  readonly version: number;
}
export interface EndpointAsked extends Keyed {
  readonly endpointId: string;
}

/** A secret as it lies in the stored answer of its request: sealed, so that a lost answer can be given again. */
export interface WithSecret<Name extends string> {
  readonly __typename: Name;
  readonly endpointId: string;
  readonly secret: string;
}
export interface Done<Name extends string> {
  readonly __typename: Name;
  readonly endpointId: string;
}
export interface Pinged {
  readonly __typename: 'WebhookPinged';
  readonly deliveryId: string;
}

const SECRET_BYTES = 32;

/** Endpoints of other systems. Admins look after them; whoever decides what goes where is the owner. */
@Injectable()
export class EndpointService {
  public constructor(
    private readonly uow: UnitOfWork,
    private readonly endpoints: EndpointRepository,
    private readonly outbound: GuardedFetch,
    private readonly box: SecretBox,
  ) {}

  public async create(
    actor: Actor,
    input: CreateWebhook,
  ): Promise<WithSecret<'WebhookCreated'> | Fields | IdempotencyMismatch> {
    const done = await this.uow.run<WithSecret<'WebhookCreated'> | Fields>(
      { actor, action: 'webhook.created', once: { key: input.idempotencyKey, input } },
      async (tx) => {
        const decided = checkEndpoint(input, this.outbound);
        if (!decided.ok) return fieldProblems(decided.problems);
        if ((await this.endpoints.lockedCount(tx)) >= MOST_ENDPOINTS) return tooMany();
        const id = newId(tx.now.getTime());
        const sealed = this.newSecret(id);
        await this.endpoints.insert(tx, {
          ...decided.value,
          id,
          ownerId: actor.personId,
          secretSealed: sealed,
        });
        this.note(tx, id, { host: hostOf(decided.value.url), events: decided.value.events });
        return { __typename: 'WebhookCreated', endpointId: id, secret: sealed.toString('base64') };
      },
    );
    return this.opened(done);
  }

  /** What is left out stays as it is. */
  public update(
    actor: Actor,
    input: UpdateWebhook,
  ): Promise<Done<'WebhookSaved'> | Fields | NotFound | StaleVersion | IdempotencyMismatch> {
    return this.uow.run<Done<'WebhookSaved'> | Fields | NotFound | StaleVersion>(
      { actor, action: 'webhook.updated', once: { key: input.idempotencyKey, input } },
      async (tx) => {
        const now = await this.endpoints.lock(tx, input.endpointId);
        if (!now) return notFound('webhook');
        if (now.version !== input.version) return staleVersion(now.version);
        const decided = checkEndpoint(
          {
            url: input.url ?? now.url,
            description: input.description ?? now.description,
            events: input.events ?? now.events,
          },
          this.outbound,
        );
        if (!decided.ok) return fieldProblems(decided.problems);
        const state = input.state ?? now.state;
        const anew = isAnew(now, { ...decided.value, state });
        const ownerId = anew ? actor.personId : now.ownerId;
        await this.endpoints.update(tx, now.id, { ...decided.value, state, ownerId, anew });
        this.note(tx, now.id, { host: hostOf(decided.value.url), state, ownerId });
        return { __typename: 'WebhookSaved', endpointId: now.id };
      },
    );
  }

  /** From the next try on the new secret signs; whoever holds it is the owner. */
  public async rotate(
    actor: Actor,
    input: RotateSecret,
  ): Promise<WithSecret<'WebhookSecretRotated'> | NotFound | StaleVersion | IdempotencyMismatch> {
    const done = await this.uow.run<WithSecret<'WebhookSecretRotated'> | NotFound | StaleVersion>(
      { actor, action: 'webhook.updated', once: { key: input.idempotencyKey, input } },
      async (tx) => {
        const now = await this.endpoints.lock(tx, input.endpointId);
        if (!now) return notFound('webhook');
        if (now.version !== input.version) return staleVersion(now.version);
        const sealed = this.newSecret(now.id);
        await this.endpoints.replaceSecret(tx, now.id, actor.personId, sealed);
        this.note(tx, now.id, { secret: 'rotated' });
        return {
          __typename: 'WebhookSecretRotated',
          endpointId: now.id,
          secret: sealed.toString('base64'),
        };
      },
    );
    return this.opened(done);
  }

  public remove(
    actor: Actor,
    input: EndpointAsked,
  ): Promise<Done<'WebhookRemoved'> | NotFound | IdempotencyMismatch> {
    return this.uow.run<Done<'WebhookRemoved'> | NotFound>(
      { actor, action: 'webhook.removed', once: { key: input.idempotencyKey, input } },
      async (tx) => {
        const now = await this.endpoints.lock(tx, input.endpointId);
        if (!now) return notFound('webhook');
        await this.endpoints.remove(tx, now.id);
        this.note(tx, now.id, { host: hostOf(now.url) });
        return { __typename: 'WebhookRemoved', endpointId: now.id };
      },
    );
  }

  /** Sends something of no content, once, to a paused endpoint as well. */
  public ping(
    actor: Actor,
    input: EndpointAsked,
  ): Promise<Pinged | NotFound | IdempotencyMismatch> {
    return this.uow.run<Pinged | NotFound>(
      { actor, action: 'webhook.replayed', once: { key: input.idempotencyKey, input } },
      async (tx) => {
        const now = await this.endpoints.lock(tx, input.endpointId);
        if (!now) return notFound('webhook');
        const payload = webhookPayload(PING_EVENT, tx.now, {});
        const deliveryId = await this.endpoints.insertPing(tx, now.id, payload);
        this.note(tx, now.id, { ping: deliveryId });
        return { __typename: 'WebhookPinged', deliveryId };
      },
    );
  }

  private newSecret(endpointId: string): Buffer {
    const secret = `whsec_${randomBytes(SECRET_BYTES).toString('base64')}`;
    return this.box.seal(secret, secretPurpose(endpointId));
  }

  /** The answer with its secret readable: it leaves the house here and nowhere else. */
  private opened<Name extends string, Refused extends object>(
    done: WithSecret<Name> | Refused,
  ): WithSecret<Name> | Refused {
    if (!('secret' in done)) return done;
    const sealed = Buffer.from(done.secret, 'base64');
    return { ...done, secret: this.box.open(sealed, secretPurpose(done.endpointId)) };
  }

  private note(tx: Tx, endpointId: string, detail: Readonly<Record<string, unknown>>): void {
    tx.record({ subjectType: 'webhook', subjectId: endpointId, detail });
  }
}

/** The address, the events or the resumption are somebody's decision what goes where. */
function isAnew(
  now: StoredEndpoint,
  next: EndpointWish & { readonly state: EndpointState },
): boolean {
  return (
    now.url !== next.url ||
    [...now.events].sort().join() !== [...next.events].sort().join() ||
    (now.state === 'paused' && next.state === 'active')
  );
}

/** For the record: a path or a query may hold a secret. */
function hostOf(url: string): string {
  return new URL(url).host;
}

function tooMany(): Fields {
  return fieldProblems([
    {
      path: 'url',
      code: 'TOO_MANY',
      message: `There are ${MOST_ENDPOINTS} endpoints already. Remove one that is not needed.`,
    },
  ]);
}
