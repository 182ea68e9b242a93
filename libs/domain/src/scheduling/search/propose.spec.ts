import { brokenRules, priceOf } from '../check/index';
import type { LoopRequest, LoopRules, PlannedPerson, SchedulingProblem } from '../problem';
import { cheapestSchedules, Calendars, loopFacts } from './oracle';
import { proposeSchedules } from './propose';
import { smallCase } from './small-cases.fixture';

const ENOUGH = { count: 10, steps: 5_000_000 };

const FREE: LoopRules = {
  grid: { every: 2, offset: 0 },
  days: { limit: 1, price: null },
  ...{ roundsPerDay: null, span: null, minGap: null, maxGap: null, backToBack: null, lunch: null },
  ...{ before: [], outOfPlace: 0, idle: 1, waiting: 1, twice: null },
  seniors: { atLeast: 0, price: null },
};

/** Rounds of one hour on two days of eight hours. */
function problemOf(
  people: readonly Partial<PlannedPerson>[],
  panels: readonly (readonly string[])[],
  rules: Partial<LoopRules> = {},
): SchedulingProblem {
  const day = (index: number) => ({
    ...{ date: `2026-12-0${index + 1}`, wait: index, from: index * 96, to: index * 96 + 96 },
    windows: [{ from: index * 96 + 36, to: index * 96 + 68 }],
    lunch: {
      ...{ from: index * 96 + 45, to: index * 96 + 56 },
      ...{ owedFrom: index * 96 + 48, owedTo: index * 96 + 52 },
    },
  });
  const loop: LoopRequest = {
    id: 'loop',
    days: [day(0), day(1)],
    rounds: panels.map((pool, index) => ({
      id: `round-${index}`,
      slots: 4,
      seats: [
        {
          id: `seat-${index}`,
          role: 'lead',
          pool: pool.map((person) => ({ person, price: 0 })),
        },
      ],
      needsRoom: false,
    })),
    rules: { ...FREE, ...rules },
    coverage: [],
  };
  return {
    format: 1,
    horizon: { startsAt: 0, slots: 192 },
    people: people.map((person) => ({
      ...{ id: '', free: [{ from: 0, to: 192 }], soft: [], caps: [], buffer: 0, senior: false },
      ...{ load: 0, loadStep: 0, ...person },
    })),
    rooms: [],
    loops: [loop],
    seed: 1,
  };
}

const startsOf = (problem: SchedulingProblem) =>
  proposeSchedules(problem, 'loop', ENOUGH).schedules[0]?.placements.map(
    ({ round, from }) => [round, from] as const,
  );

const TWO = [{ id: 'ana' }, { id: 'bo' }];

describe('Proposals for a loop', () => {
  it('start as early as they can where nothing costs more', () => {
    expect(startsOf(problemOf(TWO, [['ana'], ['bo']]))).toEqual([
      ['round-0', 36],
      ['round-1', 40],
    ]);
  });

  it('keep an order that is asked for, over days too', () => {
    const late = [{ id: 'ana', free: [{ from: 132, to: 160 }] }, { id: 'bo' }];
    const days = { limit: 2, price: null };
    const pools = [['ana'], ['bo']];
    expect(startsOf(problemOf(late, pools, { days }))?.[0]).toEqual(['round-1', 36]);
    const before: [number, number][] = [[0, 1]];
    expect(startsOf(problemOf(late, pools, { days, before }))).toEqual([
      ['round-0', 132],
      ['round-1', 136],
    ]);
  });

  it('leave lunch free on a day that owes it, and count none of it as idle', () => {
    const people = ['ana', 'bo', 'cy', 'di'].map((id) => ({ id }));
    const pools = people.map(({ id }) => [id]);
    const problem = problemOf(people, pools, { lunch: { slots: 4, price: null } });
    const [best] = proposeSchedules(problem, 'loop', ENOUGH).schedules;
    expect(best!.placements.map(({ from }) => from)).toEqual([36, 40, 44, 52]);
    expect(best!.price).toBe(0);
  });

  it('choose who carries less, and then the first by id', () => {
    const people = [
      { id: 'ana', load: 3 },
      { id: 'bo', load: 1 },
      { id: 'cy', load: 1 },
    ];
    const problem = problemOf(people, [['ana', 'bo', 'cy']]);
    const { schedules } = proposeSchedules(problem, 'loop', ENOUGH);
    const seated = schedules.map(({ placements }) => placements[0]!.seats[0]!.person);
    expect(seated.slice(0, 2)).toEqual(['bo', 'cy']);
    expect(schedules[0]!.lines).toEqual([
      { rule: 'load', price: 1, amount: 1, person: 'bo', round: 'round-0', subject: null },
    ]);
  });

  it('say at once that one person cannot have two seats, however many times there are', () => {
    const answer = proposeSchedules(problemOf(TWO, [['ana'], ['ana'], ['bo']]), 'loop', ENOUGH);
    expect(answer).toMatchObject({ schedules: [], complete: true, bound: null });
    expect(answer.steps).toBeLessThan(2_000);
  });

  it('let somebody have two seats at the price of it', () => {
    const problem = problemOf(TWO, [['ana'], ['ana']], { twice: 5 });
    expect(proposeSchedules(problem, 'loop', ENOUGH).schedules[0]!.price).toBe(5);
  });

  it('are the same to the byte when asked again', () => {
    for (let seed = 1; seed <= 10; seed++) {
      const stored = JSON.stringify(smallCase(seed));
      const answers = [1, 2].map(() =>
        JSON.stringify(proposeSchedules(JSON.parse(stored) as SchedulingProblem, 'loop', ENOUGH)),
      );
      expect(answers[0]).toBe(answers[1]);
    }
  });

  it('are none for a loop nobody knows, and none for a loop without rounds', () => {
    const none = { schedules: [], complete: true, bound: null };
    expect(proposeSchedules(problemOf(TWO, [['ana']]), 'other', ENOUGH)).toMatchObject(none);
    expect(proposeSchedules(problemOf(TWO, []), 'loop', ENOUGH)).toMatchObject(none);
  });
});

