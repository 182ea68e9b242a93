import { BodyChecker } from './body-checker';
import type { BlueprintBody, BlueprintRound, BlueprintStage, BlueprintWeight } from './content';
import { CONTENT_LIMITS } from './content-limits';
import type { ContentReferences } from './content-types';
import { AI_USE_POLICIES, COMPANY_PATTERNS, ROUND_KINDS, SEALS, STAGE_KINDS } from './terms';

/** Weights are decimals typed by people: their sum may differ from 1 by rounding alone. */
const ROUNDING = 1e-9;

/** A blueprint as it may be published. */
export function checkBlueprint(body: BlueprintBody, references: ContentReferences) {
  const checker = new BodyChecker(references);
  const checked: BlueprintBody = {
    key: checker.key('key', body.key),
    title: checker.plainText('title', body.title, CONTENT_LIMITS.title),
    pattern: checker.word('pattern', body.pattern, COMPANY_PATTERNS),
    description: checker.plainText('description', body.description),
    seal: checker.word('seal', body.seal, SEALS),
    stages: body.stages.map((stage, at) => stageOf(checker, stage, `stages.${at}`)),
    weights: body.weights.map((weight, at) => weightOf(checker, weight, `weights.${at}`)),
  };
  checkStages(checker, checked);
  checkWeights(checker, checked);
  return checker.result(checked);
}

function stageOf(checker: BodyChecker, stage: BlueprintStage, path: string): BlueprintStage {
  checker.size(`${path}.rounds`, stage.rounds, 1);
  return {
    kind: checker.word(`${path}.kind`, stage.kind, STAGE_KINDS),
    name: checker.plainText(`${path}.name`, stage.name, CONTENT_LIMITS.title),
    purpose: checker.plainText(`${path}.purpose`, stage.purpose, CONTENT_LIMITS.text),
    rounds: stage.rounds.map((round, at) => roundOf(checker, round, `${path}.rounds.${at}`)),
  };
}

function roundOf(checker: BodyChecker, round: BlueprintRound, path: string): BlueprintRound {
  checkRubricOf(checker, round, path);
  checkKitOf(checker, round, path);
  return {
    key: checker.key(`${path}.key`, round.key),
    kind: checker.word(`${path}.kind`, round.kind, ROUND_KINDS),
    name: checker.plainText(`${path}.name`, round.name, CONTENT_LIMITS.title),
    durationMinutes: checker.whole(
      `${path}.durationMinutes`,
      round.durationMinutes,
      CONTENT_LIMITS.shortestRound,
      CONTENT_LIMITS.longestRound,
    ),
    aiPolicy: checker.word(`${path}.aiPolicy`, round.aiPolicy, AI_USE_POLICIES),
    rubricKey: round.rubricKey,
    kitKey: round.kitKey,
  };
}

function checkRubricOf(checker: BodyChecker, round: BlueprintRound, path: string): void {
  const rubric = checker.references.rubrics.get(round.rubricKey);
  const at = `${path}.rubricKey`;
  if (!rubric) return checker.add(at, 'UNKNOWN_RUBRIC', `There is no rubric ${round.rubricKey}.`);
  if (rubric.roundKind !== round.kind)
    checker.add(at, 'OTHER_KIND', `The rubric ${rubric.title} is for another kind of round.`);
  if (!rubric.aiPolicies.includes(round.aiPolicy))
    checker.add(
      at,
      'POLICY_NOT_SERVED',
      `The rubric ${rubric.title} does not serve this AI-use policy. Choose a variant that does.`,
    );
}

function checkKitOf(checker: BodyChecker, round: BlueprintRound, path: string): void {
  const kit = checker.references.kits.get(round.kitKey);
  const at = `${path}.kitKey`;
  if (!kit) return checker.add(at, 'UNKNOWN_KIT', `There is no kit ${round.kitKey}.`);
  if (kit.roundKind !== round.kind)
    checker.add(at, 'OTHER_KIND', `The kit ${kit.title} is for another kind of round.`);
  const minutes = kit.plan.reduce((sum, section) => sum + section.minutes, 0);
  if (minutes > round.durationMinutes)
    checker.add(
      `${path}.durationMinutes`,
      'PLAN_TOO_LONG',
      `The plan of the kit ${kit.title} takes ${minutes} minutes.`,
    );
}

function checkStages(checker: BodyChecker, { stages }: BlueprintBody): void {
  checker.size('stages', stages, 1);
  checker.unique(
    stages.map(({ kind }) => kind),
    (at) => `stages.${at}.kind`,
    'The stage',
  );
  const places = stages.flatMap(({ rounds }, stage) =>
    rounds.map(({ key }, at) => ({ key, path: `stages.${stage}.rounds.${at}.key` })),
  );
  checker.unique(
    places.map(({ key }) => key),
    (at) => places[at]?.path ?? 'stages',
    'The key',
  );
}

function weightOf(
  checker: BodyChecker,
  { competency, weight, minAssessors }: BlueprintWeight,
  path: string,
): BlueprintWeight {
  checker.knownCompetency(`${path}.competency`, competency);
  if (!(weight > 0 && weight <= 1))
    checker.add(`${path}.weight`, 'OUT_OF_RANGE', 'A weight is more than 0 and at most 1.');
  checker.whole(`${path}.minAssessors`, minAssessors, 1, CONTENT_LIMITS.assessors);
  return { competency, weight, minAssessors };
}

function checkWeights(checker: BodyChecker, { weights, stages }: BlueprintBody): void {
  checker.size('weights', weights, 1);
  checker.unique(
    weights.map(({ competency }) => competency),
    (at) => `weights.${at}.competency`,
    'The competency',
  );
  const sum = weights.reduce((total, { weight }) => total + weight, 0);
  if (Math.abs(sum - 1) > ROUNDING)
    checker.add(
      'weights',
      'WEIGHTS_SUM',
      `The weights sum to ${rounded(sum)}. Make them sum to 1.`,
    );
  const rubrics = stages
    .flatMap(({ rounds }) => rounds)
    .map(({ rubricKey }) => checker.references.rubrics.get(rubricKey));
  const rated = new Set(rubrics.flatMap((one) => one?.competencies.map((l) => l.competency) ?? []));
  weights.forEach(({ competency }, at) => {
    const known = checker.references.competencies.get(competency);
    if (known && !rated.has(competency))
      checker.add(
        `weights.${at}.competency`,
        'NOT_RATED',
        `No round of this blueprint rates ${known.name}.`,
      );
  });
}

function rounded(sum: number): number {
  return Math.round(sum * 10_000) / 10_000;
}
