import type { DebriefMode, DebriefPhase, VoterState } from '@debrief/domain';
import { CandidateRefModel } from '@debrief/server-hiring';
import { DateTime, Uuid } from '@debrief/server-kernel';
import { MissingFeedbackModel } from '@debrief/server-loop';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { DebriefModeWord, DebriefPhaseWord, VoterStateWord } from './debrief.words';
import { DebriefNoteModel } from './debrief-note.model';
import { DebriefVoteModel, LevelVotesModel, VoteShiftModel } from './debrief-vote.model';
import { DebriefSeatModel } from './debrief-seat.model';

@ObjectType('DebriefSummary', { description: 'The latest debrief of a loop, in short' })
export class DebriefSummaryModel {
  @Field(() => Uuid, { description: 'Id of that debrief' })
  public id!: string;
  @Field(() => Int, { description: '1 for the first of the loop' })
  public number!: number;
  @Field(() => DebriefPhaseWord, { description: 'How far it has come' })
  public phase!: DebriefPhase;
}

@ObjectType('DebriefExcused', { description: 'A scorecard that a debrief does not wait for' })
export class DebriefExcusedModel {
  @Field(() => String, { description: 'Name of who need not file' })
  public personName!: string;
  @Field(() => String, { description: 'Round it would have been about' })
  public roundName!: string;
  @Field(() => String, { description: 'Why they need not' })
  public reason!: string;
}

@ObjectType('PastDebrief', { description: 'A debrief of the loop that is over' })
export class PastDebriefModel {
  @Field(() => Int, { description: 'Its number within the loop; ask for it by this' })
  public number!: number;
  @Field(() => DateTime, { description: 'When it was opened' })
  public openedAt!: Date;
  @Field(() => DateTime, { description: 'When it ended' })
  public closedAt!: Date;
  @Field(() => DebriefPhaseWord, { description: 'CLOSED or CANCELLED' })
  public phase!: DebriefPhase;
  @Field(() => String, { nullable: true, description: 'Why it was cancelled; null when decided' })
  public closedReason!: string | null;
}

@ObjectType('DebriefVoter', {
  description: 'Somebody who votes, and where they are; never what they voted',
})
export class DebriefVoterModel {
  @Field(() => Uuid, { description: 'Who votes' })
  public personId!: string;
  @Field(() => String, { description: 'Name of the voter' })
  public name!: string;
  @Field(() => Boolean, { description: 'This voter is you' })
  public isYou!: boolean;
  @Field(() => VoterStateWord, { description: 'Reading, sealed or excused' })
  public state!: VoterState;
  @Field(() => Boolean, { description: 'Has the debrief open, or had a moment ago' })
  public present!: boolean;
  @Field(() => String, {
    nullable: true,
    description: 'Why they are excused; null when they are not',
  })
  public excusedReason!: string | null;
}

@ObjectType('DebriefGate', {
  description: 'No debrief is open on the loop: what one waits for, and who would vote',
})
export class DebriefGateModel {
  @Field(() => Uuid, { description: 'Loop asked about' })
  public loopId!: string;
  @Field(() => Int, { description: 'Version of the loop, to open a debrief with' })
  public loopVersion!: number;
  @Field(() => CandidateRefModel, { description: 'Whom it would be about' })
  public candidate!: CandidateRefModel;
  @Field(() => String, { description: 'Job applied for' })
  public jobTitle!: string;
  @Field(() => String, { description: 'Level of that job' })
  public level!: string;
  @Field(() => Boolean, { description: 'Nothing keeps a debrief from being opened' })
  public canOpen!: boolean;
  @Field(() => String, {
    nullable: true,
    description: 'What keeps it from being opened, in a sentence',
  })
  public closedBecause!: string | null;
  @Field(() => [MissingFeedbackModel], { description: 'Scorecards that are owed' })
  public missing!: MissingFeedbackModel[];
  @Field(() => [DebriefExcusedModel], { description: 'Scorecards that nobody waits for' })
  public excused!: DebriefExcusedModel[];
  @Field(() => Int, { description: 'Counting scorecards that are filed' })
  public filed!: number;
  @Field(() => [DebriefVoterModel], { description: 'Who would vote' })
  public voters!: DebriefVoterModel[];
  @Field(() => Boolean, { description: 'You may open one' })
  public mayOpen!: boolean;
  @Field(() => [PastDebriefModel], { description: 'Earlier debriefs, latest first' })
  public past!: PastDebriefModel[];
}

