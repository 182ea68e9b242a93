import type { ContentPackage } from '@debrief/domain';
import { bodyOf } from './content.schema';

/**
 * What is wrong inside a content package: bodies of the wrong shape, keys that name nothing,
 * weights that do not sum to 1. Empty when it may be loaded.
 */
export function contentProblems(content: ContentPackage): readonly string[] {
  return [...shapeProblems(content), ...referenceProblems(content), ...weightProblems(content)];
}

function shapeProblems({
  rubrics,
  questions,
  kits,
  taxonomy,
  blueprints,
}: ContentPackage): string[] {
  const bodies = [
    ...rubrics.map((body) => ['rubric', body] as const),
    ...questions.map((body) => ['question', body] as const),
    ...kits.map((body) => ['kit', body] as const),
    ['flag_taxonomy', taxonomy] as const,
    ...blueprints.map((body) => ['blueprint', body] as const),
  ];
  return bodies.flatMap(([type, body]) => {
    try {
      bodyOf(type, body, body.key);
      return [];
    } catch (error) {
      return [error instanceof Error ? error.message : String(error)];
    }
  });
}

function referenceProblems({
  competencies,
  rubrics,
  questions,
  kits,
  taxonomy,
  blueprints,
}: ContentPackage): string[] {
  const competency = new Set(competencies.map(({ key }) => key));
  const rubric = new Set(rubrics.map(({ key }) => key));
  const question = new Set(questions.map(({ key }) => key));
  const kit = new Set(kits.map(({ key }) => key));
  const unknown = (
    where: string,
    what: string,
    keys: readonly string[],
    known: ReadonlySet<string>,
  ): string[] =>
    keys.filter((key) => !known.has(key)).map((key) => `${where} names the unknown ${what} ${key}`);
  return [
    ...rubrics.flatMap((one) =>
      unknown(
        one.key,
        'competency',
        one.competencies.map((line) => line.competency),
        competency,
      ),
    ),
    ...questions.flatMap((one) => unknown(one.key, 'competency', one.competencies, competency)),
    ...kits.flatMap((one) => unknown(one.key, 'competency', one.focusCompetencies, competency)),
    ...kits.flatMap((one) => unknown(one.key, 'question', one.questionKeys, question)),
    ...taxonomy.flags.flatMap((one) =>
      unknown(one.key, 'competency', one.competencies, competency),
    ),
    ...blueprints.flatMap((one) =>
      unknown(
        one.key,
        'competency',
        one.weights.map((weight) => weight.competency),
        competency,
      ),
    ),
    ...blueprints.flatMap((one) =>
      unknown(
        one.key,
        'rubric',
        one.stages.flatMap(({ rounds }) => rounds.map((round) => round.rubricKey)),
        rubric,
      ),
    ),
    ...blueprints.flatMap((one) =>
      unknown(
        one.key,
        'kit',
        one.stages.flatMap(({ rounds }) => rounds.map((round) => round.kitKey)),
        kit,
      ),
    ),
  ];
}

function weightProblems({ blueprints }: ContentPackage): string[] {
  return blueprints.flatMap(({ key, weights }) => {
    const sum = weights.reduce((total, { weight }) => total + weight, 0);
    return Math.abs(sum - 1) < 1e-9 ? [] : [`The weights of ${key} sum to ${sum}`];
  });
}
