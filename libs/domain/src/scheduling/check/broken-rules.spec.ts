import type { LoopRequest, LoopRules, PlannedPerson, SchedulingProblem } from '../problem';
import { type PRICED_RULES, type Placement } from '../schedule';
import { brokenRules } from './broken-rules';
import { at, day, loop, NO_RULES, person, problem, round } from './problem.fixture';
import { type FIXED_RULES, type BrokenRule, type Placed } from './rules';

interface Case {
  readonly problem: SchedulingProblem;
  readonly placed: readonly Placed[];
  readonly expected: Partial<BrokenRule>;
}

const ANA = person('ana');
const BO = person('bo');
const CODING = round('coding', 4, [['ana', 'bo']]);
const DESIGN = round('design', 4, [['ana', 'bo']]);

/** Coding and design of one candidate, under these rules. */
function two(rules: Partial<LoopRules>, facts: Partial<LoopRequest> = {}): SchedulingProblem {
  const people = [ANA, BO];
  return problem([loop([CODING, DESIGN], { rules: { ...NO_RULES, ...rules }, ...facts })], people);
}

function one(facts: Partial<PlannedPerson>): SchedulingProblem {
  return problem([loop([CODING])], [person('ana', facts), BO]);
}

function placed(...placements: Placement[]): Placed[] {
  return [{ loop: 'L', placements }];
}

const CODED = at('coding', 0, ['ana']);
const TOUCHING = placed(CODED, at('design', 4, ['bo']));
const ROOM = problem([loop([round('coding', 4, [['ana']], true)])], [ANA], {
  rooms: [{ id: 'blue', free: [{ from: 0, to: 10 }], price: 0 }],
});
/** Two candidates with a round each. */
const OTHER = loop([round('chat', 4, [['ana', 'bo']])], { id: 'M' });
const PAIR = problem([loop([CODING]), OTHER], [person('ana', { buffer: 2 }), BO], {
  rooms: [{ id: 'blue', free: [{ from: 0, to: 96 }], price: 0 }],
});

function both(a: Placement, b: Placement): Placed[] {
  return [
    { loop: 'L', placements: [a] },
    { loop: 'M', placements: [b] },
  ];
}

