import type {
  CommitteeState,
  EvidenceGrade,
  ReaderState,
  Recommendation,
  RedactionCertainty,
  RedactionField,
  RedactionKind,
} from '@debrief/domain';
import { DateTime, Uuid } from '@debrief/server-kernel';
import { RecommendationWord } from '@debrief/server-scorecard';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import {
  CommitteeStateWord,
  EvidenceGradeWord,
  ReaderStateWord,
  RedactionCertaintyWord,
  RedactionFieldWord,
  RedactionKindWord,
} from './committee.words';
import { CommitteePaperModel } from './paper.model';

@ObjectType('RedactionFind', { description: 'Something in a packet that may tell who somebody is' })
export class RedactionFindModel {
  @Field(() => ID, { description: 'What a choice names it by; it holds only for this draft' })
  public id!: string;
  @Field(() => RedactionKindWord, { description: 'What it seems to be' })
  public kind!: RedactionKind;
  @Field(() => RedactionCertaintyWord, { description: 'How sure that is' })
  public certainty!: RedactionCertainty;
  @Field({ description: 'Where it stands, e.g. `Interviewer B, Coding: note 3`' })
  public place!: string;
  @Field({ description: 'A few words before it' })
  public before!: string;
  @Field({ description: 'What was found' })
  public found!: string;
  @Field({ description: 'A few words after it' })
  public after!: string;
  @Field({ description: 'What would stand there instead' })
  public instead!: string;
}

@ObjectType('CommitteeDraft', { description: 'A paper as it would be made now' })
export class CommitteeDraftModel {
  @Field(() => Uuid, { description: 'Loop that the paper is about' })
  public loopId!: string;
  @Field(() => Int, { description: 'State of the feedback; to be sent along when it is opened' })
  public contentVersion!: number;
  @Field(() => CommitteePaperModel, { description: 'Exactly what readers would see' })
  public paper!: CommitteePaperModel;
  @Field(() => [RedactionFindModel], { description: 'Everything that was found, in its order' })
  public finds!: readonly RedactionFindModel[];
  @Field(() => [ID], { description: 'Doubtful finds that nobody has spoken of; none may be left' })
  public unconfirmed!: readonly string[];
  @Field(() => [String], { description: 'Places where a name would still stand; none may be left' })
  public leftOver!: readonly string[];
}

@ObjectType('PossibleReader', { description: 'Somebody who might read for a committee' })
export class PossibleReaderModel {
  @Field(() => Uuid, { description: 'Who might read' })
  public personId!: string;
  @Field({ description: 'Name of who might read' })
  public name!: string;
  @Field(() => String, { nullable: true, description: 'Why they cannot; null when they can' })
  public why!: string | null;
}

@ObjectType('CommitteeReader', { description: 'Somebody who was asked to read' })
export class CommitteeReaderModel {
  @Field(() => Uuid, { description: 'Who was asked' })
  public personId!: string;
  @Field({ description: 'Name of who was asked' })
  public name!: string;
  @Field(() => ReaderStateWord, { description: 'Where they stand; never what they voted' })
  public state!: ReaderState;
  @Field(() => String, { nullable: true, description: 'Why they do not count; null while they do' })
  public recusedReason!: string | null;
}

@ObjectType('CommitteeVote', { description: 'A reader’s vote' })
export class CommitteeVoteModel {
  @Field(() => String, { nullable: true, description: 'Whose; null to readers' })
  public name!: string | null;
  @Field(() => RecommendationWord, { description: 'What they recommend' })
  public recommendation!: Recommendation;
  @Field({ description: 'Level they see; empty when they said none' })
  public level!: string;
  @Field({ description: 'Why they recommend so' })
  public reason!: string;
  @Field(() => [String], { description: 'Lines of the paper it rests on' })
  public citations!: readonly string[];
}

@ObjectType('CommitteeTally', { description: 'How many readers recommend the same' })
export class CommitteeTallyModel {
  @Field(() => RecommendationWord, { description: 'What these readers recommend' })
  public recommendation!: Recommendation;
  @Field(() => Int, { description: 'How many of them' })
  public count!: number;
}

@ObjectType('CommitteeOutcome', {
  description: 'What a committee found; advice to whoever decides',
})
export class CommitteeOutcomeModel {
  @Field(() => [CommitteeTallyModel], { description: 'From the strongest no to the strongest yes' })
  public tally!: readonly CommitteeTallyModel[];
  @Field(() => [CommitteeVoteModel], { description: 'The votes with their reasons' })
  public votes!: readonly CommitteeVoteModel[];
}

@ObjectType('Committee', { description: 'A committee, to who manages the loop it is about' })
export class CommitteeModel {
  @Field(() => Uuid, { description: 'Identifies the committee' })
  public id!: string;
  @Field(() => Int, { description: '1 is the first of its loop' })
  public number!: number;
  @Field(() => Int, { description: 'To be sent along when it is closed' })
  public version!: number;
  @Field(() => CommitteeStateWord, { description: 'Where it stands' })
  public state!: CommitteeState;
  @Field({ description: 'What its readers were asked' })
  public question!: string;
  @Field(() => Int, { description: 'Votes it needs' })
  public quorum!: number;
  @Field(() => DateTime, { description: 'When the votes are due' })
  public dueAt!: Date;
  @Field(() => [RedactionFieldWord], { description: 'What its paper hides' })
  public profile!: readonly RedactionField[];
  @Field(() => Int, { description: 'State of the feedback that its paper shows' })
  public contentVersion!: number;
  @Field({ description: 'SHA-256 of the paper’s canonical JSON, hexadecimal' })
  public sha256!: string;
  @Field({ description: 'Name of who opened it' })
  public openedBy!: string;
  @Field(() => DateTime, { description: 'When it was opened' })
  public openedAt!: Date;
  @Field(() => DateTime, { nullable: true, description: 'When it ended; null while it is open' })
  public closedAt!: Date | null;
  @Field(() => [CommitteeReaderModel], { description: 'Who was asked' })
  public readers!: readonly CommitteeReaderModel[];
  @Field(() => Int, { description: 'Votes that count so far' })
  public votes!: number;
  @Field(() => Int, { description: 'Readers who may still vote' })
  public waiting!: number;
  @Field({ description: 'It has the votes it needs' })
  public quorumMet!: boolean;
  @Field(() => Int, {
    description: 'Readers to ask before the quorum can be reached at all; else 0',
  })
  public lacking!: number;
  @Field(() => CommitteePaperModel, {
    nullable: true,
    description: 'What its readers see; null while the votes of a debrief are sealed',
  })
  public paper!: CommitteePaperModel | null;
  @Field(() => CommitteeOutcomeModel, {
    nullable: true,
    description: 'Null until it is closed, and while the votes of a debrief are sealed',
  })
  public result!: CommitteeOutcomeModel | null;
}

