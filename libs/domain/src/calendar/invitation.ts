import type { AiUsePolicy } from '../blueprint/terms';
import { calendarLine, httpsLink, parameterText } from './plain-values';

export interface CalendarPerson {
  readonly name: string;
  readonly email: string;
}

/** What everybody on a round is told of it. */
export interface RoundFacts {
  readonly roundId: string;
  readonly roundName: string;
  readonly durationMinutes: number;
  readonly aiPolicy: AiUsePolicy;
  readonly place: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
}

export interface SeatFacts extends RoundFacts {
  readonly seatId: string;
  readonly person: CalendarPerson;
  readonly candidateName: string;
}

export interface CandidateFacts extends RoundFacts {
  readonly candidate: CalendarPerson;
  /** Names of those on the round whose scorecard counts. */
  readonly panel: readonly string[];
}

/** One event of a calendar, free of anything that could break out of its line. Instants are ISO strings. */
export interface CalendarEvent {
  readonly uid: string;
  readonly summary: string;
  readonly description: string;
  readonly location: string;
  /** An https link, or null. */
  readonly url: string | null;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly attendee: CalendarPerson;
}

/** The policy for a round, in words for whoever is interviewed. */
export const AI_POLICY_WORDS: Readonly<Record<AiUsePolicy, string>> = {
  prohibited: 'AI tools may not be used in this round.',
  allowed_disclosed: 'AI tools may be used in this round, if their use is said openly.',
  provided_tool: 'An AI tool is provided in this round, and no other may be used.',
  required: 'This round is worked with an AI tool.',
};

/** UID of an interviewer's event. @param host of the address that people type */
export function seatUid(seatId: string, host: string): string {
  return `seat-${seatId}@${host}`;
}

/** UID of the candidate's event. @param host of the address that people type */
export function candidateUid(roundId: string, host: string): string {
  return `round-${roundId}-candidate@${host}`;
}

const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
const OWN_UID = new RegExp(`^(?:seat-(${UUID})|round-${UUID}-candidate)@(.+)$`, 'i');

/** The seat behind a UID that this house gave out, or null for any other UID. */
export function seatOfUid(uid: string, host: string): string | null {
  const found = OWN_UID.exec(uid.trim());
  return found?.[1] && found[2]?.toLowerCase() === host.toLowerCase()
    ? found[1].toLowerCase()
    : null;
}

/** True for an event of ours that came back inside somebody's calendar: a round is no reason to be busy for itself. */
export function isOwnUid(uid: string, host: string): boolean {
  return OWN_UID.exec(uid.trim())?.[2]?.toLowerCase() === host.toLowerCase();
}

/** The interviewer's event: whom they meet and where the kit lies. */
export function seatEvent(facts: SeatFacts, publicUrl: string): CalendarEvent {
  const host = new URL(publicUrl).hostname;
  const link = `${publicUrl}/#/scorecards/${facts.seatId}`;
  return {
    uid: seatUid(facts.seatId, host),
    summary: calendarLine(`${facts.roundName}: ${facts.candidateName}`),
    description: [
      `You interview ${calendarLine(facts.candidateName)}.`,
      roundLine(facts),
      AI_POLICY_WORDS[facts.aiPolicy],
      `Kit and scorecard: ${link}`,
    ].join('\n'),
    ...whenAndWhere(facts),
    url: httpsLink(facts.place) ?? httpsLink(link),
    attendee: attendeeOf(facts.person),
  };
}

/** The candidate's event: what they need to be there, and nothing of how the round is judged. */
export function candidateEvent(facts: CandidateFacts, publicUrl: string): CalendarEvent {
  const panel = facts.panel.map((name) => calendarLine(name)).join(', ');
  return {
    uid: candidateUid(facts.roundId, new URL(publicUrl).hostname),
    summary: calendarLine(`Interview: ${facts.roundName}`),
    description: [
      roundLine(facts),
      ...(panel ? [`You meet ${panel}.`] : []),
      AI_POLICY_WORDS[facts.aiPolicy],
    ].join('\n'),
    ...whenAndWhere(facts),
    url: httpsLink(facts.place),
    attendee: attendeeOf(facts.candidate),
  };
}

function roundLine(facts: RoundFacts): string {
  return `${calendarLine(facts.roundName)}, ${facts.durationMinutes} minutes.`;
}

function whenAndWhere(facts: RoundFacts): Pick<CalendarEvent, 'location' | 'startsAt' | 'endsAt'> {
  return {
    location: calendarLine(facts.place, 500),
    startsAt: facts.startsAt.toISOString(),
    endsAt: facts.endsAt.toISOString(),
  };
}

function attendeeOf(person: CalendarPerson): CalendarPerson {
  return { name: parameterText(person.name), email: calendarLine(person.email, 320) };
}
