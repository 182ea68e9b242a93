import { DateTime, Uuid } from '@debrief/server-kernel';
import { Field, InputType, Int } from '@nestjs/graphql';

@InputType('PlacedSeatInput', { description: 'Who is put on a seat' })
export class PlacedSeatInput {
  @Field(() => String, { description: 'Key of the seat, as the desk gave it' })
  public seatId!: string;
  @Field(() => Uuid, { description: 'Who sits there' })
  public personId!: string;
}

@InputType('PlacementInput', { description: 'Time, room and people for one round' })
export class PlacementInput {
  @Field(() => Uuid, { description: 'The round to place' })
  public roundId!: string;
  @Field(() => DateTime, { description: 'When it starts' })
  public startsAt!: Date;
  @Field(() => Uuid, { nullable: true, description: 'Its room or link' })
  public roomId?: string | null;
  @Field(() => [PlacedSeatInput], { description: 'Somebody for every seat' })
  public seats!: PlacedSeatInput[];
}

@InputType('RoundVersionInput', { description: 'The version of a round that was decided on' })
export class RoundVersionInput {
  @Field(() => Uuid, { description: 'Which round' })
  public roundId!: string;
  @Field(() => Int, { description: 'Its version on the desk' })
  public version!: number;
}

@InputType('ScheduleOverrideInput', { description: 'Hard rules that are broken on purpose' })
export class ScheduleOverrideInput {
  @Field(() => String, { description: 'Why; it stays on the record with your name' })
  public reason!: string;
  @Field(() => [String], { description: 'Names of the rules that may be broken' })
  public rules!: string[];
}

@InputType('ProposeSchedulesInput', { description: 'For what schedules are wanted' })
export class ProposeSchedulesInput {
  @Field(() => Uuid, { description: 'The loop to schedule' })
  public loopId!: string;
  @Field(() => Uuid, { description: 'The stage to schedule' })
  public stageId!: string;
  @Field(() => DateTime, { nullable: true, description: 'Not before; from tomorrow when left out' })
  public from?: Date | null;
  @Field(() => DateTime, { nullable: true, description: 'Not after; two weeks on when left out' })
  public to?: Date | null;
  @Field(() => Int, {
    nullable: true,
    description: 'How many proposals, 1 to 10; ten when left out',
  })
  public count?: number | null;
}

@InputType('CheckScheduleInput', { description: 'A schedule to check and to price' })
export class CheckScheduleInput {
  @Field(() => Uuid, { description: 'The loop it is checked for' })
  public loopId!: string;
  @Field(() => Uuid, { description: 'The stage it is checked for' })
  public stageId!: string;
  @Field(() => [PlacementInput], { description: 'Every round of the desk' })
  public placements!: PlacementInput[];
}

@InputType('ConfirmScheduleInput', { description: 'A schedule to book, all of it or nothing' })
export class ConfirmScheduleInput extends CheckScheduleInput {
  @Field(() => [RoundVersionInput], { description: 'Versions of the rounds decided on' })
  public versions!: RoundVersionInput[];
  @Field(() => ScheduleOverrideInput, {
    nullable: true,
    description: 'Which hard rules are broken on purpose, and why',
  })
  public override?: ScheduleOverrideInput | null;
  @Field(() => Uuid, { description: 'Chosen by the client; the same key books once' })
  public idempotencyKey!: string;
}

@InputType('HoldScheduleInput', { description: 'A schedule to hold, all of it or nothing' })
export class HoldScheduleInput extends ConfirmScheduleInput {
  @Field(() => Int, {
    nullable: true,
    description: 'For how many hours, 1 to 336; 48 when left out',
  })
  public hours?: number | null;
}

@InputType('EndHoldInput', { description: 'A hold to end' })
export class EndHoldInput {
  @Field(() => Uuid, { description: 'Which hold' })
  public holdId!: string;
  @Field(() => Uuid, { description: 'Chosen by the client; the same key ends it once' })
  public idempotencyKey!: string;
}

@InputType('PlanWeekInput', { description: 'Loops to place together' })
export class PlanWeekInput {
  @Field(() => DateTime, { description: 'Not before' })
  public from!: Date;
  @Field(() => DateTime, { description: 'Not after' })
  public to!: Date;
  @Field(() => [Uuid], {
    description: 'The loops to place, at most 100; their waiting stage is meant',
  })
  public loopIds!: string[];
}

@InputType('ConfirmPlanInput', { description: 'What of a plan is booked' })
export class ConfirmPlanInput {
  @Field(() => Uuid, { description: 'The run that made the plan' })
  public runId!: string;
  @Field(() => [Uuid], { description: 'Loops to book, each all of it or nothing' })
  public loopIds!: string[];
  @Field(() => Uuid, { description: 'Chosen by the client; the same key books each loop once' })
  public idempotencyKey!: string;
}
