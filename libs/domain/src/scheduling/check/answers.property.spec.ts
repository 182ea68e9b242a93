import type { SchedulingProblem } from '../problem';
import { proposeSchedules } from '../search/propose';
import { repairSchedule } from '../search/repair';
import { compareSchedules, type Placement, type PriceLine, type Schedule } from '../schedule';
import { brokenRules } from './broken-rules';
import { priceOf } from './price-of';
import { smallProblem } from './small-problem.fixture';

const LIMITS = { count: 6, steps: 1_000_000 };
const SEEDS = Array.from({ length: 60 }, (_, index) => index + 1);

/** Requests of many kinds that have an answer, with the best of it. */
const answered = SEEDS.flatMap((seed) => {
  const asked = smallProblem(seed, seed % 4);
  const { schedules, complete } = proposeSchedules(asked, 'L', LIMITS);
  const [best] = schedules;
  return best ? [{ seed, asked, schedules, best, complete }] : [];
});

function sorted(lines: readonly PriceLine[]): string[] {
  return lines
    .map(({ rule, price, amount, person, round }) =>
      JSON.stringify([rule, price, amount, person, round]),
    )
    .sort();
}

function expectSound(asked: SchedulingProblem, schedule: Schedule, seed: number): void {
  const { price, lines } = priceOf(asked, schedule.loop, schedule.placements);
  expect({ seed, broken: brokenRules(asked, [schedule]) }).toEqual({ seed, broken: [] });
  expect({ seed, price: schedule.price }).toEqual({ seed, price });
  expect({ seed, lines: sorted(schedule.lines) }).toEqual({ seed, lines: sorted(lines) });
}

describe('What the search answers, held against the validator and the pricer', () => {
  it('keeps every rule and costs what it says, line by line', () => {
    expect(answered.length).toBeGreaterThan(SEEDS.length / 4);
    for (const { seed, asked, schedules } of answered)
      for (const schedule of schedules) expectSound(asked, schedule, seed);
  });

  it('comes in order, and never twice the same', () => {
    for (const { schedules } of answered)
      schedules.slice(1).forEach((schedule, index) => {
        const before = schedules[index];
        expect(before && compareSchedules(before, schedule)).toBeLessThan(0);
      });
  });

  it('is never beaten by a change of time or person that keeps the rules', () => {
    let allowed = 0;
    for (const { seed, asked, best } of answered)
      for (const placements of changesOf(asked, best.placements)) {
        if (brokenRules(asked, [{ loop: 'L', placements }]).length > 0) continue;
        allowed++;
        const { price } = priceOf(asked, 'L', placements);
        expect({ seed, cheaper: price < best.price }).toEqual({ seed, cheaper: false });
      }
    expect(allowed).toBeGreaterThan(50);
  });

  it('repairs into what keeps every rule, and leaves alone what can stay', () => {
    for (const { seed, asked, best } of answered) {
      const { repairs } = repairSchedule(asked, 'L', best.placements, LIMITS);
      expect(repairs[0]?.changes).toEqual([]);
      for (const { schedule } of repairs) expectSound(asked, schedule, seed);
    }
  });
});

/** Every schedule with one round at another time, or one seat with another person. */
function changesOf(asked: SchedulingProblem, placements: readonly Placement[]): Placement[][] {
  const replaced = (index: number, placement: Placement) =>
    placements.map((each, at) => (at === index ? placement : each)).sort((a, b) => a.from - b.from);
  return placements.flatMap((placement, index) => [
    ...Array.from({ length: asked.horizon.slots }, (_, from) =>
      replaced(index, { ...placement, from }),
    ),
    ...placement.seats.flatMap(({ seat }) =>
      asked.people.map(({ id }) => {
        const seats = placement.seats.map((each) =>
          each.seat === seat ? { seat, person: id } : each,
        );
        return replaced(index, { ...placement, seats });
      }),
    ),
  ]);
}
