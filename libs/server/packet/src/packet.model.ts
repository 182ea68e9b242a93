import type { LoopState, Seal } from '@debrief/domain';
import { DebriefSummaryModel } from '@debrief/server-debrief';
import { CandidateRefModel } from '@debrief/server-hiring';
import { SealWord } from '@debrief/server-identity';
import { Uuid } from '@debrief/server-kernel';
import { LoopStateWord, MissingFeedbackModel } from '@debrief/server-loop';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { CandidateToldModel } from './communication.model';
import { DecisionModel, FrozenPacketModel } from './decision.model';
import { PacketSeverityModel, RobustnessModel } from './packet-estimates.model';
import { PacketFlagModel } from './packet-flags.model';
import {
  EarlyLookModel,
  ExcusedFeedbackModel,
  PacketAssessorModel,
  PacketRoundModel,
  RecommendationCountModel,
} from './packet-people.model';
import {
  PacketCompetencyModel,
  PacketIndependenceModel,
  PacketScorecardModel,
  WeightedSummaryModel,
} from './packet-ratings.model';

@ObjectType('Packet', {
  description:
    'Everything about one loop, combined for the decision. It computes and explains; only a person decides.',
})
export class PacketModel {
  @Field(() => Uuid, { description: 'The loop that the packet is about' })
  public loopId!: string;
  @Field(() => CandidateRefModel, { description: 'The candidate' })
  public candidate!: CandidateRefModel;
  @Field({ description: 'Title of the job that the loop is held for' })
  public jobTitle!: string;
  @Field({ description: 'Level of the job' })
  public level!: string;
  @Field({ description: 'Title of the blueprint behind the loop' })
  public blueprintTitle!: string;
  @Field(() => Int, { description: 'Version of it that the loop is pinned to' })
  public blueprintVersion!: number;
  @Field(() => Int, { description: 'Grows with every change that could change the packet' })
  public contentVersion!: number;
  @Field(() => SealWord, { description: 'When feedback opens on this loop' })
  public seal!: Seal;
  @Field({ description: 'All stages are passed, nobody is missing, nothing is sealed' })
  public complete!: boolean;
  @Field(() => LoopStateWord, { description: 'State of the loop' })
  public state!: LoopState;
  @Field(() => Int, { description: 'Version to decide on' })
  public loopVersion!: number;
  @Field(() => [PacketRoundModel], { description: 'Every round of the loop' })
  public rounds!: readonly PacketRoundModel[];
  @Field(() => [PacketAssessorModel], { description: 'Whose feedback counts' })
  public assessors!: readonly PacketAssessorModel[];
  @Field(() => [PacketCompetencyModel], {
    description: 'One line a competency, also where nobody assessed it',
  })
  public competencies!: readonly PacketCompetencyModel[];
  @Field(() => [PacketFlagModel], { description: 'Red flags by type' })
  public flags!: readonly PacketFlagModel[];
  @Field(() => [MissingFeedbackModel], {
    description: 'Who still owes feedback on a stage that is open or passed',
  })
  public missing!: readonly MissingFeedbackModel[];
  @Field(() => [ExcusedFeedbackModel], { description: 'Whose feedback will not come' })
  public excused!: readonly ExcusedFeedbackModel[];
  @Field({
    description:
      'A debrief is open whose votes are not revealed: no recommendation and no total is shown to anybody',
  })
  public voteSealed!: boolean;
  @Field(() => [RecommendationCountModel], {
    nullable: true,
    description:
      'The recommendations, from the strongest no to the strongest yes; null while a vote is sealed',
  })
  public recommendations!: readonly RecommendationCountModel[] | null;
  @Field(() => WeightedSummaryModel, {
    nullable: true,
    description: 'The weighted ratings in one number; null while a vote is sealed',
  })
  public weighted!: WeightedSummaryModel | null;
  @Field(() => RobustnessModel, {
    nullable: true,
    description:
      'How firmly that number stands; null while a vote is sealed, and with fewer than two ratings',
  })
  public robustness!: RobustnessModel | null;
  @Field(() => PacketSeverityModel, {
    nullable: true,
    description: 'What the estimates rest on; null before the first fit',
  })
  public severity!: PacketSeverityModel | null;
  @Field(() => PacketIndependenceModel, {
    description: 'How many of the scorecards are independent, by the access ledger',
  })
  public independence!: PacketIndependenceModel;
  @Field(() => [PacketScorecardModel], { description: 'The scorecards in full' })
  public scorecards!: readonly PacketScorecardModel[];
  @Field(() => [EarlyLookModel], { description: 'Who opened feedback early' })
  public earlyLooks!: readonly EarlyLookModel[];
  @Field(() => DebriefSummaryModel, {
    nullable: true,
    description: 'The open debrief of the loop, else the latest; null when there never was one',
  })
  public debrief!: DebriefSummaryModel | null;
  @Field(() => FrozenPacketModel, {
    nullable: true,
    description: 'The packet last decided on; null before the first decision',
  })
  public frozen!: FrozenPacketModel | null;
  @Field(() => [DecisionModel], {
    description: 'Decisions so far, oldest first, with those that were declined or taken back',
  })
  public decisions!: readonly DecisionModel[];
  @Field(() => [CandidateToldModel], {
    description: 'What the candidate was told and answered, oldest first; empty until somebody did',
  })
  public communication!: readonly CandidateToldModel[];
}
