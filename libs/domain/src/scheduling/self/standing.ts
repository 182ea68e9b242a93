import { choiceStart, SELF_LIMITS, type OfferedChoice, type SelfLinkState } from './terms';

const MS_AN_HOUR = 3_600_000;

/** An offer as far as time and state decide what its candidate may do. */
export interface SelfLinkFacts {
  readonly state: SelfLinkState;
  readonly expiresAt: Date;
  readonly cutoffHours: number;
  /** First start and last end of what is booked; null where nothing is. */
  readonly booked: { readonly startsAt: Date; readonly endsAt: Date } | null;
}

/**
 * What the page behind a link shows: nothing once it has run out or ended, and then it looks like an
 * unknown one. A booking keeps it open until its last round is over, beyond the end of the offer.
 */
export type SelfLinkStanding =
  | { readonly shows: 'nothing' }
  | { readonly shows: 'choices' }
  | {
      readonly shows: 'booking';
      /** Until when they may change or cancel it themselves. */
      readonly changesUntil: Date;
      readonly mayChange: boolean;
    }
  | { readonly shows: 'cancelled' };

export function selfLinkStanding(link: SelfLinkFacts, now: Date): SelfLinkStanding {
  if (link.state === 'withdrawn') return { shows: 'nothing' };
  if (link.state === 'booked' && link.booked) {
    if (link.booked.endsAt <= now) return { shows: 'nothing' };
    const changesUntil = cutoffOf(link.booked.startsAt, link.cutoffHours);
    return { shows: 'booking', changesUntil, mayChange: now < changesUntil };
  }
  if (link.expiresAt <= now) return { shows: 'nothing' };
  return link.state === 'cancelled' ? { shows: 'cancelled' } : { shows: 'choices' };
}

/** The last moment to change or cancel what starts then. */
export function cutoffOf(startsAt: Date, hours: number): Date {
  return new Date(startsAt.getTime() - hours * MS_AN_HOUR);
}

/** Choices whose time has not come, in the order offered. */
export function choicesAhead(choices: readonly OfferedChoice[], now: Date): OfferedChoice[] {
  return choices.filter((choice) => choiceStart(choice) > now);
}

/** Whether a number of hours may be the cut-off of an offer. */
export function isCutoff(hours: number): boolean {
  return Number.isInteger(hours) && hours >= 0 && hours <= SELF_LIMITS.cutoffHours;
}
