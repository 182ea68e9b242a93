import type { FlagStatus } from '@debrief/domain';
import { Uuid } from '@debrief/server-kernel';
import { Field, InputType, Int } from '@nestjs/graphql';
import { ScorecardBodyInput } from './body.input';
import { FlagStatusWord } from './scorecard.words';

@InputType('SaveScorecardDraftInput', {
  description: 'A draft to keep, guarded by the revision it was made from',
})
export class SaveScorecardDraftInput {
  @Field(() => Uuid, { description: 'Your seat that the draft is for' })
  public seatId!: string;
  @Field(() => Int, {
    description: 'Revision the change was made on; 0 when there was no draft yet',
  })
  public revision!: number;
  @Field(() => ScorecardBodyInput, { description: 'The whole draft' })
  public body!: ScorecardBodyInput;
}

@InputType('SubmitScorecardInput', { description: 'A scorecard to file for good' })
export class SubmitScorecardInput {
  @Field(() => Uuid, { description: 'Your seat that you file for' })
  public seatId!: string;
  @Field(() => ScorecardBodyInput, {
    description: 'The whole scorecard; the draft on the server is not read',
  })
  public body!: ScorecardBodyInput;
  @Field(() => Uuid, {
    description: 'Chosen by the client; the same key files once however often it is sent',
  })
  public idempotencyKey!: string;
}

@InputType('AmendScorecardInput', { description: 'A further version of your own filed scorecard' })
export class AmendScorecardInput {
  @Field(() => Uuid, { description: 'Your scorecard' })
  public scorecardId!: string;
  @Field(() => Int, { description: 'Number of the latest version you read' })
  public version!: number;
  @Field({ description: 'Why it is amended; shown beside the amendment' })
  public reason!: string;
  @Field(() => ScorecardBodyInput, { description: 'The whole amended scorecard' })
  public body!: ScorecardBodyInput;
  @Field(() => Uuid, {
    description: 'Chosen by the client; the same key amends once however often it is sent',
  })
  public idempotencyKey!: string;
}

@InputType('AdjudicateFlagInput', { description: 'A named person’s finding about a red flag' })
export class AdjudicateFlagInput {
  @Field(() => Uuid, { description: 'Loop on which the flag was raised' })
  public loopId!: string;
  @Field({ description: 'Key of the red-flag type' })
  public flagType!: string;
  @Field(() => FlagStatusWord, { description: 'CLEARED or UPHELD; nothing else is a finding' })
  public outcome!: FlagStatus;
  @Field({ description: 'Why; shown in the packet under your name' })
  public reason!: string;
  @Field(() => Uuid, {
    description: 'Chosen by the client; the same key adjudicates once however often it is sent',
  })
  public idempotencyKey!: string;
}
