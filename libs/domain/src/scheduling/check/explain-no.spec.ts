import type { LoopRequest, SchedulingProblem } from '../problem';
import type { Placement } from '../schedule';
import { everything } from './brute-force.fixture';
import { brokenRules } from './broken-rules';
import { conflictOf } from './conflict';
import { type Drop, dropped } from './drop';
import { explainNo } from './explain-no';
import { Oracle } from './oracle';
import { at, day, loop, NO_RULES, person, problem, round } from './problem.fixture';
import { liesInOne } from './placed-rounds';
import { relax } from './relax';
import { RELAXATION_PRICES, REACH, type RelaxationKind } from './relaxation';
import type { BrokenRule } from './rules';
import { smallProblem } from './small-problem.fixture';
import { widened } from './spans';
import { proposeSchedules } from '../search/propose';

const STEPS = 20_000_000;
/** How many random cases. */
const CASES = Number(process.env.DEBRIEF_WHY_NOT_CASES ?? 4);

function loopOf(asked: SchedulingProblem): LoopRequest {
  return asked.loops[0] ?? loop([]);
}

function brokenBy(asked: SchedulingProblem, placements: readonly Placement[]): BrokenRule[] {
  return brokenRules(asked, [{ loop: 'L', placements }]);
}

function fitsByForce(asked: SchedulingProblem): boolean {
  for (const placements of everything(asked, loopOf(asked)))
    if (brokenBy(asked, placements).length === 0) return true;
  return false;
}

/** The kinds that a schedule breaks and what that costs; null where no relaxation grants it. */
function askedBy(
  asked: SchedulingProblem,
  placements: readonly Placement[],
): { readonly kinds: readonly string[]; readonly price: number } | null {
  const limits = { from: 0, to: asked.horizon.slots };
  const kinds = new Set<string>();
  let price = 0;
  for (const { rule, round: id, person: who, subject, amount } of brokenBy(asked, placements)) {
    const kind = rule === 'room_missing' ? 'room' : rule;
    if (!(kind in RELAXATION_PRICES)) return null;
    const from = placements.find((each) => each.round === id)?.from ?? 0;
    const slots = loopOf(asked).rounds.find((each) => each.id === id)?.slots ?? 0;
    const span = { from, to: from + slots };
    const free = asked.people.find((each) => each.id === who)?.free ?? [];
    if (kind === 'person_time' && !liesInOne(widened(free, REACH, limits), span)) return null;
    const offered = loopOf(asked).days.find(({ date }) => date === subject);
    if (kind === 'candidate_time') {
      const windows = offered ? widened(offered.windows, REACH, offered) : [];
      if (!liesInOne(windows, span)) return null;
    }
    const unit = RELAXATION_PRICES[kind as RelaxationKind];
    const once = kind === 'order' || kind === 'grid';
    if (kind !== 'grid' || !kinds.has('grid')) price += once ? unit : unit * amount;
    kinds.add(kind);
  }
  return { kinds: [...kinds].sort(), price };
}

/** The cheapest of every set of at most two kinds that suffices, none of which suffices alone. */
function cheapestByForce(asked: SchedulingProblem): Map<string, number> {
  const cheapest = new Map<string, number>();
  for (const placements of everything(asked, loopOf(asked))) {
    const found = askedBy(asked, placements);
    if (!found || found.kinds.length > 2) continue;
    const name = found.kinds.join('+');
    cheapest.set(name, Math.min(found.price, cheapest.get(name) ?? Infinity));
  }
  return new Map(
    [...cheapest].filter(([name]) => {
      const [one = '', other] = name.split('+');
      return other === undefined || !(cheapest.has(one) || cheapest.has(other));
    }),
  );
}

function infeasible(): { readonly seed: number; readonly asked: SchedulingProblem }[] {
  const found: { seed: number; asked: SchedulingProblem }[] = [];
  for (let seed = 1; found.length < CASES; seed++) {
    const asked = smallProblem(seed, 4 + (seed % 4));
    if (!fitsByForce(asked)) found.push({ seed, asked });
  }
  return found;
}

