import type { ComparisonWarningKind, LoopState, SeverityFitState } from '@debrief/domain';
import {
  DateTime,
  FieldProblemsModel,
  NotFoundProblemModel,
  registerWords,
  Uuid,
} from '@debrief/server-kernel';
import { LoopStateWord } from '@debrief/server-loop';
import { SeverityStateWord } from '@debrief/server-severity';
import { createUnionType, Field, Float, Int, ObjectType } from '@nestjs/graphql';
import type { LeftOut } from './comparison.reader';

const LeftOutReasonWord = registerWords(
  'LeftOutReason',
  ['owed', 'voting'],
  'Why a candidate that was asked for is named and not compared',
  {
    owed: 'You still owe a scorecard on the loop',
    voting: 'A debrief’s vote is on; until it is revealed nothing is put into numbers',
  },
);

const ComparisonWarningKindWord = registerWords(
  'ComparisonWarningKind',
  ['panels', 'rubric', 'ai_policy', 'blueprint', 'coverage', 'sealed', 'seal'],
  'In what candidates were not seen alike',
  {
    panels: 'Nobody connects their interviewers',
    rubric: 'Rated against other anchors',
    ai_policy: 'Other rules for AI tools in the same kind of round',
    blueprint: 'Other rounds were planned',
    coverage: 'Fewer assessors than the blueprint asks for',
    sealed: 'Not all of it may be read yet',
    seal: 'Feedback was sealed by other rules',
  },
);

@ObjectType('ComparedCandidate', { description: 'Somebody who stands in the comparison' })
export class ComparedCandidateModel {
  @Field(() => Uuid, { description: 'Loop compared' })
  public loopId!: string;
  @Field({ description: 'Name of the compared candidate' })
  public name!: string;
  @Field({ description: 'Level the candidate is interviewed for' })
  public level!: string;
  @Field(() => LoopStateWord, { description: 'Where the compared loop is' })
  public state!: LoopState;
  @Field({ description: 'Nothing is missing, to come or sealed' })
  public complete!: boolean;
}

@ObjectType('ComparedEstimate', {
  description: 'Ratings with each interviewer’s habit taken out, all by the newest fit',
})
export class ComparedEstimateModel {
  @Field(() => Float, { description: 'Level, to two decimals' })
  public value!: number;
  @Field(() => Float, { description: 'Lower end of the 90 % interval, to two decimals' })
  public low!: number;
  @Field(() => Float, { description: 'Upper end of the 90 % interval, to two decimals' })
  public high!: number;
}

@ObjectType('ComparedCell', { description: 'One candidate on one competency' })
export class ComparedCellModel {
  @Field(() => Uuid, { description: 'Loop of the candidate' })
  public loopId!: string;
  @Field(() => Float, { nullable: true, description: 'Plain mean; null below two ratings' })
  public mean!: number | null;
  @Field(() => Int, { nullable: true, description: 'Lowest supported level' })
  public min!: number | null;
  @Field(() => Int, { nullable: true, description: 'Highest supported level' })
  public max!: number | null;
  @Field(() => Int, { description: 'Supported ratings of the candidate' })
  public n!: number;
  @Field(() => Int, { description: 'Independent assessors of the candidate' })
  public assessors!: number;
  @Field(() => Int, { description: 'Assessors that the candidate’s blueprint asks for' })
  public minAssessors!: number;
  @Field(() => ComparedEstimateModel, {
    nullable: true,
    description: 'Null below two ratings, before the first fit, and in a row without one scale',
  })
  public estimate!: ComparedEstimateModel | null;
}

@ObjectType('ComparedCompetency', { description: 'A competency across candidates' })
export class ComparedCompetencyModel {
  @Field({ description: 'Key of the compared competency' })
  public key!: string;
  @Field({ description: 'Name of the compared competency' })
  public name!: string;
  @Field({ description: 'Interviewers connect all candidates who were rated on it' })
  public oneScale!: boolean;
  @Field(() => [ComparedCellModel], { description: 'In the order of the candidates' })
  public cells!: readonly ComparedCellModel[];
}

@ObjectType('ComparisonWarning', { description: 'A reason to compare with care' })
export class ComparisonWarningModel {
  @Field(() => ComparisonWarningKindWord, { description: 'What differs' })
  public kind!: ComparisonWarningKind;
  @Field(() => [Uuid], { description: 'Loops it is about' })
  public loopIds!: readonly string[];
  @Field(() => String, {
    nullable: true,
    description: 'Key of the competency it is about; null when about more',
  })
  public competency!: string | null;
  @Field({ description: 'The warning in a sentence or two' })
  public statement!: string;
}

@ObjectType('LeftOutCandidate', { description: 'Asked for, and not compared' })
export class LeftOutCandidateModel {
  @Field(() => Uuid, { description: 'Loop left out' })
  public loopId!: string;
  @Field({ description: 'Name of the candidate left out' })
  public name!: string;
  @Field(() => LeftOutReasonWord, { description: 'Why they are left out' })
  public reason!: LeftOut['reason'];
}

@ObjectType('ComparableCandidate', { description: 'Somebody who could be compared' })
export class ComparableCandidateModel {
  @Field(() => Uuid, { description: 'Loop that could be compared' })
  public loopId!: string;
  @Field({ description: 'Name of the candidate to choose' })
  public name!: string;
  @Field({ description: 'Level the candidate to choose is interviewed for' })
  public level!: string;
}

@ObjectType('ComparisonSeverity', { description: 'The fit that the estimates rest on' })
export class ComparisonSeverityModel {
  @Field(() => SeverityStateWord, { description: 'Whether habits are taken out' })
  public state!: SeverityFitState;
  @Field(() => DateTime, { description: 'When the fit was made' })
  public fittedAt!: Date;
  @Field(() => Int, { description: 'Ratings of closed loops behind it' })
  public ratings!: number;
}

@ObjectType('PacketComparison', {
  description:
    'Candidates of one job side by side, by name; it holds no total and no order of merit',
})
export class PacketComparisonModel {
  @Field(() => Uuid, { description: 'The job' })
  public jobId!: string;
  @Field({ description: 'Title of the job' })
  public jobTitle!: string;
  @Field(() => [ComparedCandidateModel], { description: 'Compared, by name' })
  public candidates!: readonly ComparedCandidateModel[];
  @Field(() => [ComparedCompetencyModel], { description: 'One row a competency' })
  public competencies!: readonly ComparedCompetencyModel[];
  @Field(() => [ComparisonWarningModel], { description: 'What takes most from it first' })
  public warnings!: readonly ComparisonWarningModel[];
  @Field(() => ComparisonSeverityModel, {
    nullable: true,
    description: 'Null before the first fit',
  })
  public severity!: ComparisonSeverityModel | null;
  @Field(() => [LeftOutCandidateModel], { description: 'Asked for and not compared, by name' })
  public leftOut!: readonly LeftOutCandidateModel[];
  @Field(() => [ComparableCandidateModel], {
    description: 'Candidates of the job that you may know, by name; the newest 100',
  })
  public choices!: readonly ComparableCandidateModel[];
}

export const ComparePacketsResult = createUnionType({
  name: 'ComparePacketsResult',
  description: 'The comparison, or why there is none',
  types: () => [PacketComparisonModel, NotFoundProblemModel, FieldProblemsModel] as const,
  resolveType: (value: { __typename: string }) => value.__typename,
});
