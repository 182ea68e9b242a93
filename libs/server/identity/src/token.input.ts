import { Field, InputType, Int } from '@nestjs/graphql';
import type { Role, TokenScope } from '@debrief/domain';
import { Uuid } from '@debrief/server-kernel';
import { RoleWord } from './identity.words';
import { TokenScopeWord } from './token.words';

@InputType('CreateApiTokenInput', { description: 'A new token for yourself or a service account' })
export class CreateApiTokenInput {
  @Field(() => Uuid, {
    description:
      'Makes repeating harmless: the answer to a repeat replaces a token that nobody used yet',
  })
  public idempotencyKey!: string;
  @Field({ description: 'What the token is for, at most 100 characters' })
  public name!: string;
  @Field(() => [TokenScopeWord], { description: 'What the token may be used for; at least one' })
  public scopes!: TokenScope[];
  @Field(() => Int, { description: 'Days until it runs out, 1 to 365' })
  public expiresInDays!: number;
  @Field(() => Uuid, {
    nullable: true,
    description: 'As admin: the service account it is for; your own when not given',
  })
  public serviceAccountId?: string | null;
  @Field(() => Int, {
    nullable: true,
    description: 'Calls a minute that are answered, 1 to 6000; 120 when not given',
  })
  public perMinute?: number | null;
}

@InputType('RevokeApiTokenInput', { description: 'Which token is taken back' })
export class RevokeApiTokenInput {
  @Field(() => Uuid, { description: 'Makes repeating the revocation harmless' })
  public idempotencyKey!: string;
  @Field(() => Uuid, { description: 'The token; your own, or as admin anybody’s' })
  public tokenId!: string;
}

@InputType('CreateServiceAccountInput', { description: 'A new account for a program' })
export class CreateServiceAccountInput {
  @Field(() => Uuid, { description: 'Makes repeating the creation of the account harmless' })
  public idempotencyKey!: string;
  @Field({ description: 'Name of the account, at most 200 characters' })
  public name!: string;
  @Field(() => [RoleWord], {
    description: 'What its tokens may reach at most: recruiter, admin, both or nothing',
  })
  public roles!: Role[];
}

@InputType('UpdateServiceAccountInput', {
  description: 'What is to change of a service account; fields not given stay as they are',
})
export class UpdateServiceAccountInput {
  @Field(() => Uuid, { description: 'Makes repeating this change of the account harmless' })
  public idempotencyKey!: string;
  @Field(() => Uuid, { description: 'The account that is changed' })
  public serviceAccountId!: string;
  @Field(() => Int, { description: 'Version of the account that was read before' })
  public version!: number;
  @Field(() => String, { nullable: true, description: 'New name of the account' })
  public name?: string | null;
  @Field(() => [RoleWord], { nullable: true, description: 'All its roles from now on' })
  public roles?: Role[] | null;
  @Field(() => Boolean, {
    nullable: true,
    description:
      'False stops every token of the account with the next request, true lets them go on',
  })
  public active?: boolean | null;
}