describe('A search whose steps are spent', () => {
  const people = Array.from({ length: 40 }, (_, index) => ({
    id: `p${String(index).padStart(2, '0')}`,
    load: index % 7,
    senior: index === 39,
  }));
  const pools = Array.from({ length: 6 }, () => people.map(({ id }) => id));
  const problem = problemOf(people, pools, {
    days: { limit: 2, price: 1 },
    span: { limit: 20, price: 2 },
    backToBack: { limit: 2, price: 3 },
    seniors: { atLeast: 1, price: null },
  });

  it('ends near its budget with what it found, and says below what nothing can be', () => {
    const best = proposeSchedules(problem, 'loop', { count: 1, steps: 50_000_000 });
    expect(best.complete).toBe(true);
    for (const steps of [200, 5_000, 50_000]) {
      const answer = proposeSchedules(problem, 'loop', { count: 10, steps });
      expect(answer.complete).toBe(false);
      expect(answer.steps).toBeLessThan(2 * steps + 10_000);
      expect(answer.bound).toBeLessThanOrEqual(best.schedules[0]!.price);
      for (const schedule of answer.schedules) {
        expect(brokenRules(problem, [schedule])).toEqual([]);
        expect(schedule.price).toBe(priceOf(problem, 'loop', schedule.placements).price);
        expect(schedule.price).toBeGreaterThanOrEqual(best.schedules[0]!.price);
      }
    }
  });

  it('still finds a schedule where one is easily found', () => {
    const answer = proposeSchedules(problem, 'loop', { count: 3, steps: 5_000 });
    expect(answer.schedules.length).toBeGreaterThan(0);
  });
});

describe('The pricing of a loop', () => {
  it('counts the prices on top, forbids what costs infinitely much, and stops where nothing is cheap enough', () => {
    const problem = problemOf(TWO, [['ana', 'bo']]);
    const calendars = new Calendars(problem);
    const loop = loopFacts(calendars, problem.loops[0]!);
    const seat = (person: number, from: number) =>
      person === 0 ? 0.5 : from < 40 ? Infinity : 0.25;
    const limits = { count: 1, steps: 100_000 };
    const answer = cheapestSchedules(calendars, loop, { seat }, limits);
    expect(answer).toMatchObject({ complete: true, bound: 0.25 });
    expect(answer.schedules[0]).toMatchObject({
      cost: 0.25,
      schedule: { price: 0 },
      rounds: [{ round: 0, from: 40, to: 44, people: [1], room: null }],
    });
    const dear = cheapestSchedules(calendars, loop, { seat }, { ...limits, below: 0.2 });
    expect(dear).toMatchObject({ schedules: [], complete: true, bound: 0.25 });
  });
});
