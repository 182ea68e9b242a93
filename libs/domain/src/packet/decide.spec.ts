import { LOOP_STATES } from '../loop/terms';
import type { DecisionOutcome, LoopState } from '../loop/terms';
import { decide, openCriticalFlags } from './decide';
import type { DecideInput } from './decide';
import type { PacketFlag } from './packet-body';

const input = (more: Partial<DecideInput> = {}): DecideInput => ({
  outcome: 'hire',
  level: 'L4',
  rationale: 'Strong in design, honest about limits.',
  memo: 'Thank you. The design round settled it.',
  decidedBy: 'person',
  missing: [],
  openCriticalFlags: [],
  state: 'debrief',
  ...more,
});

const answer = (more: Partial<DecideInput>): string => {
  const result = decide(input(more));
  if (result.ok) return result.value.nextState;
  return [result.problem, ...result.problems.map(({ path, code }) => `${path} ${code}`)].join(' ');
};

describe('decide', () => {
  it.each<[DecisionOutcome, LoopState, LoopState]>([
    ['hire', 'debrief', 'hired'],
    ['no_hire', 'debrief', 'not_hired'],
    ['hold', 'debrief', 'on_hold'],
    ['hire', 'on_hold', 'hired'],
    ['no_hire', 'on_hold', 'not_hired'],
  ])('leads by %s from %s to %s', (outcome, state, next) => {
    expect(answer({ outcome, state })).toBe(next);
  });

  it('decides in no state before the debrief or after a decision', () => {
    const decidable = (outcome: DecisionOutcome): LoopState[] =>
      LOOP_STATES.filter((state) => decide(input({ outcome, state })).ok);
    expect(decidable('hire')).toEqual(['debrief', 'on_hold']);
    expect(decidable('no_hire')).toEqual(['debrief', 'on_hold']);
    expect(decidable('hold')).toEqual(['debrief']);
    expect(answer({ state: 'hired' })).toBe('transition');
  });

  it.each<[string, Partial<DecideInput>, string]>([
    ['no rationale', { rationale: '' }, 'fields rationale REQUIRED'],
    ['a blank rationale', { rationale: ' \n' }, 'fields rationale REQUIRED'],
    ['a rationale no database takes', { rationale: 'a\0' }, 'fields rationale INVALID_TEXT'],
    ['an endless rationale', { rationale: 'x'.repeat(20_001) }, 'fields rationale TOO_LONG'],
    ['no memo', { memo: '\n ' }, 'fields memo REQUIRED'],
    ['no level', { level: ' ' }, 'fields level REQUIRED'],
    ['nobody who decides', { decidedBy: '' }, 'fields decidedBy REQUIRED'],
    [
      'neither level nor rationale',
      { level: '', rationale: '' },
      'fields level REQUIRED rationale REQUIRED',
    ],
  ])('refuses %s', (_what, more, expected) => {
    expect(answer(more)).toBe(expected);
    expect(answer({ ...more, outcome: 'no_hire' })).toBe(expected);
    expect(answer({ ...more, outcome: 'hold' })).toBe(expected);
  });

  it.each<DecisionOutcome>(['hire', 'no_hire', 'hold'])(
    'waits with %s for missing feedback',
    (outcome) => {
      expect(answer({ outcome, missing: ['seat'] })).toBe('missing');
    },
  );

  it('lets an open critical flag bar a hire and nothing else', () => {
    const flagged = { openCriticalFlags: ['overconfidence'] };
    expect(answer({ ...flagged, outcome: 'hire' })).toBe('critical_flag');
    expect(answer({ ...flagged, outcome: 'no_hire' })).toBe('not_hired');
    expect(answer({ ...flagged, outcome: 'hold' })).toBe('on_hold');
  });

  it('hands back what is to be stored, without the blanks around it', () => {
    expect(decide(input({ level: ' L5 ', rationale: '\nCafe\u0301 talk went well. ' }))).toEqual({
      ok: true,
      value: {
        nextState: 'hired',
        level: 'L5',
        rationale: 'Café talk went well.',
        memo: 'Thank you. The design round settled it.',
      },
    });
  });
});

describe('openCriticalFlags', () => {
  const packetFlag = (type: string, more: Partial<PacketFlag>): PacketFlag => ({
    type,
    name: type,
    heard: '',
    clearedBy: '',
    severity: 'critical',
    picture: 'once',
    status: 'raised',
    raised: [],
    contradicted: [],
    readings: [],
    adjudication: null,
    ...more,
  });
  const settled = (outcome: 'cleared' | 'upheld'): Partial<PacketFlag> => ({
    status: outcome,
    adjudication: {
      outcome,
      reason: 'Second look',
      adjudicator: 'Ada',
      at: '2026-11-24T10:00:00.000Z',
    },
  });

  it('names the critical flags nobody has cleared or upheld', () => {
    const flags = [
      packetFlag('raised', {}),
      packetFlag('corroborated', { status: 'corroborated' }),
      packetFlag('major', { severity: 'major' }),
      packetFlag('cleared', settled('cleared')),
      packetFlag('upheld', settled('upheld')),
    ];
    expect(openCriticalFlags({ flags })).toEqual(['raised', 'corroborated']);
  });
});
