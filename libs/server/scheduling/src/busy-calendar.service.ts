import {
  checkCalendar,
  MOST_CALENDARS,
  requiredText,
  type CheckedCalendar,
  type TypedCalendar,
} from '@debrief/domain';
import {
  fieldProblems,
  GuardedFetch,
  newId,
  notFound,
  OutboundRefused,
  SecretBox,
  staleVersion,
  UnitOfWork,
  type Actor,
  type Fields,
  type IdempotencyMismatch,
  type NotFound,
  type StaleVersion,
  type Tx,
} from '@debrief/server-kernel';
import { Injectable } from '@nestjs/common';
import { BusyCalendarRepository, type BusyCalendarRow } from './busy-calendar.repository';
import { failureOf } from './calendar-failure';
import { CalendarUnderstanding, type ReadCalendar } from './calendar-understanding';
import { addressPurpose } from './calendar-secrets';

export interface AddCalendar extends TypedCalendar {
  readonly kind: 'ics_url' | 'caldav';
  readonly address: string;
  readonly idempotencyKey: string;
}
export interface OneCalendar {
  readonly calendarId: string;
  readonly idempotencyKey: string;
}
export interface UpdateCalendar extends OneCalendar, TypedCalendar {
  readonly version: number;
}
interface Written<Name extends string> {
  readonly __typename: Name;
  readonly calendarId: string;
}
interface Shown<Name extends string> {
  readonly __typename: Name;
  readonly calendar: BusyCalendarRow;
}
export type CalendarResult<Name extends string> =
  Shown<Name> | Fields | NotFound | StaleVersion | IdempotencyMismatch;
export type RemoveResult = Written<'BusyCalendarRemoved'> | NotFound | IdempotencyMismatch;

const PAUSE_MS = 30_000;

/** The calendars of which somebody lets their busy times be read. Everybody minds their own. */
@Injectable()
export class BusyCalendarService {
  public constructor(
    private readonly uow: UnitOfWork,
    private readonly calendars: BusyCalendarRepository,
    private readonly secrets: SecretBox,
    private readonly out: GuardedFetch,
    private readonly understanding: CalendarUnderstanding,
  ) {}

  public mine(actor: Actor): Promise<BusyCalendarRow[]> {
    return this.calendars.mine(actor.personId);
  }

  /** Adds a calendar by its address; it is read in the background, soon. */
  public async add(actor: Actor, input: AddCalendar): Promise<CalendarResult<'BusyCalendarAdded'>> {
    const done = await this.uow.run<Written<'BusyCalendarAdded'> | Fields>(
      { actor, action: 'calendar.added', once: { key: input.idempotencyKey, input } },
      async (tx) => {
        const checked = checkCalendar(input, true, (address) => this.refusal(address));
        if (!checked.ok) return fieldProblems(checked.problems);
        if ((await this.calendars.countLocked(tx, actor.personId)) >= MOST_CALENDARS)
          return tooMany();
        const id = newId(tx.now.getTime());
        const { label } = checked.value;
        const sealed = this.seal(id, checked.value);
        await this.calendars.insert(tx, {
          id,
          personId: actor.personId,
          kind: input.kind,
          label,
          host: '',
          ...sealed,
        });
        record(tx, actor, id, { kind: input.kind, host: sealed.host });
        return { __typename: 'BusyCalendarAdded', calendarId: id };
      },
    );
    return this.shown(actor, done);
  }

  /** Changes label, address or credentials; parts left out stay. Another address is read anew. */
  public async update(
    actor: Actor,
    input: UpdateCalendar,
  ): Promise<CalendarResult<'BusyCalendarSaved'>> {
    const done = await this.uow.run<
      Written<'BusyCalendarSaved'> | Fields | NotFound | StaleVersion
    >(
      { actor, action: 'calendar.updated', once: { key: input.idempotencyKey, input } },
      async (tx) => {
        const known = await this.calendars.lock(tx, actor.personId, input.calendarId);
        if (!known) return notFound('calendar');
        if (known.version !== input.version) return staleVersion(known.version);
        const typed = known.kind === 'ics_upload' ? { label: input.label } : input;
        const checked = checkCalendar(typed, false, (address) => this.refusal(address));
        if (!checked.ok) return fieldProblems(checked.problems);
        await this.calendars.update(tx, input.calendarId, {
          label: checked.value.label,
          ...this.seal(input.calendarId, checked.value),
        });
        record(tx, actor, input.calendarId, { moved: checked.value.address !== null });
        return { __typename: 'BusyCalendarSaved', calendarId: input.calendarId };
      },
    );
    return this.shown(actor, done);
  }

