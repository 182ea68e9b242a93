import { DateTime } from '@debrief/server-kernel';
import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType('AcceptedGap', { description: 'A gap in coverage that somebody accepted' })
export class AcceptedGapModel {
  @Field({ description: 'Why it was accepted' })
  public reason!: string;
  @Field({ description: 'Name of the person who accepted it' })
  public acceptedBy!: string;
  @Field(() => DateTime, { description: 'When it was accepted' })
  public at!: Date | string;
}
