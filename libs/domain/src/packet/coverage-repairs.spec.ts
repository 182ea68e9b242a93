import { coverageRepairs } from './coverage-repairs';
import type { CoverageRepair, RepairInput, RepairPerson, RepairRound } from './coverage-repairs';

const NOW = new Date('2026-11-24T09:00:00.000Z');
const at = (time: string): Date => new Date(`2026-11-25T${time}:00.000Z`);
const span = (from: string, to: string): { startsAt: Date; endsAt: Date } => ({
  startsAt: at(from),
  endsAt: at(to),
});

const round = (id: string, more: Partial<RepairRound> = {}): RepairRound => ({
  id,
  version: 1,
  name: `Round ${id}`,
  stageState: 'open',
  cancelled: false,
  durationMinutes: 60,
  slot: span('10:00', '11:00'),
  competencies: ['a', 'b', 'c', 'd', 'e', 'f'],
  seats: [{ personId: 'ada', role: 'lead', filed: false }],
  ...more,
});

const person = (id: string, more: Partial<RepairPerson> = {}): RepairPerson => ({
  id,
  name: `Person ${id}`,
  mayAssess: ['cost'],
  counted: [],
  proven: false,
  mayJoin: false,
  busy: [],
  ...more,
});

const input = (more: Partial<RepairInput> = {}): RepairInput => ({
  now: NOW,
  closed: false,
  lines: [{ competency: 'cost', weight: 0.5, need: 1, have: 0, planned: 0 }],
  rounds: [],
  people: [],
  callable: ['cost'],
  ...more,
});

/** The repairs of the only gap, one word each: `kind minutes round person`. */
const repairs = (more: Partial<RepairInput>): string[] =>
  (coverageRepairs(input(more))[0]?.repairs ?? []).map(words);

const words = ({ kind, minutes, round: where, person: who }: CoverageRepair): string =>
  [kind, minutes, where?.id, who?.id].filter((word) => word !== undefined).join(' ');

describe('a gap', () => {
  it('is a competency with fewer people, those to come counted in, than the blueprint asks for', () => {
    const line = { competency: 'cost', weight: 0.5 };
    const gaps = coverageRepairs(
      input({
        lines: [
          { ...line, need: 2, have: 1, planned: 1 },
          { ...line, competency: 'depth', need: 2, have: 1, planned: 0 },
          { ...line, competency: 'clarity', need: 0, have: 0, planned: 0 },
        ],
      }),
    );
    expect(gaps.map(({ competency }) => competency)).toEqual(['depth']);
  });

  it('can always be accepted, last, for no time', () => {
    expect(repairs({})).toEqual(['accept 0']);
  });

  it('has no repair once the loop is closed', () => {
    expect(repairs({ closed: true })).toEqual([]);
  });
});

