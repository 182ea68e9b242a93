import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import {
  DateTime,
  FieldProblemsModel,
  IdempotencyMismatchProblemModel,
  NotFoundProblemModel,
  Problem,
  StaleVersionProblemModel,
  Uuid,
} from '@debrief/server-kernel';
import { OrganisationModel } from './account.model';
import { PersonModel } from './person.model';

@ObjectType('PersonInvited', { description: 'The person is known now and can join by the link' })
export class PersonInvitedModel {
  @Field(() => PersonModel, { description: 'The invited person' })
  public person!: PersonModel;
  @Field({ description: 'The link to hand over; shown this once and good for one use' })
  public link!: string;
  @Field(() => DateTime, { description: 'When the invitation runs out' })
  public expiresAt!: Date;
}

@ObjectType('PersonSaved', { description: 'The change of the person is stored' })
export class PersonSavedModel {
  @Field(() => PersonModel, { description: 'The person after the change' })
  public person!: PersonModel;
}

@ObjectType('SignInLinkMade', { description: 'A link by which the person signs in once' })
export class SignInLinkMadeModel {
  @Field({ description: 'The link; shown this once and good for one use' })
  public link!: string;
  @Field(() => DateTime, { description: 'When the link runs out' })
  public expiresAt!: Date;
}

@ObjectType('OrganisationSaved', { description: 'The change of the organisation is stored' })
export class OrganisationSavedModel {
  @Field(() => OrganisationModel, { description: 'The organisation after the change' })
  public organisation!: OrganisationModel;
}

@ObjectType('PasswordSet', {
  description: 'The new password holds; every other session of yours has ended',
})
export class PasswordSetModel {
  @Field(() => DateTime, { description: 'Since when the new password holds' })
  public at!: Date;
}

@ObjectType('SessionEnded', { description: 'The session signs nobody in any more' })
export class SessionEndedModel {
  @Field(() => Uuid, { description: 'Id of the ended session' })
  public sessionId!: string;
}

@ObjectType('EmailTakenProblem', {
  implements: () => [Problem],
  description: 'The e-mail address belongs to somebody already',
})
export class EmailTakenProblemModel extends Problem {}

@ObjectType('LastAdminProblem', {
  implements: () => [Problem],
  description: 'The change would leave the organisation without an active admin',
})
export class LastAdminProblemModel extends Problem {}

const resolveType = (value: { __typename: string }): string => value.__typename;

export const InvitePersonResult = createUnionType({
  name: 'InvitePersonResult',
  description: 'What came of an invitation',
  types: () =>
    [
      PersonInvitedModel,
      FieldProblemsModel,
      EmailTakenProblemModel,
      IdempotencyMismatchProblemModel,
    ] as const,
  resolveType,
});
export const UpdatePersonResult = createUnionType({
  name: 'UpdatePersonResult',
  description: 'What came of a change of a person',
  types: () =>
    [
      PersonSavedModel,
      FieldProblemsModel,
      NotFoundProblemModel,
      StaleVersionProblemModel,
      LastAdminProblemModel,
      IdempotencyMismatchProblemModel,
    ] as const,
  resolveType,
});
export const UpdateMeResult = createUnionType({
  name: 'UpdateMeResult',
  description: 'What came of a change of yourself',
  types: () =>
    [
      PersonSavedModel,
      FieldProblemsModel,
      StaleVersionProblemModel,
      IdempotencyMismatchProblemModel,
    ] as const,
  resolveType,
});
export const MakeSignInLinkResult = createUnionType({
  name: 'MakeSignInLinkResult',
  description: 'What came of asking for a sign-in link',
  types: () =>
    [SignInLinkMadeModel, NotFoundProblemModel, IdempotencyMismatchProblemModel] as const,
  resolveType,
});
export const UpdateOrganisationResult = createUnionType({
  name: 'UpdateOrganisationResult',
  description: 'What came of a change of the organisation',
  types: () =>
    [
      OrganisationSavedModel,
      FieldProblemsModel,
      StaleVersionProblemModel,
      IdempotencyMismatchProblemModel,
    ] as const,
  resolveType,
});
export const SetPasswordResult = createUnionType({
  name: 'SetPasswordResult',
  description: 'What came of setting a password',
  types: () => [PasswordSetModel, FieldProblemsModel] as const,
  resolveType,
});
export const EndSessionResult = createUnionType({
  name: 'EndSessionResult',
  description: 'What came of ending a session',
  types: () => [SessionEndedModel, NotFoundProblemModel, IdempotencyMismatchProblemModel] as const,
  resolveType,
});
