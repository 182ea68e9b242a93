import type { Placement, PriceLine } from '../schedule';
import type { LoopRequest } from '../problem';
import type { Calendars } from './calendars';
import type { AddLine } from './add-line';
import { dayLines } from './day-lines';

/**
 * What whole placements of a request cost, line by line. They have to keep the hard rules: a hard rule
 * that is bent is not noticed here.
 */
export function priceLines(
  calendars: Calendars,
  request: LoopRequest,
  placements: readonly Placement[],
): PriceLine[] {
  const lines: PriceLine[] = [];
  const add: AddLine = (rule, amount, price, { person, round, subject } = {}) => {
    if (price <= 0) return;
    lines.push({
      ...{ rule, price, amount },
      ...{ person: person ?? null, round: round ?? null, subject: subject ?? null },
    });
  };
  seatLines(calendars, request, placements, add);
  capLines(calendars, placements, add);
  roomLines(calendars, placements, add);
  dayLines(request, placements, add);
  peopleLines(calendars, request, placements, add);
  return lines;
}

function seatLines(
  calendars: Calendars,
  { rounds, rules }: LoopRequest,
  placements: readonly Placement[],
  add: AddLine,
): void {
  const seats = new Map<string, number>();
  for (const { round: id, from, seats: seated } of placements) {
    const round = rounds.find((other) => other.id === id)!;
    for (const { seat, person } of seated) {
      const of = { person, round: id };
      const { facts } = calendars.people[calendars.positionOf(person)!]!;
      const member = round.seats
        .find((other) => other.id === seat)!
        .pool.find((other) => other.person === person)!;
      const before = seats.get(person) ?? 0;
      seats.set(person, before + 1);
      add('pool', 1, member.price, of);
      add('load', 1, facts.load + before * facts.loadStep, of);
      let slots = 0;
      let price = 0;
      for (const soft of facts.soft) {
        const taken = Math.min(soft.to, from + round.slots) - Math.max(soft.from, from);
        if (taken <= 0) continue;
        slots += taken;
        price += taken * soft.price;
      }
      add('soft_time', slots, price, of);
      if (before > 0) add('twice', 1, rules.twice ?? 0, of);
    }
  }
}

function capLines(calendars: Calendars, placements: readonly Placement[], add: AddLine): void {
  const starts = new Map<string, number[]>();
  for (const { from, seats } of placements) {
    for (const { person } of seats) starts.set(person, [...(starts.get(person) ?? []), from]);
  }
  for (const [person, own] of starts) {
    for (const cap of calendars.people[calendars.positionOf(person)!]!.facts.caps) {
      const rounds = own.filter((from) => cap.from <= from && from < cap.to).length;
      const over = Math.max(rounds - Math.max(cap.left, 0), 0);
      const rule = cap.kind === 'day' ? 'day_cap' : 'week_cap';
      add(rule, over, over * (cap.price ?? 0), { person, subject: String(cap.from) });
    }
  }
}

function roomLines(calendars: Calendars, placements: readonly Placement[], add: AddLine): void {
  for (const { round, room } of placements) {
    const facts = room && calendars.rooms.find((other) => other.facts.id === room)?.facts;
    if (facts) add('room', 1, facts.price, { round, subject: facts.id });
  }
}

function peopleLines(
  calendars: Calendars,
  { rounds, rules, coverage }: LoopRequest,
  placements: readonly Placement[],
  add: AddLine,
): void {
  const seated = placements.flatMap(({ round, seats }) =>
    seats.map(({ person }) => ({ person, round: rounds.findIndex(({ id }) => id === round) })),
  );
  const seniors = new Set(
    seated
      .map(({ person }) => person)
      .filter((person) => calendars.people[calendars.positionOf(person)!]!.facts.senior),
  );
  const short = Math.max(rules.seniors.atLeast - seniors.size, 0);
  add('seniors', short, short * (rules.seniors.price ?? 0));
  for (const need of coverage) {
    const people = new Set(
      seated.filter(({ round }) => need.rounds.includes(round)).map(({ person }) => person),
    );
    const missing = Math.max(need.people - people.size, 0);
    add('coverage', missing, missing * (need.price ?? 0), { subject: need.competency });
  }
}
