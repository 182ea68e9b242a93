import { Uuid } from '@debrief/server-kernel';
import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType('DebriefCitation', { description: 'An evidence note somebody points to' })
export class DebriefCitationModel {
  @Field(() => Uuid, { description: 'Seat whose scorecard the note stands in' })
  public seatId!: string;
  @Field(() => String, { description: 'Id of the note within that scorecard' })
  public noteId!: string;
  @Field(() => String, { description: 'Who took the note' })
  public personName!: string;
  @Field(() => String, { description: 'Round it was taken in' })
  public roundName!: string;
  @Field(() => String, { description: 'What the note says' })
  public text!: string;
}
