import type { Robustness } from '@debrief/web-data';
import { competency } from '../packet.fixture';
import { changeAnswer, ofHundred, restWords, stayedWords, triesWords } from './robust-words';

const robust = (more: Partial<Robustness> = {}): Robustness => ({
  bar: 2.5,
  side: 'ABOVE',
  share: 0.84,
  tries: 500,
  pivot: 'evaluation',
  oneMore: { competency: 'evaluation', share: 0.88 },
  ...more,
});
const named = [competency('evaluation', { name: 'Evaluation' })];

describe('robustness in words', () => {
  it('keeps "all" and "none" for when it is so', () => {
    expect([ofHundred(0.998), ofHundred(1), ofHundred(0.001), ofHundred(0)]).toEqual([
      99, 100, 1, 0,
    ]);
    expect([triesWords(1), triesWords(0.84)]).toEqual(['all 100', '84 of 100']);
  });

  it('names the side and the bar', () => {
    expect(stayedWords(robust())).toMatch(/stayed above 2\.5/u);
    expect(stayedWords(robust({ side: 'BELOW' }))).toMatch(/stayed below 2\.5/u);
  });

  it('says what the others turned on and what asking again would buy', () => {
    expect(restWords(robust(), named)).toBe(
      'Most of the other 16 turned on Evaluation. One more round on Evaluation that says the same would lift 84 to about 88, so asking again buys little.',
    );
    const worth = robust({ oneMore: { competency: 'evaluation', share: 0.95 } });
    expect(restWords(worth, named)).toMatch(/lift 84 to about 95\.$/u);
  });

  it('has nothing to add when every try stayed', () => {
    expect(restWords(robust({ share: 1, pivot: null, oneMore: null }), named)).toBe('');
  });

  it('answers the question by how often the picture holds', () => {
    expect(changeAnswer(robust({ share: 0.99 }), null)).toMatch(/^Hardly anything/u);
    expect(changeAnswer(robust(), null)).toMatch(/^It holds in most/u);
    expect(changeAnswer(robust({ share: 0.55 }), null)).toMatch(/^It is close to the line: 55/u);
    expect(changeAnswer(null, 'x settles at 1, or at 3')).toMatch(/^Widest doubt/u);
    expect(changeAnswer(null, null)).toMatch(/^Nothing/u);
  });
});
