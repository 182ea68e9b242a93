import { ArgsType, Field, InputType, Int } from '@nestjs/graphql';
import type { Role, Seal } from '@debrief/domain';
import { PageArgs, Uuid } from '@debrief/server-kernel';
import { RoleWord, SealWord } from './identity.words';

@InputType('WorkingHoursInput', {
  description: 'A window of one weekday in which interviews may be placed, in local time',
})
export class WorkingHoursInput {
  @Field(() => Int, { description: 'ISO weekday, 1 (Monday) to 7 (Sunday)' })
  public weekday!: number;
  @Field(() => Int, { description: 'Start, 0 to 1439 minutes after local midnight' })
  public startMinute!: number;
  @Field(() => Int, { description: 'End, later than the start and at most 1440' })
  public endMinute!: number;
}

@ArgsType()
export class PeoplePageArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'Part of a name or e-mail address' })
  public search?: string | null;
  @Field(() => RoleWord, { nullable: true, description: 'Only people with this role' })
  public role?: Role | null;
}

@InputType('InvitePersonInput', { description: 'Somebody new, who gets a link to sign in with' })
export class InvitePersonInput {
  @Field(() => Uuid, { description: 'Makes repeating the invitation harmless' })
  public idempotencyKey!: string;
  @Field({ description: 'Name of the invited person' })
  public name!: string;
  @Field({ description: 'Address of the invited person; nobody else may have it' })
  public email!: string;
  @Field(() => [RoleWord], { description: 'What the invited person may do' })
  public roles!: Role[];
  @Field({ description: 'IANA time zone of the invited person' })
  public timeZone!: string;
}

@InputType('UpdatePersonInput', {
  description: 'What is to change of a person; fields not given stay as they are',
})
export class UpdatePersonInput {
  @Field(() => Uuid, { description: 'Makes repeating this change of a person harmless' })
  public idempotencyKey!: string;
  @Field(() => Uuid, { description: 'Who is changed' })
  public id!: string;
  @Field(() => Int, { description: 'Version of the person that was read before' })
  public version!: number;
  @Field(() => String, { nullable: true, description: 'New name' })
  public name?: string | null;
  @Field(() => [RoleWord], {
    nullable: true,
    description: 'All roles from now on; a change ends the sessions of the person',
  })
  public roles?: Role[] | null;
  @Field(() => String, { nullable: true, description: 'New IANA time zone' })
  public timeZone?: string | null;
  @Field(() => [WorkingHoursInput], {
    nullable: true,
    description: 'All working hours from now on',
  })
  public workingHours?: WorkingHoursInput[] | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'False ends every session and link of the person at once',
  })
  public active?: boolean | null;
}

@InputType('UpdateMeInput', {
  description: 'What is to change of yourself; fields not given stay as they are',
})
export class UpdateMeInput {
  @Field(() => Uuid, { description: 'Makes repeating this change of yourself harmless' })
  public idempotencyKey!: string;
  @Field(() => Int, { description: 'Version of yourself that was read before' })
  public version!: number;
  @Field(() => String, { nullable: true, description: 'Your new name' })
  public name?: string | null;
  @Field(() => String, { nullable: true, description: 'Your new IANA time zone' })
  public timeZone?: string | null;
  @Field(() => [WorkingHoursInput], {
    nullable: true,
    description: 'All your working hours from now on',
  })
  public workingHours?: WorkingHoursInput[] | null;
}

@InputType('MakeSignInLinkInput', { description: 'Whom a sign-in link is for' })
export class MakeSignInLinkInput {
  @Field(() => Uuid, {
    description: 'Makes repeating the request harmless; every answer carries a fresh link',
  })
  public idempotencyKey!: string;
  @Field(() => Uuid, { description: 'The person who shall sign in with the link' })
  public personId!: string;
}

@InputType('UpdateOrganisationInput', {
  description: 'What is to change of the organisation; fields not given stay as they are',
})
export class UpdateOrganisationInput {
  @Field(() => Uuid, { description: 'Makes repeating this change of the organisation harmless' })
  public idempotencyKey!: string;
  @Field(() => Int, { description: 'Version of the organisation that was read before' })
  public version!: number;
  @Field(() => String, { nullable: true, description: 'New name of the organisation' })
  public name?: string | null;
  @Field(() => String, { nullable: true, description: 'New IANA time zone of the organisation' })
  public timeZone?: string | null;
  @Field(() => [WorkingHoursInput], {
    nullable: true,
    description: 'Usual working hours from now on',
  })
  public workingHours?: WorkingHoursInput[] | null;
  @Field(() => Int, {
    nullable: true,
    description: 'Hours after a round until its scorecards are due, 1 to 240',
  })
  public feedbackDueHours?: number | null;
  @Field(() => SealWord, {
    nullable: true,
    description: 'Seal of blueprints that say none of their own',
  })
  public defaultSeal?: Seal | null;
}

@InputType('SetPasswordInput', { description: 'A new password for yourself' })
export class SetPasswordInput {
  @Field(() => String, {
    nullable: true,
    description: 'The present password; needed when you have one',
  })
  public current?: string | null;
  @Field({ description: 'The new one: 15 to 256 characters of any kind, taken exactly as typed' })
  public password!: string;
}

@InputType('EndSessionInput', { description: 'Which session is to end' })
export class EndSessionInput {
  @Field(() => Uuid, { description: 'Makes repeating the ending harmless' })
  public idempotencyKey!: string;
  @Field(() => Uuid, { description: 'The session to end; your own, or as admin anybody’s' })
  public sessionId!: string;
}
