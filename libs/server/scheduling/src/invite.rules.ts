import type { CalendarEvent } from '@debrief/domain';
import type { InviteMethod } from './ics.writer';

/** An event as it stands now. */
export interface Standing {
  readonly event: CalendarEvent;
  /** Whether it takes place for its attendee at all. */
  readonly on: boolean;
  /** Whether a change of it is still worth telling once it has begun. */
  readonly whileRunning: boolean;
}

export interface Told {
  readonly method: InviteMethod;
  readonly event: CalendarEvent;
}

/**
 * What the attendee must be told, from what they were told last and how it stands now: nothing when
 * it is the same or over. So repeats and news out of order do no harm.
 */
export function inviteNeeded(standing: Standing | null, told: Told | null, now: Date): Told | null {
  const invited = told?.method === 'request' ? told.event : null;
  if (standing?.on) {
    if (invited && same(invited, standing.event)) return null;
    const { startsAt, endsAt } = standing.event;
    if (new Date(standing.whileRunning ? endsAt : startsAt) > now)
      return { method: 'request', event: standing.event };
    if (!invited || invited.startsAt === startsAt) return null;
  }
  return invited && new Date(invited.endsAt) > now ? { method: 'cancel', event: invited } : null;
}

/** Texts that compare equal for equal events. */
export function fingerprint(event: CalendarEvent): string {
  const { uid, summary, description, location, url, startsAt, endsAt, attendee } = event;
  const { name, email } = attendee;
  return JSON.stringify({
    uid,
    summary,
    description,
    location,
    url,
    startsAt,
    endsAt,
    attendee: { name, email },
  });
}

function same(one: CalendarEvent, other: CalendarEvent): boolean {
  return fingerprint(one) === fingerprint(other);
}
