import type { BoardState, RoundKind, SeatRole, TimeKind } from '@debrief/domain';
import { RoundKindWord } from '@debrief/server-blueprint';
import { PersonRefModel } from '@debrief/server-identity';
import { DateTime, Uuid } from '@debrief/server-kernel';
import { SeatRoleWord } from '@debrief/server-loop';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { ScheduleHoldModel } from './hold.model';
import { ScheduleTimeKindWord, SchedulingStateWord } from './planner.words';
import { SchedulePlacementModel, ScheduleRunModel, ScheduleSpanModel } from './schedule.model';

@ObjectType('DeskPoolMember', { description: 'Somebody who may have a seat' })
export class DeskPoolMemberModel {
  @Field(() => Uuid, { description: 'Id of who may have it' })
  public personId!: string;
  @Field(() => Int, { description: 'What choosing them costs, apart from time and load' })
  public price!: number;
}

@ObjectType('DeskSeat', { description: 'A seat that a schedule has to fill' })
export class DeskSeatModel {
  @Field(() => String, { description: 'Key of the seat; send it back in placements' })
  public id!: string;
  @Field(() => SeatRoleWord, { description: 'What is done on the seat' })
  public role!: SeatRole;
  @Field(() => Uuid, { nullable: true, description: 'Who has it already; null when nobody has' })
  public heldBy!: string | null;
  @Field(() => [DeskPoolMemberModel], { description: 'Who may have it, the cheapest first' })
  public pool!: DeskPoolMemberModel[];
}

@ObjectType('DeskRound', { description: 'A round that wants a place in time' })
export class DeskRoundModel {
  @Field(() => Uuid, { description: 'Id of the round on the desk' })
  public id!: string;
  @Field(() => Int, { description: 'Its place in the stage, from 1' })
  public number!: number;
  @Field(() => String, { description: 'Name of the round on the desk' })
  public name!: string;
  @Field(() => RoundKindWord, { description: 'Kind of the round on the desk' })
  public kind!: RoundKind;
  @Field(() => Int, { description: 'Its length in minutes' })
  public minutes!: number;
  @Field(() => Int, { description: 'Version of the round; send it back when you confirm' })
  public version!: number;
  @Field(() => Boolean, { description: 'Whether it has to have a room or link' })
  public needsRoom!: boolean;
  @Field(() => [DeskSeatModel], { description: 'Seats to fill, each by somebody else' })
  public seats!: DeskSeatModel[];
}

@ObjectType('DeskTime', { description: 'A stretch in which somebody is not simply free' })
export class DeskTimeModel extends ScheduleSpanModel {
  @Field(() => ScheduleTimeKindWord, { description: 'Why they are not simply free' })
  public kind!: TimeKind;
  @Field(() => String, {
    nullable: true,
    description: 'The same in words, where there is more to say',
  })
  public words!: string | null;
}

@ObjectType('DeskCap', { description: 'How many rounds somebody may still have in a day or week' })
export class DeskCapModel extends ScheduleSpanModel {
  @Field(() => String, { description: 'Of what the cap is: day or week, of their own zone' })
  public kind!: string;
  @Field(() => Int, { description: 'Rounds they have already' })
  public used!: number;
  @Field(() => Int, { nullable: true, description: 'Rounds they may have; null without a cap' })
  public limit!: number | null;
}

@ObjectType('DeskPerson', { description: 'Somebody who may sit, with their time' })
export class DeskPersonModel {
  @Field(() => PersonRefModel, { description: 'Who it is' })
  public person!: PersonRefModel;
  @Field(() => Boolean, { description: 'Whether they count as senior' })
  public senior!: boolean;
  @Field(() => Int, { description: 'Minutes they keep free before and after a round' })
  public bufferMinutes!: number;
  @Field(() => [ScheduleSpanModel], { description: 'Where a round of theirs may lie' })
  public free!: ScheduleSpanModel[];
  @Field(() => [DeskTimeModel], { description: 'What they are not simply free for' })
  public times!: DeskTimeModel[];
  @Field(() => [DeskCapModel], { description: 'What they have of their caps' })
  public caps!: DeskCapModel[];
}

