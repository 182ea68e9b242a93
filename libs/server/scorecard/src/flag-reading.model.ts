import type { FlagSeverity, FlagVerdict } from '@debrief/domain';
import {
  DateTime,
  FieldProblemsModel,
  IdempotencyMismatchProblemModel,
  LoopClosedProblemModel,
  NotFoundProblemModel,
  Uuid,
} from '@debrief/server-kernel';
import { FeedbackLockedModel } from '@debrief/server-loop';
import { createUnionType, Field, InputType, ObjectType } from '@nestjs/graphql';
import { FlagContradictionModel, FlagVoiceModel } from './flag-voice.model';
import { FlagSeverityWord, FlagVerdictWord } from './scorecard.words';

@InputType('AskSecondReaderInput', {
  description: 'Whom to ask for a second reading of a red flag',
})
export class AskSecondReaderInput {
  @Field(() => Uuid, { description: 'Loop on which the flag was raised' })
  public loopId!: string;
  @Field({ description: 'Key of the red-flag type' })
  public flagType!: string;
  @Field(() => Uuid, {
    description: 'Who is to read it: not who raised it, and nobody who owes on the loop',
  })
  public readerId!: string;
  @Field(() => Uuid, {
    description: 'Chosen by the client; the same key asks once however often it is sent',
  })
  public idempotencyKey!: string;
}

@InputType('ReadFlagInput', { description: 'What you found as the second reader of a red flag' })
export class ReadFlagInput {
  @Field(() => Uuid, { description: 'Loop on which the flag was raised' })
  public loopId!: string;
  @Field({ description: 'Key of the red-flag type you were asked to read' })
  public flagType!: string;
  @Field(() => FlagVerdictWord, { description: 'What you make of it' })
  public verdict!: FlagVerdict;
  @Field({ description: 'Why; shown in the packet under your name' })
  public reason!: string;
  @Field(() => Uuid, {
    description: 'Chosen by the client; the same key answers once however often it is sent',
  })
  public idempotencyKey!: string;
}

@ObjectType('FlagReading', {
  description: 'Somebody asked to read a red flag as its second reader, and what they found',
})
export class FlagReadingModel {
  @Field(() => Uuid, { description: 'Id of the reading' })
  public id!: string;
  @Field(() => Uuid, { description: 'Id of the second reader' })
  public readerId!: string;
  @Field({ description: 'Name of the second reader' })
  public reader!: string;
  @Field({ description: 'Name of who asked them' })
  public askedBy!: string;
  @Field(() => DateTime, { description: 'When they were asked' })
  public askedAt!: Date | string;
  @Field(() => FlagVerdictWord, { nullable: true, description: 'Null until they answer' })
  public verdict!: FlagVerdict | null;
  @Field({ description: 'Why they found so; empty until they answer' })
  public reason!: string;
  @Field(() => DateTime, { nullable: true, description: 'When they answered; null until then' })
  public readAt!: Date | string | null;
}

@ObjectType('FlagToRead', { description: 'A red flag that waits for your second reading' })
export class FlagToReadModel {
  @Field(() => Uuid, { description: 'Loop on which it was raised' })
  public loopId!: string;
  @Field({ description: 'Name of the loop’s candidate' })
  public candidateName!: string;
  @Field({ description: 'Key of the red-flag type' })
  public flagType!: string;
  @Field({ description: 'Name of the type' })
  public flagName!: string;
  @Field({ description: 'Name of who asked you' })
  public askedBy!: string;
  @Field(() => DateTime, { description: 'When you were asked' })
  public askedAt!: Date;
}

@ObjectType('FlagSheet', {
  description: 'The two sides of a red flag, for its second reader, and nothing else of the loop',
})
export class FlagSheetModel {
  @Field(() => FlagToReadModel, { description: 'What you were asked' })
  public asked!: FlagToReadModel;
  @Field(() => FlagReadingModel, { description: 'Your reading as it stands' })
  public reading!: FlagReadingModel;
  @Field({ description: 'What is heard when the flag applies' })
  public heard!: string;
  @Field({ description: 'What evidence would speak against it' })
  public clearedBy!: string;
  @Field(() => FlagSeverityWord, { description: 'Highest severity anybody gave it' })
  public severity!: FlagSeverity;
  @Field(() => [FlagVoiceModel], { description: 'Who raised it, with their evidence' })
  public raised!: readonly FlagVoiceModel[];
  @Field(() => [FlagContradictionModel], { description: 'What speaks against it elsewhere' })
  public contradicted!: readonly FlagContradictionModel[];
}

@ObjectType('SecondReaderAsked', { description: 'The second reader is asked' })
export class SecondReaderAskedModel {
  @Field(() => FlagReadingModel, { description: 'The reading that is asked for' })
  public reading!: FlagReadingModel;
}

@ObjectType('FlagRead', { description: 'Your second reading is on the record' })
export class FlagReadModel {
  @Field(() => FlagReadingModel, { description: 'As the packet shows it' })
  public reading!: FlagReadingModel;
}

const REFUSED = [
  FieldProblemsModel,
  NotFoundProblemModel,
  FeedbackLockedModel,
  LoopClosedProblemModel,
  IdempotencyMismatchProblemModel,
] as const;
const byName = (value: { __typename: string }): string => value.__typename;

export const AskSecondReaderResult = createUnionType({
  name: 'AskSecondReaderResult',
  description: 'The reading asked for, or why nobody was asked',
  types: () => [SecondReaderAskedModel, ...REFUSED] as const,
  resolveType: byName,
});

export const ReadFlagResult = createUnionType({
  name: 'ReadFlagResult',
  description: 'Your reading on the record, or why it was not taken',
  types: () => [FlagReadModel, ...REFUSED] as const,
  resolveType: byName,
});

export const FlagSheetResult = createUnionType({
  name: 'FlagSheetResult',
  description: 'The evidence of a flag you were asked to read, or why it is not open to you',
  types: () => [FlagSheetModel, FeedbackLockedModel, NotFoundProblemModel] as const,
  resolveType: byName,
});
