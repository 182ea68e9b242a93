import type { FlagPicture, FlagSeverity, FlagStatus } from '@debrief/domain';
import {
  FlagAdjudicationModel,
  FlagContradictionModel,
  FlagReadingModel,
  FlagSeverityWord,
  FlagStatusWord,
  FlagVoiceModel,
} from '@debrief/server-scorecard';
import { Field, ObjectType } from '@nestjs/graphql';
import { FlagPictureWord } from './packet.words';

@ObjectType('PacketFlag', { description: 'Everything raised under one red-flag type' })
export class PacketFlagModel {
  @Field({ description: 'Key of the type' })
  public type!: string;
  @Field({ description: 'Name of the red flag in packets' })
  public name!: string;
  @Field({ description: 'What is heard when it applies' })
  public heard!: string;
  @Field({ description: 'What evidence would speak against it' })
  public clearedBy!: string;
  @Field(() => FlagSeverityWord, { description: 'Highest severity anybody gave it' })
  public severity!: FlagSeverity;
  @Field(() => FlagPictureWord, { description: 'How the voices stand to each other' })
  public picture!: FlagPicture;
  @Field(() => FlagStatusWord, { description: 'Where it stands' })
  public status!: FlagStatus;
  @Field(() => [FlagVoiceModel], { description: 'Who raised it, with their evidence' })
  public raised!: readonly FlagVoiceModel[];
  @Field(() => [FlagContradictionModel], { description: 'What speaks against it elsewhere' })
  public contradicted!: readonly FlagContradictionModel[];
  @Field(() => [FlagReadingModel], {
    description: 'Second readers, asked and answered, in the order they were asked',
  })
  public readings!: readonly FlagReadingModel[];
  @Field(() => FlagAdjudicationModel, {
    nullable: true,
    description: 'The latest finding; null while there is none',
  })
  public adjudication!: FlagAdjudicationModel | null;
}
