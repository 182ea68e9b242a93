import { nextReadIn } from '@debrief/domain';
import { RecurringWork, SecretBox, UnitOfWork } from '@debrief/server-kernel';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { BusyCalendarRepository, type LeasedCalendar } from './busy-calendar.repository';
import { CalendarFailure, failureOf } from './calendar-failure';
import { addressPurpose } from './calendar-secrets';
import { CalendarSource, type CalendarAddress } from './calendar-source';
import { CalendarUnderstanding } from './calendar-understanding';

const LOOK_EVERY_MS = 5000;
const AT_ONCE = 4;
/** Longer than two requests and their understanding can take. */
const LEASE_MS = 90_000;

/** Reads people's calendars when they are due. A failure keeps the last good copy and says why. */
@Injectable()
export class CalendarReading implements OnModuleInit {
  public constructor(
    private readonly recurring: RecurringWork,
    private readonly uow: UnitOfWork,
    private readonly calendars: BusyCalendarRepository,
    private readonly source: CalendarSource,
    private readonly understanding: CalendarUnderstanding,
    private readonly secrets: SecretBox,
  ) {}

  public onModuleInit(): void {
    this.recurring.every('calendars', LOOK_EVERY_MS, () => this.readDue());
  }

  /** Reads what is due, a few at a time, until nothing is; one slow calendar holds up none of the others. */
  public async readDue(): Promise<void> {
    const reader = async (): Promise<void> => {
      for (;;) {
        const [calendar] = await this.uow.keepBooks((tx) =>
          this.calendars.lease(tx, new Date(tx.now.getTime() + LEASE_MS), 1),
        );
        if (!calendar) return;
        await this.read(calendar);
      }
    };
    const ends = await Promise.allSettled(Array.from({ length: AT_ONCE }, reader));
    const broken = ends.find((end) => end.status === 'rejected');
    if (broken) throw broken.reason;
  }

  private async read(calendar: LeasedCalendar): Promise<void> {
    try {
      const raw = await this.source.fetch(this.addressOf(calendar), this.understanding.window());
      const read = await this.understanding.understand(raw, calendar);
      await this.uow.keepBooks((tx) =>
        this.calendars.keepRead(tx, calendar, read, new Date(tx.now.getTime() + nextReadIn(0))),
      );
    } catch (error) {
      const failure = failureOf(error);
      await this.uow.keepBooks((tx) =>
        this.calendars.keepFailure(
          tx,
          calendar,
          failure ?? new CalendarFailure('FAILED'),
          new Date(tx.now.getTime() + nextReadIn(calendar.failures)),
        ),
      );
      if (!failure) throw error;
    }
  }

  private addressOf(calendar: LeasedCalendar): CalendarAddress {
    const open = (sealed: Buffer | null, part: 'address' | 'username' | 'password'): string =>
      sealed ? this.secrets.open(sealed, addressPurpose(calendar.id, part)) : '';
    return {
      kind: calendar.kind === 'caldav' ? 'caldav' : 'ics_url',
      url: open(calendar.addressSealed, 'address'),
      username: open(calendar.usernameSealed, 'username'),
      password: open(calendar.passwordSealed, 'password'),
    };
  }
}
