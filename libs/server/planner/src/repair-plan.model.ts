import {
  REPAIR_ASKS,
  SCHEDULE_REPAIR_CAUSES,
  SCHEDULE_REPAIR_STATES,
  SEEN_BY_CANDIDATE,
  TOLD_HOW,
  type RepairAsk,
  type RepairMode,
  type ScheduleRepairCause,
  type ScheduleRepairState,
  type SeatRole,
  type SeenByCandidate,
  type ToldHow,
} from '@debrief/domain';
import { PersonRefModel } from '@debrief/server-identity';
import {
  DateTime,
  FieldProblemsModel,
  IdempotencyMismatchProblemModel,
  LoopClosedProblemModel,
  NotFoundProblemModel,
  registerWords,
  StaleVersionProblemModel,
  Uuid,
} from '@debrief/server-kernel';
import { RoundModel, SeatRoleWord, SlotTakenProblemModel } from '@debrief/server-loop';
import { createUnionType, Field, Int, ObjectType } from '@nestjs/graphql';
import { RepairModeWord } from './repair-plan.input';

const RepairCauseWord = registerWords(
  'ScheduleRepairCause',
  SCHEDULE_REPAIR_CAUSES,
  'Why a settled panel no longer holds',
  {
    declined: 'They said that they will not be there',
    removed: 'They were taken off the round',
    excused: 'They were let off',
    no_show: 'They did not come',
    conflict: 'They may have nothing to do with this candidate',
    inactive: 'They are not active any more',
  },
);
const RepairStateWord = registerWords(
  'ScheduleRepairState',
  SCHEDULE_REPAIR_STATES,
  'What became of a repair of a schedule',
  {
    open: 'Somebody has to decide',
    approved: 'Somebody chose a way, and it was made',
    applied: 'The organisation’s policy made it',
    dismissed: 'Somebody wants the panel as it is',
    lapsed: 'Nothing was left to repair',
  },
);
const RepairAskWord = registerWords('RepairAsk', REPAIR_ASKS, 'Why a repair was left to a person', {
  policy: 'The policy leaves every repair to a person',
  no_proposal: 'Nobody was found who could step in at that time',
  more_than_a_swap: 'More than one person would change, or the time',
  candidate_sees: 'The candidate would have to be told',
  cutoff: 'Whoever steps in would have too little working time left',
  swaps: 'The loop had as many swaps without a person as the policy allows',
  coverage: 'Less would be covered than before',
  seniority: 'Fewer senior people would be there than before',
  mock: 'It is a practice loop',
});
const SeenByCandidateWord = registerWords(
  'SeenByCandidate',
  SEEN_BY_CANDIDATE,
  'What of a change the candidate has to be told',
  {
    time: 'When the round is',
    place: 'Where the round is',
    names: 'Whom they meet',
  },
);
const ToldHowWord = registerWords('ToldHow', TOLD_HOW, 'How somebody hears of a change', {
  called_off: 'Their invitation is taken back, and their reminders end',
  invited: 'They are invited, and reminded from now on',
  moved: 'Their invitation and their reminders move',
});

@ObjectType('RepairSeat', { description: 'Who has which part on a round' })
export class RepairSeatModel {
  @Field(() => PersonRefModel, { description: 'Who has the part' })
  public person!: PersonRefModel;
  @Field(() => SeatRoleWord, { description: 'The part they have' })
  public role!: SeatRole;
}

@ObjectType('RepairSide', { description: 'A round before or after a repair' })
export class RepairSideModel {
  @Field(() => DateTime, { description: 'When the round starts on this side' })
  public startsAt!: Date;
  @Field(() => String, { description: 'Where it is held on this side; empty when nobody said' })
  public place!: string;
  @Field(() => [RepairSeatModel], { description: 'Its panel on this side, without shadows' })
  public seats!: RepairSeatModel[];
}

@ObjectType('RepairChange', { description: 'What a repair does to one round' })
export class RepairChangeModel {
  @Field(() => Uuid, { description: 'The round that changes' })
  public roundId!: string;
  @Field(() => String, { description: 'Name of the round that changes' })
  public roundName!: string;
  @Field(() => RepairSideModel, { description: 'The round as it was settled' })
  public before!: RepairSideModel;
  @Field(() => RepairSideModel, { description: 'The round as it would be' })
  public after!: RepairSideModel;
}

@ObjectType('RepairTold', { description: 'Somebody who hears of a repair' })
export class RepairToldModel {
  @Field(() => PersonRefModel, { description: 'Who is told' })
  public person!: PersonRefModel;
  @Field(() => ToldHowWord, { description: 'What they are told' })
  public how!: ToldHow;
}

@ObjectType('RepairProposal', { description: 'One way to repair a schedule' })
export class RepairProposalModel {
  @Field(() => Int, { description: 'Its place among the proposals, from 0, the cheapest first' })
  public index!: number;
  @Field(() => Int, {
    description: 'What it bends, by the prices of the organisation; 0 for nothing',
  })
  public price!: number;
  @Field(() => [RepairChangeModel], { description: 'The rounds it changes' })
  public changes!: RepairChangeModel[];
  @Field(() => [RepairToldModel], { description: 'Who of the panels is told, and what' })
  public told!: RepairToldModel[];
  @Field(() => [SeenByCandidateWord], {
    description: 'What the candidate is told; empty when all they were told still holds',
  })
  public candidateTold!: SeenByCandidate[];
}

