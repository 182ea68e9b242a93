import { OrganisationReader, OrganisationService } from '@debrief/server-identity';
import { Access, CurrentActor, Uuid, type Actor } from '@debrief/server-kernel';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import {
  PreviewRemindersInput,
  RemindSeatInput,
  UpdateReminderCadenceInput,
} from './reminder.input';
import { toCadence, toCadenceChange, toCadenceModel, toCadenceResult } from './reminder.mapper';
import {
  PreviewedReminderModel,
  ReminderCadenceModel,
  ReminderModel,
  RemindSeatResult,
  UpdateCadenceResult,
} from './reminder.model';
import { ReminderReader } from './reminder.reader';
import { ReminderService } from './reminder.service';

@Resolver()
export class ReminderResolver {
  public constructor(
    private readonly reader: ReminderReader,
    private readonly service: ReminderService,
    private readonly organisations: OrganisationReader,
    private readonly organisation: OrganisationService,
  ) {}

  @Query(() => ReminderCadenceModel, { description: 'When interviewers are reminded' })
  @Access({ who: 'signed_in' })
  public async reminderCadence() {
    return toCadenceModel(await this.organisations.cadence());
  }

  @Query(() => [ReminderModel], {
    nullable: true,
    description:
      'Reminders of a seat by time: of your own, or on a loop that you run and owe nothing on; null for any other',
  })
  @Access({ who: 'signed_in', scope: 'loops:read' })
  public seatReminders(
    @CurrentActor() actor: Actor,
    @Args('seatId', { type: () => Uuid, description: 'The seat to look at' }) seatId: string,
  ) {
    return this.reader.ofSeat(actor, seatId);
  }

  @Query(() => [PreviewedReminderModel], {
    description: 'What a cadence would send of a round whose scorecard is never filed',
  })
  @Access({ who: ['admin'] })
  public previewReminders(
    @Args('input', { description: 'Which cadence, whose hours, which round' })
    input: PreviewRemindersInput,
  ) {
    return this.reader.preview({ ...input, cadence: toCadence(input.cadence) });
  }

  @Mutation(() => UpdateCadenceResult, { description: 'Sets when interviewers are reminded' })
  @Access({ who: ['admin'], audit: 'cadence.updated' })
  public async updateReminderCadence(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The whole cadence' }) input: UpdateReminderCadenceInput,
  ) {
    return toCadenceResult(await this.organisation.updateCadence(actor, toCadenceChange(input)));
  }

  @Mutation(() => RemindSeatResult, {
    description: 'Reminds an interviewer now of a scorecard that is missing',
  })
  @Access({
    who: ['recruiter', 'hiring_manager', 'admin'],
    audit: 'seat.reminded',
    scope: 'loops:write',
  })
  public remindSeat(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which seat' }) input: RemindSeatInput,
  ) {
    return this.service.remind(actor, input);
  }
}
