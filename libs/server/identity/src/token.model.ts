import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { Role, TokenScope } from '@debrief/domain';
import { connectionOf, DateTime, Uuid } from '@debrief/server-kernel';
import { RoleWord } from './identity.words';
import { PersonRefModel } from './person.model';
import { TokenScopeWord } from './token.words';

@ObjectType('ApiToken', {
  description: 'A token by which a program acts for somebody; the secret itself is shown only once',
})
export class ApiTokenModel {
  @Field(() => Uuid, { description: 'Id by which the token can be revoked; it opens nothing' })
  public id!: string;
  @Field({ description: 'What its owner calls the token' })
  public name!: string;
  @Field({ description: 'The last four signs of the secret, to tell tokens apart' })
  public hint!: string;
  @Field(() => [TokenScopeWord], { description: 'What the token was given for' })
  public scopes!: TokenScope[];
  @Field(() => PersonRefModel, { description: 'Whose roles the token acts with' })
  public person!: PersonRefModel;
  @Field({ description: 'True when it belongs to a service account' })
  public isService!: boolean;
  @Field(() => Int, { description: 'Calls a minute that are answered' })
  public perMinute!: number;
  @Field(() => DateTime, { description: 'When the token was made' })
  public createdAt!: Date;
  @Field(() => DateTime, { description: 'From when on it opens nothing' })
  public expiresAt!: Date;
  @Field(() => DateTime, {
    nullable: true,
    description: 'When it was taken back; null while it holds',
  })
  public revokedAt!: Date | null;
  @Field(() => DateTime, {
    nullable: true,
    description: 'When it was last used, to about a minute; null when it never was',
  })
  public lastUsedAt!: Date | null;
  @Field(() => String, { nullable: true, description: 'Network address of the last noted use' })
  public lastUsedFrom!: string | null;
}

@ObjectType('ServiceAccount', {
  description: 'An account of a program: nobody signs in with it, and it sits on no panel',
})
export class ServiceAccountModel {
  @Field(() => Uuid, { description: 'Id of the account' })
  public id!: string;
  @Field({ description: 'Name under which the account stands in the audit trail' })
  public name!: string;
  @Field(() => [RoleWord], { description: 'What its tokens may reach at most' })
  public roles!: Role[];
  @Field({ description: 'False while none of its tokens opens anything' })
  public active!: boolean;
  @Field(() => Int, {
    description: 'Counts changes of the account; send it back when you change something',
  })
  public version!: number;
  @Field(() => [ApiTokenModel], {
    description: 'Its tokens, newest first; those that ended over 90 days ago are left out',
  })
  public tokens!: ApiTokenModel[];
}

export const ApiTokenConnection = connectionOf('ApiToken', ApiTokenModel);