const FIXED: Record<(typeof FIXED_RULES)[number], Case> = {
  loop_unknown: {
    problem: one({}),
    placed: [{ loop: 'X', placements: [] }],
    expected: { loop: 'X' },
  },
  loop_repeated: {
    problem: one({}),
    placed: [...placed(CODED), ...placed(at('coding', 8, ['bo']))],
    expected: { loop: 'L' },
  },
  round_unknown: {
    problem: one({}),
    placed: placed(CODED, at('chat', 8, ['ana'])),
    expected: { round: 'chat' },
  },
  round_missing: { problem: two({}), placed: placed(CODED), expected: { round: 'design' } },
  round_repeated: {
    problem: one({}),
    placed: placed(CODED, at('coding', 8, ['ana'])),
    expected: { round: 'coding' },
  },
  horizon: {
    problem: one({}),
    placed: placed(at('coding', 478, ['ana'])),
    expected: { round: 'coding' },
  },
  grid: {
    problem: two({ grid: { every: 4, offset: 1 } }),
    placed: placed(at('coding', 1, ['ana']), at('design', 11, ['bo'])),
    expected: { round: 'design', amount: 2 },
  },
  candidate_time: {
    problem: two({}, { days: [day(0, 0, 10)] }),
    placed: placed(CODED, at('design', 9, ['bo'])),
    expected: { round: 'design', amount: 3, subject: '2026-12-01' },
  },
  candidate_overlap: {
    problem: two({}),
    placed: placed(CODED, at('design', 3, ['bo'])),
    expected: { round: 'design', subject: 'coding', amount: 1 },
  },
  order: {
    problem: two({ before: [[1, 0]] }),
    placed: TOUCHING,
    expected: { round: 'coding', subject: 'design', amount: 8 },
  },
  seat_unknown: {
    problem: one({}),
    placed: placed(at('coding', 0, ['ana', 'bo'])),
    expected: { round: 'coding', subject: 'coding-1', person: 'bo' },
  },
  seat_empty: {
    problem: one({}),
    placed: placed(at('coding', 0, [])),
    expected: { round: 'coding', subject: 'coding-0' },
  },
  seat_repeated: {
    problem: one({}),
    placed: placed({
      ...CODED,
      seats: [...CODED.seats, { seat: 'coding-0', person: 'bo' }],
    }),
    expected: { subject: 'coding-0' },
  },
  pool: {
    problem: problem([loop([CODING])], [ANA, BO, person('cy')]),
    placed: placed(at('coding', 0, ['cy'])),
    expected: { round: 'coding', person: 'cy', subject: 'coding-0' },
  },
  same_round: {
    problem: problem([loop([round('coding', 4, [['ana'], ['ana']])])], [ANA]),
    placed: placed(at('coding', 0, ['ana', 'ana'])),
    expected: { round: 'coding', person: 'ana' },
  },
  person_unknown: {
    problem: problem([loop([CODING])], [BO]),
    placed: placed(CODED),
    expected: { round: 'coding', person: 'ana' },
  },
  person_time: {
    problem: one({ free: [{ from: 2, to: 90 }] }),
    placed: placed(CODED),
    expected: { round: 'coding', person: 'ana', amount: 2 },
  },
  person_overlap: {
    problem: PAIR,
    placed: both(CODED, at('chat', 3, ['ana'])),
    expected: { loop: 'M', round: 'chat', person: 'ana', subject: 'coding', amount: 1 },
  },
  buffer: {
    problem: PAIR,
    placed: both(CODED, at('chat', 5, ['ana'])),
    expected: { loop: 'M', round: 'chat', person: 'ana', subject: 'coding', amount: 1 },
  },
  room_missing: { problem: ROOM, placed: placed(CODED), expected: { round: 'coding' } },
  room_unknown: {
    problem: ROOM,
    placed: placed(at('coding', 0, ['ana'], 'red')),
    expected: { round: 'coding', subject: 'red' },
  },
  room_time: {
    problem: ROOM,
    placed: placed(at('coding', 7, ['ana'], 'blue')),
    expected: { round: 'coding', subject: 'blue', amount: 1 },
  },
  room_overlap: {
    problem: PAIR,
    placed: both(at('coding', 0, ['ana'], 'blue'), at('chat', 2, ['bo'], 'blue')),
    expected: { loop: 'M', round: 'chat', subject: 'blue', amount: 2 },
  },
};

const LUNCHED = { ...day(0, 0, 96), lunch: { from: 2, to: 12, owedFrom: 4, owedTo: 8 } };
const HARD = { limit: 0, price: null };

type Bendable = Exclude<
  (typeof PRICED_RULES)[number],
  'pool' | 'load' | 'soft_time' | 'room' | 'out_of_place' | 'idle' | 'waiting'
>;
const BENDABLE: Record<Bendable, Case> = {
  day_cap: {
    problem: one({ caps: [{ kind: 'day', left: 0, price: null, from: 0, to: 96 }] }),
    placed: placed(CODED),
    expected: { person: 'ana', amount: 1 },
  },
  week_cap: {
    problem: one({ caps: [{ kind: 'week', left: -2, price: null, from: 0, to: 480 }] }),
    placed: placed(CODED),
    expected: { person: 'ana', amount: 1 },
  },
  days: {
    problem: two({ days: { limit: 1, price: null } }, { days: [day(0, 0, 96), day(1, 0, 96)] }),
    placed: placed(CODED, at('design', 100, ['bo'])),
    expected: { amount: 1 },
  },
  rounds_per_day: {
    problem: two({ roundsPerDay: { limit: 1, price: null } }),
    placed: TOUCHING,
    expected: { amount: 1, subject: '2026-12-01' },
  },
  span: {
    problem: two({ span: { limit: 6, price: null } }),
    placed: TOUCHING,
    expected: { amount: 2 },
  },
  min_gap: {
    problem: two({ minGap: { limit: 3, price: null } }),
    placed: placed(CODED, at('design', 5, ['bo'])),
    expected: { amount: 2, round: 'design' },
  },
  max_gap: {
    problem: two({ maxGap: HARD }),
    placed: placed(CODED, at('design', 6, ['bo'])),
    expected: { amount: 2, round: 'design' },
  },
  back_to_back: {
    problem: two({ backToBack: { limit: 1, price: null } }),
    placed: TOUCHING,
    expected: { amount: 1 },
  },
  lunch: {
    problem: two({ lunch: { slots: 2, price: null } }, { days: [LUNCHED] }),
    placed: placed(CODED, at('design', 5, ['bo'])),
    expected: { subject: '2026-12-01' },
  },
  twice: {
    problem: two({ twice: null }),
    placed: placed(CODED, at('design', 4, ['ana'])),
    expected: { person: 'ana', amount: 1 },
  },
  seniors: {
    problem: two({ seniors: { atLeast: 1, price: null } }),
    placed: TOUCHING,
    expected: { amount: 1 },
  },
  coverage: {
    problem: two(
      {},
      { coverage: [{ competency: 'judgement', rounds: [1], people: 2, price: null }] },
    ),
    placed: TOUCHING,
    expected: { subject: 'judgement', amount: 1 },
  },
};