describe('explainNo on random small requests that nothing fits', () => {
  const cases = infeasible();

  it('names the cheapest way out of each kind, and of each pair, as trying everything does', () => {
    let solved = 0;
    for (const { seed, asked } of cases) {
      const why = explainNo(asked, 'L', { steps: STEPS, count: 99, otherDays: [] });
      const cheapest = new Map<string, number>();
      for (const { parts, price } of why.relaxations) {
        const name = [...new Set(parts.map(({ kind }) => kind))].sort().join('+');
        cheapest.set(name, Math.min(price, cheapest.get(name) ?? Infinity));
      }
      const expected = cheapestByForce(asked);
      const small = [...cheapest].filter(([name]) => name.split('+').length <= 2);
      expect({ seed, proven: why.proven, found: small.sort() }).toEqual({
        ...{ seed, proven: true },
        found: [...expected].sort(),
      });
      if (expected.size > 0) solved++;
    }
    expect(solved).toBeGreaterThan(CASES / 4);
  });

  it('makes possible what it says: a schedule that keeps every rule of the relaxed problem', () => {
    for (const { asked } of cases) {
      const { relaxations } = explainNo(asked, 'L', { steps: STEPS });
      for (const relaxation of relaxations) {
        const relaxed = relax(asked, 'L', relaxation);
        expect(brokenBy(relaxed, relaxation.schedule.placements)).toEqual([]);
      }
      const prices = relaxations.map(({ price }) => price);
      expect(prices).toEqual([...prices].sort((a, b) => a - b));
    }
  });

  it('names rules that cannot be kept together, but can without any one of them', () => {
    for (const { seed, asked } of cases) {
      const oracle = new Oracle(proposeSchedules, 'L', STEPS);
      const conflict = conflictOf(asked, loopOf(asked), { days: [], oracle });
      expect(oracle.proven).toBe(true);
      if (conflict.some(({ rule }) => rule === 'seats' || rule === 'horizon')) continue;
      const only = (kept: readonly Drop[]) =>
        fitsByForce(dropped(asked, loopOf(asked), { drops: allBut(asked, kept), days: [] }));
      expect({ seed, fits: only(conflict) }).toEqual({ seed, fits: false });
      for (const one of conflict)
        expect({ seed, one, fits: only(conflict.filter((each) => each !== one)) }).toEqual({
          ...{ seed, one },
          fits: true,
        });
    }
  });
});

/** Every rule there is, told apart as finely as may be, without these. */
function allBut(asked: SchedulingProblem, kept: readonly Drop[]): Drop[] {
  const { rounds, rules, coverage } = loopOf(asked);
  const none = { round: null, subject: null, people: [] };
  const whole = (['grid', 'days', 'rounds_per_day', 'span', 'min_gap', 'max_gap'] as const).map(
    (rule): Drop => ({ ...none, rule }),
  );
  const more = (
    ['back_to_back', 'lunch', 'seniors', 'twice', 'candidate_time', 'candidate_days'] as const
  ).map((rule): Drop => ({ ...none, rule }));
  const personal = (['person_time', 'day_cap', 'week_cap'] as const).flatMap((rule) =>
    asked.people.map(({ id }): Drop => ({ ...none, rule, people: [id] })),
  );
  const all: Drop[] = [
    ...[...whole, ...more, ...personal],
    ...rounds.map(({ id }): Drop => ({ ...none, rule: 'room', round: id })),
    ...coverage.map(({ competency }): Drop => ({
      ...none,
      rule: 'coverage',
      subject: competency,
    })),
    ...rules.before.map(([first, second]): Drop => ({
      ...none,
      rule: 'order',
      round: rounds[second]?.id ?? null,
      subject: rounds[first]?.id ?? null,
    })),
  ];
  return all.filter(
    (each) =>
      !kept.some(
        (other) =>
          other.rule === each.rule &&
          other.round === each.round &&
          other.subject === each.subject &&
          each.people.every((id) => other.people.includes(id)),
      ),
  );
}

