import { connectionOf, DateTime, PageArgs } from '@debrief/server-kernel';
import { ArgsType, Field, ObjectType } from '@nestjs/graphql';

@ObjectType('AuditEvent', { description: 'One thing that was done, as it is kept for good' })
export class AuditEventModel {
  @Field({ description: 'Stands for this event; says nothing about how many there are' })
  public id!: string;
  @Field(() => DateTime, { description: 'When the event happened' })
  public at!: Date;
  @Field(() => String, { nullable: true, description: 'Who did it; null for the system itself' })
  public actorName!: string | null;
  @Field({ description: 'What was done, e.g. `person.invited`' })
  public action!: string;
  @Field({ description: 'Kind of thing it was done to, e.g. `person`' })
  public subjectType!: string;
  @Field({ description: 'Id of the thing it was done to' })
  public subjectId!: string;
  @Field({ description: 'Facts worth keeping, as JSON; never feedback, pay or a secret' })
  public detail!: string;
}

export const AuditEventConnection = connectionOf('AuditEvent', AuditEventModel);

@ArgsType()
export class AuditPageArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'Only events about this kind of thing' })
  public subjectType?: string | null;
  @Field(() => String, { nullable: true, description: 'Only events about the thing with this id' })
  public subjectId?: string | null;
}
