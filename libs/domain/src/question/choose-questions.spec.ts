import { choiceState, decideChoice, type QuestionFacts } from './choose-questions';
import { DEFAULT_QUESTION_POLICY } from './terms';

const NOW = new Date('2026-11-24T09:00:00Z');
const moment = { policy: DEFAULT_QUESTION_POLICY, now: NOW, timeZone: 'UTC' };
const ago = (days: number): Date => new Date(NOW.getTime() - days * 86_400_000);
const facts = (key: string, over: Partial<QuestionFacts> = {}): QuestionFacts => ({
  key,
  title: key.toUpperCase(),
  resting: false,
  otherRound: null,
  metBefore: null,
  plannedElsewhere: false,
  uses: [],
  ...over,
});
const COOLING = { uses: [ago(1), ago(2), ago(3)] };

describe('a question for a round', () => {
  it.each([
    ['free', {}, 'Nothing speaks against asking it.'],
    ['free', { uses: [ago(1), ago(2), ago(31)] }, 'Nothing speaks against asking it.'],
    [
      'cooling',
      COOLING,
      'It cools down until 21 December 2026: met 3 times in 30 days, the limit is 3.',
    ],
    ['resting', { ...COOLING, resting: true }, /rests/],
    ['on_loop', { resting: true, otherRound: 'Screen' }, 'The round Screen of this loop has it.'],
    [
      'repeated',
      { otherRound: 'Screen', metBefore: ago(200) },
      'This candidate met it on 8 May 2026, on an earlier loop.',
    ],
    ['repeated', { plannedElsewhere: true }, /Another loop of this candidate/],
  ] as const)('is %s for %j', (state, over, why) => {
    const said = choiceState(facts('a', over), moment);
    expect(said.state).toBe(state);
    expect(said.why).toMatch(why);
  });

  it('says the day where the reader is', () => {
    const late = { metBefore: new Date('2026-03-02T23:30:00Z') };
    const said = choiceState(facts('a', late), { ...moment, timeZone: 'Asia/Tokyo' });
    expect(said.why).toContain('3 March 2026');
  });
});

describe('a choice', () => {
  const decide = (
    keys: readonly string[],
    all: readonly QuestionFacts[],
    chosen: readonly string[] = [],
    overrideReason: string | null = null,
  ) => decideChoice({ keys, overrideReason }, all, chosen, moment);

  it('is refused for what cools down, unless a reason is given', () => {
    const all = [facts('a'), facts('b', COOLING)];
    expect(decide(['a', 'b'], all)).toMatchObject({
      value: { refused: [{ key: 'b', state: 'cooling' }], overridden: [] },
    });
    expect(decide(['a', 'b'], all, [], ' Only fit ')).toMatchObject({
      value: { refused: [], overridden: ['b'], reason: 'Only fit' },
    });
    expect(decide(['a', 'b'], all, [], '  ')).toMatchObject({ value: { refused: [{ key: 'b' }] } });
  });

  it.each([
    { metBefore: ago(9) },
    { otherRound: 'Screen' },
    { plannedElsewhere: true },
    { resting: true },
  ])('is refused for %j whatever the reason', (over) => {
    expect(decide(['a'], [facts('a', over)], [], 'Please')).toMatchObject({
      value: { refused: [{ key: 'a' }] },
    });
  });

  it('keeps what it had when that began to cool or rest since, but never a repeat', () => {
    const all = [
      facts('a', COOLING),
      facts('b', { resting: true }),
      facts('c', { metBefore: ago(9) }),
    ];
    expect(decide(['a', 'b', 'c'], all, ['a', 'b', 'c'])).toMatchObject({
      value: { refused: [{ key: 'c', state: 'repeated' }] },
    });
  });

  it('tells of every key that is unknown or here twice, of too many and of a reason too long', () => {
    const many = Array.from({ length: 21 }, (_, index) => `k${index}`);
    expect(decide(['a', 'x', 'a'], [facts('a')])).toMatchObject({
      problems: [
        { path: 'keys.1', code: 'UNKNOWN' },
        { path: 'keys.2', code: 'DUPLICATE' },
      ],
    });
    expect(
      decide(
        many,
        many.map((key) => facts(key)),
      ),
    ).toMatchObject({
      problems: [{ path: 'keys', code: 'TOO_MANY' }],
    });
    expect(decide(['a'], [facts('a')], [], 'x'.repeat(1_001))).toMatchObject({
      problems: [{ path: 'overrideReason', code: 'TOO_LONG' }],
    });
  });
});
