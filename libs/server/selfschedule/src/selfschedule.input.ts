import { DateTime, Uuid } from '@debrief/server-kernel';
import { Field, InputType, Int } from '@nestjs/graphql';

@InputType('OfferSelfSchedulingInput', {
  description: 'Which proposals of a schedule run a candidate may choose from, and for how long',
})
export class OfferSelfSchedulingInput {
  @Field(() => Uuid, { description: 'Loop whose candidate is to choose' })
  public loopId!: string;
  @Field(() => Uuid, { description: 'Stage that is to be placed' })
  public stageId!: string;
  @Field(() => Uuid, { description: 'The run whose proposals are offered' })
  public runId!: string;
  @Field(() => [Int], {
    description: 'Indexes of its proposals, in the order they are to be shown',
  })
  public proposals!: number[];
  @Field(() => DateTime, { description: 'Until when the candidate may choose' })
  public expiresAt!: Date;
  @Field(() => Int, {
    description: 'Hours before the first round until which they may change or cancel; 0 to 168',
  })
  public cutoffHours!: number;
  @Field(() => String, {
    defaultValue: '',
    description: 'A few words that the mail and the page begin with; at most 1000 characters',
  })
  public message!: string;
  @Field(() => Boolean, { defaultValue: true, description: 'Whether the link is mailed to them' })
  public sendMail!: boolean;
  @Field(() => Uuid, { description: 'Chosen by the client; the same key makes one offer' })
  public idempotencyKey!: string;
}

@InputType('WithdrawSelfSchedulingInput', { description: 'An offer whose link is to end' })
export class WithdrawSelfSchedulingInput {
  @Field(() => Uuid, { description: 'The offer to withdraw' })
  public linkId!: string;
  @Field(() => Uuid, { description: 'Chosen by the client; the same key withdraws it once' })
  public idempotencyKey!: string;
}
