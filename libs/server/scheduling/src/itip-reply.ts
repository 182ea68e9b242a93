import type { SeatResponse } from '@debrief/domain';
import ICAL from 'ical.js';

/** An answer to an invitation, as the calendar of somebody invited sent it (RFC 5546, METHOD:REPLY). */
export interface ItipReply {
  readonly uid: string;
  /** Lower case, without `mailto:`. */
  readonly attendee: string;
  readonly response: SeatResponse;
  readonly note: string;
  /** Of the invitation it answers; null when it does not say. */
  readonly sequence: number | null;
}

/** A reply is small; what is larger is none. */
const MOST_CHARACTERS = 64 * 1024;

const RESPONSES: Readonly<Record<string, SeatResponse>> = {
  'NEEDS-ACTION': 'needs_action',
  ACCEPTED: 'accepted',
  TENTATIVE: 'tentative',
  DECLINED: 'declined',
};

/** Reads a reply; null for anything else: another method, several events or attendees, no known answer. */
export function readReply(text: string): ItipReply | null {
  if (text.length > MOST_CHARACTERS) return null;
  const calendar = parsed(text);
  if (!calendar || String(calendar.getFirstPropertyValue('method')).toUpperCase() !== 'REPLY')
    return null;
  const events = calendar.getAllSubcomponents('vevent');
  const attendees = events[0]?.getAllProperties('attendee') ?? [];
  const [event, attendee] = [events[0], attendees[0]];
  if (!event || !attendee || events.length !== 1 || attendees.length !== 1) return null;
  const address = /^mailto:(.+)$/i.exec(String(attendee.getFirstValue()))?.[1];
  const response = RESPONSES[String(attendee.getFirstParameter('partstat')).toUpperCase()];
  const uid = event.getFirstPropertyValue('uid');
  if (!address || !response || typeof uid !== 'string') return null;
  const [comment, sequence] = [
    event.getFirstPropertyValue('comment'),
    event.getFirstPropertyValue('sequence'),
  ];
  return {
    uid,
    attendee: address.trim().toLowerCase(),
    response,
    note: typeof comment === 'string' ? comment : '',
    sequence: typeof sequence === 'number' ? sequence : null,
  };
}

function parsed(text: string): ICAL.Component | null {
  try {
    const root = ICAL.Component.fromString(text);
    return root.name === 'vcalendar' ? root : null;
  } catch {
    return null;
  }
}
