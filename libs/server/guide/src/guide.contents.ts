import {
  AI_USE_TOLD,
  preparationPlan,
  type BlueprintBody,
  type BlueprintRound,
  type Competency,
  type PreparationPlan,
  type RubricBody,
  type ScaledPlan,
} from '@debrief/domain';

/** What one round of the guide tells. */
export interface GuideRound {
  readonly title: string;
  readonly minutes: number;
  readonly aiUse: { readonly title: string; readonly text: string };
  readonly whatHappens: string;
  readonly howToPrepare: string;
  readonly looksAt: readonly { readonly name: string; readonly description: string }[];
}

export interface GuideStage {
  readonly name: string;
  readonly rounds: readonly GuideRound[];
}

/** The guide as page and file both tell it. */
export interface GuideContents {
  readonly organisation: string;
  readonly introduction: string;
  /** Days of the calendar, as `2026-11-24`. */
  readonly startsOn: string;
  readonly onsiteOn: string;
  readonly stages: readonly GuideStage[];
  readonly plan: ScaledPlan;
}

/** All that a guide is made of: nothing of the loop but its blueprint and the days. */
export interface GuideSource {
  readonly organisation: string;
  readonly blueprint: Pick<BlueprintBody, 'stages'>;
  /** By the keys that the blueprint names; of one that is missing the guide says less. */
  readonly rubrics: ReadonlyMap<string, Pick<RubricBody, 'competencies'>>;
  readonly competencies: ReadonlyMap<string, Competency>;
  readonly plan: PreparationPlan;
  readonly startsOn: string;
  readonly onsiteOn: string;
  readonly daysLeft: number;
}

/**
 * Equal for everybody with the same blueprint and days: it knows of no question, person or result.
 * What a stage is for stays inside: that is written for interviewers.
 */
export function guideContents(source: GuideSource): GuideContents {
  const { organisation, blueprint, plan, startsOn, onsiteOn, daysLeft } = source;
  const rounds = blueprint.stages.flatMap((stage) => stage.rounds);
  return {
    organisation,
    introduction: plan.introduction,
    startsOn,
    onsiteOn,
    stages: blueprint.stages.map(({ name, rounds: ofStage }) => ({
      name,
      rounds: ofStage.map((round) => roundOf(round, source)),
    })),
    plan: preparationPlan({ rounds, daysLeft, plan }),
  };
}

/** Titled by its kind: the name of a round may say which scenario was chosen for it. */
function roundOf(
  { kind, durationMinutes, aiPolicy, rubricKey, name }: BlueprintRound,
  { plan, rubrics, competencies }: GuideSource,
): GuideRound {
  const outline = plan.rounds.find((one) => one.kind === kind);
  return {
    title: outline?.title ?? name,
    minutes: durationMinutes,
    aiUse: AI_USE_TOLD[aiPolicy],
    whatHappens: outline?.whatHappens ?? '',
    howToPrepare: outline?.howToPrepare ?? '',
    looksAt: (rubrics.get(rubricKey)?.competencies ?? []).flatMap(({ competency }) => {
      const known = competencies.get(competency);
      return known ? [{ name: known.name, description: known.description }] : [];
    }),
  };
}
