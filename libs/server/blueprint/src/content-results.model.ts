import type { ContentOutcome, ImportedType } from '@debrief/domain';
import {
  FieldProblemsModel,
  IdempotencyMismatchProblemModel,
  NotFoundProblemModel,
  Problem,
  StaleVersionProblemModel,
} from '@debrief/server-kernel';
import { createUnionType, Field, Int, ObjectType } from '@nestjs/graphql';
import { ImportedTypeWord, ImportOutcomeWord } from './blueprint.words';
import { CompetencyEntryModel, ContentChangeModel, ContentItemModel } from './content-item.model';

@ObjectType('ContentPublished', { description: 'The new version is there; new loops take it' })
export class ContentPublishedModel {
  @Field(() => ContentItemModel, { description: 'The item with its new version' })
  public item!: ContentItemModel;
}
@ObjectType('ContentArchived', { description: 'The item is offered nowhere any more' })
export class ContentArchivedModel {
  @Field(() => ContentItemModel, { description: 'The item in the archive' })
  public item!: ContentItemModel;
}
@ObjectType('ContentRestored', { description: 'The item is offered again' })
export class ContentRestoredModel {
  @Field(() => ContentItemModel, { description: 'The item out of the archive' })
  public item!: ContentItemModel;
}
@ObjectType('CompetencySaved', { description: 'The competency is there under this name' })
export class CompetencySavedModel {
  @Field(() => CompetencyEntryModel, { description: 'The competency as it stands now' })
  public competency!: CompetencyEntryModel;
}
@ObjectType('ContentInUseProblem', {
  implements: () => [Problem],
  description: 'Something still names the item, so it stays out of the archive',
})
export class ContentInUseProblemModel extends Problem {
  @Field(() => [ContentItemModel], { description: 'Content whose latest version names it' })
  public usedBy!: ContentItemModel[];
  @Field(() => Int, { description: 'Open jobs that name it' })
  public jobs!: number;
}
@ObjectType('ImportedItem', { description: 'What a content file means for one item' })
export class ImportedItemModel {
  @Field(() => ImportedTypeWord, { description: 'What the entry of the file is' })
  public type!: ImportedType;
  @Field(() => String, { description: 'Key of the entry of the file' })
  public key!: string;
  @Field(() => ImportOutcomeWord, { description: 'What becomes of it' })
  public outcome!: ContentOutcome;
  @Field(() => [ContentChangeModel], {
    description: 'How it differs from what is there; empty for what is new or the same',
  })
  public changes!: ContentChangeModel[];
  @Field(() => [String], { description: 'Why figures would no longer compare after it' })
  public breaking!: string[];
}
@ObjectType('ContentImported', { description: 'What the file did, or would do on a dry run' })
export class ContentImportedModel {
  @Field(() => Boolean, { description: 'True when nothing was written' })
  public dryRun!: boolean;
  @Field(() => [ImportedItemModel], { description: 'Every entry of the file' })
  public items!: ImportedItemModel[];
}
@ObjectType('ContentFileFault', { description: 'One thing in a content file that cannot be taken' })
export class ContentFileFaultModel {
  @Field(() => Int, { description: 'Line of the file, from 1; 0 when it is about the whole' })
  public line!: number;
  @Field(() => String, { description: 'Path inside the file, e.g. `rubrics.2.title`' })
  public path!: string;
  @Field(() => String, { description: 'Stable word for the kind of fault, e.g. `UNKNOWN_FIELD`' })
  public code!: string;
  @Field(() => String, { description: 'What is wrong in the file and what would do' })
  public message!: string;
}
@ObjectType('ContentFileProblem', {
  implements: () => [Problem],
  description: 'The content file cannot be taken; nothing of it was written',
})
export class ContentFileProblemModel extends Problem {
  @Field(() => [ContentFileFaultModel], { description: 'Every fault found, in order of lines' })
  public faults!: ContentFileFaultModel[];
}

const named = (value: { __typename: string }) => value.__typename;

export const PublishContentResult = createUnionType({
  name: 'PublishContentResult',
  description: 'The item with its new version, or why there is none',
  types: () =>
    [
      ContentPublishedModel,
      FieldProblemsModel,
      StaleVersionProblemModel,
      NotFoundProblemModel,
      IdempotencyMismatchProblemModel,
    ] as const,
  resolveType: named,
});
export const ArchiveContentResult = createUnionType({
  name: 'ArchiveContentResult',
  description: 'The item in the archive, or why it stays out',
  types: () =>
    [
      ContentArchivedModel,
      ContentInUseProblemModel,
      StaleVersionProblemModel,
      NotFoundProblemModel,
      IdempotencyMismatchProblemModel,
    ] as const,
  resolveType: named,
});
export const RestoreContentResult = createUnionType({
  name: 'RestoreContentResult',
  description: 'The item out of the archive, or why it stays there',
  types: () =>
    [
      ContentRestoredModel,
      FieldProblemsModel,
      StaleVersionProblemModel,
      NotFoundProblemModel,
      IdempotencyMismatchProblemModel,
    ] as const,
  resolveType: named,
});
export const SaveCompetencyResult = createUnionType({
  name: 'SaveCompetencyResult',
  description: 'The competency, or why it is not saved',
  types: () =>
    [
      CompetencySavedModel,
      FieldProblemsModel,
      StaleVersionProblemModel,
      NotFoundProblemModel,
      IdempotencyMismatchProblemModel,
    ] as const,
  resolveType: named,
});
export const ImportContentResult = createUnionType({
  name: 'ImportContentResult',
  description: 'What the file did, or why nothing of it was taken',
  types: () =>
    [
      ContentImportedModel,
      ContentFileProblemModel,
      FieldProblemsModel,
      IdempotencyMismatchProblemModel,
    ] as const,
  resolveType: named,
});
