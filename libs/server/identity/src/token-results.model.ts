import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import {
  FieldProblemsModel,
  IdempotencyMismatchProblemModel,
  NotFoundProblemModel,
  StaleVersionProblemModel,
} from '@debrief/server-kernel';
import { ApiTokenModel, ServiceAccountModel } from './token.model';

@ObjectType('ApiTokenCreated', { description: 'The token holds from now on' })
export class ApiTokenCreatedModel {
  @Field(() => ApiTokenModel, { description: 'What is known of the token from now on' })
  public apiToken!: ApiTokenModel;
  @Field(() => String, {
    nullable: true,
    description:
      'The secret, `dbf_` and 43 signs, shown this once; null when a repeated request comes after its first use',
  })
  public token!: string | null;
}

@ObjectType('ApiTokenRevoked', { description: 'The token opens nothing any more' })
export class ApiTokenRevokedModel {
  @Field(() => ApiTokenModel, { description: 'The revoked token' })
  public apiToken!: ApiTokenModel;
}

@ObjectType('ServiceAccountSaved', { description: 'The service account is stored' })
export class ServiceAccountSavedModel {
  @Field(() => ServiceAccountModel, { description: 'The account as it is now' })
  public serviceAccount!: ServiceAccountModel;
}

const resolveType = (value: { __typename: string }): string => value.__typename;

export const CreateApiTokenResult = createUnionType({
  name: 'CreateApiTokenResult',
  description: 'What came of asking for a token',
  types: () =>
    [
      ApiTokenCreatedModel,
      FieldProblemsModel,
      NotFoundProblemModel,
      IdempotencyMismatchProblemModel,
    ] as const,
  resolveType,
});
export const RevokeApiTokenResult = createUnionType({
  name: 'RevokeApiTokenResult',
  description: 'What came of taking a token back',
  types: () =>
    [ApiTokenRevokedModel, NotFoundProblemModel, IdempotencyMismatchProblemModel] as const,
  resolveType,
});
export const CreateServiceAccountResult = createUnionType({
  name: 'CreateServiceAccountResult',
  description: 'What came of making a service account',
  types: () =>
    [ServiceAccountSavedModel, FieldProblemsModel, IdempotencyMismatchProblemModel] as const,
  resolveType,
});
export const UpdateServiceAccountResult = createUnionType({
  name: 'UpdateServiceAccountResult',
  description: 'What came of a change of a service account',
  types: () =>
    [
      ServiceAccountSavedModel,
      FieldProblemsModel,
      NotFoundProblemModel,
      StaleVersionProblemModel,
      IdempotencyMismatchProblemModel,
    ] as const,
  resolveType,
});
