import { loopRulesOf } from './loop-rules';
import { checkSettings, DEFAULT_SETTINGS, settingsFrom, settingsUnder } from './settings';
import type { RuleSettings, SchedulingSettings } from './settings';

const GRID = { every: 2, offset: 0 };
const withRules = (rules: Partial<RuleSettings>, over: Partial<SchedulingSettings> = {}) => ({
  ...DEFAULT_SETTINGS,
  ...over,
  rules: { ...DEFAULT_SETTINGS.rules, ...rules },
});
const found = (settings: SchedulingSettings): string[] => {
  const decided = checkSettings(settings);
  return decided.ok ? [] : decided.problems.map(({ path, code }) => `${path} ${code}`);
};

describe('the rules of an organisation', () => {
  it('hold together as they are until somebody sets them', () => {
    expect(found(DEFAULT_SETTINGS)).toEqual([]);
    expect(settingsFrom({})).toEqual(DEFAULT_SETTINGS);
  });

  it.each<[string, Partial<RuleSettings>, Partial<SchedulingSettings>, string]>([
    [
      'a limit',
      { days: { mode: 'hard', limit: 0, price: 0 } },
      {},
      'rules.days.limit OUT_OF_RANGE',
    ],
    [
      'a price',
      { days: { mode: 'soft', limit: 1, price: 501 } },
      {},
      'rules.days.price OUT_OF_RANGE',
    ],
    ['a way', { room: { mode: 'soft', limit: 0, price: 1 } }, {}, 'rules.room.mode NOT_ALLOWED'],
    [
      'lunch longer than its window',
      {},
      { lunch: { startMinute: 720, endMinute: 750 } },
      'lunch TOO_SHORT',
    ],
    [
      'a day that ends before it starts',
      {},
      { candidateHours: { startMinute: 720, endMinute: 700 } },
      'candidateHours.endMinute END_BEFORE_START',
    ],
    [
      'a kind both first and last',
      {},
      { order: { kind: 'partial', first: ['coding'], last: ['coding'] } },
      'order.last TWICE',
    ],
    [
      'a word in both lists, whatever its case',
      {},
      { words: { ignore: ['Doctor'], override: ['DOCTOR'] } },
      'words.override.0 TWICE',
    ],
  ])('are refused with %s that there cannot be', (_what, rules, over, expected) => {
    expect(found(withRules(rules, over))).toEqual([expected]);
  });

  it('give way to what a blueprint says otherwise, rule by rule', () => {
    const days = { mode: 'hard' as const, limit: 2, price: 0 };
    const under = settingsUnder(DEFAULT_SETTINGS, { rules: { days } });
    expect(under.rules).toEqual({ ...DEFAULT_SETTINGS.rules, days });
  });
});

describe('the rules in the terms of a problem', () => {
  it('have no price where they are hard, and count minutes in quarter hours', () => {
    const rules = loopRulesOf(
      withRules({
        min_gap: { mode: 'hard', limit: 20, price: 9 },
        max_gap: { mode: 'soft', limit: 50, price: 4 },
        span: { mode: 'off', limit: 60, price: 4 },
      }),
      ['coding'],
      GRID,
    );
    expect(rules).toMatchObject({
      grid: GRID,
      minGap: { limit: 2, price: null },
      maxGap: { limit: 3, price: 4 },
      span: null,
      lunch: { slots: 3, price: null },
    });
  });

  it('hold the order that is asked for, and only where it is hard', () => {
    const kinds = ['hiring_manager', 'coding', 'behavioural'] as const;
    const before = (mode: 'hard' | 'soft', kind: 'fixed' | 'partial' | 'any') =>
      loopRulesOf(
        withRules(
          { order: { mode, limit: 0, price: 3 } },
          { order: { kind, first: [], last: ['hiring_manager'] } },
        ),
        kinds,
        GRID,
      ).before;
    expect(before('hard', 'fixed')).toEqual([
      [0, 1],
      [1, 2],
    ]);
    expect(before('hard', 'partial')).toEqual([
      [1, 0],
      [2, 0],
    ]);
    expect(before('hard', 'any')).toEqual([]);
    expect(before('soft', 'fixed')).toEqual([]);
  });

  it('ask for nothing where everything is off', () => {
    const off = Object.fromEntries(
      Object.entries(DEFAULT_SETTINGS.rules).map(([name, rule]) => [
        name,
        { ...rule, mode: 'off' as const },
      ]),
    ) as RuleSettings;
    expect(loopRulesOf(withRules(off), ['coding', 'behavioural'], GRID)).toMatchObject({
      days: { limit: 2, price: 0 },
      roundsPerDay: null,
      lunch: null,
      outOfPlace: 0,
      idle: 0,
      waiting: 0,
      twice: 0,
      seniors: { atLeast: 0, price: 0 },
    });
  });
});
