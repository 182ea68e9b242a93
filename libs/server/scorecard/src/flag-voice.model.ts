import type { FlagSeverity } from '@debrief/domain';
import { Uuid } from '@debrief/server-kernel';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { EvidenceNoteModel } from './body.model';
import { FlagSeverityWord } from './scorecard.words';

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
