import type { FlagPicture, FlagSeverity, FlagStatus } from '@debrief/domain';
import { Uuid } from '@debrief/server-kernel';
import {
  EvidenceNoteModel,
  FlagAdjudicationModel,
  FlagSeverityWord,
  FlagStatusWord,
} from '@debrief/server-scorecard';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { FlagPictureWord } from './packet.words';

@ObjectType('FlagVoice', { description: 'Somebody who raised a red flag' })
export class FlagVoiceModel {
  @Field(() => Uuid, { description: 'Seat of who raised it' })
  public seatId!: string;
  @Field({ description: 'Name of who raised it' })
  public personName!: string;
  @Field({ description: 'Round it was raised on' })
  public roundName!: string;
  @Field(() => FlagSeverityWord, { description: 'Severity this assessor gave it' })
  public severity!: FlagSeverity;
  @Field({ description: 'What the assessor made of it' })
  public comment!: string;
  @Field(() => [EvidenceNoteModel], { description: 'The notes that show it' })
  public evidence!: readonly EvidenceNoteModel[];
}

@ObjectType('FlagContradiction', {
  description: 'A top rating, on another round, of a competency that a red flag speaks about',
})
export class FlagContradictionModel {
  @Field(() => Uuid, { description: 'Seat of who rated it' })
  public seatId!: string;
  @Field({ description: 'Name of who rated it' })
  public personName!: string;
  @Field({ description: 'Round of the rating' })
  public roundName!: string;
  @Field({ description: 'Key of the competency that was rated so high' })
  public competency!: string;
  @Field(() => Int, { description: 'The level' })
  public value!: number;
  @Field(() => [EvidenceNoteModel], { description: 'The notes it rests on' })
  public evidence!: readonly EvidenceNoteModel[];
}

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
  @Field(() => FlagAdjudicationModel, {
    nullable: true,
    description: 'The latest finding; null while there is none',
  })
  public adjudication!: FlagAdjudicationModel | null;
}
