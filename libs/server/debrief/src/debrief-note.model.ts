import type { DebriefNoteKind } from '@debrief/domain';
import { DateTime, Uuid } from '@debrief/server-kernel';
import { Field, ObjectType } from '@nestjs/graphql';
import { DebriefCitationModel } from './debrief-citation.model';
import { DebriefNoteKindWord } from './debrief.words';

@ObjectType('DebriefAbout', { description: 'What a note of the discussion speaks of' })
export class DebriefAboutModel {
  @Field(() => String, { nullable: true, description: 'Key of a competency' })
  public competency!: string | null;
  @Field(() => String, { nullable: true, description: 'Type of a red flag' })
  public flagType!: string | null;
  @Field(() => [DebriefCitationModel], { description: 'Evidence, as far as it is open to you' })
  public citations!: readonly DebriefCitationModel[];
}

@ObjectType('DebriefNote', { description: 'Something said in the discussion' })
export class DebriefNoteModel {
  @Field(() => Uuid, { description: 'Id of the note' })
  public id!: string;
  @Field(() => String, { description: 'Name of who said it' })
  public author!: string;
  @Field(() => Uuid, { description: 'Who said it' })
  public authorId!: string;
  @Field(() => DebriefNoteKindWord, { description: 'A note, or dissent' })
  public kind!: DebriefNoteKind;
  @Field(() => String, { description: 'The words of the note' })
  public text!: string;
  @Field(() => DateTime, { description: 'When it was written' })
  public writtenAt!: Date;
  @Field(() => DebriefAboutModel, { description: 'What it speaks of' })
  public about!: DebriefAboutModel;
}
