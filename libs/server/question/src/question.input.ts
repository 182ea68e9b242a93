import type { LeakState, QuestionStanding } from '@debrief/domain';
import { QuestionListArgs } from '@debrief/server-blueprint';
import { Uuid } from '@debrief/server-kernel';
import { ArgsType, Field, InputType, Int } from '@nestjs/graphql';
import { LeakStateWord, QuestionStandingWord } from './question.words';

@ArgsType()
export class BankArgs extends QuestionListArgs {
  @Field(() => QuestionStandingWord, {
    nullable: true,
    description: 'Only questions that stand so now',
  })
  public standing?: QuestionStanding | null;
}

@InputType('ChooseQuestionsInput', { description: 'The questions of a round, all of them' })
export class ChooseQuestionsInput {
  @Field(() => Uuid, { description: 'The round to choose for' })
  public roundId!: string;
  @Field(() => [String], {
    description: 'Keys in the order of asking; empty goes back to the questions of the kit',
  })
  public keys!: string[];
  @Field(() => Int, { description: 'Version of the choice that yours is made from' })
  public version!: number;
  @Field(() => String, {
    nullable: true,
    description: 'Why questions that are cooling down are asked all the same; stays on record',
  })
  public overrideReason?: string | null;
  @Field(() => Uuid, { description: 'Chosen by the client; the same key chooses once' })
  public idempotencyKey!: string;
}

@InputType('ReportLeakInput', { description: 'Where you found a question outside' })
export class ReportLeakInput {
  @Field(() => String, { description: 'Key of the question you found' })
  public key!: string;
  @Field(() => String, { description: 'Where: a page, a forum, a person; up to 500 characters' })
  public place!: string;
  @Field(() => String, { defaultValue: '', description: 'Anything else worth knowing' })
  public note!: string;
  @Field(() => Uuid, { description: 'Chosen by the client; the same key reports once' })
  public idempotencyKey!: string;
}

@InputType('SettleLeakInput', { description: 'What you found out about a report' })
export class SettleLeakInput {
  @Field(() => Uuid, { description: 'The report to settle' })
  public reportId!: string;
  @Field(() => LeakStateWord, {
    description: 'CONFIRMED puts the question to rest; DISMISSED does not',
  })
  public outcome!: LeakState;
  @Field(() => String, { defaultValue: '', description: 'What you found out' })
  public finding!: string;
  @Field(() => Uuid, { description: 'Chosen by the client; the same key settles once' })
  public idempotencyKey!: string;
}

@InputType('WakeQuestionInput', { description: 'A question that shall rest no more' })
export class WakeQuestionInput {
  @Field(() => String, { description: 'Key of the question that rests' })
  public key!: string;
  @Field(() => String, { description: 'Why it may be asked again, e.g. how it was changed' })
  public reason!: string;
  @Field(() => Uuid, { description: 'Chosen by the client; the same key wakes once' })
  public idempotencyKey!: string;
}

@InputType('UpdateQuestionPolicyInput', { description: 'When questions cool down' })
export class UpdateQuestionPolicyInput {
  @Field(() => Int, { description: 'Days over which uses are counted, 1 to 730' })
  public windowDays!: number;
  @Field(() => Int, { description: 'Uses from which on a question cools down, 1 to 100' })
  public mostUses!: number;
  @Field(() => Int, { description: 'Version of the policy that you decided on' })
  public version!: number;
  @Field(() => Uuid, { description: 'Chosen by the client; the same key changes it once' })
  public idempotencyKey!: string;
}
