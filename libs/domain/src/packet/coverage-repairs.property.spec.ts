import fc from 'fast-check';
import { rubricOf } from '../scorecard/scorecard.fixture';
import { askedRubric } from '../scorecard/asked-rubric';
import { countsFor, coverage } from './coverage';
import { coverageRepairs, isGap } from './coverage-repairs';
import type { CoverageRepair, RepairPerson } from './coverage-repairs';
import { ALL_OPEN, filed, packetInput, unfiled } from './packet.fixture';
import type { Given } from './packet.fixture';
import type { PacketInput } from './packet-input';

const PEOPLE = ['ada', 'bob', 'cy', 'dee', 'eve'];
const ROUNDS = ['phone', 'coding', 'design'];
const COMPETENCIES = ['clarity', 'cost', 'depth'];
const NOW = new Date('2026-11-01T09:00:00.000Z');

const subset = (of: readonly string[]) => fc.subarray([...of]);

/** A seat: not filed, filed with some ratings, or given up. */
const seat = fc
  .record({
    person: fc.constantFrom(...PEOPLE),
    round: fc.constantFrom(...ROUNDS),
    rated: subset(COMPETENCIES),
    level: fc.constantFrom('3', '-', '2?'),
    state: fc.constantFrom('filed', 'filed', 'unfiled', 'excused', 'no_show', 'removed'),
    role: fc.constantFrom('lead' as const, 'panelist' as const, 'shadow' as const),
    independent: fc.boolean(),
  })
  .map(({ person, round, rated, level, state, role, independent }): Given => {
    const line = `${person} ${round}`;
    if (state === 'filed') {
      const ratings = rated.map((competency) => `${competency}=${level}`);
      return filed([line, ...ratings].join(' '), { role, independent });
    }
    if (state === 'unfiled') return unfiled(line, { role });
    return unfiled(line, { role, state: state as 'excused', reason: 'Ill' });
  });

const loops = fc
  .record({
    seats: fc.uniqueArray(seat, { selector: ({ seat: { id } }) => id, maxLength: 8 }),
    held: fc.tuple(subset(COMPETENCIES), subset(COMPETENCIES), subset(COMPETENCIES)),
    openStages: fc.constantFrom(ALL_OPEN, 0b01, 0),
    state: fc.constantFrom('open' as const, 'passed' as const),
  })
  .map(({ seats, held, openStages, state }): PacketInput => {
    const stages = packetInput([]).stages.map((stage, index) =>
      index === 0 ? { ...stage, state: 'passed' as const } : { ...stage, state },
    );
    const rubrics = Object.fromEntries(
      ROUNDS.map((round, index) => [round, rubricOf(...(held[index] ?? []))]),
    );
    return packetInput(seats, { rubrics, openStages, stages });
  });

const helpers = fc.array(
  fc.record({ mayAssess: subset(COMPETENCIES), mayJoin: fc.boolean(), proven: fc.boolean() }),
  { minLength: PEOPLE.length, maxLength: PEOPLE.length },
);

describe('every proposed repair', () => {
  it('is of a gap, and adds an assessor once it is done', () => {
    fc.assert(
      fc.property(loops, helpers, (input, facts) => {
        const before = coverage(input);
        for (const gap of repairsOf(input, facts)) {
          const line = before.find(({ competency }) => competency === gap.competency);
          expect(line && isGap(line)).toBe(true);
          expect(gap.repairs.at(-1)?.kind).toBe('accept');
          for (const repair of gap.repairs.slice(0, -1)) {
            const after = coverage(applied(input, repair, gap.competency)).find(
              ({ competency }) => competency === gap.competency,
            );
            expect((after?.have ?? 0) + (after?.planned ?? 0)).toBeGreaterThan(
              gap.have + gap.planned,
            );
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('leaves every other line of the ledger as it was when it is a call', () => {
    fc.assert(
      fc.property(loops, helpers, (input, facts) => {
        for (const gap of repairsOf(input, facts)) {
          const others = (of: PacketInput) =>
            coverage(of).filter(({ competency }) => competency !== gap.competency);
          for (const repair of gap.repairs.filter(({ kind }) => kind === 'short_call'))
            expect(others(applied(input, repair, gap.competency))).toEqual(others(input));
        }
      }),
    );
  });

  it('comes in the same order whatever order the facts come in', () => {
    fc.assert(
      fc.property(loops, helpers, (input, facts) => {
        const turned = { ...input, seats: [...input.seats].reverse() };
        expect(repairsOf(turned, facts)).toEqual(repairsOf(input, facts));
      }),
    );
  });
});

function repairsOf(
  input: PacketInput,
  facts: readonly Pick<RepairPerson, 'mayAssess' | 'mayJoin' | 'proven'>[],
) {
  return coverageRepairs({
    now: NOW,
    closed: false,
    lines: coverage(input),
    callable: COMPETENCIES,
    rounds: input.rounds.map(({ id, name, stageId, startsAt, endsAt }) => ({
      id,
      version: 1,
      name,
      stageState: input.stages.find((stage) => stage.id === stageId)?.state ?? 'upcoming',
      cancelled: false,
      durationMinutes: 60,
      slot: startsAt && endsAt ? { startsAt, endsAt } : null,
      competencies: input.rubrics[id]?.competencies.map(({ competency }) => competency) ?? [],
      seats: input.seats
        .filter(({ roundId, state }) => roundId === id && state === 'assigned')
        .map(({ personId, role, filedAt }) => ({ personId, role, filed: filedAt !== null })),
    })),
    people: PEOPLE.flatMap((id, index): RepairPerson[] => {
      const known = facts[index];
      if (!known) return [];
      return [{ id, name: id, counted: countsFor(input, id), busy: [], ...known }];
    }),
  });
}

/** The loop after the repair. */
function applied(input: PacketInput, repair: CoverageRepair, competency: string): PacketInput {
  const line = rubricOf(competency).competencies.map((one) => ({ line: one, alone: false }));
  if (repair.round) {
    const rubric = input.rubrics[repair.round.id] ?? rubricOf();
    return {
      ...input,
      rubrics: { ...input.rubrics, [repair.round.id]: askedRubric(rubric, line) },
    };
  }
  const [model] = input.rounds;
  const [template] = [...packetInput([unfiled(`${repair.person?.id} phone`)]).seats];
  if (!model || !template) throw new Error('A loop without a round');
  const alone = line.map((one) => ({ ...one, alone: true }));
  return {
    ...input,
    rubrics: { ...input.rubrics, call: askedRubric(rubricOf(...COMPETENCIES), alone) },
    rounds: [...input.rounds, { ...model, id: 'call', stageId: 'onsite' }],
    seats: [...input.seats, { ...template, id: 'seat of the call', roundId: 'call' }],
  };
}