@ObjectType('LoopCommittees', { description: 'The committees of a loop, newest first' })
export class LoopCommitteesModel {
  @Field(() => Uuid, { description: 'Loop whose committees these are' })
  public loopId!: string;
  @Field(() => String, {
    nullable: true,
    description: 'Why none can be opened now; null when one can',
  })
  public closedBecause!: string | null;
  @Field(() => [CommitteeModel], { description: 'Every committee of the loop' })
  public committees!: readonly CommitteeModel[];
}

@ObjectType('ScorecardGrade', { description: 'What you found of one scorecard' })
export class ScorecardGradeModel {
  @Field({ description: 'Letter of the scorecard you read' })
  public ref!: string;
  @Field(() => EvidenceGradeWord, { description: 'How far you could follow it' })
  public evidence!: EvidenceGrade;
  @Field({ description: 'Its questions led to their answers' })
  public leading!: boolean;
  @Field({ description: 'What you told its author; may be empty' })
  public sentence!: string;
}

@ObjectType('CommitteeReading', { description: 'A committee, to one of its readers' })
export class CommitteeReadingModel {
  @Field(() => Uuid, { description: 'Identifies what you read' })
  public id!: string;
  @Field(() => CommitteeStateWord, { description: 'Whether it still takes votes' })
  public state!: CommitteeState;
  @Field({ description: 'What you were asked' })
  public question!: string;
  @Field(() => Int, { description: 'Votes the committee needs' })
  public quorum!: number;
  @Field(() => Int, { description: 'Readers who count, you among them' })
  public readers!: number;
  @Field(() => DateTime, { description: 'When your vote is due' })
  public dueAt!: Date;
  @Field(() => DateTime, { nullable: true, description: 'When the committee ended' })
  public closedAt!: Date | null;
  @Field({ description: 'SHA-256 of the canonical JSON of what you read, hexadecimal' })
  public sha256!: string;
  @Field(() => CommitteePaperModel, { description: 'What you read' })
  public paper!: CommitteePaperModel;
  @Field(() => CommitteeVoteModel, {
    nullable: true,
    description: 'Your vote; null until you vote',
  })
  public vote!: CommitteeVoteModel | null;
  @Field(() => [ScorecardGradeModel], { description: 'What you said of scorecards' })
  public grades!: readonly ScorecardGradeModel[];
  @Field(() => CommitteeOutcomeModel, {
    nullable: true,
    description: 'All votes, without names; null until the committee is closed',
  })
  public result!: CommitteeOutcomeModel | null;
}

@ObjectType('CommitteeToRead', { description: 'A committee that you were asked into' })
export class CommitteeToReadModel {
  @Field(() => Uuid, { description: 'Identifies what there is to read' })
  public id!: string;
  @Field(() => CommitteeStateWord, { description: 'Whether it takes votes' })
  public state!: CommitteeState;
  @Field({ description: 'What there is to answer' })
  public question!: string;
  @Field(() => DateTime, { description: 'When it is due' })
  public dueAt!: Date;
  @Field(() => DateTime, { nullable: true, description: 'When you voted; null until then' })
  public votedAt!: Date | null;
}

@ObjectType('EvidenceGradeCounts', { description: 'Grades of a scorecard, counted' })
export class EvidenceGradeCountsModel {
  @Field(() => Int, { description: 'Readers who could follow every rating' })
  public clear!: number;
  @Field(() => Int, { description: 'Readers who could not follow some' })
  public partly!: number;
  @Field(() => Int, { description: 'Readers who could not follow most' })
  public thin!: number;
  @Field(() => Int, { description: 'Readers to whom the questions seemed to lead' })
  public leading!: number;
}

@ObjectType('ScorecardTold', {
  description: 'What readers of a committee said of a scorecard of yours',
})
export class ScorecardToldModel {
  @Field(() => Uuid, { description: 'Committee that read it' })
  public committeeId!: string;
  @Field(() => Uuid, { description: 'Your seat that filed it' })
  public seatId!: string;
  @Field({ description: 'Round that your scorecard is about' })
  public roundName!: string;
  @Field({ description: 'Candidate that your scorecard is about' })
  public candidateName!: string;
  @Field(() => DateTime, { description: 'When the committee closed' })
  public closedAt!: Date;
  @Field(() => Int, { description: 'Readers who said something of it' })
  public readers!: number;
  @Field(() => EvidenceGradeCountsModel, {
    nullable: true,
    description: 'Null below two readers: one would be known by their number',
  })
  public numbers!: EvidenceGradeCountsModel | null;
  @Field(() => [String], { description: 'What they wrote, without who wrote it' })
  public sentences!: readonly string[];
}
