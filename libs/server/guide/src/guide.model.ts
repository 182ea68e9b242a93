import { PersonRefModel } from '@debrief/server-identity';
import {
  DateTime,
  FieldProblemsModel,
  IdempotencyMismatchProblemModel,
  NotFoundProblemModel,
  Uuid,
} from '@debrief/server-kernel';
import { createUnionType, Field, InputType, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('Guide', {
  description:
    'The link to a candidate’s preparation guide, which is made from the blueprint of the loop alone',
})
export class GuideModel {
  @Field(() => Uuid, { description: 'Id of the guide' })
  public id!: string;
  @Field(() => Uuid, { description: 'Loop whose candidate it is for' })
  public loopId!: string;
  @Field(() => String, {
    nullable: true,
    description: 'The private address of the guide; null when the server’s key was changed since',
  })
  public url!: string | null;
  @Field(() => String, { description: 'First day of the plan, e.g. `2026-11-24`' })
  public startsOn!: string;
  @Field(() => String, { description: 'Day of the onsite that the plan leads to' })
  public onsiteOn!: string;
  @Field(() => Int, { description: 'Days from the first day of the plan to the onsite' })
  public planDays!: number;
  @Field(() => DateTime, { description: 'When the link was made' })
  public madeAt!: Date;
  @Field(() => PersonRefModel, { description: 'Who made the link' })
  public madeBy!: PersonRefModel;
  @Field(() => DateTime, { description: 'When the link stops working by itself' })
  public expiresAt!: Date;
  @Field(() => Boolean, { description: 'True when that time has come' })
  public expired!: boolean;
  @Field(() => DateTime, {
    nullable: true,
    description: 'When it was last mailed to the candidate; null when it was not',
  })
  public sentAt!: Date | null;
  @Field(() => Int, { description: 'How often the page was opened, by whomever' })
  public opens!: number;
  @Field(() => DateTime, {
    nullable: true,
    description: 'When the page was last opened; null when it was not',
  })
  public lastOpenedAt!: Date | null;
  @Field(() => Int, { description: 'Goes up when the link is sent or ends' })
  public version!: number;
}

@InputType('MakeGuideInput', { description: 'A loop, its onsite and how long the link works' })
export class MakeGuideInput {
  @Field(() => Uuid, { description: 'Loop whose candidate prepares' })
  public loopId!: string;
  @Field(() => String, { description: 'Day of the onsite, e.g. `2026-12-08`' })
  public onsiteOn!: string;
  @Field(() => DateTime, { description: 'When the link is to stop working' })
  public expiresAt!: Date;
  @Field(() => Uuid, { description: 'Chosen by the client; the same key makes one guide' })
  public idempotencyKey!: string;
}

@InputType('SendGuideInput', { description: 'A guide to mail to its candidate' })
export class SendGuideInput {
  @Field(() => Uuid, { description: 'The guide to send' })
  public guideId!: string;
  @Field(() => Uuid, { description: 'Chosen by the client; the same key sends one mail' })
  public idempotencyKey!: string;
}

@InputType('RevokeGuideInput', { description: 'A guide whose link is to end' })
export class RevokeGuideInput {
  @Field(() => Uuid, { description: 'The guide to end' })
  public guideId!: string;
  @Field(() => Uuid, { description: 'Chosen by the client; the same key ends it once' })
  public idempotencyKey!: string;
}

@ObjectType('GuideMade', { description: 'The link is there; an earlier one of the loop has ended' })
export class GuideMadeModel {
  @Field(() => GuideModel, { description: 'The new guide with its link' })
  public guide!: GuideModel;
}

@ObjectType('GuideSent', { description: 'The mail to the candidate is on its way' })
export class GuideSentModel {
  @Field(() => GuideModel, { description: 'The guide that was sent' })
  public guide!: GuideModel;
}

@ObjectType('GuideRevoked', { description: 'The link opens nothing any more' })
export class GuideRevokedModel {
  @Field(() => Uuid, { description: 'Loop that has no guide now' })
  public loopId!: string;
}

@ObjectType('LoopGuide', { description: 'Whether a loop has a guide' })
export class LoopGuideModel {
  @Field(() => GuideModel, { nullable: true, description: 'The guide; null when there is none' })
  public guide!: GuideModel | null;
}

const resolveType = (value: { __typename: string }): string => value.__typename;

export const LoopGuideResult = createUnionType({
  name: 'LoopGuideResult',
  description: 'The guide of a loop, or that you do not run such a loop',
  types: () => [LoopGuideModel, NotFoundProblemModel] as const,
  resolveType,
});

export const MakeGuideResult = createUnionType({
  name: 'MakeGuideResult',
  description: 'The guide with its link, or why there is none',
  types: () =>
    [
      GuideMadeModel,
      FieldProblemsModel,
      NotFoundProblemModel,
      IdempotencyMismatchProblemModel,
    ] as const,
  resolveType,
});

export const SendGuideResult = createUnionType({
  name: 'SendGuideResult',
  description: 'The guide that was sent, or why no mail leaves',
  types: () =>
    [
      GuideSentModel,
      FieldProblemsModel,
      NotFoundProblemModel,
      IdempotencyMismatchProblemModel,
    ] as const,
  resolveType,
});

export const RevokeGuideResult = createUnionType({
  name: 'RevokeGuideResult',
  description: 'That the link has ended, or that there was none',
  types: () => [GuideRevokedModel, NotFoundProblemModel, IdempotencyMismatchProblemModel] as const,
  resolveType,
});
