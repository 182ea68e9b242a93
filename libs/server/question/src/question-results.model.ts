import type { ChoiceState } from '@debrief/domain';
import {
  DateTime,
  FieldProblemsModel,
  IdempotencyMismatchProblemModel,
  LoopClosedProblemModel,
  NotFoundProblemModel,
  Problem,
  StaleVersionProblemModel,
} from '@debrief/server-kernel';
import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import {
  LeakReportModel,
  QuestionChoiceModel,
  QuestionPolicyModel,
  QuestionStateModel,
} from './question.model';
import { ChoiceStateWord } from './question.words';

const resolveType = (value: { __typename: string }): string => value.__typename;

@ObjectType('QuestionsChosen', { description: 'The questions of the round are these now' })
export class QuestionsChosenModel {
  @Field(() => QuestionChoiceModel, { description: 'The choice as it stands' })
  public choice!: QuestionChoiceModel;
}

@ObjectType('RefusedQuestion', { description: 'A question that was not chosen' })
export class RefusedQuestionModel {
  @Field(() => String, { description: 'Key of the question that was not chosen' })
  public key!: string;
  @Field(() => String, { description: 'Title of the question that was not chosen' })
  public title!: string;
  @Field(() => ChoiceStateWord, { description: 'What keeps it from the round' })
  public state!: ChoiceState;
  @Field(() => String, { description: 'What keeps it from the round, in one sentence' })
  public why!: string;
  @Field(() => DateTime, {
    nullable: true,
    description: 'When a cooling one is free again; else null',
  })
  public until!: Date | null;
}

@ObjectType('QuestionsRefusedProblem', {
  implements: () => [Problem],
  description: 'Some questions may not be asked in this round; nothing was chosen',
})
export class QuestionsRefusedProblemModel extends Problem {
  @Field(() => [RefusedQuestionModel], { description: 'Each with what keeps it from the round' })
  public refused!: RefusedQuestionModel[];
}

export const ChooseQuestionsResult = createUnionType({
  name: 'ChooseQuestionsResult',
  description: 'The choice, or why nothing was chosen',
  types: () =>
    [
      QuestionsChosenModel,
      QuestionsRefusedProblemModel,
      FieldProblemsModel,
      NotFoundProblemModel,
      StaleVersionProblemModel,
      LoopClosedProblemModel,
      IdempotencyMismatchProblemModel,
    ] as const,
  resolveType,
});

export const QuestionChoiceResult = createUnionType({
  name: 'QuestionChoiceResult',
  description: 'The questions of a round, unless it is not yours to choose for',
  types: () => [QuestionChoiceModel, NotFoundProblemModel] as const,
  resolveType,
});

@ObjectType('LeakReported', { description: 'The report is written down' })
export class LeakReportedModel {
  @Field(() => LeakReportModel, { description: 'The report as it was written down' })
  public report!: LeakReportModel;
}
@ObjectType('LeakSettled', { description: 'The report is settled' })
export class LeakSettledModel {
  @Field(() => LeakReportModel, { description: 'The report as it was settled' })
  public report!: LeakReportModel;
}
@ObjectType('QuestionWoken', { description: 'The question may be asked again' })
export class QuestionWokenModel {
  @Field(() => QuestionStateModel, { description: 'How it stands since' })
  public state!: QuestionStateModel;
}
@ObjectType('QuestionPolicySaved', { description: 'Questions cool down by this from now on' })
export class QuestionPolicySavedModel {
  @Field(() => QuestionPolicyModel, { description: 'The policy as it was saved' })
  public policy!: QuestionPolicyModel;
}

const common = [FieldProblemsModel, NotFoundProblemModel, IdempotencyMismatchProblemModel] as const;
export const ReportLeakResult = createUnionType({
  name: 'ReportLeakResult',
  description: 'The report, or why it was not written down',
  types: () => [LeakReportedModel, ...common] as const,
  resolveType,
});
export const SettleLeakResult = createUnionType({
  name: 'SettleLeakResult',
  description: 'The settled report, or why it stays as it is',
  types: () => [LeakSettledModel, ...common] as const,
  resolveType,
});
export const WakeQuestionResult = createUnionType({
  name: 'WakeQuestionResult',
  description: 'How the question stands, or why it rests on',
  types: () => [QuestionWokenModel, ...common] as const,
  resolveType,
});
export const UpdateQuestionPolicyResult = createUnionType({
  name: 'UpdateQuestionPolicyResult',
  description: 'The policy, or why it stays as it is',
  types: () =>
    [
      QuestionPolicySavedModel,
      FieldProblemsModel,
      StaleVersionProblemModel,
      IdempotencyMismatchProblemModel,
    ] as const,
  resolveType,
});
