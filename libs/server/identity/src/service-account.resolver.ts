import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import {
  Access,
  batchLoader,
  CurrentActor,
  type Actor,
  type RequestContext,
} from '@debrief/server-kernel';
import type { PersonView } from './person.mapper';
import { ServiceAccountService } from './service-account.service';
import { CreateServiceAccountInput, UpdateServiceAccountInput } from './token.input';
import { ApiTokenModel, ServiceAccountModel } from './token.model';
import { TokenReader } from './token.reader';
import { CreateServiceAccountResult, UpdateServiceAccountResult } from './token-results.model';

@Resolver(() => ServiceAccountModel)
export class ServiceAccountResolver {
  public constructor(
    private readonly service: ServiceAccountService,
    private readonly tokenReader: TokenReader,
  ) {}

  @Query(() => [ServiceAccountModel], { description: 'Accounts of programs by name' })
  @Access({ who: ['admin'] })
  public serviceAccounts(): Promise<PersonView[]> {
    return this.service.list();
  }

  @Mutation(() => CreateServiceAccountResult, { description: 'Makes an account for a program' })
  @Access({ who: ['admin'], audit: 'service.created' })
  public createServiceAccount(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'What the account is called and may reach' })
    input: CreateServiceAccountInput,
  ) {
    return this.service.create(actor, input);
  }

  @Mutation(() => UpdateServiceAccountResult, {
    description: 'Changes an account of a program; it holds for the next request of its tokens',
  })
  @Access({ who: ['admin'], audit: 'service.updated' })
  public updateServiceAccount(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The account, its version, and what changes' })
    input: UpdateServiceAccountInput,
  ) {
    return this.service.update(actor, input);
  }

  @ResolveField('tokens', () => [ApiTokenModel], {
    description: 'Its tokens, newest first; those that ended over 90 days ago are left out',
  })
  public tokensOf(@Parent() account: ServiceAccountModel, @Context() context: RequestContext) {
    return batchLoader(
      context,
      'identity.service_tokens',
      (ids) => this.tokenReader.byPeople(ids),
      [],
    ).load(account.id);
  }
}
