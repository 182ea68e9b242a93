import type {
  AiUsePolicy,
  RoundKind,
  RoundState,
  SeatRole,
  SeatState,
  StageKind,
} from '@debrief/domain';
import { AiUsePolicyWord, RoundKindWord, StageKindWord } from '@debrief/server-blueprint';
import { PersonRefModel } from '@debrief/server-identity';
import { DateTime, Uuid } from '@debrief/server-kernel';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { RoundStateWord, SeatRoleWord, SeatStateWord } from './loop.words';

@ObjectType('Seat', { description: 'One person on one round' })
export class SeatModel {
  @Field(() => Uuid, { description: 'Id of the seat' })
  public id!: string;
  @Field(() => PersonRefModel, { description: 'Who sits there' })
  public person!: PersonRefModel;
  @Field(() => SeatRoleWord, { description: 'What they do on the round' })
  public role!: SeatRole;
  @Field(() => SeatStateWord, { description: 'Whether the seat owes a scorecard' })
  public state!: SeatState;
  @Field(() => String, { nullable: true, description: 'Why they were excused or not there' })
  public reason!: string | null;
  @Field(() => Int, {
    description:
      'Counts changes of the seat itself, never filings; send it back when you change it',
  })
  public version!: number;
  @Field(() => Boolean, { description: 'True for your own seat' })
  public mine!: boolean;
  @Field(() => DateTime, {
    nullable: true,
    description:
      'When the scorecard was filed; null when it was not, or while that is sealed to you',
  })
  public filedAt!: Date | null;
  @Field(() => DateTime, {
    nullable: true,
    description: 'When the scorecard is due; null without a slot, or while that is sealed to you',
  })
  public dueAt!: Date | null;
}

@ObjectType('Round', { description: 'One conversation of a stage' })
export class RoundModel {
  @Field(() => Uuid, { description: 'Id of the round' })
  public id!: string;
  /** Not in the schema: for fields that upper libs add. */
  public loopId!: string;
  @Field(() => Int, { description: 'Place of the round inside its stage, from 0' })
  public position!: number;
  @Field(() => String, { description: 'Key of the round in its blueprint' })
  public key!: string;
  @Field(() => RoundKindWord, { description: 'What the round is about' })
  public kind!: RoundKind;
  @Field(() => String, { description: 'Name of the round' })
  public name!: string;
  @Field(() => Int, { description: 'Length of the round in minutes' })
  public durationMinutes!: number;
  @Field(() => AiUsePolicyWord, { description: 'How the candidate may use AI tools in the round' })
  public aiPolicy!: AiUsePolicy;
  @Field(() => RoundStateWord, { description: 'Whether the round has its time' })
  public state!: RoundState;
  @Field(() => DateTime, {
    nullable: true,
    description: 'When the round starts; null without a slot',
  })
  public startsAt!: Date | null;
  @Field(() => DateTime, {
    nullable: true,
    description: 'When the round ends; null without a slot',
  })
  public endsAt!: Date | null;
  @Field(() => String, {
    description: 'Where it is held: a room, or an https link to a call; empty when nobody said',
  })
  public place!: string;
  @Field(() => Int, {
    description: 'Counts changes of the round itself; send it back when you change its slot',
  })
  public version!: number;
  @Field(() => [SeatModel], {
    description: 'Who sits on the round; only yourself while you owe a scorecard on this loop',
  })
  public seats!: SeatModel[];
  @Field(() => Int, {
    description: 'How many further people sit on the round while you see only yourself; else 0',
  })
  public otherSeats!: number;
}

@ObjectType('Stage', {
  description: 'A step of a loop: its plan, which everybody concerned may know',
})
export class StageModel {
  @Field(() => Uuid, { description: 'Id of the stage' })
  public id!: string;
  /** Not in the schema: finds the rounds when they are asked for. */
  public loopId!: string;
  @Field(() => Int, { description: 'Place of the stage inside its loop, from 0' })
  public position!: number;
  @Field(() => StageKindWord, { description: 'Which step it is' })
  public kind!: StageKind;
  @Field(() => String, { description: 'Name of the stage' })
  public name!: string;
}
