import {
  instantOf,
  SLOT_MINUTES,
  slotOf,
  type BrokenRule,
  type Placement,
  type PriceLine,
  type Schedule,
  type SchedulingProblem,
} from '@debrief/domain';
import { brokenWords, isOverridable, lineWords, type Names } from './schedule.words';

/** A placement as a client sends it. */
export interface AskedPlacement {
  readonly roundId: string;
  readonly startsAt: Date;
  readonly roomId?: string | null;
  readonly seats: readonly { readonly seatId: string; readonly personId: string }[];
}

/** How the ids of a stored problem are called when it is shown. */
export interface Legend {
  readonly people: ReadonlyMap<string, { readonly name: string; readonly timeZone: string }>;
  readonly rounds: ReadonlyMap<string, { readonly name: string; readonly minutes: number }>;
  /** Of the candidate of each loop. */
  readonly zones: ReadonlyMap<string, string>;
}

export function namesOf({ people, rounds }: Legend): Names {
  return {
    person: (id) => people.get(id)?.name ?? 'Somebody',
    round: (id) => rounds.get(id)?.name ?? 'a round',
  };
}

/** Placements in slots of the problem. A start between two slots is moved to the one before. */
export function placementsIn(
  { horizon, loops }: SchedulingProblem,
  asked: readonly AskedPlacement[],
): Placement[] {
  const seatOrder = new Map(
    loops.flatMap(({ rounds }) =>
      rounds.map(({ id, seats }) => [id, seats.map((seat) => seat.id)] as const),
    ),
  );
  return asked
    .map(({ roundId, startsAt, roomId, seats }) => {
      const order = seatOrder.get(roundId) ?? [];
      return {
        round: roundId,
        from: slotOf(horizon, startsAt),
        room: roomId ?? null,
        seats: seats
          .map(({ seatId, personId }) => ({ seat: seatId, person: personId }))
          .sort((a, b) => order.indexOf(a.seat) - order.indexOf(b.seat)),
      };
    })
    .sort((a, b) => a.from - b.from);
}

export function mapPlacements(
  { horizon }: Pick<SchedulingProblem, 'horizon'>,
  placements: readonly Placement[],
  { people, rounds }: Legend,
) {
  return placements.map(({ round, from, room, seats }) => {
    const startsAt = instantOf(horizon, from);
    const minutes = rounds.get(round)?.minutes ?? SLOT_MINUTES;
    return {
      roundId: round,
      startsAt,
      endsAt: new Date(startsAt.getTime() + minutes * 60_000),
      roomId: room,
      seats: seats.map(({ seat, person }) => ({
        seatId: seat,
        person: personOf(people, person),
      })),
    };
  });
}

function personOf(people: Legend['people'], id: string) {
  const known = people.get(id);
  return { id, name: known?.name ?? 'Somebody', timeZone: known?.timeZone ?? 'UTC' };
}

export function mapLines(lines: readonly PriceLine[], names: Names) {
  return [...lines]
    .sort((a, b) => b.price - a.price)
    .map((line) => ({
      rule: line.rule,
      words: lineWords(line, names),
      price: line.price,
      personId: line.person,
      roundId: line.round,
    }));
}

export function mapBroken(broken: readonly BrokenRule[], names: Names) {
  return broken.map((one) => ({
    rule: one.rule,
    words: brokenWords(one, names),
    overridable: isOverridable(one.rule),
    personId: one.person,
    roundId: one.round,
  }));
}

export function mapProposal(
  problem: Pick<SchedulingProblem, 'horizon'>,
  schedule: Schedule,
  index: number,
  legend: Legend,
) {
  const names = namesOf(legend);
  const placements = mapPlacements(problem, schedule.placements, legend);
  const lines = mapLines(schedule.lines, names);
  return {
    index,
    loopId: schedule.loop,
    price: schedule.price,
    lines,
    placements,
    sentence: sentenceOf(lines),
    days: daysOf(placements, legend.zones.get(schedule.loop) ?? 'UTC'),
  };
}

function sentenceOf(lines: readonly { readonly words: string }[]): string {
  const [first, second] = lines;
  if (!first) return 'It bends nothing.';
  return second ? `${first.words}; ${lower(second.words)}.` : `${first.words}.`;
}

function lower(words: string): string {
  return /^(A |It |Breaks |Time |Somebody )/.test(words)
    ? words.charAt(0).toLowerCase() + words.slice(1)
    : words;
}

/** Such as "Wed 2 Dec, 11:00–16:30", one line a day of the zone. */
function daysOf(
  placements: readonly { readonly startsAt: Date; readonly endsAt: Date }[],
  timeZone: string,
): string[] {
  const days = new Map<string, { from: Date; to: Date }>();
  for (const { startsAt, endsAt } of placements) {
    const day = dayWords(startsAt, timeZone);
    const known = days.get(day);
    days.set(day, { from: known?.from ?? startsAt, to: endsAt });
  }
  return [...days].map(
    ([day, { from, to }]) => `${day}, ${clockWords(from, timeZone)}–${clockWords(to, timeZone)}`,
  );
}

export function dayWords(at: Date, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en-GB', {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    timeZone,
  }).formatToParts(at);
  const part = (type: string): string => parts.find((one) => one.type === type)?.value ?? '';
  return `${part('weekday')} ${part('day')} ${part('month')}`;
}

export function clockWords(at: Date, timeZone: string): string {
  return new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone }).format(
    at,
  );
}
