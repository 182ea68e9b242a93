import {
  checkCadence,
  reminderSteps,
  workingWeekOf,
  type ReminderCadence,
  type ReminderStep,
  type WorkingWeek,
} from '@debrief/domain';
import { OrganisationReader, PersonReader } from '@debrief/server-identity';
import { AppError, type Actor } from '@debrief/server-kernel';
import { Injectable } from '@nestjs/common';
import { ReminderRepository, type ReminderRow } from './reminder.repository';

const MS_PER_DAY = 86_400_000;

export interface Preview {
  readonly cadence: ReminderCadence;
  readonly personId?: string | null;
  readonly startsAt: Date;
  readonly endsAt: Date;
}
export interface PreviewedReminder extends ReminderStep {
  readonly localTime: string;
  readonly timeZone: string;
}

/** Reminders as people may look at them. */
@Injectable()
export class ReminderReader {
  public constructor(
    private readonly reminders: ReminderRepository,
    private readonly organisations: OrganisationReader,
    private readonly people: PersonReader,
  ) {}

  /** Of one's own seat, or of any on a loop that one runs and owes nothing on; null for all others. */
  public ofSeat(actor: Actor, seatId: string): Promise<readonly ReminderRow[] | null> {
    return this.reminders.ofSeat(actor, seatId);
  }

  /**
   * What a cadence would send of a round that nobody files.
   *
   * @throws AppError `bad_input` for a cadence or a slot that would be refused, and an unknown person
   */
  public async preview(input: Preview): Promise<readonly PreviewedReminder[]> {
    const checked = checkCadence(input.cadence);
    if (!checked.ok) {
      const [problem] = checked.problems;
      throw new AppError('bad_input', problem?.message ?? '', `cadence.${problem?.path ?? ''}`);
    }
    const length = input.endsAt.getTime() - input.startsAt.getTime();
    if (!(length > 0 && length <= MS_PER_DAY))
      throw new AppError('bad_input', 'The end must come after the start, within a day.', 'endsAt');
    const week = await this.weekOf(input.personId ?? null);
    const steps = reminderSteps({
      slot: input,
      week,
      cadence: checked.value,
      escalates: true,
    });
    return steps.map((step) => ({
      ...step,
      localTime: localTime(step.dueAt, week.timeZone),
      timeZone: week.timeZone,
    }));
  }

  private async weekOf(personId: string | null): Promise<WorkingWeek> {
    const organisation = await this.organisations.current();
    const own = { hours: organisation.workingHours, timeZone: organisation.timeZone };
    if (personId === null) return workingWeekOf(own, own);
    const person = await this.people.byId(personId);
    if (!person) throw new AppError('bad_input', 'There is no such person.', 'personId');
    return workingWeekOf({ hours: person.workingHours, timeZone: person.timeZone }, own);
  }
}

/** What the clock on the wall shows, to the minute. */
function localTime(at: Date, timeZone: string): string {
  // Swedish writes dates as ISO does.
  return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' })
    .format(at)
    .replace(' ', 'T');
}
