import type { ChoiceState, LeakState, QuestionStanding } from '@debrief/domain';
import { CompetencyModel, QuestionModel, RoundKindWord } from '@debrief/server-blueprint';
import { CandidateRefModel } from '@debrief/server-hiring';
import { PersonRefModel } from '@debrief/server-identity';
import { connectionOf, DateTime, Uuid } from '@debrief/server-kernel';
import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import type { RoundKind } from '@debrief/domain';
import { ChoiceStateWord, LeakStateWord, QuestionStandingWord } from './question.words';

@ObjectType('QuestionState', {
  description: 'How often a question was met, and whether it may be asked',
})
export class QuestionStateModel {
  @Field(() => QuestionStandingWord, { description: 'Whether the question may be asked' })
  public standing!: QuestionStanding;
  @Field(() => String, { description: 'Why it stands so, in one sentence' })
  public why!: string;
  @Field(() => DateTime, {
    nullable: true,
    description: 'When a cooling question is free again; else null',
  })
  public coolingUntil!: Date | null;
  @Field(() => Int, { description: 'In how many rounds candidates met it; practice never counts' })
  public timesMet!: number;
  @Field(() => DateTime, { nullable: true, description: 'When it was met last; null when never' })
  public lastMetAt!: Date | null;
  @Field(() => Int, { description: 'Reports of a leak that nobody has settled yet' })
  public openReports!: number;
}

@ObjectType('MonthOfUse', { description: 'How often a question was met in a month' })
export class MonthOfUseModel {
  @Field(() => String, { description: 'Year and month in UTC, e.g. `2026-11`' })
  public month!: string;
  @Field(() => Int, { description: 'Rounds of the month in which it was met' })
  public times!: number;
}

@ObjectType('QuestionDrift', {
  description:
    'How a competency was rated over a quarter where the question was asked; only decided loops that you may read',
})
export class QuestionDriftModel {
  @Field(() => CompetencyModel, { description: 'What was rated' })
  public competency!: CompetencyModel;
  @Field(() => String, { description: 'Quarter in UTC, e.g. `2026-Q4`' })
  public quarter!: string;
  @Field(() => Float, { description: 'Mean of the supported ratings, 1 to 4' })
  public mean!: number;
  @Field(() => Int, { description: 'How many ratings are behind it, from at least five loops' })
  public count!: number;
}

@ObjectType('QuestionExposure', { description: 'A candidate met a question in a round' })
export class QuestionExposureModel {
  @Field(() => Uuid, { description: 'The round in which it was met' })
  public roundId!: string;
  @Field(() => String, { description: 'Name of the round in which it was met' })
  public roundName!: string;
  @Field(() => Uuid, { description: 'The loop of that round' })
  public loopId!: string;
  @Field(() => CandidateRefModel, { description: 'Who met it' })
  public candidate!: CandidateRefModel;
  @Field(() => String, { description: 'Title of the job they applied for' })
  public jobTitle!: string;
  @Field(() => DateTime, { description: 'When they met it' })
  public metAt!: Date;
  @Field(() => Boolean, { description: 'True when it was chosen for the round' })
  public chosen!: boolean;
  @Field(() => Boolean, {
    description:
      'True when a scorecard says that it was asked; false as well while that is sealed to you',
  })
  public asked!: boolean;
  @Field(() => Int, { description: 'Number of the question version that was met' })
  public version!: number;
}
export const QuestionExposureConnection = connectionOf('QuestionExposure', QuestionExposureModel);

@ObjectType('LeakReport', { description: 'Somebody found a question outside' })
export class LeakReportModel {
  @Field(() => Uuid, { description: 'Id of the report' })
  public id!: string;
  @Field(() => String, { description: 'Key of the question that was found' })
  public key!: string;
  @Field(() => String, { description: 'Title of the question that was found' })
  public title!: string;
  @Field(() => String, { description: 'Where it was found: a page, a forum, a person' })
  public place!: string;
  @Field(() => String, { description: 'What else the reporter wrote; may be empty' })
  public note!: string;
  @Field(() => LeakStateWord, { description: 'What became of it' })
  public state!: LeakState;
  @Field(() => PersonRefModel, { description: 'Who reported it' })
  public reportedBy!: PersonRefModel;
  @Field(() => DateTime, { description: 'When it was reported' })
  public reportedAt!: Date;
  @Field(() => PersonRefModel, {
    nullable: true,
    description: 'Who settled it; null while it is open',
  })
  public settledBy!: PersonRefModel | null;
  @Field(() => DateTime, {
    nullable: true,
    description: 'When it was settled; null while it is open',
  })
  public settledAt!: Date | null;
  @Field(() => String, { description: 'What was found out; may be empty' })
  public finding!: string;
}

