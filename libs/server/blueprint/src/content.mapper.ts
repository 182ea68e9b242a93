import type {
  BlueprintBody,
  Competency,
  FlagTaxonomyBody,
  QuestionBody,
  RubricBody,
} from '@debrief/domain';
import type { BlueprintModel, FlagTaxonomyModel } from './blueprint.model';
import type { Catalogue, PinnedKit, Versioned } from './content.reader';
import type { KitModel, QuestionModel } from './kit.model';
import type { RubricModel } from './rubric.model';

const LEVELS = [1, 2, 3, 4] as const;

/** A competency by key. Content is checked when it is loaded, so a missing one is a fault of the store. */
export function competencyOf(catalogue: Catalogue, key: string): Competency {
  const found = catalogue.get(key);
  if (!found) throw new Error(`Content names the unknown competency ${key}`);
  return found;
}

export function mapRubric(
  { id, key, number, title, publishedAt, body }: Versioned<RubricBody>,
  catalogue: Catalogue,
): RubricModel {
  return {
    id,
    key,
    title,
    roundKind: body.roundKind,
    aiPolicies: [...body.aiPolicies],
    version: number,
    publishedAt,
    competencies: body.competencies.map(({ competency, anchors }) => ({
      competency: competencyOf(catalogue, competency),
      anchors: LEVELS.map((level) => ({ level, text: anchors[level] })),
    })),
  };
}

export function mapQuestion({ id, number, body }: Versioned<QuestionBody>): QuestionModel {
  return {
    ...body,
    id,
    version: number,
    competencies: [...body.competencies],
    keyPoints: [...body.keyPoints],
    followUps: [...body.followUps],
    strongSigns: [...body.strongSigns],
    weakSigns: [...body.weakSigns],
  };
}

export function mapKit(
  { id, key, number, body, questions }: PinnedKit,
  catalogue: Catalogue,
): KitModel {
  return {
    id,
    key,
    title: body.title,
    roundKind: body.roundKind,
    purpose: body.purpose,
    plan: [...body.plan],
    focusCompetencies: body.focusCompetencies.map((competency) =>
      competencyOf(catalogue, competency),
    ),
    questions: questions.map(mapQuestion),
    doList: [...body.doList],
    dontList: [...body.dontList],
    capturesStar: body.capturesStar,
    version: number,
  };
}

export function mapTaxonomy({
  id,
  key,
  number,
  body,
}: Versioned<FlagTaxonomyBody>): FlagTaxonomyModel {
  return {
    id,
    key,
    version: number,
    flags: body.flags.map((flag) => ({ ...flag, competencies: [...flag.competencies] })),
  };
}

export function mapBlueprint(
  { id, key, number, body }: Versioned<BlueprintBody>,
  catalogue: Catalogue,
): BlueprintModel {
  return {
    id,
    key,
    title: body.title,
    pattern: body.pattern,
    description: body.description,
    seal: body.seal,
    version: number,
    stages: body.stages.map((stage) => ({ ...stage, rounds: [...stage.rounds] })),
    weights: body.weights.map(({ competency, weight, minAssessors }) => ({
      competency: competencyOf(catalogue, competency),
      weight,
      minAssessors,
    })),
  };
}
