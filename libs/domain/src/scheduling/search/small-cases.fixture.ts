import type {
  CandidateDay,
  Limit,
  LoopRequest,
  LoopRules,
  PlannedPerson,
  PricedSpan,
  SchedulingProblem,
  SlotSpan,
} from '../problem';

/** Numbers from a seed; the same seed gives the same numbers everywhere. */
export class Draw {
  constructor(private state: number) {}

  /** From 0 up to, and without, 1. */
  next(): number {
    this.state = (Math.imul(this.state, 1664525) + 1013904223) >>> 0;
    let mixed = this.state ^ (this.state >>> 16);
    mixed = Math.imul(mixed, 0x85ebca6b);
    mixed ^= mixed >>> 13;
    return (mixed >>> 0) / 2 ** 32;
  }

  /** A whole number between the two, both included. */
  whole(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1));
  }

  chance(share: number): boolean {
    return this.next() < share;
  }

  oneOf<T>(items: readonly T[]): T {
    return items[this.whole(0, items.length - 1)]!;
  }
}

const DAY_SLOTS = 16;

/** A request of at most three rounds, two days and eight people in which every rule occurs, hard and soft. */
export function smallCase(seed: number): SchedulingProblem {
  const draw = new Draw(seed * 7919 + 17);
  const days = draw.chance(0.6) ? 2 : 1;
  const slots = days * DAY_SLOTS;
  const people = Array.from({ length: draw.whole(2, 8) }, (_, index) =>
    person(draw, `p${index}`, slots, days),
  );
  const rooms = Array.from({ length: draw.whole(1, 2) }, (_, index) => ({
    id: `r${index}`,
    free: spans(draw, slots, 0.6),
    price: draw.oneOf([0, 0, 1, 4]),
  }));
  return {
    format: 1,
    horizon: { startsAt: 0, slots },
    people,
    rooms,
    loops: [loop(draw, people, days)],
    seed: 1,
  };
}

function spans(draw: Draw, slots: number, share: number): SlotSpan[] {
  const found: SlotSpan[] = [];
  for (let from = draw.whole(0, 2); from < slots;) {
    const to = Math.min(from + draw.whole(2, 9), slots);
    if (draw.chance(share) && to > from) found.push({ from, to });
    from = to + draw.whole(1, 2);
  }
  return found;
}

function person(draw: Draw, id: string, slots: number, days: number): PlannedPerson {
  const free = draw.chance(0.3) ? [{ from: 0, to: slots }] : spans(draw, slots, 0.8);
  const soft: PricedSpan[] = free
    .filter(() => draw.chance(0.3))
    .map(({ from, to }) => {
      const start = draw.whole(from, to - 1);
      return { from: start, to, price: draw.whole(1, 3), why: 'movable' };
    });
  const cap = (kind: 'day' | 'week', from: number, to: number) => ({
    ...{ kind, from, to },
    left: draw.oneOf([-1, 0, 0, 1, 2]),
    price: draw.oneOf([null, 2, 5]),
  });
  const caps = [
    ...Array.from({ length: days }, (_, day) =>
      cap('day', day * DAY_SLOTS, (day + 1) * DAY_SLOTS),
    ).filter(() => draw.chance(0.3)),
    ...(draw.chance(0.2) ? [cap('week', 0, slots)] : []),
  ];
  return {
    ...{ id, free, soft, caps, buffer: 1, senior: draw.chance(0.4) },
    load: draw.whole(0, 4),
    loadStep: draw.whole(0, 2),
  };
}

function limit(draw: Draw, low: number, high: number): Limit {
  return { limit: draw.whole(low, high), price: draw.oneOf([null, 1, 2, 7]) };
}

function maybe<T>(draw: Draw, share: number, value: () => T): T | null {
  return draw.chance(share) ? value() : null;
}

function loop(draw: Draw, people: readonly PlannedPerson[], days: number): LoopRequest {
  const count = draw.oneOf([1, 2, 2, 3, 3, 3]);
  const rounds = Array.from({ length: count }, (_, index) => {
    const pools = [pool(draw, people), pool(draw, people)];
    const seats = draw.oneOf([1, 1, 1, 2]);
    return {
      id: draw.chance(0.5) ? `k${index}` : `k${9 - index}`,
      slots: draw.whole(1, 4),
      seats: Array.from({ length: seats }, (_, seat) => ({
        id: `s${index}.${seat}`,
        role: seat === 0 ? ('lead' as const) : ('panelist' as const),
        pool: draw.chance(0.6) ? pools[0]! : pools[seat % 2]!,
      })),
      needsRoom: draw.chance(0.25),
    };
  });
  return {
    id: 'loop',
    days: candidateDays(draw, days),
    rounds,
    rules: rules(draw, count),
    coverage: draw.chance(0.3)
      ? [
          {
            competency: 'judgement',
            rounds: [0, count - 1],
            people: draw.whole(1, 3),
            price: draw.oneOf([null, 2, 6]),
          },
        ]
      : [],
  };
}

function pool(draw: Draw, people: readonly PlannedPerson[]) {
  const members = people.filter(() => draw.chance(0.7));
  const chosen = members.length > 0 ? members : people.slice(0, 1);
  return chosen.map(({ id }) => ({ person: id, price: draw.oneOf([0, 0, 0, 1, 3]) }));
}

function candidateDays(draw: Draw, days: number): CandidateDay[] {
  return Array.from({ length: days }, (_, day) => {
    const from = day * DAY_SLOTS;
    const middle = from + draw.whole(6, 10);
    const split = draw.chance(0.3);
    const whole = { from: from + draw.whole(0, 3), to: from + DAY_SLOTS - draw.whole(0, 3) };
    return {
      ...{ from, to: from + DAY_SLOTS, date: `2026-12-0${day + 1}`, wait: day * draw.whole(1, 3) },
      windows: split
        ? [
            { from: whole.from, to: middle },
            { from: middle + 1, to: whole.to },
          ]
        : [whole],
      lunch: maybe(draw, 0.8, () => ({
        from: from + 5,
        to: from + draw.whole(9, 12),
        owedFrom: from + draw.whole(4, 7),
        owedTo: from + draw.whole(8, 10),
      })),
    };
  });
}

function rules(draw: Draw, rounds: number): LoopRules {
  const pairs: [number, number][] = [];
  if (rounds > 1 && draw.chance(0.3)) pairs.push([0, rounds - 1]);
  if (rounds > 2 && draw.chance(0.2)) pairs.push([2, 1]);
  return {
    grid: { every: draw.oneOf([1, 2, 2]), offset: draw.whole(0, 1) },
    days: limit(draw, 1, 2),
    roundsPerDay: maybe(draw, 0.3, () => limit(draw, 1, 2)),
    span: maybe(draw, 0.5, () => limit(draw, 4, 11)),
    minGap: maybe(draw, 0.3, () => limit(draw, 1, 2)),
    maxGap: maybe(draw, 0.5, () => limit(draw, 0, 4)),
    backToBack: maybe(draw, 0.3, () => limit(draw, 1, 2)),
    lunch: maybe(draw, 0.6, () => ({
      slots: draw.whole(1, 3),
      price: draw.oneOf([null, 3, 10]),
    })),
    before: pairs,
    outOfPlace: draw.oneOf([0, 1, 3]),
    idle: draw.oneOf([0, 1, 2]),
    waiting: draw.oneOf([0, 1, 2]),
    twice: draw.oneOf([null, null, 2, 6]),
    seniors: { atLeast: draw.whole(0, 2), price: draw.oneOf([null, 3, 8]) },
  };
}