describe('explainNo', () => {
  const coding = round('coding', 4, [['ana']]);
  const busy = (from: number, to: number) => person('ana', { free: [{ from, to }] });

  it('says nothing of a request that has a schedule, or is none', () => {
    const fine = problem([loop([coding])], [person('ana')]);
    const nothing = { proven: true, certificate: [], conflict: [], relaxations: [] };
    expect(explainNo(fine, 'L', { steps: STEPS })).toMatchObject(nothing);
    expect(explainNo(fine, 'X', { steps: STEPS })).toMatchObject(nothing);
  });

  it('refuses a seat whose pool has only people in training, and never promotes one', () => {
    const learning = problem([loop([round('coding', 4, [[]])])], [person('tom')]);
    const leftOut = [{ seat: 'coding-0', person: 'tom', why: 'training' as const }];
    const why = explainNo(learning, 'L', { steps: STEPS, leftOut });
    expect(why.certificate[0]).toMatchObject({
      ...{ kind: 'pool', date: null, round: 'coding', seat: 'coding-0' },
      pool: 'all_trainees',
    });
    expect(why.conflict).toEqual([{ rule: 'seats', round: 'coding', subject: null, people: [] }]);
    expect(why.relaxations).toEqual([]);
    const empty = explainNo(learning, 'L', { steps: STEPS });
    expect(empty.certificate[0]).toMatchObject({ kind: 'pool', pool: 'empty' });
  });

  it('lifts a cap by one where a cap is in the way, and says of which day', () => {
    const caps = [{ kind: 'day' as const, left: 0, price: null, from: 0, to: 96 }];
    const why = explainNo(problem([loop([coding])], [person('ana', { caps })]), 'L', {
      steps: STEPS,
      otherDays: [],
    });
    expect(why.conflict).toEqual([
      { rule: 'day_cap', round: null, subject: null, people: ['ana'] },
    ]);
    expect(why.certificate).toEqual([
      expect.objectContaining({
        kind: 'seat',
        date: '2026-12-01',
        people: [{ person: 'ana', why: 'day_cap' }],
      }),
    ]);
    expect(why.relaxations).toHaveLength(1);
    expect(why.relaxations[0]).toMatchObject({
      price: 30,
      parts: [{ kind: 'day_cap', person: 'ana', by: 1, span: { from: 0, to: 96 } }],
      schedule: { placements: [at('coding', 0, ['ana'])] },
    });
  });

  it('asks for the missing quarter hours, of whom fewer of them are missing', () => {
    const offered = [day(0, 20, 30)];
    const why = explainNo(problem([loop([coding], { days: offered })], [busy(28, 60)]), 'L', {
      steps: STEPS,
      otherDays: [],
    });
    expect(why.relaxations.map(({ price, parts }) => [price, parts])).toEqual([
      [24, [expect.objectContaining({ kind: 'candidate_time', span: { from: 30, to: 32 } })]],
      [30, [expect.objectContaining({ kind: 'person_time', span: { from: 26, to: 28 } })]],
    ]);
  });

  it('adds a day of the horizon with the hours of those offered, and no weekend', () => {
    const thursday = { ...day(2, 20, 40), date: '2026-12-03' };
    const asked = problem([loop([coding], { days: [thursday] })], [busy(96, 190)]);
    const why = explainNo(asked, 'L', { steps: STEPS });
    expect(why.relaxations.map(({ parts }) => parts[0]?.subject)).toEqual(['2026-12-02']);
    expect(why.relaxations[0]?.schedule.placements[0]?.from).toBe(116);
  });

  it('finds two rounds that cannot go together, and the gap or the order between them', () => {
    const two = [coding, round('design', 4, [['bo']])];
    const rules = { ...NO_RULES, before: [[1, 0] as const], maxGap: { limit: 0, price: null } };
    const people = [busy(20, 24), person('bo', { free: [{ from: 24, to: 28 }] })];
    const asked = problem([loop(two, { days: [day(0, 20, 28)], rules })], people);
    const why = explainNo(asked, 'L', { steps: STEPS, otherDays: [] });
    expect(why.certificate).toEqual([
      expect.objectContaining({ kind: 'pair', round: 'coding', other: 'design' }),
    ]);
    expect(why.relaxations[0]?.parts).toEqual([
      expect.objectContaining({ kind: 'order', round: 'coding', subject: 'design' }),
    ]);
  });

  it('says that it is lunch where rounds fit only without', () => {
    const two = [coding, round('design', 4, [['bo']])];
    const lunch = { from: 22, to: 32, owedFrom: 22, owedTo: 26 };
    const rules = { ...NO_RULES, lunch: { slots: 3, price: null } };
    const days = [{ ...day(0, 20, 30), lunch }];
    const asked = problem([loop(two, { days, rules })], [busy(0, 96), person('bo')]);
    const why = explainNo(asked, 'L', { steps: STEPS, otherDays: [] });
    expect(why.certificate).toEqual([
      expect.objectContaining({ kind: 'lunch', date: '2026-12-01' }),
    ]);
    expect(why.conflict.map(({ rule }) => rule)).toEqual(['lunch', 'candidate_time']);
    expect(why.relaxations.map(({ parts }) => parts.map(({ kind }) => kind))).toEqual([
      ['candidate_time'],
      ['lunch'],
    ]);
  });

  it.each([
    ['no day', problem([loop([coding], { days: [] })], [person('ana')]), 'no_days'],
    ['no hours', problem([loop([coding], { days: [day(0, 8, 8)] })], [person('ana')]), 'too_short'],
    [
      'no window',
      problem([loop([coding], { days: [{ ...day(0, 0, 0), windows: [] }] })], [person('ana')]),
      'no_time',
    ],
    ['nobody', problem([loop([coding])], []), 'pool'],
    [
      'a horizon too short',
      problem([loop([coding])], [person('ana')], { horizon: { startsAt: 0, slots: 2 } }),
      'too_short',
    ],
  ])('has a reason where there is %s', (_, asked, kind) => {
    const why = explainNo(asked, 'L', { steps: STEPS });
    expect(why.certificate.map((each) => each.kind)).toContain(kind);
    expect(why.conflict.length).toBeGreaterThan(0);
  });

  it('ends within few steps, and does not call proven what they did not suffice for', () => {
    const hard = smallProblem(3, 6);
    const why = explainNo(hard, 'L', { steps: 600 });
    expect(why.proven).toBe(false);
    expect(why.steps).toBeLessThan(10_000);
  });

  it('answers the same again, byte by byte', () => {
    for (let seed = 1; seed <= 5; seed++) {
      const say = () => JSON.stringify(explainNo(smallProblem(seed, 6), 'L', { steps: STEPS }));
      expect(say()).toBe(say());
    }
  });
});
