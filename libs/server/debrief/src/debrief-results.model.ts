import {
  FieldProblemsModel,
  IdempotencyMismatchProblemModel,
  NotFoundProblemModel,
  StaleVersionProblemModel,
  TransitionProblemModel,
  Uuid,
} from '@debrief/server-kernel';
import { FeedbackLockedModel, FeedbackMissingProblemModel } from '@debrief/server-loop';
import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import { DebriefNoteModel } from './debrief-note.model';
import { DebriefGateModel, DebriefModel } from './debrief.model';

const byName = (value: { __typename: string }): string => value.__typename;

@ObjectType('DebriefOpened', { description: 'The debrief is open; its voters are told' })
export class DebriefOpenedModel {
  @Field(() => DebriefModel, { description: 'The debrief that was opened' })
  public debrief!: DebriefModel;
}

@ObjectType('DebriefReadMarked', { description: 'Your reading is kept' })
export class DebriefReadMarkedModel {
  @Field(() => [String], { description: 'Everything you have marked so far' })
  public readSections!: string[];
}

@ObjectType('VoteSealed', { description: 'Your vote is sealed for good' })
export class VoteSealedModel {
  @Field(() => DebriefModel, {
    description: 'The debrief with your vote; revealed if it was the last',
  })
  public debrief!: DebriefModel;
}

@ObjectType('VoterExcused', { description: 'The debrief does not wait for them any more' })
export class VoterExcusedModel {
  @Field(() => DebriefModel, {
    description: 'The debrief without them; revealed if they were the last',
  })
  public debrief!: DebriefModel;
}

@ObjectType('DebriefNoteAdded', { description: 'The note is kept' })
export class DebriefNoteAddedModel {
  @Field(() => DebriefNoteModel, { description: 'The note as it was stored' })
  public note!: DebriefNoteModel;
}

@ObjectType('DebriefCancelled', { description: 'The debrief ended without a decision' })
export class DebriefCancelledModel {
  @Field(() => Uuid, { description: 'Loop that may be debriefed again' })
  public loopId!: string;
}

export const DebriefResult = createUnionType({
  name: 'DebriefResult',
  description: 'The debrief of a loop, what one waits for, or why it is not for you',
  types: () => [DebriefModel, DebriefGateModel, FeedbackLockedModel, NotFoundProblemModel] as const,
  resolveType: byName,
});

export const OpenDebriefResult = createUnionType({
  name: 'OpenDebriefResult',
  description: 'The open debrief, or why there is none',
  types: () =>
    [
      DebriefOpenedModel,
      FieldProblemsModel,
      NotFoundProblemModel,
      StaleVersionProblemModel,
      FeedbackMissingProblemModel,
      FeedbackLockedModel,
      TransitionProblemModel,
      IdempotencyMismatchProblemModel,
    ] as const,
  resolveType: byName,
});

export const MarkDebriefReadResult = createUnionType({
  name: 'MarkDebriefReadResult',
  description: 'What you have read, or why it is not kept',
  types: () =>
    [
      DebriefReadMarkedModel,
      FieldProblemsModel,
      NotFoundProblemModel,
      FeedbackLockedModel,
      TransitionProblemModel,
    ] as const,
  resolveType: byName,
});

export const SealVoteResult = createUnionType({
  name: 'SealVoteResult',
  description: 'Your sealed vote, or why it is not sealed',
  types: () =>
    [
      VoteSealedModel,
      FieldProblemsModel,
      NotFoundProblemModel,
      FeedbackLockedModel,
      TransitionProblemModel,
      IdempotencyMismatchProblemModel,
    ] as const,
  resolveType: byName,
});

export const ExcuseVoterResult = createUnionType({
  name: 'ExcuseVoterResult',
  description: 'The debrief without that voter, or why it still waits',
  types: () =>
    [
      VoterExcusedModel,
      FieldProblemsModel,
      NotFoundProblemModel,
      FeedbackLockedModel,
      TransitionProblemModel,
      IdempotencyMismatchProblemModel,
    ] as const,
  resolveType: byName,
});

export const AddDebriefNoteResult = createUnionType({
  name: 'AddDebriefNoteResult',
  description: 'The kept note, or why it is not kept',
  types: () =>
    [
      DebriefNoteAddedModel,
      FieldProblemsModel,
      NotFoundProblemModel,
      FeedbackLockedModel,
      TransitionProblemModel,
      IdempotencyMismatchProblemModel,
    ] as const,
  resolveType: byName,
});

export const CancelDebriefResult = createUnionType({
  name: 'CancelDebriefResult',
  description: 'The debrief’s end, or why it goes on',
  types: () =>
    [
      DebriefCancelledModel,
      FieldProblemsModel,
      NotFoundProblemModel,
      FeedbackLockedModel,
      TransitionProblemModel,
      IdempotencyMismatchProblemModel,
    ] as const,
  resolveType: byName,
});
