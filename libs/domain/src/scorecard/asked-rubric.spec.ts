import { askedRubric } from './asked-rubric';
import type { RoundAsk } from './asked-rubric';
import { anchorsOf, rubricOf } from './scorecard.fixture';

const ask = (competency: string, alone = false): RoundAsk => ({
  line: { competency, anchors: anchorsOf(competency) },
  alone,
});
const keys = (asked: readonly RoundAsk[]): string[] =>
  askedRubric(rubricOf('clarity', 'depth'), asked).competencies.map(({ competency }) => competency);

describe('askedRubric', () => {
  it('is the rubric where nothing was asked besides', () => {
    const rubric = rubricOf('clarity');
    expect(askedRubric(rubric, [])).toBe(rubric);
  });

  it('adds what was asked, with its anchors, once and at the end', () => {
    expect(keys([ask('cost'), ask('clarity')])).toEqual(['clarity', 'depth', 'cost']);
    expect(askedRubric(rubricOf('clarity'), [ask('cost')]).competencies[1]?.anchors[4]).toBe(
      'cost as seen at 4',
    );
  });

  it('is what was asked alone on a round that was added for it', () => {
    expect(keys([ask('clarity', true)])).toEqual(['clarity']);
  });
});
