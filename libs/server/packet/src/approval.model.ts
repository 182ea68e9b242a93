import type { ApprovalGroupState, ApprovalVerdict, DecisionOutcome } from '@debrief/domain';
import { PersonRefModel } from '@debrief/server-identity';
import { DateTime, Uuid } from '@debrief/server-kernel';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { ApprovalGroupStateWord, ApprovalVerdictWord } from './decision.words';
import { DecisionOutcomeWord } from './packet.words';

@ObjectType('ApprovalAnswer', { description: 'What one approver said' })
export class ApprovalAnswerModel {
  @Field({ description: 'Name of the approver' })
  public person!: string;
  @Field(() => ApprovalVerdictWord, { description: 'Whether they let it stand' })
  public verdict!: ApprovalVerdict;
  @Field({ description: 'Why; always there when they declined' })
  public reason!: string;
  @Field(() => DateTime, { description: 'When they answered' })
  public at!: string;
}

@ObjectType('ApprovalGroup', {
  description: 'People of whom some have to approve, as named when the decision was proposed',
})
export class ApprovalGroupModel {
  @Field(() => Int, { description: 'From 0, in the order they are asked' })
  public position!: number;
  @Field({ description: 'What the group is called' })
  public name!: string;
  @Field(() => Int, { description: 'How many of them have to approve' })
  public needed!: number;
  @Field(() => ApprovalGroupStateWord, { description: 'How far the group is' })
  public state!: ApprovalGroupState;
  @Field(() => [PersonRefModel], { description: 'Who is in the group' })
  public people!: readonly PersonRefModel[];
  @Field(() => [ApprovalAnswerModel], { description: 'Answers so far, oldest first' })
  public answers!: readonly ApprovalAnswerModel[];
}

@ObjectType('ApprovalToAnswer', { description: 'A decision that waits for your approval' })
export class ApprovalToAnswerModel {
  @Field(() => Uuid, { description: 'The decision that waits' })
  public decisionId!: string;
  @Field(() => Uuid, { description: 'The loop it decides' })
  public loopId!: string;
  @Field({ description: 'Whom it is about' })
  public candidateName!: string;
  @Field({ description: 'Title of the job they are considered for' })
  public jobTitle!: string;
  @Field(() => DecisionOutcomeWord, { description: 'What the hiring manager decided' })
  public outcome!: DecisionOutcome;
  @Field({ description: 'Level the hiring manager decided at' })
  public level!: string;
  @Field({ description: 'Name of the hiring manager' })
  public decidedBy!: string;
  @Field(() => DateTime, { description: 'When the hiring manager decided' })
  public decidedAt!: Date;
  @Field({ description: 'Name of the group you are asked in' })
  public groupName!: string;
}

@ObjectType('ApprovalFlowGroup', { description: 'A group of a flow' })
export class ApprovalFlowGroupModel {
  @Field({ description: 'Name of the group in the flow' })
  public name!: string;
  @Field(() => Int, { description: 'How many of its people have to approve' })
  public needed!: number;
  @Field(() => [PersonRefModel], { description: 'People of the group' })
  public people!: readonly PersonRefModel[];
}

@ObjectType('ApprovalFlow', { description: 'Who has to approve which decisions' })
export class ApprovalFlowModel {
  @Field(() => Uuid, { description: 'Id of the flow' })
  public id!: string;
  @Field(() => Uuid, { nullable: true, description: 'Job it is for; null for the organisation’s' })
  public jobId!: string | null;
  @Field(() => String, { nullable: true, description: 'Title of that job' })
  public jobTitle!: string | null;
  @Field(() => Int, { description: 'Version to save a change on' })
  public version!: number;
  @Field({ description: 'The job has no flow of its own: the organisation’s counts' })
  public followsDefault!: boolean;
  @Field(() => [DecisionOutcomeWord], {
    description: 'Outcomes that need approval; with none, every decision is final at once',
  })
  public outcomes!: readonly DecisionOutcome[];
  @Field(() => [ApprovalFlowGroupModel], { description: 'Groups in the order they are asked' })
  public groups!: readonly ApprovalFlowGroupModel[];
  @Field({ description: 'Name of who saved it last' })
  public updatedBy!: string;
  @Field(() => DateTime, { description: 'When it was saved last' })
  public updatedAt!: Date;
}
