import type { ApprovalVerdict, DecisionOutcome } from '@debrief/domain';
import { Uuid } from '@debrief/server-kernel';
import { Field, InputType, Int } from '@nestjs/graphql';
import { ApprovalVerdictWord } from './decision.words';
import { DecisionOutcomeWord } from './packet.words';

const ONCE = 'Chosen by the client; the same key does it once however often it is sent';

@InputType('AnswerApprovalInput', { description: 'An approver’s answer, given once' })
export class AnswerApprovalInput {
  @Field(() => Uuid, { description: 'Decision you are asked about' })
  public decisionId!: string;
  @Field(() => ApprovalVerdictWord, { description: 'Whether it may stand' })
  public verdict!: ApprovalVerdict;
  @Field({ description: 'Why; needed to decline' })
  public reason!: string;
  @Field(() => Uuid, { description: ONCE })
  public idempotencyKey!: string;
}

@InputType('WithdrawDecisionInput', { description: 'Takes back a decision that waits' })
export class WithdrawDecisionInput {
  @Field(() => Uuid, { description: 'Your decision' })
  public decisionId!: string;
  @Field({ description: 'Why you take it back' })
  public reason!: string;
  @Field(() => Uuid, { description: ONCE })
  public idempotencyKey!: string;
}

@InputType('ApprovalGroupInput', { description: 'People of whom some have to approve' })
export class ApprovalGroupInput {
  @Field({ description: 'What to call the group' })
  public name!: string;
  @Field(() => Int, { description: 'How many of them are needed' })
  public needed!: number;
  @Field(() => [Uuid], { description: 'Who belongs to it' })
  public people!: string[];
}

@InputType('SaveApprovalFlowInput', { description: 'A whole flow, in the place of the one before' })
export class SaveApprovalFlowInput {
  @Field(() => Uuid, { nullable: true, description: 'Job it is for; null for the organisation' })
  public jobId!: string | null;
  @Field(() => Int, { description: 'Version you change; 0 for one that is not there yet' })
  public version!: number;
  @Field({ description: 'For a job: have no flow of its own, and follow the organisation’s' })
  public followsDefault!: boolean;
  @Field(() => [DecisionOutcomeWord], { description: 'Outcomes that are to need approval' })
  public outcomes!: DecisionOutcome[];
  @Field(() => [ApprovalGroupInput], { description: 'Groups in the order they are to be asked' })
  public groups!: ApprovalGroupInput[];
  @Field(() => Uuid, { description: ONCE })
  public idempotencyKey!: string;
}