@ObjectType('ScheduleRepair', {
  description: 'A settled panel that somebody fell out of, with ways to repair it',
})
export class ScheduleRepairModel {
  @Field(() => Uuid, { description: 'Id of the repair' })
  public id!: string;
  @Field(() => Int, { description: 'Send it back when you decide' })
  public version!: number;
  @Field(() => Uuid, { description: 'The loop whose schedule it is' })
  public loopId!: string;
  @Field(() => Uuid, { description: 'The stage of the round' })
  public stageId!: string;
  @Field(() => Uuid, { description: 'The round whose panel no longer holds' })
  public roundId!: string;
  @Field(() => String, { description: 'Name of that round' })
  public roundName!: string;
  @Field(() => String, { description: 'Name of the candidate' })
  public candidateName!: string;
  @Field(() => String, { description: 'Title of the job' })
  public jobTitle!: string;
  @Field(() => DateTime, { description: 'When that round starts' })
  public startsAt!: Date;
  @Field(() => Int, { description: 'How long that round takes, in minutes' })
  public durationMinutes!: number;
  @Field(() => PersonRefModel, { description: 'Who fell out' })
  public person!: PersonRefModel;
  @Field(() => SeatRoleWord, { description: 'The part they had' })
  public role!: SeatRole;
  @Field(() => RepairCauseWord, { description: 'Why they fell out' })
  public cause!: ScheduleRepairCause;
  @Field(() => RepairStateWord, { description: 'What became of it' })
  public state!: ScheduleRepairState;
  @Field(() => [RepairAskWord], { description: 'Why it was left to a person' })
  public asks!: RepairAsk[];
  @Field(() => DateTime, { description: 'When it was found' })
  public openedAt!: Date;
  @Field(() => Boolean, { description: 'No better way was left out' })
  public complete!: boolean;
  @Field(() => [RepairProposalModel], { description: 'Ways to repair it, the cheapest first' })
  public proposals!: RepairProposalModel[];
}

@ObjectType('RepairPolicy', {
  description: 'What happens by itself when somebody falls out of a settled panel',
})
export class RepairPolicyModel {
  @Field(() => RepairModeWord, { description: 'Whether repairs are proposed or made' })
  public mode!: RepairMode;
  @Field(() => Int, { description: 'Working hours left for whoever steps in, at the least' })
  public cutoffHours!: number;
  @Field(() => Int, { description: 'Swaps on one loop that need no person, at the most' })
  public mostSwaps!: number;
  @Field(() => Int, { description: 'Send it back when you save; 0 while nobody has saved one' })
  public version!: number;
  @Field(() => PersonRefModel, {
    nullable: true,
    description: 'Who saved it; null for the default',
  })
  public savedBy!: PersonRefModel | null;
}

@ObjectType('RepairSettled', { description: 'The repair is decided' })
export class RepairSettledModel {
  @Field(() => ScheduleRepairModel, {
    nullable: true,
    description: 'The repair as it ended; null when you may not read it any more',
  })
  public repair!: ScheduleRepairModel | null;
}

@ObjectType('RepairPolicySaved', { description: 'The policy holds from now on' })
export class RepairPolicySavedModel {
  @Field(() => RepairPolicyModel, { description: 'The policy as it holds now' })
  public policy!: RepairPolicyModel;
}

@ObjectType('NoShowRecorded', { description: 'It is noted that somebody did not come' })
export class NoShowRecordedModel {
  @Field(() => RoundModel, { description: 'The round as it stands now' })
  public round!: RoundModel;
}

const resolveType = (value: { __typename: string }): string => value.__typename;
const REFUSED = [
  FieldProblemsModel,
  NotFoundProblemModel,
  StaleVersionProblemModel,
  IdempotencyMismatchProblemModel,
] as const;

export const ApproveRepairResult = createUnionType({
  name: 'ApproveRepairResult',
  description: 'The repair that was made, or why nothing of it was',
  types: () =>
    [RepairSettledModel, ...REFUSED, LoopClosedProblemModel, SlotTakenProblemModel] as const,
  resolveType,
});
export const DismissRepairResult = createUnionType({
  name: 'DismissRepairResult',
  description: 'The repair that was put aside, or why it was not',
  types: () => [RepairSettledModel, ...REFUSED, LoopClosedProblemModel] as const,
  resolveType,
});
export const SaveRepairPolicyResult = createUnionType({
  name: 'SaveRepairPolicyResult',
  description: 'The policy that holds now, or why it stays as it was',
  types: () =>
    [
      RepairPolicySavedModel,
      FieldProblemsModel,
      StaleVersionProblemModel,
      IdempotencyMismatchProblemModel,
    ] as const,
  resolveType,
});
export const RecordNoShowResult = createUnionType({
  name: 'RecordNoShowResult',
  description: 'The round as it stands now, or why nothing was noted',
  types: () => [NoShowRecordedModel, ...REFUSED, LoopClosedProblemModel] as const,
  resolveType,
});
