import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import {
  Access,
  CurrentActor,
  PageArgs,
  type Actor,
  type Connection,
} from '@debrief/server-kernel';
import { CreateApiTokenInput, RevokeApiTokenInput } from './token.input';
import { ApiTokenConnection, ApiTokenModel } from './token.model';
import { TokenReader } from './token.reader';
import type { ApiTokenView } from './token.repository';
import { CreateApiTokenResult, RevokeApiTokenResult } from './token-results.model';
import { TokenService } from './token.service';

@Resolver(() => ApiTokenModel)
export class TokenResolver {
  public constructor(
    private readonly reader: TokenReader,
    private readonly service: TokenService,
  ) {}

  @Query(() => [ApiTokenModel], { description: 'Your tokens, newest first' })
  @Access({ who: 'signed_in' })
  public myApiTokens(@CurrentActor() actor: Actor): Promise<ApiTokenView[]> {
    return this.reader.mine(actor);
  }

  @Query(() => ApiTokenConnection, { description: 'Everybody’s tokens, newest first' })
  @Access({ who: ['admin'] })
  public apiTokens(@Args() args: PageArgs): Promise<Connection<ApiTokenView>> {
    return this.reader.page(args);
  }

  @Mutation(() => CreateApiTokenResult, {
    description: 'Makes a token for a program that acts for you, or for a service account',
  })
  @Access({ who: 'signed_in', audit: 'token.created' })
  public createApiToken(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'What the token is for and how long' })
    input: CreateApiTokenInput,
  ) {
    return this.service.create(actor, input);
  }

  @Mutation(() => RevokeApiTokenResult, {
    description:
      'Takes a token of yours back, or as admin anybody’s; it holds for the next request',
  })
  @Access({ who: 'signed_in', audit: 'token.revoked' })
  public revokeApiToken(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The token that is taken back' }) input: RevokeApiTokenInput,
  ) {
    return this.service.revoke(actor, input);
  }
}
