import type { CandidateAnswerKind, SelfLinkState } from '@debrief/domain';
import { PersonRefModel } from '@debrief/server-identity';
import {
  DateTime,
  FieldProblemsModel,
  IdempotencyMismatchProblemModel,
  LoopClosedProblemModel,
  NotFoundProblemModel,
  Uuid,
} from '@debrief/server-kernel';
import { createUnionType, Field, Int, ObjectType } from '@nestjs/graphql';
import { CandidateAnswerWord, SelfLinkStateWord } from './selfschedule.words';

@ObjectType('OfferedTimes', { description: 'One of the choices a candidate was offered' })
export class OfferedTimesModel {
  @Field(() => String, { description: 'Stays the same as long as the offer lives' })
  public key!: string;
  @Field(() => DateTime, { description: 'When its first round starts' })
  public startsAt!: Date;
  @Field(() => DateTime, { description: 'When its last round ends' })
  public endsAt!: Date;
  @Field(() => Boolean, { description: 'True for the one the candidate booked' })
  public booked!: boolean;
}

@ObjectType('CandidateStretch', {
  description: 'A stretch of time in which a candidate could do it',
})
export class CandidateStretchModel {
  @Field(() => DateTime, { description: 'From when they could' })
  public startsAt!: Date;
  @Field(() => DateTime, { description: 'Until when they could' })
  public endsAt!: Date;
}

@ObjectType('CandidateAnswer', { description: 'Something a candidate did or wrote on their page' })
export class CandidateAnswerModel {
  @Field(() => Uuid, { description: 'Id of the answer' })
  public id!: string;
  @Field(() => CandidateAnswerWord, { description: 'What was answered' })
  public kind!: CandidateAnswerKind;
  @Field(() => String, { description: 'Reason or note in their words; empty without one' })
  public words!: string;
  @Field(() => [CandidateStretchModel], { description: 'The times they gave, earliest first' })
  public windows!: CandidateStretchModel[];
  @Field(() => DateTime, { description: 'When it came' })
  public at!: Date;
}

@ObjectType('SelfSchedulingOffer', {
  description: 'Times of one stage that its candidate may choose from, by a private link',
})
export class SelfSchedulingOfferModel {
  @Field(() => Uuid, { description: 'Id of the offer' })
  public id!: string;
  @Field(() => Uuid, { description: 'Loop whose candidate chooses' })
  public loopId!: string;
  @Field(() => Uuid, { description: 'Stage that is placed by it' })
  public stageId!: string;
  @Field(() => String, { description: 'Name of that stage' })
  public stageName!: string;
  @Field(() => SelfLinkStateWord, { description: 'How the offer stands' })
  public state!: SelfLinkState;
  @Field(() => Boolean, { description: 'True when it ran out without an answer' })
  public expired!: boolean;
  @Field(() => String, {
    nullable: true,
    description: 'The private address; null once it was withdrawn, or the server’s key was changed',
  })
  public url!: string | null;
  @Field(() => [OfferedTimesModel], { description: 'The choices in the order they are shown' })
  public choices!: OfferedTimesModel[];
  @Field(() => String, { description: 'What was written to the candidate; may be empty' })
  public message!: string;
  @Field(() => String, { description: 'Time zone in which the candidate reads their page' })
  public timeZone!: string;
  @Field(() => Int, {
    description: 'Hours before the first round until which they may change or cancel themselves',
  })
  public cutoffHours!: number;
  @Field(() => DateTime, { description: 'Until when they may choose' })
  public expiresAt!: Date;
  @Field(() => DateTime, { description: 'When the times were offered' })
  public offeredAt!: Date;
  @Field(() => PersonRefModel, { description: 'Who offered them' })
  public offeredBy!: PersonRefModel;
  @Field(() => DateTime, { nullable: true, description: 'When they last booked or cancelled' })
  public answeredAt!: Date | null;
  @Field(() => Int, { description: 'How often the page was opened, by whomever' })
  public opens!: number;
  @Field(() => DateTime, {
    nullable: true,
    description: 'When that page was last opened; null when it never was',
  })
  public lastOpenedAt!: Date | null;
  @Field(() => [CandidateAnswerModel], {
    description: 'What the candidate answered, newest first; what to arrange only to recruiters',
  })
  public answers!: CandidateAnswerModel[];
  @Field(() => Int, { description: 'Goes up when the offer is answered or ends' })
  public version!: number;
}

@ObjectType('SelfScheduling', { description: 'The newest offer of each stage of a loop' })
export class SelfSchedulingModel {
  @Field(() => [SelfSchedulingOfferModel], { description: 'In the order of the stages' })
  public offers!: SelfSchedulingOfferModel[];
}

@ObjectType('SelfSchedulingOffered', {
  description: 'The page is there; an earlier offer of the stage has ended',
})
export class SelfSchedulingOfferedModel {
  @Field(() => SelfSchedulingOfferModel, { description: 'The new offer with its link' })
  public offer!: SelfSchedulingOfferModel;
}

@ObjectType('SelfSchedulingWithdrawn', { description: 'The page opens nothing any more' })
export class SelfSchedulingWithdrawnModel {
  @Field(() => Uuid, { description: 'Loop whose offer ended' })
  public loopId!: string;
}

const resolveType = (value: { __typename: string }): string => value.__typename;

export const SelfSchedulingResult = createUnionType({
  name: 'SelfSchedulingResult',
  description: 'The offers of a loop, or that you do not run such a loop',
  types: () => [SelfSchedulingModel, NotFoundProblemModel] as const,
  resolveType,
});

export const OfferSelfSchedulingResult = createUnionType({
  name: 'OfferSelfSchedulingResult',
  description: 'The offer with its link, or why none was made',
  types: () =>
    [
      SelfSchedulingOfferedModel,
      FieldProblemsModel,
      NotFoundProblemModel,
      LoopClosedProblemModel,
      IdempotencyMismatchProblemModel,
    ] as const,
  resolveType,
});

export const WithdrawSelfSchedulingResult = createUnionType({
  name: 'WithdrawSelfSchedulingResult',
  description: 'That the offer has ended, or that there was none',
  types: () =>
    [SelfSchedulingWithdrawnModel, NotFoundProblemModel, IdempotencyMismatchProblemModel] as const,
  resolveType,
});