  public remove(actor: Actor, input: OneCalendar): Promise<RemoveResult> {
    return this.uow.run<Written<'BusyCalendarRemoved'> | NotFound>(
      { actor, action: 'calendar.removed', once: { key: input.idempotencyKey, input } },
      async (tx) => {
        if (!(await this.calendars.lock(tx, actor.personId, input.calendarId)))
          return notFound('calendar');
        await this.calendars.remove(tx, input.calendarId);
        record(tx, actor, input.calendarId, {});
        return { __typename: 'BusyCalendarRemoved', calendarId: input.calendarId };
      },
    );
  }

  /** Has the calendar read as soon as the background work comes by. */
  public async readAgain(
    actor: Actor,
    input: OneCalendar,
  ): Promise<CalendarResult<'BusyCalendarQueued'>> {
    const done = await this.uow.run<Written<'BusyCalendarQueued'> | Fields | NotFound>(
      { actor, action: 'calendar.updated', once: { key: input.idempotencyKey, input } },
      async (tx) => {
        const known = await this.calendars.lock(tx, actor.personId, input.calendarId);
        if (!known) return notFound('calendar');
        if (known.kind === 'ics_upload')
          return oneField('calendarId', 'UPLOADED', 'Upload the file again to renew it.');
        const pause = known.lastTriedAt && tx.now.getTime() - known.lastTriedAt.getTime();
        if (pause !== null && pause < PAUSE_MS)
          return oneField('calendarId', 'READ_RECENTLY', 'It was read a moment ago.');
        await this.calendars.readSoon(tx, input.calendarId);
        record(tx, actor, input.calendarId, { readAgain: true });
        return { __typename: 'BusyCalendarQueued', calendarId: input.calendarId };
      },
    );
    return this.shown(actor, done);
  }

  /** Takes in a calendar file; an earlier upload of the same label is replaced. */
  public async upload(
    actor: Actor,
    typedLabel: string,
    text: string,
  ): Promise<CalendarResult<'BusyCalendarAdded'>> {
    const label = requiredText('label', typedLabel, 100);
    if (!label.ok) return fieldProblems(label.problems);
    const read = await this.understood(actor, text);
    if ('__typename' in read) return read;
    const done = await this.uow.run<Written<'BusyCalendarAdded'> | Fields>(
      { actor, action: 'calendar.added' },
      async (tx) => {
        const count = await this.calendars.countLocked(tx, actor.personId);
        const earlier = await this.calendars.uploadOf(tx, actor.personId, label.value);
        if (earlier) await this.calendars.remove(tx, earlier.id);
        else if (count >= MOST_CALENDARS) return tooMany();
        const calendar = { id: newId(tx.now.getTime()), personId: actor.personId, version: 1 };
        await this.calendars.insert(tx, {
          ...calendar,
          kind: 'ics_upload',
          label: label.value,
          host: '',
          addressSealed: null,
          usernameSealed: null,
          passwordSealed: null,
        });
        await this.calendars.keepRead(tx, calendar, read, null);
        record(tx, actor, calendar.id, { kind: 'ics_upload', busyTimes: read.spans.length });
        return { __typename: 'BusyCalendarAdded', calendarId: calendar.id };
      },
    );
    return this.shown(actor, done);
  }

  private async understood(actor: Actor, text: string): Promise<ReadCalendar | Fields> {
    try {
      return await this.understanding.understand({ form: 'icalendar', text }, actor);
    } catch (error) {
      const failure = failureOf(error);
      if (failure) return oneField('file', failure.code, failure.message);
      throw error;
    }
  }

  private refusal(address: string): { code: string; message: string } | null {
    try {
      this.out.check(address);
      return null;
    } catch (error) {
      if (error instanceof OutboundRefused) return { code: error.code, message: error.message };
      throw error;
    }
  }

  private seal(id: string, { address, username, password }: CheckedCalendar) {
    const sealed = (text: string | null, part: 'address' | 'username' | 'password') =>
      text === null ? null : this.secrets.seal(text, addressPurpose(id, part));
    return {
      addressSealed: sealed(address, 'address'),
      usernameSealed: sealed(username, 'username'),
      passwordSealed: sealed(password, 'password'),
      ...(address === null ? {} : { host: new URL(address).host }),
    };
  }

  private async shown<Name extends string, Refused extends object>(
    actor: Actor,
    done: Written<Name> | Refused,
  ): Promise<Shown<Name> | Refused | NotFound> {
    if (!('calendarId' in done)) return done;
    const calendar = await this.calendars.one(actor.personId, done.calendarId);
    return calendar ? { __typename: done.__typename, calendar } : notFound('calendar');
  }
}

function record(tx: Tx, actor: Actor, calendarId: string, detail: object): void {
  tx.record({
    subjectType: 'person',
    subjectId: actor.personId,
    detail: { calendarId, ...detail },
  });
}

function oneField(path: string, code: string, message: string): Fields {
  return fieldProblems([{ path, code, message }]);
}

function tooMany(): Fields {
  return oneField(
    'label',
    'TOO_MANY_CALENDARS',
    `You have ${MOST_CALENDARS} calendars; remove one first.`,
  );
}
