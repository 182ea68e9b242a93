import type { BlueprintBody, FlagTaxonomyBody, KitBody, QuestionBody, RubricBody } from './content';
import { namesFrom, readable, type ContentNames } from './content-names';
import type { ContentReferences, TypedBody } from './content-types';
import type { Seal } from './terms';

const LEVELS = [1, 2, 3, 4] as const;

/**
 * Why figures from before and after would no longer compare, one sentence each; whoever publishes
 * such a version says why. Nothing here keeps a version from being published.
 *
 * @param before null for a new item, which breaks nothing
 * @param references what there is beside it; blueprints may weigh what a rubric no longer rates
 */
export function breakingChanges(
  before: TypedBody | null,
  after: TypedBody,
  references: ContentReferences,
): string[] {
  const names = namesFrom(references);
  if (before?.type === 'rubric' && after.type === 'rubric')
    return [
      ...rubricBreaks(before.body, after.body, names),
      ...orphanedWeights(before.body, after.body, references, names),
    ];
  if (before?.type === 'question' && after.type === 'question')
    return questionBreaks(before.body, after.body, names);
  if (before?.type === 'kit' && after.type === 'kit')
    return kitBreaks(before.body, after.body, names);
  if (before?.type === 'flag_taxonomy' && after.type === 'flag_taxonomy')
    return taxonomyBreaks(before.body, after.body, names);
  if (before?.type === 'blueprint' && after.type === 'blueprint')
    return blueprintBreaks(before.body, after.body, names);
  return [];
}

function gone<T>(
  before: readonly T[],
  after: readonly T[],
  keyOf: (one: T) => string,
): readonly T[] {
  const left = new Set(after.map(keyOf));
  return before.filter((one) => !left.has(keyOf(one)));
}

function kindBreaks(before: string, after: string): string[] {
  return before === after
    ? []
    : [`It is for ${readable(after)} now, no longer for ${readable(before)}.`];
}

const same = (key: string): string => key;

function rubricBreaks(before: RubricBody, after: RubricBody, names: ContentNames): string[] {
  const lines = new Map(
    before.competencies.map(({ competency, anchors }) => [competency, anchors]),
  );
  return [
    ...kindBreaks(before.roundKind, after.roundKind),
    ...gone(before.competencies, after.competencies, ({ competency }) => competency).map(
      ({ competency }) => `${names.competency(competency)} is no longer rated.`,
    ),
    ...gone(before.aiPolicies, after.aiPolicies, same).map(
      (policy) => `Rounds with AI use ${readable(policy)} are no longer served.`,
    ),
    ...after.competencies.flatMap(({ competency, anchors }) =>
      LEVELS.filter(
        (level) => lines.get(competency)?.[level].trim() && anchors[level].trim() === '',
      ).map((level) => `${names.competency(competency)} has no anchor for ${level} any more.`),
    ),
  ];
}

/** Blueprints that go on weighing what none of their rounds would rate any more. */
function orphanedWeights(
  before: RubricBody,
  after: RubricBody,
  { blueprints, rubrics }: ContentReferences,
  names: ContentNames,
): string[] {
  const dropped = gone(before.competencies, after.competencies, ({ competency }) => competency);
  const lost = new Set(dropped.map(({ competency }) => competency));
  return [...blueprints.values()].flatMap(({ title, stages, weights }) => {
    const keys = new Set(stages.flatMap(({ rounds }) => rounds.map(({ rubricKey }) => rubricKey)));
    if (!keys.delete(after.key)) return [];
    const others = [...keys].flatMap((key) => rubrics.get(key)?.competencies ?? []);
    const rated = new Set(others.map(({ competency }) => competency));
    return weights
      .filter(({ competency }) => lost.has(competency) && !rated.has(competency))
      .map(
        ({ competency }) =>
          `${title} still weighs ${names.competency(competency)}, which none of its rounds would rate.`,
      );
  });
}

function questionBreaks(before: QuestionBody, after: QuestionBody, names: ContentNames): string[] {
  return [
    ...kindBreaks(before.roundKind, after.roundKind),
    ...gone(before.keyPoints, after.keyPoints, ({ key }) => key).map(
      ({ text }) => `The key point “${text}” is gone.`,
    ),
    ...gone(before.competencies, after.competencies, same).map(
      (key) => `It no longer gives evidence for ${names.competency(key)}.`,
    ),
  ];
}

function kitBreaks(before: KitBody, after: KitBody, names: ContentNames): string[] {
  return [
    ...kindBreaks(before.roundKind, after.roundKind),
    ...gone(before.focusCompetencies, after.focusCompetencies, same).map(
      (key) => `${names.competency(key)} is no longer probed first.`,
    ),
    ...(before.capturesStar && !after.capturesStar
      ? ['Answers are no longer taken down as situation, task, action and result.']
      : []),
  ];
}

function taxonomyBreaks(
  before: FlagTaxonomyBody,
  after: FlagTaxonomyBody,
  names: ContentNames,
): string[] {
  const flags = new Map(before.flags.map((flag) => [flag.key, flag]));
  return [
    ...gone(before.flags, after.flags, ({ key }) => key).map(
      ({ name }) => `The flag ${name} can no longer be raised.`,
    ),
    ...after.flags.flatMap(({ key, name, competencies }) =>
      gone(flags.get(key)?.competencies ?? [], competencies, same).map(
        (one) => `A high rating of ${names.competency(one)} no longer contests the flag ${name}.`,
      ),
    ),
  ];
}

function blueprintBreaks(
  before: BlueprintBody,
  after: BlueprintBody,
  names: ContentNames,
): string[] {
  const rounds = (body: BlueprintBody) => body.stages.flatMap((stage) => stage.rounds);
  const old = new Map(before.weights.map((one) => [one.competency, one]));
  const kept = after.weights.filter(({ competency }) => old.has(competency));
  return [
    ...gone(before.weights, after.weights, ({ competency }) => competency).map(
      ({ competency }) => `${names.competency(competency)} no longer has a weight.`,
    ),
    ...(kept.some(({ competency, weight }) => old.get(competency)?.weight !== weight)
      ? ['Competencies weigh otherwise: weighted totals do not compare with those from before.']
      : []),
    ...kept
      .filter(
        ({ competency, minAssessors }) => minAssessors < (old.get(competency)?.minAssessors ?? 0),
      )
      .map(({ competency }) => `${names.competency(competency)} asks for fewer assessors.`),
    ...gone(rounds(before), rounds(after), ({ key }) => key).map(
      ({ name }) => `The round ${name} is gone.`,
    ),
    ...(opensEarlier(before, after) ? ['Feedback opens earlier than before.'] : []),
  ];
}

/** From what opens last to what opens first. */
const LATEST_FIRST: readonly Seal[] = ['debrief_opened', 'stage_complete', 'own_scorecard'];

function opensEarlier(before: BlueprintBody, after: BlueprintBody): boolean {
  return LATEST_FIRST.indexOf(after.seal) > LATEST_FIRST.indexOf(before.seal);
}
