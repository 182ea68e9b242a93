import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { Role } from '@debrief/domain';
import { connectionOf, Uuid } from '@debrief/server-kernel';
import { RoleWord } from './identity.words';

@ObjectType('WorkingHours', {
  description: 'A window of one weekday in which interviews may be placed, in local time',
})
export class WorkingHoursModel {
  @Field(() => Int, { description: 'Day of the week, 1 is Monday and 7 is Sunday' })
  public weekday!: number;
  @Field(() => Int, { description: 'Start in minutes after local midnight' })
  public startMinute!: number;
  @Field(() => Int, { description: 'End in minutes after local midnight; 1440 ends the day' })
  public endMinute!: number;
}

@ObjectType('Person', { description: 'Somebody who works for the organisation and may sign in' })
export class PersonModel {
  @Field(() => Uuid, { description: 'Id of the person' })
  public id!: string;
  @Field({ description: 'Name as colleagues know it' })
  public name!: string;
  @Field({ description: 'E-mail address in lower case; also the name to sign in with' })
  public email!: string;
  @Field(() => [RoleWord], { description: 'What the person may do; may be empty' })
  public roles!: Role[];
  @Field({ description: 'IANA time zone the person lives in, e.g. `Europe/Lisbon`' })
  public timeZone!: string;
  @Field(() => [WorkingHoursModel], {
    description: 'When the person takes interviews; none means never',
  })
  public workingHours!: WorkingHoursModel[];
  @Field({
    description: 'False before an invitation is taken up and after somebody left: no signing in',
  })
  public active!: boolean;
  @Field(() => Int, {
    description: 'Counts changes of the person; send it back when you change something',
  })
  public version!: number;
}

@ObjectType('PersonRef', { description: 'A person as mentioned by something else' })
export class PersonRefModel {
  @Field(() => Uuid, { description: 'Id of the mentioned person' })
  public id!: string;
  @Field({ description: 'Name of the mentioned person' })
  public name!: string;
  @Field({ description: 'IANA time zone of the mentioned person' })
  public timeZone!: string;
}

export const PersonConnection = connectionOf('Person', PersonModel);
