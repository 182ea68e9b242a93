import type { PriceLine } from '../schedule';
import { checkRepairPolicy } from './repair-policy';
import { DEFAULT_REPAIR_POLICY, type RoundAt } from './repair-terms';
import { decideRepair, workingMinutes, type RepairFacts } from './decide-repair';
import { decideCandidateNoShow } from './no-show';
import { candidateSees, changesOf, peopleTold } from './seat-changes';

const WEEK = { hours: [], timeZone: 'Europe/Lisbon' };
/** Tuesday. */
const NOW = new Date('2026-11-24T12:00:00Z');
/** Thursday, 14:00 in Lisbon: thirteen working hours of a nine-to-five week ahead. */
const STARTS = new Date('2026-11-26T14:00:00Z').getTime();
const week = {
  ...WEEK,
  hours: [1, 2, 3, 4, 5].map((weekday) => ({ weekday, startMinute: 540, endMinute: 1020 })),
};

const round = (over: Partial<RoundAt> = {}): RoundAt => ({
  round: 'design',
  startsAt: STARTS,
  place: 'Room 2',
  seats: [
    { seat: 'lead', person: 'ana', role: 'lead' },
    { seat: 'watch', person: 'sam', role: 'shadow' },
  ],
  ...over,
});
const withLead = (person: string, over: Partial<RoundAt> = {}): RoundAt =>
  round({
    seats: [
      { seat: 'lead', person, role: 'lead' },
      { seat: 'watch', person: 'sam', role: 'shadow' },
    ],
    ...over,
  });
const line = (rule: PriceLine['rule'], amount: number): PriceLine => ({
  rule,
  amount,
  price: 10,
  person: null,
  round: null,
  subject: null,
});

const facts = (over: Partial<RepairFacts> = {}, after: RoundAt = withLead('ben')): RepairFacts => ({
  policy: { mode: 'apply', cutoffHours: 8, mostSwaps: 3 },
  now: NOW,
  isMock: false,
  seat: 'lead',
  swapsMade: 0,
  best: { changes: changesOf([round()], [after]), candidateSees: false, lines: [] },
  linesBefore: [],
  stepsIn: week,
  ...over,
});
const best = (over: Partial<NonNullable<RepairFacts['best']>>): RepairFacts['best'] => ({
  changes: changesOf([round()], [withLead('ben')]),
  candidateSees: false,
  lines: [],
  ...over,
});

describe('what becomes of a repair', () => {
  it('is made by the policy when it is one swap at the same time, early enough', () => {
    expect(decideRepair(facts())).toEqual({ kind: 'apply' });
  });

  it('is nothing when the organisation wants none', () => {
    const policy = { ...DEFAULT_REPAIR_POLICY, mode: 'off' as const };
    expect(decideRepair(facts({ policy }))).toEqual({ kind: 'none' });
  });

  it.each<[string, RepairFacts, string]>([
    ['the policy only proposes', facts({ policy: DEFAULT_REPAIR_POLICY }), 'policy'],
    ['nothing was found', facts({ best: null }), 'no_proposal'],
    [
      'the time changes',
      facts({}, withLead('ben', { startsAt: STARTS + 3_600_000 })),
      'more_than_a_swap',
    ],
    ['the place changes', facts({}, withLead('ben', { place: 'Room 3' })), 'more_than_a_swap'],
    ['another seat changes', facts({ seat: 'watch' }), 'more_than_a_swap'],
    ['the candidate sees it', facts({ best: best({ candidateSees: true }) }), 'candidate_sees'],
    ['the loop had its swaps', facts({ swapsMade: 3 }), 'swaps'],
    ['it is a practice loop', facts({ isMock: true }), 'mock'],
    ['coverage would be lost', facts({ best: best({ lines: [line('coverage', 1)] }) }), 'coverage'],
    [
      'seniority would be lost',
      facts({ best: best({ lines: [line('seniors', 1)] }) }),
      'seniority',
    ],
    [
      'too few working hours are left',
      facts({ policy: { mode: 'apply', cutoffHours: 19, mostSwaps: 3 } }),
      'cutoff',
    ],
    ['nobody knows when they work', facts({ stepsIn: null }), 'cutoff'],
  ])('waits for a person when %s', (_why, given, ask) => {
    expect(decideRepair(given)).toEqual({ kind: 'propose', asks: [ask] });
  });

  it('is made although coverage is short, when it was as short before', () => {
    const lines = [line('coverage', 1)];
    expect(decideRepair(facts({ best: best({ lines }), linesBefore: lines }))).toEqual({
      kind: 'apply',
    });
  });

  it('counts the cut-off in the hours of who steps in: to the minute', () => {
    const at = (cutoffHours: number) =>
      decideRepair(facts({ policy: { mode: 'apply', cutoffHours, mostSwaps: 3 } })).kind;
    // Tuesday 12 to 17, Wednesday 9 to 17, Thursday 9 to 14.
    expect([at(18), at(19)]).toEqual(['apply', 'propose']);
  });

  it('counts no working time over a weekend, and an hour less or more when the clock changes', () => {
    const span = (from: string, to: string, of = week) =>
      workingMinutes(of, Date.parse(from), Date.parse(to));
    expect(span('2026-11-27T17:00:00Z', '2026-11-30T09:00:00Z')).toBe(0);
    expect(span('2026-11-30T09:30:00Z', '2026-11-30T09:00:00Z')).toBe(0);
    const nights = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({
      weekday,
      startMinute: 0,
      endMinute: 360,
    }));
    const late = { timeZone: 'Europe/Lisbon', hours: nights };
    expect(span('2026-10-25T00:00:00Z', '2026-10-25T12:00:00Z', late)).toBe(360);
    expect(span('2026-03-29T00:00:00Z', '2026-03-29T12:00:00Z', late)).toBe(300);
  });
});

