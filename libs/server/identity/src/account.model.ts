import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { Seal } from '@debrief/domain';
import { DateTime, Uuid } from '@debrief/server-kernel';
import { SealWord } from './identity.words';
import { PersonModel, WorkingHoursModel } from './person.model';

@ObjectType('Organisation', { description: 'The organisation this deployment belongs to' })
export class OrganisationModel {
  @Field({ description: 'Name of the organisation' })
  public name!: string;
  @Field({ description: 'IANA time zone of the organisation' })
  public timeZone!: string;
  @Field(() => [WorkingHoursModel], { description: 'Usual working hours, for people who set none' })
  public workingHours!: WorkingHoursModel[];
  @Field(() => Int, { description: 'Hours after the end of a round until its scorecards are due' })
  public feedbackDueHours!: number;
  @Field(() => SealWord, { description: 'Seal used where a blueprint says none' })
  public defaultSeal!: Seal;
  @Field(() => Int, {
    description: 'Counts changes of the organisation; send it back when you change something',
  })
  public version!: number;
}

@ObjectType('Me', { description: 'Who is signed in, and what the screens may offer' })
export class MeModel {
  @Field(() => PersonModel, { description: 'The person who is signed in' })
  public person!: PersonModel;
  @Field(() => DateTime, {
    description: 'When this session ends unless it is used again, or the token runs out',
  })
  public sessionExpiresAt!: Date;
  @Field(() => OrganisationModel, { description: 'The organisation the person works for' })
  public organisation!: OrganisationModel;
  @Field(() => [String], {
    description: 'Names of what the roles allow, e.g. `manage_people`; for showing and hiding only',
  })
  public can!: string[];
}

@ObjectType('OwnSession', { description: 'A place where you are signed in' })
export class OwnSessionModel {
  @Field(() => Uuid, {
    description: 'Id by which the session can be ended; it does not sign anybody in',
  })
  public id!: string;
  @Field(() => DateTime, { description: 'When it was opened' })
  public createdAt!: Date;
  @Field(() => DateTime, { description: 'When it was last used, to about five minutes' })
  public lastUsedAt!: Date;
  @Field({ description: 'What the browser called itself' })
  public userAgent!: string;
  @Field({ description: 'True for the session this answer came through' })
  public current!: boolean;
}
