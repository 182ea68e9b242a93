import { isEmptyHistory, recommendationWords, systemName } from './imported-words';

describe('imported history in words', () => {
  it('keeps the other system’s word where it says something else', () => {
    expect([
      recommendationWords({ recommendation: 'YES', recommendationOriginal: 'yes' }),
      recommendationWords({
        recommendation: 'STRONG_NO',
        recommendationOriginal: 'definitely_not',
      }),
      recommendationWords({ recommendation: 'UNMAPPED', recommendationOriginal: 'Maybe later' }),
      recommendationWords({ recommendation: 'INSUFFICIENT_SIGNAL', recommendationOriginal: '' }),
    ]).toEqual([
      'Yes',
      'Strong no (there: “Definitely not”)',
      '“Maybe later”',
      'Too little signal',
    ]);
  });

  it('names the system', () => {
    expect([systemName('greenhouse'), systemName('csv')]).toEqual(['Greenhouse', 'a table']);
  });

  it('is empty when nothing was brought along', () => {
    const nothing = { candidateId: 'c', applications: [], interviews: [], scorecards: [] };
    expect(isEmptyHistory(nothing)).toBe(true);
  });
});
