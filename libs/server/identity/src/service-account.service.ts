import { Injectable } from '@nestjs/common';
import {
  fieldProblems,
  newId,
  notFound,
  staleVersion,
  UnitOfWork,
  type Actor,
  type Fields,
  type IdempotencyMismatch,
  type NotFound,
  type StaleVersion,
} from '@debrief/server-kernel';
import type { PersonView } from './person.mapper';
import { PersonRepository } from './person.repository';
import { decideService, serviceAddress } from './service-account.rules';
import type { CreateServiceAccountInput, UpdateServiceAccountInput } from './token.input';

export interface ServiceAccountSaved {
  readonly __typename: 'ServiceAccountSaved';
  readonly serviceAccount: PersonView;
}

/** Accounts of programs: rows among the people that can neither sign in nor be staffed. */
@Injectable()
export class ServiceAccountService {
  public constructor(
    private readonly people: PersonRepository,
    private readonly uow: UnitOfWork,
  ) {}

  /** All of them by name. */
  public list(): Promise<PersonView[]> {
    return this.people.findServices();
  }

  public async create(
    actor: Actor,
    input: CreateServiceAccountInput,
  ): Promise<ServiceAccountSaved | Fields | IdempotencyMismatch> {
    const decided = decideService(input);
    if (!decided.ok) return fieldProblems(decided.problems);
    return this.uow.run(
      { actor, action: 'service.created', once: { key: input.idempotencyKey, input } },
      async (tx) => {
        const id = newId(tx.now.getTime());
        const account = await this.people.insert(tx, {
          id,
          name: decided.value.name ?? '',
          email: serviceAddress(id),
          roles: decided.value.roles ?? [],
          timeZone: 'UTC',
          workingHours: [],
          active: true,
          isService: true,
        });
        if (!account) throw new Error('The address of a new service account was taken');
        tx.record({ subjectType: 'person', subjectId: id, detail: { roles: account.roles } });
        return { __typename: 'ServiceAccountSaved' as const, serviceAccount: account };
      },
    );
  }

  /** In effect with the next request of any of its tokens. */
  public async update(
    actor: Actor,
    input: UpdateServiceAccountInput,
  ): Promise<ServiceAccountSaved | Fields | NotFound | StaleVersion | IdempotencyMismatch> {
    const decided = decideService(input);
    if (!decided.ok) return fieldProblems(decided.problems);
    const change = {
      ...decided.value,
      ...(typeof input.active === 'boolean' ? { active: input.active } : {}),
    };
    return this.uow.run(
      { actor, action: 'service.updated', once: { key: input.idempotencyKey, input } },
      async (tx) => {
        const account = await this.people.lock(tx, input.serviceAccountId);
        if (!account?.isService) return notFound('service account');
        if (account.version !== input.version) return staleVersion(account.version);
        const saved = await this.people.update(tx, account.id, change);
        tx.record({
          subjectType: 'person',
          subjectId: account.id,
          detail: { changed: Object.keys(change), roles: saved.roles, active: saved.active },
        });
        return { __typename: 'ServiceAccountSaved' as const, serviceAccount: saved };
      },
    );
  }
}