describe('a round to come', () => {
  const ada = person('ada');

  it('can ask it in the time it has when ten minutes are left for each competency', () => {
    const rounds = [round('x', { competencies: ['a', 'b', 'c', 'd', 'e'] })];
    expect(repairs({ rounds, people: [ada] })).toEqual(['ask_in_round 0 x ada', 'accept 0']);
  });

  it('is lengthened when there is no room', () => {
    expect(repairs({ rounds: [round('x')], people: [ada] })).toEqual([
      'add_time 20 x ada',
      'accept 0',
    ]);
  });

  it.each<[string, Partial<RepairRound>]>([
    ['is cancelled', { cancelled: true }],
    ['has begun', { slot: { startsAt: NOW, endsAt: at('10:00') } }],
    ['is of a stage that is over', { stageState: 'passed' }],
    ['asks it already', { competencies: ['cost'] }],
    ['has nobody on it', { seats: [] }],
    ['has a shadow alone', { seats: [{ personId: 'ada', role: 'shadow', filed: false }] }],
    ['has been filed for', { seats: [{ personId: 'ada', role: 'lead', filed: true }] }],
  ])('is not offered when it %s', (_what, more) => {
    expect(repairs({ rounds: [round('x', more)], people: [ada] })).toEqual(['accept 0']);
  });

  it.each<[string, Partial<RepairPerson>]>([
    ['counts for it already', { counted: ['cost'] }],
    ['may lead no such round', { mayAssess: [] }],
    ['has another round after it', { busy: [span('11:10', '12:00')] }],
  ])('is not offered when its interviewer %s', (_what, more) => {
    expect(repairs({ rounds: [round('x')], people: [person('ada', more)] })).toEqual(['accept 0']);
  });

  it('may be lengthened up to where somebody is taken, and however busy they are without a slot', () => {
    const busy = [span('10:00', '11:00'), span('11:20', '12:00')];
    const people = [person('ada', { busy })];
    expect(repairs({ rounds: [round('x')], people })).toContain('add_time 20 x ada');
    const sooner = [person('ada', { busy: [span('11:19', '12:00')] })];
    expect(repairs({ rounds: [round('x')], people: sooner })).toEqual(['accept 0']);
    expect(repairs({ rounds: [round('x', { slot: null })], people: sooner })).toContain(
      'add_time 20 x ada',
    );
  });

  it('is not lengthened into the candidate’s next round', () => {
    const next = round('y', { slot: span('11:00', '12:00'), seats: [] });
    expect(repairs({ rounds: [round('x'), next], people: [ada] })).toEqual(['accept 0']);
    const cancelled = { ...next, cancelled: true };
    expect(repairs({ rounds: [round('x'), cancelled], people: [ada] })).toContain(
      'add_time 20 x ada',
    );
  });

  it('names its lead, or whoever else of its people may ask it', () => {
    const seats = [
      { personId: 'ben', role: 'panelist' as const, filed: false },
      { personId: 'cleo', role: 'lead' as const, filed: false },
    ];
    const rounds = [round('x', { seats })];
    const people = [person('ben'), person('cleo')];
    expect(repairs({ rounds, people })[0]).toBe('add_time 20 x cleo');
    expect(repairs({ rounds, people: [person('ben'), person('cleo', { mayAssess: [] })] })[0]).toBe(
      'add_time 20 x ben',
    );
  });
});

describe('a short call', () => {
  it('is held by people whose scorecard would count, proven ones first, three at most', () => {
    const people = ['f', 'b', 'd', 'c', 'e'].map((id) =>
      person(id, { mayJoin: true, proven: id === 'e' }),
    );
    expect(repairs({ people })).toEqual([
      'short_call 20 e',
      'short_call 20 b',
      'short_call 20 c',
      'accept 0',
    ]);
  });

  it.each<[string, Partial<RepairPerson>]>([
    ['could not be independent', { mayJoin: false }],
    ['counts already', { counted: ['cost'] }],
    ['may not lead such a round', { mayAssess: ['depth'] }],
  ])('is not offered with somebody who %s', (_what, more) => {
    expect(repairs({ people: [person('b', { mayJoin: true, ...more })] })).toEqual(['accept 0']);
  });

  it('is not offered for what no round of the loop has a kit for', () => {
    expect(repairs({ people: [person('b', { mayJoin: true })], callable: [] })).toEqual([
      'accept 0',
    ]);
  });
});

describe('the order of repairs', () => {
  it('is by minutes, then by time, then by id, with the calls after the rounds', () => {
    const lead = (personId: string) => ({
      seats: [{ personId, role: 'lead' as const, filed: false }],
    });
    const rounds = [
      round('no slot', { slot: null, ...lead('d') }),
      round('late', { slot: span('15:00', '16:00'), ...lead('c') }),
      round('b', { slot: span('12:00', '13:00'), ...lead('b') }),
      round('room', { slot: span('17:00', '18:00'), competencies: [], ...lead('a') }),
    ];
    const people = ['a', 'b', 'c', 'd'].map((id) => person(id));
    const all = [...people, person('z', { mayJoin: true })];
    const expected = [
      'ask_in_round 0 room a',
      'add_time 20 b b',
      'add_time 20 late c',
      'add_time 20 no slot d',
      'short_call 20 z',
      'accept 0',
    ];
    expect(repairs({ rounds, people: all })).toEqual(expected);
    expect(repairs({ rounds: [...rounds].reverse(), people: [...all].reverse() })).toEqual(
      expected,
    );
  });
});
