import { cityOf, clockRange, count, day, sameDay } from '../layout';
import type { Desk, DeskRound, Placement, PriceLine, Span } from './desk';
import { inTime, spanOf, wholeSpan } from './desk';

/** `Wed 2 Dec`: what is planned lies ahead, so that a year is never in doubt. */
export function dayOf(moment: number, zone: string): string {
  return day(new Date(moment), zone, new Date(moment));
}

/** `price 2`, or that it bends nothing. */
export function priceWords(price: number): string {
  return price === 0 ? 'bends nothing' : `price ${price}`;
}

/** `Wed 2 Dec, 09:00–14:30`; of several days `Wed 2 Dec and Thu 3 Dec`. */
export function whenWords(
  desk: Pick<Desk, 'rounds'>,
  placements: readonly Placement[],
  zone: string,
): string {
  const spans = daySpans(desk, placements, zone);
  const [only] = spans;
  if (!only) return 'No time yet';
  if (spans.length === 1) return `${dayOf(only.from, zone)}, ${clockOf(only, zone)}`;
  const days = spans.map(({ from }) => dayOf(from, zone));
  return `${days.slice(0, -1).join(', ')} and ${days.at(-1)}`;
}

/** From the first start to the last end, a day of the zone at a time. */
export function daySpans(
  desk: Pick<Desk, 'rounds'>,
  placements: readonly Placement[],
  zone: string,
): readonly Span[] {
  const groups: Placement[][] = [];
  for (const one of inTime(placements)) {
    const last = groups.at(-1);
    if (last?.[0] && sameDay(new Date(last[0].from), new Date(one.from), zone)) last.push(one);
    else groups.push([one]);
  }
  return groups.flatMap((group) => wholeSpan(desk, group) ?? []);
}

export function clockOf({ from, to }: Span, zone: string): string {
  return clockRange(new Date(from), new Date(to), zone);
}

/** The candidate's side: `Nairobi 11:00–16:30`, a day at a time; null where the clocks agree. */
export function thereWords(
  desk: Desk,
  placements: readonly Placement[],
  zone: string,
): string | null {
  const theirs = desk.candidate.zone;
  const words = daySpans(desk, placements, theirs).map((span) => clockOf(span, theirs));
  const ours = daySpans(desk, placements, zone).map((span) => clockOf(span, zone));
  if (words.join() === ours.join()) return null;
  return `${cityOf(theirs)} ${words.join(' and ')}`;
}

/** Why a price is what it is, the dearest first. */
export function lineWords(lines: readonly PriceLine[]): readonly string[] {
  return [...lines]
    .sort((a, b) => b.price - a.price)
    .map(({ words, price }) => `${words} (${price})`);
}

/** What a move did, for the ears: round, new time for both sides. */
export function movedWords(
  desk: Desk,
  placement: Placement,
  round: DeskRound,
  zone: string,
): string {
  const span = spanOf(desk, placement);
  const there =
    desk.candidate.zone === zone
      ? ''
      : `, for ${desk.candidate.name} ${clockOf(span, desk.candidate.zone)}`;
  return `${round.name} ${dayOf(span.from, zone)}, ${clockOf(span, zone)}${there}.`;
}

/** `Ritu has 1 of 2 that day, 3 of 4 that week` without the name. */
export function capWords(
  caps: readonly {
    readonly kind: 'day' | 'week';
    readonly used: number;
    readonly limit: number | null;
  }[],
): string {
  return caps
    .map(({ kind, used, limit }) =>
      limit === null ? `${count(used, 'round')} that ${kind}` : `${used} of ${limit} that ${kind}`,
    )
    .join(', ');
}

const BOARD_STATE = {
  NEEDS_SCHEDULING: 'Needs a slot',
  WAITING_FOR_CANDIDATE: 'Candidate is choosing',
  HELD: 'Held',
  REPAIR_NEEDED: 'Needs a repair',
  SCHEDULED: 'Scheduled',
} as const;

export type BoardState = keyof typeof BOARD_STATE;
export const BOARD_STATES = Object.keys(BOARD_STATE) as readonly BoardState[];

export function boardStateWords(state: BoardState): string {
  return BOARD_STATE[state];
}

/** `Ana`, `Ana and Ben`, `Ana, Ben and Cleo` */
export function listed(names: readonly string[]): string {
  if (names.length < 2) return names[0] ?? '';
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

export function minutesWords(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours === 0) return `${rest} min`;
  return rest === 0 ? `${hours} h` : `${hours} h ${rest} min`;
}
