import { parameterText, type CalendarEvent, type CalendarPerson } from '@debrief/domain';
import ical, {
  ICalAttendeeRole,
  ICalAttendeeStatus,
  ICalCalendarMethod,
  ICalEventStatus,
  type ICalCalendar,
} from 'ical-generator';

export type InviteMethod = 'request' | 'cancel';

export interface Invitation {
  readonly event: CalendarEvent;
  readonly method: InviteMethod;
  readonly sequence: number;
  /** When the event last changed. */
  readonly stampedAt: Date;
  readonly organizer: CalendarPerson;
}

/** One event of a feed; whoever subscribes is not invited by it. */
export interface FeedEvent {
  readonly event: Omit<CalendarEvent, 'attendee'>;
  readonly sequence: number;
  readonly stampedAt: Date;
}

const PRODUCT = { company: 'Debrief', product: 'Debrief', language: 'EN' };

/** An iTIP object (RFC 5546) with one event: CRLF line ends, lines folded at 75 octets, times in UTC. */
export function writeInvitation(invitation: Invitation): string {
  const { event, method, organizer } = invitation;
  const calendar = ical({
    prodId: PRODUCT,
    method: method === 'request' ? ICalCalendarMethod.REQUEST : ICalCalendarMethod.CANCEL,
  });
  const written = addEvent(calendar, invitation);
  written.status(method === 'request' ? ICalEventStatus.CONFIRMED : ICalEventStatus.CANCELLED);
  written.organizer({ name: parameterText(organizer.name) || 'Debrief', email: organizer.email });
  written.createAttendee({
    name: parameterText(event.attendee.name) || event.attendee.email,
    email: event.attendee.email,
    role: ICalAttendeeRole.REQ,
    status: ICalAttendeeStatus.NEEDSACTION,
    rsvp: method === 'request',
  });
  return `${calendar.toString()}\r\n`;
}

/** A calendar to subscribe to, or to take over as a file. */
export function writeFeed(events: readonly FeedEvent[], name = 'Debrief: my interviews'): string {
  const calendar = ical({ prodId: PRODUCT, name, ttl: 15 * 60 });
  for (const event of events) addEvent(calendar, event).status(ICalEventStatus.CONFIRMED);
  return `${calendar.toString()}\r\n`;
}

function addEvent(calendar: ICalCalendar, { event, sequence, stampedAt }: FeedEvent) {
  return calendar.createEvent({
    id: event.uid,
    sequence,
    stamp: stampedAt,
    start: new Date(event.startsAt),
    end: new Date(event.endsAt),
    summary: event.summary,
    description: event.description,
    ...(event.location ? { location: event.location } : {}),
    ...(event.url ? { url: event.url } : {}),
  });
}