describe('what a change of a round means to people', () => {
  const told = (after: RoundAt) => changesOf([round()], [after]).flatMap(peopleTold);
  const seen = (after: RoundAt, names: boolean) =>
    changesOf([round()], [after]).flatMap((change) => candidateSees(change, { names }));

  it('is nothing where nothing changes', () => {
    expect(changesOf([round()], [round()])).toEqual([]);
  });

  it('calls off one and invites the other on a swap, and leaves everybody else alone', () => {
    expect(told(withLead('ben'))).toEqual([
      { person: 'ana', round: 'design', how: 'called_off' },
      { person: 'ben', round: 'design', how: 'invited' },
    ]);
  });

  it('moves the others along with the time', () => {
    expect(told(withLead('ben', { startsAt: STARTS + 900_000 }))).toContainEqual({
      person: 'sam',
      round: 'design',
      how: 'moved',
    });
  });

  it('tells the candidate of time and place, and of names only where the invitation has them', () => {
    const moved = withLead('ben', { startsAt: STARTS + 900_000, place: 'Room 3' });
    expect(seen(withLead('ben'), false)).toEqual([]);
    expect(seen(withLead('ben'), true)).toEqual(['names']);
    expect(seen(moved, false)).toEqual(['time', 'place']);
  });

  it('never tells the candidate of who only watches', () => {
    const [lead] = round().seats;
    const seats = lead ? [lead, { seat: 'watch', person: 'kim', role: 'shadow' as const }] : [];
    expect(seen(round({ seats }), true)).toEqual([]);
  });
});

describe('the policy of repairs', () => {
  it('holds the default', () => {
    expect(checkRepairPolicy(DEFAULT_REPAIR_POLICY)).toEqual({
      ok: true,
      value: DEFAULT_REPAIR_POLICY,
    });
  });

  it.each([
    ['cutoffHours', -1],
    ['cutoffHours', 81],
    ['mostSwaps', 0],
    ['mostSwaps', 2.5],
  ] as const)('refuses a %s of %d', (path, value) => {
    expect(checkRepairPolicy({ ...DEFAULT_REPAIR_POLICY, [path]: value })).toMatchObject({
      ok: false,
      problems: [{ path, code: 'OUT_OF_RANGE' }],
    });
  });
});

describe('a candidate who did not come', () => {
  const held = { now: NOW, roundState: 'scheduled' as const, startsAt: NOW, filed: false };

  it('is noted with the reason once the round has begun', () => {
    expect(decideCandidateNoShow(held, ' No answer at the door ')).toEqual({
      ok: true,
      value: 'No answer at the door',
    });
  });

  it.each([
    ['NOT_STARTED', { startsAt: new Date(NOW.getTime() + 1) }],
    ['NOT_SCHEDULED', { startsAt: null, roundState: 'unscheduled' as const }],
    ['CANCELLED', { roundState: 'cancelled' as const }],
    ['FILED', { filed: true }],
  ])('is refused as %s', (code, over) => {
    expect(decideCandidateNoShow({ ...held, ...over }, 'Away')).toMatchObject({
      ok: false,
      problems: [{ path: 'roundId', code }],
    });
  });

  it('needs a reason', () => {
    expect(decideCandidateNoShow(held, ' ')).toMatchObject({ problems: [{ path: 'reason' }] });
  });
});