@ObjectType('DeskDay', { description: 'A local day of the candidate' })
export class DeskDayModel {
  @Field(() => String, { description: 'Local date, such as 2026-12-02' })
  public date!: string;
  @Field(() => [ScheduleSpanModel], { description: 'When they can on that day' })
  public windows!: ScheduleSpanModel[];
  @Field(() => ScheduleSpanModel, {
    nullable: true,
    description: 'Inside what lunch has to lie; null without lunch',
  })
  public lunch!: ScheduleSpanModel | null;
}

@ObjectType('DeskRoom', { description: 'A room or a link that can be booked' })
export class DeskRoomModel {
  @Field(() => Uuid, { description: 'Id of the room' })
  public id!: string;
  @Field(() => String, { description: 'Name of the room' })
  public name!: string;
}

@ObjectType('DeskLeftOut', { description: 'Somebody who cannot be chosen' })
export class DeskLeftOutModel {
  @Field(() => PersonRefModel, { description: 'Who is left out' })
  public person!: PersonRefModel;
  @Field(() => Uuid, { nullable: true, description: 'For which round; null for all of them' })
  public roundId!: string | null;
  @Field(() => String, { description: 'Why they are left out, in words' })
  public words!: string;
}

@ObjectType('DeskRule', { description: 'A rule that the stage is scheduled by' })
export class DeskRuleModel {
  @Field(() => String, { description: 'Name of the rule it is about' })
  public rule!: string;
  @Field(() => String, { description: 'The rule as a sentence' })
  public words!: string;
  @Field(() => Int, { nullable: true, description: 'What bending it costs; null when it is hard' })
  public price!: number | null;
}

@ObjectType('DeskCandidate', { description: 'Whose rounds are scheduled' })
export class DeskCandidateModel {
  @Field(() => Uuid, { description: 'Id of the candidate' })
  public id!: string;
  @Field(() => String, { description: 'Name of the candidate' })
  public name!: string;
  @Field(() => String, { description: 'IANA time zone of the candidate' })
  public timeZone!: string;
}

@ObjectType('ScheduleDesk', { description: 'Everything that a stage is scheduled with' })
export class ScheduleDeskModel {
  @Field(() => Uuid, { description: 'The loop on the desk' })
  public loopId!: string;
  @Field(() => Uuid, { description: 'The stage on the desk' })
  public stageId!: string;
  @Field(() => String, { description: 'Name of the stage' })
  public stageName!: string;
  @Field(() => String, { description: 'Title of the job' })
  public jobTitle!: string;
  @Field(() => DeskCandidateModel, { description: 'Whose rounds they are' })
  public candidate!: DeskCandidateModel;
  @Field(() => SchedulingStateWord, { description: 'Where its scheduling stands' })
  public state!: BoardState;
  @Field(() => DateTime, { nullable: true, description: 'Since when it waits for a slot' })
  public waitingSince!: Date | null;
  @Field(() => ScheduleSpanModel, { description: 'The time that is looked at' })
  public horizon!: ScheduleSpanModel;
  @Field(() => Int, { description: 'Minutes of the grid on which rounds start' })
  public stepMinutes!: number;
  @Field(() => String, { description: 'What is known of when the candidate can, in words' })
  public windowsWords!: string;
  @Field(() => [DeskDayModel], { description: 'Days of the candidate with when they can' })
  public days!: DeskDayModel[];
  @Field(() => [DeskRoundModel], { description: 'Rounds to place, in the order preferred' })
  public rounds!: DeskRoundModel[];
  @Field(() => [DeskPersonModel], { description: 'Everybody who is in a pool' })
  public people!: DeskPersonModel[];
  @Field(() => [DeskRoomModel], { description: 'Rooms and links that can be booked' })
  public rooms!: DeskRoomModel[];
  @Field(() => [DeskLeftOutModel], { description: 'Who cannot be chosen, and why' })
  public leftOut!: DeskLeftOutModel[];
  @Field(() => [DeskRuleModel], { description: 'The rules in words, the hard ones first' })
  public rules!: DeskRuleModel[];
  @Field(() => [SchedulePlacementModel], {
    description: 'What is booked or held already, in order of time',
  })
  public placements!: SchedulePlacementModel[];
  @Field(() => ScheduleHoldModel, { nullable: true, description: 'The hold that runs, if any' })
  public hold!: ScheduleHoldModel | null;
  @Field(() => ScheduleRunModel, {
    nullable: true,
    description: 'The last search for this stage that you asked for; null before the first',
  })
  public lastRun!: ScheduleRunModel | null;
}
