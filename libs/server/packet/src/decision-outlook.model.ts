import type { DecisionOutcome } from '@debrief/domain';
import { Uuid } from '@debrief/server-kernel';
import { Field, ObjectType } from '@nestjs/graphql';
import { ApprovalFlowGroupModel } from './approval.model';
import { DecisionRecordModel } from './decision.model';
import { DecisionOutcomeWord } from './packet.words';

@ObjectType('OutcomeRecord', { description: 'What would go on record with one outcome' })
export class OutcomeRecordModel {
  @Field(() => DecisionOutcomeWord, { description: 'If it were decided so' })
  public outcome!: DecisionOutcome;
  @Field(() => DecisionRecordModel, { description: 'The record it would carry' })
  public record!: DecisionRecordModel;
}

@ObjectType('DecisionOutlook', {
  description: 'For the hiring manager who decides: what goes with a decision, and who approves it',
})
export class DecisionOutlookModel {
  @Field(() => Uuid, { description: 'Loop to be decided' })
  public loopId!: string;
  @Field(() => [String], { description: 'Levels to choose from; what was voted for is among them' })
  public levels!: readonly string[];
  @Field(() => [OutcomeRecordModel], {
    description: 'One for each outcome; empty while a debrief’s votes are sealed',
  })
  public records!: readonly OutcomeRecordModel[];
  @Field(() => [DecisionOutcomeWord], { description: 'Outcomes that need approval' })
  public needsApproval!: readonly DecisionOutcome[];
  @Field(() => [ApprovalFlowGroupModel], { description: 'Who would be asked, group after group' })
  public groups!: readonly ApprovalFlowGroupModel[];
  @Field(() => [String], {
    description: 'Groups that can no longer be met; a decision that needs them cannot go through',
  })
  public unmet!: readonly string[];
}