@ObjectType('Debrief', {
  description:
    'Two votes on one candidate: until every second vote is in, nobody is shown a recommendation, a reason or a count',
})
export class DebriefModel {
  @Field(() => Uuid, { description: 'Id of the debrief' })
  public id!: string;
  @Field(() => Uuid, { description: 'Loop it is about' })
  public loopId!: string;
  @Field(() => Int, { description: '1 for the loop’s first' })
  public number!: number;
  @Field(() => Int, { description: 'Grows with whatever the panel may see' })
  public version!: number;
  @Field(() => CandidateRefModel, { description: 'Whom it is about' })
  public candidate!: CandidateRefModel;
  @Field(() => String, { description: 'Job they applied for' })
  public jobTitle!: string;
  @Field(() => String, { description: 'Level of the job they applied for' })
  public level!: string;
  @Field(() => [String], { description: 'Levels to vote for, lowest first' })
  public levels!: string[];
  @Field(() => DebriefModeWord, { description: 'In one sitting, or each in their own time' })
  public mode!: DebriefMode;
  @Field(() => DebriefPhaseWord, { description: 'How far the debrief has come' })
  public phase!: DebriefPhase;
  @Field(() => String, { description: 'Name of who opened it' })
  public openedBy!: string;
  @Field(() => DateTime, { description: 'When reading began' })
  public openedAt!: Date;
  @Field(() => DateTime, {
    nullable: true,
    description: 'End of the timed read, or the day votes are due; nothing is forced then',
  })
  public readUntil!: Date | null;
  @Field(() => Int, { description: 'Version of the feedback when reading began' })
  public contentVersion!: number;
  @Field(() => Boolean, { description: 'What the packet shows has changed since reading began' })
  public changedSince!: boolean;
  @Field(() => DateTime, { nullable: true, description: 'When the votes were opened; null before' })
  public revealedAt!: Date | null;
  @Field(() => DateTime, { nullable: true, description: 'When the debrief ended; null before' })
  public closedAt!: Date | null;
  @Field(() => String, {
    nullable: true,
    description: 'Why this debrief was cancelled; null otherwise',
  })
  public closedReason!: string | null;
  @Field(() => Boolean, { description: 'You may excuse voters and cancel' })
  public mayFacilitate!: boolean;
  @Field(() => String, { description: 'Name of the hiring manager, who decides' })
  public decider!: string;
  @Field(() => DebriefSeatModel, {
    nullable: true,
    description: 'Your own vote; null when you have none',
  })
  public me!: DebriefSeatModel | null;
  @Field(() => [DebriefVoterModel], { description: 'Who votes' })
  public voters!: DebriefVoterModel[];
  @Field(() => [DebriefVoteModel], {
    nullable: true,
    description: 'All votes; null until the reveal',
  })
  public votes!: DebriefVoteModel[] | null;
  @Field(() => [VoteShiftModel], {
    nullable: true,
    description: 'Who moved from which first vote to which second one; null until the reveal',
  })
  public shifts!: VoteShiftModel[] | null;
  @Field(() => [LevelVotesModel], {
    nullable: true,
    description: 'Who voted for which level; null until the reveal',
  })
  public levelVotes!: LevelVotesModel[] | null;
  @Field(() => [DebriefNoteModel], {
    description: 'Your own notes before the reveal, everybody’s after',
  })
  public notes!: DebriefNoteModel[];
}