@ObjectType('QuestionUse', {
  description: 'The life of a question: who met it, how it was rated, whether it leaked',
})
export class QuestionUseModel {
  /** Not in the schema: the fields below it are asked by it. */
  public key!: string;
  @Field(() => QuestionModel, { description: 'The question in its latest version' })
  public question!: QuestionModel;
  @Field(() => QuestionStateModel, { description: 'How it stands now' })
  public state!: QuestionStateModel;
  @Field(() => [MonthOfUseModel], {
    description:
      'Times met by month of the last two years, oldest first; starts with the first month of use',
  })
  public months!: readonly MonthOfUseModel[];
}

@ObjectType('QuestionPolicy', { description: 'When questions cool down' })
export class QuestionPolicyModel {
  @Field(() => Int, { description: 'Days over which uses are counted' })
  public windowDays!: number;
  @Field(() => Int, { description: 'Uses in that time from which on a question cools down' })
  public mostUses!: number;
  @Field(() => Int, {
    description: 'Send it back when you change the policy; 0 while it was never changed',
  })
  public version!: number;
}

@ObjectType('QuestionFacet', {
  description: 'A value to filter the bank by, and how many questions have it',
})
export class QuestionFacetModel {
  @Field(() => String, { description: 'The value' })
  public key!: string;
  @Field(() => Int, { description: 'How many questions have the value' })
  public count!: number;
}

@ObjectType('QuestionFacets', { description: 'What the question bank can be filtered by' })
export class QuestionFacetsModel {
  @Field(() => [QuestionFacetModel], { description: 'Topics in use' })
  public topics!: QuestionFacetModel[];
  @Field(() => [QuestionFacetModel], { description: 'Difficulties in use, as lower-case words' })
  public difficulties!: QuestionFacetModel[];
  @Field(() => [QuestionFacetModel], {
    description: 'Keys of competencies that questions give evidence for',
  })
  public competencies!: QuestionFacetModel[];
}

@ObjectType('ChoiceQuestion', { description: 'A question as it stands for one round' })
export class ChoiceQuestionModel {
  @Field(() => QuestionModel, {
    description: 'The question: as it was chosen, else in its latest version',
  })
  public question!: QuestionModel;
  @Field(() => ChoiceStateWord, { description: 'Whether it may be chosen for the round' })
  public state!: ChoiceState;
  @Field(() => String, { description: 'Why it stands so for the round, in one sentence' })
  public why!: string;
  @Field(() => DateTime, {
    nullable: true,
    description: 'When it is free again while it cools down; else null',
  })
  public until!: Date | null;
  @Field(() => Boolean, { description: 'True when the kit of the round has it' })
  public inKit!: boolean;
  @Field(() => Boolean, { description: 'True when it is chosen for the round' })
  public chosen!: boolean;
  @Field(() => String, {
    nullable: true,
    description: 'Why it was chosen although it was cooling down; else null',
  })
  public overrideReason!: string | null;
}
export const ChoiceQuestionConnection = connectionOf('ChoiceQuestion', ChoiceQuestionModel);

@ObjectType('RoundQuestion', { description: 'A question that a round is asked from, by name' })
export class RoundQuestionModel {
  @Field(() => String, { description: 'Key of the question that the round is asked from' })
  public key!: string;
  @Field(() => String, { description: 'Title of the question that the round is asked from' })
  public title!: string;
  @Field(() => Int, { description: 'Number of the version that the round is asked from' })
  public version!: number;
}

@ObjectType('QuestionChoice', {
  description: 'The questions of one round, and what may be chosen for it',
})
export class QuestionChoiceModel {
  @Field(() => Uuid, { description: 'The round that questions are chosen for' })
  public roundId!: string;
  @Field(() => String, { description: 'Name of the round that questions are chosen for' })
  public roundName!: string;
  @Field(() => RoundKindWord, { description: 'Kind of the round that questions are chosen for' })
  public roundKind!: RoundKind;
  @Field(() => Int, {
    description: 'Counts changes of the choice, 0 before the first; send it back with yours',
  })
  public version!: number;
  @Field(() => [ChoiceQuestionModel], {
    description:
      'What is chosen, in the order of asking; empty while the questions of the kit hold',
  })
  public chosen!: readonly ChoiceQuestionModel[];
  @Field(() => [ChoiceQuestionModel], {
    description: 'The questions of the kit of the round, in its order',
  })
  public kit!: readonly ChoiceQuestionModel[];
  @Field(() => [String], { description: 'Keys of the competencies that the kit focuses on' })
  public focus!: readonly string[];
}
