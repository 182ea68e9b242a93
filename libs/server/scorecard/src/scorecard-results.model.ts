import {
  FieldProblemsModel,
  IdempotencyMismatchProblemModel,
  LoopClosedProblemModel,
  NotFoundProblemModel,
  StaleVersionProblemModel,
} from '@debrief/server-kernel';
import { FeedbackLockedModel } from '@debrief/server-loop';
import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import {
  AlreadyFiledProblemModel,
  DraftArchivedProblemModel,
  FiledScorecardModel,
  FlagAdjudicationModel,
  ScorecardDraftModel,
} from './scorecard.model';
import { ScorecardSheetModel } from './sheet.model';

const byName = (value: { __typename: string }): string => value.__typename;

@ObjectType('DraftSaved', { description: 'The draft is stored for good' })
export class DraftSavedModel {
  @Field(() => ScorecardDraftModel, { description: 'The draft with its new revision' })
  public draft!: ScorecardDraftModel;
}

@ObjectType('DraftConflict', {
  description: 'Another tab or device saved meanwhile; nothing was overwritten',
})
export class DraftConflictModel {
  @Field(() => ScorecardDraftModel, { description: 'What is stored now' })
  public draft!: ScorecardDraftModel;
}

@ObjectType('ScorecardFiled', { description: 'The scorecard is filed' })
export class ScorecardFiledModel {
  @Field(() => FiledScorecardModel, { description: 'As it was filed' })
  public scorecard!: FiledScorecardModel;
}

@ObjectType('FlagAdjudicated', { description: 'The finding is on the record' })
export class FlagAdjudicatedModel {
  @Field(() => FlagAdjudicationModel, { description: 'The finding as recorded' })
  public adjudication!: FlagAdjudicationModel;
}

export const ScorecardSheetResult = createUnionType({
  name: 'ScorecardSheetResult',
  description: 'The sheet of your own seat, or that there is none for you',
  types: () => [ScorecardSheetModel, NotFoundProblemModel] as const,
  resolveType: byName,
});

export const SaveScorecardDraftResult = createUnionType({
  name: 'SaveScorecardDraftResult',
  description: 'The stored draft, the one that was there already, or why nothing was stored',
  types: () =>
    [
      DraftSavedModel,
      DraftConflictModel,
      FieldProblemsModel,
      NotFoundProblemModel,
      AlreadyFiledProblemModel,
      DraftArchivedProblemModel,
      LoopClosedProblemModel,
    ] as const,
  resolveType: byName,
});

export const SubmitScorecardResult = createUnionType({
  name: 'SubmitScorecardResult',
  description: 'The filed scorecard, or why nothing was filed',
  types: () =>
    [
      ScorecardFiledModel,
      FieldProblemsModel,
      NotFoundProblemModel,
      AlreadyFiledProblemModel,
      DraftArchivedProblemModel,
      LoopClosedProblemModel,
      IdempotencyMismatchProblemModel,
    ] as const,
  resolveType: byName,
});

export const AmendScorecardResult = createUnionType({
  name: 'AmendScorecardResult',
  description: 'The scorecard with its new version, or why nothing was added',
  types: () =>
    [
      ScorecardFiledModel,
      FieldProblemsModel,
      NotFoundProblemModel,
      StaleVersionProblemModel,
      IdempotencyMismatchProblemModel,
    ] as const,
  resolveType: byName,
});

export const AdjudicateFlagResult = createUnionType({
  name: 'AdjudicateFlagResult',
  description: 'The finding, or why there is none',
  types: () =>
    [
      FlagAdjudicatedModel,
      FieldProblemsModel,
      NotFoundProblemModel,
      FeedbackLockedModel,
      IdempotencyMismatchProblemModel,
    ] as const,
  resolveType: byName,
});
