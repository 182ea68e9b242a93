import { GuardedFetch, type OutboundAnswer } from '@debrief/server-kernel';
import { Injectable } from '@nestjs/common';
import { calendarQuery, freeBusyQuery } from './caldav';
import { CalendarFailure, statusFailure } from './calendar-failure';

export const MOST_BYTES = 5 * 1024 * 1024;
const TIMEOUT_MS = 10_000;
const REDIRECTS = 3;
const LIMITS = { timeoutMs: TIMEOUT_MS, maxBytes: MOST_BYTES };

/** Where a calendar lies, opened. */
export interface CalendarAddress {
  readonly kind: 'ics_url' | 'caldav';
  readonly url: string;
  readonly username: string;
  readonly password: string;
}

/** What a server gave, not yet understood. */
export interface RawCalendar {
  readonly form: 'icalendar' | 'multistatus';
  readonly text: string;
}

/** Fetches calendars from addresses that people typed. */
@Injectable()
export class CalendarSource {
  public constructor(private readonly out: GuardedFetch) {}

  /** Throws {@link CalendarFailure}, or what the network threw. */
  public fetch(
    address: CalendarAddress,
    window: { readonly from: number; readonly to: number },
  ): Promise<RawCalendar> {
    return address.kind === 'ics_url' ? this.file(address.url) : this.caldav(address, window);
  }

  private async file(url: string): Promise<RawCalendar> {
    const answer = await this.out.send(url, {
      ...LIMITS,
      redirects: REDIRECTS,
      headers: { accept: 'text/calendar, */*;q=0.1', 'user-agent': 'Debrief calendar reader' },
    });
    if (answer.status !== 200) throw statusFailure(answer.status);
    return { form: 'icalendar', text: textOf(answer) };
  }

  /** Busy times where the server can tell them, else the events. Its credentials follow no redirect. */
  private async caldav(
    address: CalendarAddress,
    { from, to }: { readonly from: number; readonly to: number },
  ): Promise<RawCalendar> {
    const busy = await this.report(address, freeBusyQuery(from, to));
    if (busy.status === 401) throw statusFailure(401);
    if (busy.status === 200 && /^\s*BEGIN:VCALENDAR/i.test(textOf(busy)))
      return { form: 'icalendar', text: textOf(busy) };
    const events = await this.report(address, calendarQuery(from, to));
    if (events.status === 200) throw new CalendarFailure('NOT_CALENDAR');
    if (events.status !== 207) throw statusFailure(events.status);
    return { form: 'multistatus', text: textOf(events) };
  }

  private report({ url, username, password }: CalendarAddress, body: string) {
    const basic = Buffer.from(`${username}:${password}`).toString('base64');
    return this.out.send(url, {
      ...LIMITS,
      method: 'REPORT',
      body,
      headers: {
        depth: '1',
        'content-type': 'application/xml; charset=utf-8',
        'user-agent': 'Debrief calendar reader',
        ...(username === '' ? {} : { authorization: `Basic ${basic}` }),
      },
    });
  }
}

function textOf(answer: OutboundAnswer): string {
  const encoding = answer.headers['content-encoding'];
  if (encoding && encoding.toLowerCase() !== 'identity') throw new CalendarFailure('COMPRESSED');
  return answer.body.toString('utf8');
}
