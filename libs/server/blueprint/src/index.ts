// The wall of content: competencies, rubrics, questions, kits, red flags, blueprints.
import { CompetencyEntity, ContentItemEntity, ContentVersionEntity } from './content.entity';

export { BlueprintModule } from './blueprint.module';
export { QuestionImport } from './question-import.repository';
export { ContentReader, type Versioned, type PinnedKit, type Catalogue } from './content.reader';
export { ContentLoader, type LoadedContent } from './content-loader.service';
export { ContentRepository } from './content.repository';
export type { ContentBodies, ContentType } from './content.schema';
export {
  competencyOf,
  mapRubric,
  mapKit,
  mapTaxonomy,
  mapBlueprint,
  mapQuestion,
} from './content.mapper';
export {
  RoundKindWord,
  StageKindWord,
  AiUsePolicyWord,
  CompanyPatternWord,
} from './blueprint.words';
export { CompetencyModel, RubricModel } from './rubric.model';
export { KitModel, QuestionModel } from './kit.model';
export { FlagTaxonomyModel, BlueprintModel } from './blueprint.model';

/** For the data source: the tables as TypeORM knows them. */
export const BLUEPRINT_ENTITIES = [CompetencyEntity, ContentItemEntity, ContentVersionEntity];
