import { AppError, Clock, type Actor } from '@debrief/server-kernel';
import { Injectable } from '@nestjs/common';
import { BusyRepository, type BusyRow, type PersonCalendars } from './busy.repository';

const MOST_PEOPLE = 20;
const MOST_DAYS = 62;
const MS_PER_DAY = 86_400_000;

export interface BusyTimeView {
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly tentative: boolean;
  readonly source: string;
}
export interface PersonBusyView {
  readonly person: { readonly id: string; readonly name: string; readonly timeZone: string };
  readonly times: BusyTimeView[];
  readonly readAt: Date | null;
  readonly stale: boolean;
  readonly connected: boolean;
}

/** Busy times from people's own calendars. Others learn when, never what, where or from which calendar. */
@Injectable()
export class BusyReader {
  public constructor(
    private readonly busy: BusyRepository,
    private readonly clock: Clock,
  ) {}

  /** In the order asked; people who do not exist are left out. Throws `bad_input` beyond its bounds. */
  public async ofPeople(
    _actor: Actor,
    ids: readonly string[],
    from: Date,
    to: Date,
  ): Promise<PersonBusyView[]> {
    const asked = [...new Set(ids)];
    if (asked.length > MOST_PEOPLE)
      throw new AppError('bad_input', `Ask for at most ${MOST_PEOPLE} people.`, 'personIds');
    checkSpan(from, to);
    const [people, times] = await Promise.all([
      this.busy.people(asked, this.clock.now()),
      this.busy.times(asked, from, to),
    ]);
    const byId = new Map(people.map((person) => [person.id, person]));
    return asked.flatMap((id) => {
      const person = byId.get(id);
      const own = times.filter((row) => row.personId === id);
      return person ? [viewOf(person, own)] : [];
    });
  }

  public async mine(actor: Actor, from: Date, to: Date): Promise<BusyTimeView[]> {
    checkSpan(from, to);
    const rows = await this.busy.times([actor.personId], from, to);
    return rows.map((row) => timeOf(row, row.label));
  }
}

function viewOf(person: PersonCalendars, rows: readonly BusyRow[]): PersonBusyView {
  const { id, name, timeZone, readAt, stale } = person;
  return {
    person: { id, name, timeZone },
    times: rows.map((row) => timeOf(row, 'calendar')),
    readAt,
    stale,
    connected: person.calendars > 0,
  };
}

function timeOf({ startsAt, endsAt, tentative }: BusyRow, source: string): BusyTimeView {
  return { startsAt, endsAt, tentative, source };
}

function checkSpan(from: Date, to: Date): void {
  const days = (to.getTime() - from.getTime()) / MS_PER_DAY;
  if (!(days > 0)) throw new AppError('bad_input', 'The end must come after the start.', 'to');
  if (days > MOST_DAYS) throw new AppError('bad_input', `Ask for at most ${MOST_DAYS} days.`, 'to');
}