const CASES = Object.entries({ ...FIXED, ...BENDABLE });

describe('brokenRules', () => {
  it.each(CASES)(
    'names %s, and by how much',
    (rule, { problem: asked, placed: answer, expected }) => {
      const found = brokenRules(asked, answer).filter((each) => each.rule === rule);
      expect(found).toHaveLength(1);
      expect(found[0]).toMatchObject(expected);
    },
  );

  it('names nothing else where one rule alone is broken', () => {
    const alone = CASES.filter(([rule]) => rule !== 'horizon' && rule !== 'loop_repeated');
    for (const [rule, { problem: asked, placed: answer }] of alone)
      expect(brokenRules(asked, answer).map((each) => each.rule)).toEqual([rule]);
  });

  it('names nothing of a schedule that keeps every rule', () => {
    expect(brokenRules(two({ before: [[0, 1]], minGap: HARD, twice: null }), TOUCHING)).toEqual([]);
    expect(brokenRules(ROOM, placed(at('coding', 6, ['ana'], 'blue')))).toEqual([]);
    expect(brokenRules(PAIR, both(CODED, at('chat', 6, ['ana'])))).toEqual([]);
  });

  it('does not break a rule that has a price', () => {
    const priced = two({ minGap: { limit: 3, price: 5 }, twice: 7, days: { limit: 0, price: 9 } });
    expect(brokenRules(priced, placed(CODED, at('design', 4, ['ana'])))).toEqual([]);
  });

  it('takes a place that is no slot for one that is off the grid', () => {
    const half = placed(at('coding', 0.5, ['ana']));
    expect(brokenRules(one({}), half).map(({ rule }) => rule)).toEqual(['grid']);
  });

  it('lets a round end where the window, the day and the horizon end', () => {
    const late = problem([loop([CODING], { days: [day(4, 0, 96)] })], [ANA]);
    expect(brokenRules(late, placed(at('coding', 476, ['ana'])))).toEqual([]);
  });

  it('keeps lunch out of a gap that reaches too little into it', () => {
    const lunching = two({ lunch: { slots: 2, price: null } }, { days: [LUNCHED] });
    const eating = placed(CODED, at('design', 6, ['bo']));
    expect(brokenRules(lunching, eating)).toEqual([]);
    const ending = { ...LUNCHED, lunch: { ...LUNCHED.lunch, to: 5 } };
    const short = two({ lunch: { slots: 2, price: null } }, { days: [ending] });
    expect(brokenRules(short, eating).map(({ rule }) => rule)).toEqual(['lunch']);
  });

  it('counts a cap over several candidates', () => {
    const capped = person('ana', {
      caps: [{ kind: 'week', left: 1, price: null, from: 0, to: 480 }],
    });
    const busy = problem([loop([CODING]), OTHER], [capped, BO]);
    const found = brokenRules(busy, both(CODED, at('chat', 60, ['ana'])));
    expect(found).toEqual([expect.objectContaining({ rule: 'week_cap', loop: 'M', amount: 1 })]);
  });

  it('asks nothing of people where a request has no rounds', () => {
    expect(brokenRules(problem([loop([])], []), placed())).toEqual([]);
  });
});
