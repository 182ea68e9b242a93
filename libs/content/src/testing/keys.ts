import type { ContentPackage } from '@debrief/domain';
import { PREPARATION_PLAN } from '../preparation';

/** Every key that scorecards, loops and links may hold on to, as `kind:key` or `kind:key.part`. */
export function keysOf(content: ContentPackage): readonly string[] {
  return [
    ...content.competencies.map(({ key }) => `competency:${key}`),
    ...content.rubrics.flatMap(({ key, competencies }) => [
      `rubric:${key}`,
      ...competencies.map(({ competency }) => `rubric:${key}.${competency}`),
    ]),
    ...content.questions.flatMap(({ key, keyPoints }) => [
      `question:${key}`,
      ...keyPoints.map((point) => `question:${key}.${point.key}`),
    ]),
    ...content.kits.map(({ key }) => `kit:${key}`),
    `taxonomy:${content.taxonomy.key}`,
    ...content.taxonomy.flags.map(({ key }) => `flag:${key}`),
    ...content.blueprints.flatMap(({ key, stages }) => [
      `blueprint:${key}`,
      ...stages.flatMap(({ rounds }) => rounds.map((round) => `blueprint:${key}.${round.key}`)),
    ]),
    ...PREPARATION_PLAN.phases.map(({ key }) => `preparation:${key}`),
    `preparation:${PREPARATION_PLAN.throughout.key}`,
  ];
}
