import type { LoopState } from '@debrief/domain';
import { PageArgs, Uuid } from '@debrief/server-kernel';
import { ArgsType, Field, InputType, Int } from '@nestjs/graphql';
import { LoopStateWord } from './loop.words';

@InputType('LoopFilter', { description: 'Which loops to list; what is not given does not matter' })
export class LoopFilterInput {
  @Field(() => LoopStateWord, { nullable: true, description: 'Only loops in this state' })
  public state?: LoopState | null;
  @Field(() => Int, {
    nullable: true,
    description: 'Only loops whose current stage has this position, from 0',
  })
  public stage?: number | null;
  @Field(() => Uuid, { nullable: true, description: 'Only loops of this job' })
  public jobId?: string | null;
  @Field(() => String, { nullable: true, description: 'Part of the candidate’s name, in any case' })
  public candidateName?: string | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Only loops with missing scorecards, or only those without',
  })
  public needsFeedback?: boolean | null;
}

@ArgsType()
export class LoopListArgs extends PageArgs {
  @Field(() => LoopFilterInput, { nullable: true, description: 'Which of them' })
  public filter?: LoopFilterInput | null;
}

@InputType('StartLoopInput', { description: 'An application to start a loop for' })
export class StartLoopInput {
  @Field(() => Uuid, { description: 'The application' })
  public applicationId!: string;
  @Field(() => Boolean, {
    nullable: true,
    description: 'True for practice: beside the real loop, and counted nowhere',
  })
  public isMock?: boolean | null;
  @Field(() => Uuid, {
    description: 'Chosen by the client; the same key starts one loop however often it is sent',
  })
  public idempotencyKey!: string;
}

@InputType('AdvanceLoopInput', { description: 'A loop whose open stage is passed' })
export class AdvanceLoopInput {
  @Field(() => Uuid, { description: 'The loop to advance' })
  public loopId!: string;
  @Field(() => Int, { description: 'Version of the loop you decided on' })
  public version!: number;
  @Field(() => Uuid, { description: 'Chosen by the client; the same key advances once' })
  public idempotencyKey!: string;
}

@InputType('StopLoopInput', { description: 'A loop to end early' })
export class StopLoopInput {
  @Field(() => Uuid, { description: 'The loop to stop' })
  public loopId!: string;
  @Field(() => Int, { description: 'Version of the loop you decided on' })
  public version!: number;
  @Field(() => String, { description: 'Why; stays on the record' })
  public reason!: string;
  @Field(() => Uuid, { description: 'Chosen by the client; the same key stops once' })
  public idempotencyKey!: string;
}

@InputType('OpenEarlyInput', {
  description: 'A loop whose feedback you need before its seal opens',
})
export class OpenEarlyInput {
  @Field(() => Uuid, { description: 'The loop to open' })
  public loopId!: string;
  @Field(() => String, { description: 'Why it cannot wait; the packet shows it' })
  public reason!: string;
  @Field(() => Uuid, { description: 'Chosen by the client; the same key opens once' })
  public idempotencyKey!: string;
}
