import type { DecisionOutcome } from '@debrief/domain';
import { Uuid } from '@debrief/server-kernel';
import { Field, InputType, Int } from '@nestjs/graphql';
import { DecisionOutcomeWord } from './packet.words';

@InputType('DecidePacketInput', { description: 'The hiring manager’s decision about a loop' })
export class DecidePacketInput {
  @Field(() => Uuid, { description: 'The loop to decide on' })
  public loopId!: string;
  @Field(() => Int, { description: 'Version of the loop you decide on, as the packet gave it' })
  public loopVersion!: number;
  @Field(() => DecisionOutcomeWord, { description: 'What you decide' })
  public outcome!: DecisionOutcome;
  @Field({ description: 'Level you decide at, e.g. `Senior`' })
  public level!: string;
  @Field({ description: 'Why; kept with the decision for good' })
  public rationale!: string;
  @Field({ description: 'To the panel; sent when the decision is final' })
  public memo!: string;
  @Field(() => Uuid, {
    description: 'Chosen by the client; the same key decides once however often it is sent',
  })
  public idempotencyKey!: string;
}
