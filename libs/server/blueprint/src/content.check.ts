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

/** Keys by which one piece of content names others. */
interface Reference {
  readonly where: string;
  readonly what: 'competency' | 'rubric' | 'question' | 'kit';
  readonly keys: readonly string[];
}

function referenceProblems(content: ContentPackage): string[] {
  const known = {
    competency: keysOf(content.competencies),
    rubric: keysOf(content.rubrics),
    question: keysOf(content.questions),
    kit: keysOf(content.kits),
  };
  return [...bankReferences(content), ...blueprintReferences(content)].flatMap(
    ({ where, what, keys }) =>
      keys
        .filter((key) => !known[what].has(key))
        .map((key) => `${where} names the unknown ${what} ${key}`),
  );
}

function keysOf(entries: readonly { readonly key: string }[]): ReadonlySet<string> {
  return new Set(entries.map(({ key }) => key));
}

function bankReferences({ rubrics, questions, kits, taxonomy }: ContentPackage): Reference[] {
  const competency = (where: string, keys: readonly string[]): Reference => ({
    where,
    what: 'competency',
    keys,
  });
  return [
    ...rubrics.map(({ key, competencies }) =>
      competency(
        key,
        competencies.map((line) => line.competency),
      ),
    ),
    ...questions.map(({ key, competencies }) => competency(key, competencies)),
    ...kits.map(({ key, focusCompetencies }) => competency(key, focusCompetencies)),
    ...kits.map(({ key, questionKeys }): Reference => ({
      where: key,
      what: 'question',
      keys: questionKeys,
    })),
    ...taxonomy.flags.map(({ key, competencies }) => competency(key, competencies)),
  ];
}

function blueprintReferences({ blueprints }: ContentPackage): Reference[] {
  const named = blueprints.map(({ key, weights, stages }) => ({
    where: key,
    weights,
    rounds: stages.flatMap(({ rounds }) => rounds),
  }));
  return [
    ...named.map(({ where, weights }): Reference => {
      return { where, what: 'competency', keys: weights.map(({ competency }) => competency) };
    }),
    ...named.map(({ where, rounds }): Reference => {
      return { where, what: 'rubric', keys: rounds.map(({ rubricKey }) => rubricKey) };
    }),
    ...named.map(({ where, rounds }): Reference => {
      return { where, what: 'kit', keys: rounds.map(({ kitKey }) => kitKey) };
    }),
  ];
}

function weightProblems({ blueprints }: ContentPackage): string[] {
  return blueprints.flatMap(({ key, weights }) => {
    const sum = weights.reduce((total, { weight }) => total + weight, 0);
    return Math.abs(sum - 1) < 1e-9 ? [] : [`The weights of ${key} sum to ${sum}`];
  });
}
