import { clock, cityOf } from '../layout';
import type { Desk, DeskPerson, Placement, Span } from './desk';
import { spanOf } from './desk';

const MINUTE = 60_000;

const overlaps = (a: Span, b: Span): boolean => a.from < b.to && b.from < a.to;

/** What keeps one person from a time; null when nothing hard does. */
function personReason(person: DeskPerson, span: Span, zone: string): string | null {
  const outside = person.times.find(
    (time) => (time.kind === 'outside' || time.kind === 'off') && overlaps(time, span),
  );
  if (outside?.kind === 'off') return `${person.name} is away`;
  if (outside)
    return `${person.name} would sit outside their hours, ${clock(new Date(span.from), person.zone)} in ${cityOf(person.zone)}`;
  const busy = person.times.filter(({ kind }) => kind === 'busy');
  const taken = busy.find((time) => overlaps(time, span));
  if (taken) return `${person.name} is busy from ${clock(new Date(taken.from), zone)}`;
  const buffer = person.bufferMinutes * MINUTE;
  const near = busy.find((time) =>
    overlaps(time, { from: span.from - buffer, to: span.to + buffer }),
  );
  if (!near) return null;
  return near.from >= span.to
    ? `${person.name} needs ${person.bufferMinutes} min before what starts at ${clock(new Date(near.from), zone)}`
    : `${person.name} needs ${person.bufferMinutes} min after what ends at ${clock(new Date(near.to), zone)}`;
}

/**
 * Why a round could not lie some minutes earlier or later, as far as calendars and windows show it;
 * null when nothing here speaks against it and only its price does.
 */
export function reasonAgainst(
  desk: Desk,
  placements: readonly Placement[],
  roundId: string,
  minutes: number,
  zone: string,
): string | null {
  const placement = placements.find((one) => one.roundId === roundId);
  if (!placement) return null;
  const now = spanOf(desk, placement);
  const span = { from: now.from + minutes * MINUTE, to: now.to + minutes * MINUTE };
  const offered = desk.days.some(({ windows }) =>
    windows.some((window) => window.from <= span.from && span.to <= window.to),
  );
  if (!offered) return `${desk.candidate.name} is not free then`;
  const other = placements.find(
    (one) => one.roundId !== roundId && overlaps(spanOf(desk, one), span),
  );
  if (other) {
    const name = desk.rounds.find(({ id }) => id === other.roundId)?.name ?? 'Another round';
    const { from, to } = spanOf(desk, other);
    return minutes < 0
      ? `${name} ends at ${clock(new Date(to), zone)}`
      : `${name} starts at ${clock(new Date(from), zone)}`;
  }
  for (const { personId } of placement.seats) {
    const person = desk.people.find(({ id }) => id === personId);
    const reason = person ? personReason(person, span, zone) : null;
    if (reason) return reason;
  }
  return null;
}

/** Both sentences of "why it sits there": a step earlier, and a step later. */
export function whyThere(
  desk: Desk,
  placements: readonly Placement[],
  roundId: string,
  zone: string,
): readonly string[] {
  const placement = placements.find((one) => one.roundId === roundId);
  if (!placement) return [];
  return [-desk.stepMinutes, desk.stepMinutes].map((minutes) => {
    const at = clock(new Date(placement.from + minutes * MINUTE), zone);
    const reason = reasonAgainst(desk, placements, roundId, minutes, zone);
    return reason
      ? `Not at ${at}: ${reason}.`
      : `At ${at} nothing is in the way; move it there to see the price.`;
  });
}
