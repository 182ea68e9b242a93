import { coolDown } from './cool-down';
import { mergeQuestions } from './merge-questions';
import { questionDrift, usesByMonth } from './question-use';
import { excerptOf, markHits, searchWords } from './search-words';
import { suggestQuestions } from './suggest-questions';
import type { QuestionBody } from '../blueprint/content';

const NOW = new Date('2026-11-24T09:00:00Z');
const ago = (days: number): Date => new Date(NOW.getTime() - days * 86_400_000);

describe('cooling down', () => {
  const policy = { windowDays: 30, mostUses: 2 };

  it.each([
    ['no use', [], null],
    ['one use too few', [ago(1)], null],
    ['a use at the edge of the window', [ago(1), ago(30)], null],
    ['uses in the future', [ago(-1), ago(1)], null],
    ['as many as are allowed', [ago(1), ago(10)], ago(-20)],
    ['more than are allowed: until enough have left', [ago(1), ago(5), ago(10)], ago(-25)],
  ])('%s', (_what, uses, until) => {
    expect(coolDown(uses, policy, NOW).until).toEqual(until);
    expect(coolDown([...uses].reverse(), policy, NOW).until).toEqual(until);
  });

  it('is over at the instant it names', () => {
    const uses = [ago(1), ago(10)];
    const until = coolDown(uses, policy, NOW).until;
    expect(until && coolDown(uses, policy, until).until).toBeNull();
    expect(until && coolDown(uses, policy, new Date(until.getTime() - 1)).until).toEqual(until);
  });
});

describe('a suggestion', () => {
  const of = (key: string, inKit: boolean, competencies: string[], state = 'free' as const) => ({
    key,
    inKit,
    competencies,
    state,
  });

  it('takes the free ones of the kit, then what covers most of the rest of the focus', () => {
    const bank = [
      of('kit_1', true, ['a']),
      { ...of('kit_2', true, ['b']), state: 'cooling' as const },
      of('none', false, ['z']),
      of('one', false, ['b']),
      of('two', false, ['b', 'c']),
      { ...of('all', false, ['a', 'b', 'c']), state: 'repeated' as const },
    ];
    expect(suggestQuestions(bank, ['a', 'b', 'c'], 2)).toEqual(['kit_1', 'two']);
    expect(suggestQuestions(bank, ['a', 'b', 'c'], 9)).toEqual(['kit_1', 'two', 'none', 'one']);
    expect(suggestQuestions([], ['a'], 3)).toEqual([]);
  });
});

describe('versions of a question', () => {
  it('become one with the key points of both', () => {
    const body = (key: string, points: string[]): QuestionBody => ({
      key,
      roundKind: 'coding',
      topic: 't',
      title: key,
      prompt: '',
      difficulty: 'easy',
      competencies: [],
      tests: '',
      keyPoints: points.map((point) => ({ key: point, text: point })),
      followUps: [],
      strongSigns: [],
      weakSigns: [],
    });
    const merged = mergeQuestions([body('q', ['a', 'b']), body('r', []), body('q', ['b', 'c'])]);
    expect(merged.map(({ key, keyPoints }) => [key, keyPoints.map((one) => one.key)])).toEqual([
      ['q', ['a', 'b', 'c']],
      ['r', []],
    ]);
  });
});

describe('words of a search', () => {
  it.each([
    ['Vector  STORE', ['vector', 'store'], []],
    ['c++ & |(x:*)', ['c', 'x'], []],
    ['"hybrid search" re-rank', ['hybrid', 'search', 're', 'rank'], ['hybrid search']],
    ['"one"', ['one'], []],
    ['‘naïve’ Ünïcode', ['naïve', 'ünïcode'], []],
    ['🦉 % \' " \\', [], []],
  ])('of %j', (text, words, phrases) => {
    expect(searchWords(text)).toEqual({ words, phrases });
  });

  it('are bounded in number and length', () => {
    const { words } = searchWords(Array.from({ length: 50 }, (_, n) => `w${n}`).join(' '));
    expect(words).toHaveLength(12);
    expect(searchWords('x'.repeat(5_000)).words[0]).toHaveLength(60);
  });
});

describe('what a search marks', () => {
  const hits = (text: string, ...words: string[]) =>
    markHits(text, words)
      .filter(({ hit }) => hit)
      .map((part) => part.text);

  it('are beginnings, other endings and slips, and nothing that is lost or added', () => {
    expect(hits('Retrieval of retrieved documents', 'retr')).toEqual(['Retrieval', 'retrieved']);
    expect(hits('Token windows', 'windowing')).toEqual(['windows']);
    expect(hits('Cosine similarity', 'simliarity')).toEqual(['similarity']);
    expect(hits('A rag and a rug', 'rag')).toEqual(['rag']);
    const text = 'A <b>bold</b> claim, “quoted”.';
    expect(
      markHits(text, ['bold'])
        .map((part) => part.text)
        .join(''),
    ).toBe(text);
  });

  it('stands in an excerpt around the first of them', () => {
    const text = `${'word '.repeat(80)}retrieval ${'tail '.repeat(80)}`;
    const excerpt = excerptOf(text, ['retrieval']);
    const said = excerpt?.map((part) => part.text).join('') ?? '';
    expect(said.startsWith('… ')).toBe(true);
    expect(said.endsWith(' …')).toBe(true);
    expect(said.length).toBeLessThan(180);
    expect(excerpt?.filter(({ hit }) => hit)).toEqual([{ text: 'retrieval', hit: true }]);
    expect(excerptOf(text, ['nothing'])).toBeNull();
    expect(excerptOf('x'.repeat(400), ['xxx'])?.[0]?.text).toContain('xxx');
  });
});

describe('uses by month', () => {
  it('start with the first month of use and leave no gap', () => {
    const met = [new Date('2026-09-01T00:00:00Z'), new Date('2026-09-30T23:59:59Z'), ago(0)];
    expect(usesByMonth(met, NOW, 24)).toEqual([
      { month: '2026-09', times: 2 },
      { month: '2026-10', times: 0 },
      { month: '2026-11', times: 1 },
    ]);
    expect(usesByMonth([], NOW, 24)).toEqual([]);
  });
});

describe('drift', () => {
  const rating = (loop: number, value: number, at = '2026-08-01T00:00:00Z', competency = 'a') => ({
    loopId: `l${loop}`,
    competency,
    value,
    at: new Date(at),
  });

  it('is shown from five loops a quarter on, however many ratings there are', () => {
    const four = [1, 2, 3, 4].flatMap((loop) => [rating(loop, 3), rating(loop, 4)]);
    expect(questionDrift(four)).toEqual([]);
    expect(questionDrift([...four, rating(5, 1)])).toEqual([
      { competency: 'a', quarter: '2026-Q3', mean: 3.22, count: 9 },
    ]);
  });

  it('keeps quarters and competencies apart, oldest first', () => {
    const five = [1, 2, 3, 4, 5];
    const found = questionDrift([
      ...five.map((loop) => rating(loop, 2, '2026-10-01T00:00:00Z')),
      ...five.map((loop) => rating(loop, 3, '2026-09-30T23:59:59Z')),
      ...five.map((loop) => rating(loop, 4, '2026-08-01T00:00:00Z', 'b')),
    ]);
    expect(found.map(({ competency, quarter, mean }) => [competency, quarter, mean])).toEqual([
      ['a', '2026-Q3', 3],
      ['a', '2026-Q4', 2],
      ['b', '2026-Q3', 4],
    ]);
  });
});
