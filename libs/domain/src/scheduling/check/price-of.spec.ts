import type { LoopRequest, LoopRules, PlannedPerson } from '../problem';
import type { Placement, PriceLine } from '../schedule';
import { at, day, loop, NO_RULES, person, problem, round } from './problem.fixture';
import { priceOf, priceTogether } from './price-of';

const ROUNDS = ['one', 'two', 'three'].map((id) => round(id, 4, [['ana', 'bo']]));

function price(
  rules: Partial<LoopRules>,
  placements: readonly Placement[],
  facts: Partial<LoopRequest> = {},
  ana: Partial<PlannedPerson> = {},
): readonly PriceLine[] {
  const asked = loop(ROUNDS, { rules: { ...NO_RULES, ...rules }, ...facts });
  const people = [person('ana', ana), person('bo', { senior: true })];
  return priceOf(problem([asked], people), 'L', placements).lines;
}

/** The three rounds from slot 0, with a gap of 2 and one of 6. */
const SPREAD = [at('one', 0, ['ana']), at('two', 6, ['bo']), at('three', 16, ['bo'])];
const DAYS = [day(0, 0, 96), day(1, 0, 96)];
const LUNCH = { ...day(0, 0, 96), lunch: { from: 10, to: 16, owedFrom: 4, owedTo: 12 } };

function line(rule: string, amount: number, cost: number): unknown {
  return expect.objectContaining({ rule, amount, price: cost });
}

describe('priceOf', () => {
  it('costs nothing where nothing has a price', () => {
    expect(price({}, SPREAD)).toEqual([]);
  });

  it('prices each slot short of a gap, or beyond one', () => {
    const gaps = { minGap: { limit: 3, price: 2 }, maxGap: { limit: 4, price: 5 } };
    expect(price(gaps, SPREAD)).toEqual([line('min_gap', 1, 2), line('max_gap', 2, 10)]);
  });

  it('does not count what lunch takes of a gap, nor as idle', () => {
    const rules = { lunch: { slots: 3, price: 50 }, maxGap: { limit: 2, price: 1 }, idle: 1 };
    const lines = price(rules, SPREAD, { days: [LUNCH] });
    const first = line('idle', 2, 2);
    expect(lines).toEqual([first, line('idle', 3, 3), line('max_gap', 1, 1)]);
    expect(price(rules, SPREAD)).toEqual([first, line('idle', 6, 6), line('max_gap', 4, 4)]);
  });

  it('prices a day that owes lunch and has none', () => {
    const rules = { lunch: { slots: 7, price: 50 } };
    expect(price(rules, SPREAD, { days: [LUNCH] })).toEqual([line('lunch', 1, 50)]);
  });

  it('prices the days, the rounds of a day, the span and what touches', () => {
    const rules = {
      days: { limit: 1, price: 20 },
      roundsPerDay: { limit: 1, price: 3 },
      span: { limit: 6, price: 2 },
      backToBack: { limit: 1, price: 4 },
      waiting: 7,
    };
    const over = [at('one', 0, ['ana']), at('two', 4, ['bo']), at('three', 100, ['bo'])];
    expect(price(rules, over, { days: DAYS })).toEqual([
      line('days', 1, 20),
      line('rounds_per_day', 1, 3),
      line('span', 2, 4),
      line('back_to_back', 1, 4),
      line('waiting', 1, 7),
    ]);
  });

  it('prices each round that is not in its place', () => {
    const swapped = [at('two', 0, ['ana']), at('one', 6, ['bo']), at('three', 16, ['bo'])];
    const lines = price({ outOfPlace: 3 }, swapped);
    expect(lines.map(({ round: id, price: cost }) => [id, cost])).toEqual([
      ['two', 3],
      ['one', 3],
    ]);
  });

  it('prices a further seat, a senior too few and a competency too thin', () => {
    const coverage = [{ competency: 'judgement', rounds: [1, 2], people: 2, price: 9 }];
    const rules = { twice: 6, seniors: { atLeast: 3, price: 8 } };
    expect(price(rules, SPREAD, { coverage })).toEqual([
      line('twice', 1, 6),
      line('seniors', 2, 16),
      line('coverage', 1, 9),
    ]);
  });

  it('prices load that grows, soft time slot by slot, and rounds beyond a cap', () => {
    const ana = {
      load: 4,
      loadStep: 3,
      soft: [{ from: 3, to: 8, price: 2, why: 'movable' as const }],
      caps: [{ kind: 'day' as const, left: 1, price: 11, from: 0, to: 96 }],
    };
    const hers = [at('one', 0, ['ana']), at('two', 6, ['ana']), at('three', 16, ['ana'])];
    expect(price({}, hers, {}, ana)).toEqual([
      line('load', 1, 4),
      line('soft_time', 1, 2),
      line('load', 1, 7),
      line('soft_time', 2, 4),
      line('load', 1, 10),
      line('day_cap', 2, 22),
    ]);
  });

  it('prices rooms and the choice of people', () => {
    const asked = loop([
      {
        ...round('one', 4, [], true),
        seats: [{ id: 'one-0', role: 'lead', pool: [{ person: 'ana', price: 5 }] }],
      },
    ]);
    const rooms = [{ id: 'blue', free: [{ from: 0, to: 96 }], price: 3 }];
    const found = priceOf(problem([asked], [person('ana')], { rooms }), 'L', [
      at('one', 0, ['ana'], 'blue'),
    ]);
    expect(found.price).toBe(8);
    expect(found.lines).toEqual([line('pool', 1, 5), line('room', 1, 3)]);
  });

  it('lets load and caps grow over several candidates', () => {
    const ana = person('ana', {
      load: 1,
      loadStep: 2,
      caps: [{ kind: 'week', left: 1, price: 10, from: 0, to: 480 }],
    });
    const loops = ['L', 'M'].map((id) => loop([round('one', 4, [['ana']])], { id }));
    const schedules = [0, 40].map((from, index) => ({
      loop: index === 0 ? 'L' : 'M',
      placements: [at('one', from, ['ana'])],
    }));
    expect(priceTogether(problem(loops, [ana]), schedules).price).toBe(1 + 3 + 10);
  });

  it('prices nothing of a request it does not know', () => {
    expect(priceOf(problem([], []), 'L', SPREAD)).toEqual({ price: 0, lines: [] });
  });
});
