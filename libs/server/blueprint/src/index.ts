// The wall of content: competencies, rubrics, questions, kits, red flags, blueprints.
import { CompetencyEntity, ContentItemEntity, ContentVersionEntity } from './content.entity';

export { BlueprintModule } from './blueprint.module';
export { QuestionImport } from './question-import.repository';
export { ContentReader, type Versioned, type PinnedKit, type Catalogue } from './content.reader';
export {
  QuestionBank,
  type FoundQuestion,
  type KeyLimits,
  type QuestionArgs,
} from './question-bank.reader';
export { ContentLoader, type LoadedContent } from './content-loader.service';
export { ContentRepository } from './content.repository';
export { ContentFileService, type ImportResult } from './content-file.service';
export { contentFilesOver } from './content-files-over';
export { ContentUseRegistry } from './content-use.registry';
export { ContentImpactModel } from './content-item.model';
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
  DifficultyWord,
} from './blueprint.words';
export { AnchorModel, CompetencyModel, RubricModel } from './rubric.model';
export { KitModel, QuestionConnection, QuestionModel } from './kit.model';
export { QuestionListArgs } from './content.input';
export { FlagTaxonomyModel, BlueprintModel } from './blueprint.model';

/** For the data source: the tables as TypeORM knows them. */
export const BLUEPRINT_ENTITIES = [CompetencyEntity, ContentItemEntity, ContentVersionEntity];
