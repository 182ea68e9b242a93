import type { AiUsePolicy, RoundKind, SeatRole } from '@debrief/domain';
import { AiUsePolicyWord, RoundKindWord } from '@debrief/server-blueprint';
import { CandidateRefModel } from '@debrief/server-hiring';
import { DateTime, registerWords, Uuid } from '@debrief/server-kernel';
import { OwedScorecardModel, SeatRoleWord } from '@debrief/server-loop';
import { Field, ObjectType } from '@nestjs/graphql';

export const ATTENTION_KINDS = [
  'seat_to_fill',
  'round_to_schedule',
  'scorecard_late',
  'stage_to_advance',
  'decision_due',
  'flag_to_adjudicate',
] as const;
export type AttentionKind = (typeof ATTENTION_KINDS)[number];

export const AttentionKindWord = registerWords(
  'AttentionKind',
  ATTENTION_KINDS,
  'What a loop waits for',
  {
    seat_to_fill: 'A round of an open stage has nobody to lead it',
    round_to_schedule: 'A round of an open stage has no slot',
    scorecard_late: 'Somebody’s scorecard is overdue',
    stage_to_advance: 'Everybody on the open stage has filed; it can be passed',
    decision_due: 'All stages are passed; somebody has to decide',
    flag_to_adjudicate: 'A critical red flag waits for a finding',
  },
);

@ObjectType('MyRound', { description: 'A round you sit on' })
export class MyRoundModel {
  @Field(() => Uuid, { description: 'Your seat on it' })
  public seatId!: string;
  @Field(() => Uuid, { description: 'Id of the round you sit on' })
  public roundId!: string;
  @Field(() => Uuid, { description: 'Loop of the round you sit on' })
  public loopId!: string;
  @Field(() => SeatRoleWord, { description: 'What you do on it' })
  public role!: SeatRole;
  @Field(() => RoundKindWord, { description: 'Kind of the round you sit on' })
  public kind!: RoundKind;
  @Field({ description: 'Name of your round' })
  public name!: string;
  @Field(() => CandidateRefModel, { description: 'Whom you will meet or have met' })
  public candidate!: CandidateRefModel;
  @Field({ description: 'Job that your round is held for' })
  public jobTitle!: string;
  @Field(() => DateTime, { description: 'When your round starts' })
  public startsAt!: Date;
  @Field(() => DateTime, { description: 'When your round ends' })
  public endsAt!: Date;
  @Field(() => AiUsePolicyWord, {
    description: 'Whether the candidate may use AI tools in your round',
  })
  public aiPolicy!: AiUsePolicy;
  @Field({ description: 'Your round is practice on a mock loop and counts nowhere' })
  public isMock!: boolean;
  @Field({ description: 'True when you have filed your scorecard of it' })
  public filed!: boolean;
  @Field({ description: 'True when a draft of yours is stored for it' })
  public hasDraft!: boolean;
}

@ObjectType('SealedLoop', {
  description: 'A loop whose feedback is closed to you because you still owe yours',
})
export class SealedLoopModel {
  @Field(() => Uuid, { description: 'The sealed loop' })
  public loopId!: string;
  @Field({ description: 'Name of the candidate of the sealed loop' })
  public candidateName!: string;
  @Field({ description: 'Job of the sealed loop' })
  public jobTitle!: string;
  @Field({ description: 'What has to happen for it to open to you, in one sentence' })
  public opensWhen!: string;
}

@ObjectType('AttentionItem', {
  description: 'A loop that waits for somebody; only loops on which you owe nothing',
})
export class AttentionItemModel {
  @Field(() => AttentionKindWord, { description: 'What it waits for' })
  public kind!: AttentionKind;
  @Field(() => Uuid, { description: 'The waiting loop' })
  public loopId!: string;
  @Field({ description: 'Name of the candidate of the waiting loop' })
  public candidateName!: string;
  @Field({ description: 'Job of the waiting loop' })
  public jobTitle!: string;
  @Field({ description: 'What to do, in plain words' })
  public text!: string;
  @Field(() => DateTime, { description: 'Since when it waits' })
  public since!: Date;
}

@ObjectType('MyWork', { description: 'What lies before you, soonest first' })
export class MyWorkModel {
  @Field(() => [MyRoundModel], { description: 'Rounds you sit on that are to come or were lately' })
  public rounds!: readonly MyRoundModel[];
  @Field(() => [OwedScorecardModel], { description: 'Scorecards you owe' })
  public owed!: readonly OwedScorecardModel[];
  @Field(() => [SealedLoopModel], {
    description: 'Loops that are sealed to you, with what would open them',
  })
  public sealedLoops!: readonly SealedLoopModel[];
  @Field(() => [AttentionItemModel], { description: 'Loops you run that wait for somebody' })
  public attention!: readonly AttentionItemModel[];
}
