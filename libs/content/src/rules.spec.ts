import { canonicalJson, checkCompetency, checkContent, type TypedBody } from '@debrief/domain';
import { STARTER_CONTENT } from './starter-content';

const { competencies, rubrics, questions, kits, taxonomy, blueprints } = STARTER_CONTENT;
const byKey = <T extends { readonly key: string }>(list: readonly T[]) =>
  new Map(list.map((one) => [one.key, one]));

describe('the starter content', () => {
  const references = {
    competencies: byKey(competencies),
    rubrics: byKey(rubrics),
    questions: byKey(questions),
    kits: byKey(kits),
    blueprints: byKey(blueprints),
  };
  const bodies: TypedBody[] = [
    ...rubrics.map((body) => ({ type: 'rubric', body }) as const),
    ...questions.map((body) => ({ type: 'question', body }) as const),
    ...kits.map((body) => ({ type: 'kit', body }) as const),
    { type: 'flag_taxonomy', body: taxonomy },
    ...blueprints.map((body) => ({ type: 'blueprint', body }) as const),
  ];

  it('keeps every rule that edited content is held to', () => {
    const broken = bodies.flatMap((given) =>
      checkContent(given, references).problems.map(
        ({ path, message }) => `${given.type} ${given.body.key} ${path}: ${message}`,
      ),
    );
    expect(broken).toEqual([]);
  });

  it('names competencies that could be saved as they are', () => {
    expect(competencies.flatMap((one) => checkCompetency(one, one).problems)).toEqual([]);
  });

  it('would stay as it is when it is published again', () => {
    const changed = bodies.filter(
      (given) =>
        canonicalJson(checkContent(given, references).given.body) !== canonicalJson(given.body),
    );
    expect(changed.map(({ body }) => body.key)).toEqual([]);
  });
});
