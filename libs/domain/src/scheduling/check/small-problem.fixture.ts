import type {
  CandidateDay,
  LoopRequest,
  LoopRules,
  PlannedPerson,
  SchedulingProblem,
  SlotSpan,
} from '../problem';

/** Numbers from 0 up to, and without, `below`; the same seed gives the same ones. */
type Draw = (below: number) => number;

function drawFrom(seed: number): Draw {
  let state = (seed * 2_654_435_761 + 1) >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor(((state >>> 8) / 2 ** 24) * below);
  };
}

/** Slots of a day. */
const DAY = 8;

/** A small request with few free people and many hard rules: two days of eight slots. */
export function smallProblem(seed: number, hard: number): SchedulingProblem {
  const draw = drawFrom(seed);
  const names = ['ana', 'bo', 'cy', 'di'].slice(0, 2 + draw(3));
  const people = names.map((id) => smallPerson(draw, id, hard));
  const days = [0, 1].slice(0, 1 + draw(2)).map((index) => smallDay(draw, index));
  return {
    format: 1,
    horizon: { startsAt: 0, slots: 2 * DAY },
    people,
    rooms: [{ id: 'blue', free: spans(draw, 2), price: draw(3) }],
    loops: [smallLoop(draw, { names, days, hard })],
    seed: 0,
  };
}

function smallLoop(
  draw: Draw,
  { names, days, hard }: { names: readonly string[]; days: CandidateDay[]; hard: number },
): LoopRequest {
  const pool = () => {
    const chosen = names.filter(() => draw(5) > 0);
    return chosen.map((person) => ({ person, price: draw(3) }));
  };
  const count = 2;
  const rounds = Array.from({ length: count }, (_, index) => ({
    id: `r${index}`,
    slots: 1 + draw(3),
    seats: Array.from({ length: draw(4) === 0 ? 2 : 1 }, (__, seat) => ({
      id: `r${index}s${seat}`,
      role: 'lead' as const,
      pool: pool(),
    })),
    needsRoom: draw(4) === 0,
  }));
  return {
    id: 'L',
    days,
    rounds,
    rules: smallRules(draw, count, hard),
    coverage:
      draw(3) === 0
        ? [{ competency: 'judgement', rounds: [0, 1], people: 2, price: costOf(draw, hard) }]
        : [],
  };
}

function smallRules(draw: Draw, count: number, hard: number): LoopRules {
  const limit = (below: number, from: number) => ({
    limit: from + draw(below),
    price: costOf(draw, hard),
  });
  const maybe = <T>(value: T): T | null => (draw(2) === 0 ? value : null);
  return {
    grid: { every: 1 + draw(2), offset: draw(2) },
    days: limit(2, 1),
    roundsPerDay: maybe(limit(2, 1)),
    span: maybe(limit(5, 3)),
    minGap: maybe(limit(2, 0)),
    maxGap: maybe(limit(2, 0)),
    backToBack: maybe(limit(2, 1)),
    lunch: maybe({ slots: 1 + draw(2), price: costOf(draw, hard) }),
    before: draw(4) === 0 ? [[count - 1, 0] as const] : [],
    outOfPlace: draw(3),
    idle: draw(3),
    waiting: draw(3),
    twice: costOf(draw, hard),
    seniors: { atLeast: draw(2), price: costOf(draw, hard) },
  };
}

function smallPerson(draw: Draw, id: string, hard: number): PlannedPerson {
  const free = spans(draw, 3);
  const first = free[0];
  return {
    id,
    free,
    soft:
      first && draw(2) === 0
        ? [{ from: first.from, to: first.from + 1, price: 1 + draw(3), why: 'movable' }]
        : [],
    caps: [
      { kind: 'day', left: draw(2), price: costOf(draw, hard), from: 0, to: DAY },
      { kind: 'week', left: draw(3) - 1, price: costOf(draw, hard), from: 0, to: 2 * DAY },
    ].filter(() => draw(2) === 0) as PlannedPerson['caps'],
    buffer: draw(2),
    senior: draw(2) === 0,
    load: draw(3),
    loadStep: draw(3),
  };
}

function costOf(draw: Draw, hard: number): number | null {
  return draw(10) < hard ? null : 1 + draw(5);
}

function smallDay(draw: Draw, index: number): CandidateDay {
  const from = index * DAY;
  const start = from + 1 + draw(3);
  return {
    date: `2026-12-0${index + 1}`,
    wait: index,
    from,
    to: from + DAY,
    windows: [{ from: start, to: Math.min(from + DAY, start + 3 + draw(4)) }],
    lunch: { from: from + 3, to: from + 7, owedFrom: from + 3, owedTo: from + 6 },
  };
}

/** Spans over the two days that neither overlap nor touch. */
function spans(draw: Draw, most: number): SlotSpan[] {
  const result: SlotSpan[] = [];
  let from = draw(5);
  for (let index = 0; index < most && from < 2 * DAY; index++) {
    const to = Math.min(2 * DAY, from + 2 + draw(8));
    result.push({ from, to });
    from = to + 1 + draw(4);
  }
  return result;
}
