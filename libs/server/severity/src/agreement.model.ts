import type { SeverityFitState } from '@debrief/domain';
import { PersonRefModel } from '@debrief/server-identity';
import { DateTime } from '@debrief/server-kernel';
import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import type { FitView } from './agreement.reader';
import { SeverityStateWord } from './severity.words';

@ObjectType('AlphaEstimate', { description: 'Krippendorff’s alpha for ordered levels' })
export class AlphaEstimateModel {
  @Field(() => Float, { description: '1 when all agree, 0 when no more than by chance' })
  public value!: number;
  @Field(() => Float, { nullable: true, description: 'Lower end of the 90 % interval' })
  public low!: number | null;
  @Field(() => Float, { nullable: true, description: 'Upper end of the 90 % interval' })
  public high!: number | null;
}

@ObjectType('IntraclassEstimate', {
  description: 'Share of the spread of ratings that candidates make, panels being of any size',
})
export class IntraclassEstimateModel {
  @Field(() => Float, { description: 'For the rating of one interviewer: ICC(1,1)' })
  public single!: number;
  @Field(() => Float, { description: 'For the mean of a panel of the usual size: ICC(1,k)' })
  public mean!: number;
  @Field(() => Float, { description: 'That size, k' })
  public panel!: number;
}

@ObjectType('PairKappa', {
  description: 'Cohen’s kappa with quadratic weights over all pairs who rated the same',
})
export class PairKappaModel {
  @Field(() => Float, { description: '1 when all pairs agree, 0 when no more than by chance' })
  public value!: number;
  @Field(() => Int, { description: 'How many pairs of ratings it compares' })
  public pairs!: number;
}

@ObjectType('CompetencyAgreement', {
  description: 'How far interviewers agree who rated the same competency of the same candidates',
})
export class CompetencyAgreementModel {
  @Field({ description: 'Key of the competency that was rated' })
  public competency!: string;
  @Field({ description: 'Name of the competency that was rated' })
  public name!: string;
  @Field(() => Int, { description: 'Supported ratings of it' })
  public ratings!: number;
  @Field(() => Int, { description: 'Candidates whom two people or more rated on it' })
  public shared!: number;
  @Field(() => AlphaEstimateModel, {
    nullable: true,
    description: 'Null, as all below, with fewer such candidates than `fewest`',
  })
  public alpha!: AlphaEstimateModel | null;
  @Field(() => IntraclassEstimateModel, {
    nullable: true,
    description: 'Null also where nothing differs',
  })
  public icc!: IntraclassEstimateModel | null;
  @Field(() => PairKappaModel, { nullable: true, description: 'Null also where nothing differs' })
  public kappa!: PairKappaModel | null;
  @Field(() => Int, {
    nullable: true,
    description:
      'Interviewers until their mean is reliable to 0.8; null also where candidates do not differ',
  })
  public needed!: number | null;
}

@ObjectType('SeverityFit', { description: 'What the newest fit of the severity model found' })
export class SeverityFitModel {
  @Field(() => Int, { description: 'Number of the fit, from 1' })
  public number!: number;
  @Field(() => SeverityStateWord, { description: 'Whether habits are used' })
  public state!: SeverityFitState;
  @Field(() => DateTime, { description: 'When it was made' })
  public fittedAt!: Date;
  @Field(() => Float, {
    description: 'How much better habits explain the ratings: twice the log-likelihood they add',
  })
  public gain!: number;
  @Field(() => Int, { description: 'Ratings of closed loops it rests on' })
  public ratings!: number;
  @Field(() => Int, { description: 'Different things rated: one a loop and competency' })
  public subjects!: number;
  @Field(() => Int, { description: 'Interviewers who gave them' })
  public raters!: number;
  @Field(() => Int, {
    description: 'Groups of interviewers between whom nobody rated on both sides',
  })
  public panels!: number;
  @Field(() => Float, {
    nullable: true,
    description: 'Standard deviation of what was rated, in levels; null with too few ratings',
  })
  public candidateSpread!: number | null;
  @Field(() => Float, {
    nullable: true,
    description: 'Standard deviation of habits, in levels; null with too few ratings',
  })
  public habitSpread!: number | null;
  @Field(() => Float, {
    nullable: true,
    description: 'Standard deviation of all else, in levels; null with too few ratings',
  })
  public restSpread!: number | null;
  @Field(() => Int, {
    nullable: true,
    description: 'Interviewers on one competency until their mean is reliable to 0.8',
  })
  public needed!: number | null;
}

@ObjectType('Agreement', {
  description:
    'How far interviewers agree, over closed loops that you may know and on which nobody owes feedback',
})
export class AgreementModel {
  @Field(() => SeverityFitModel, { nullable: true, description: 'Null before the first night' })
  public fit!: FitView | null;
  @Field(() => Int, { description: 'Closed loops looked at' })
  public loops!: number;
  @Field(() => Int, { description: 'Supported ratings compared, the newest first' })
  public ratings!: number;
  @Field(() => Int, { description: 'Candidates rated by two people that any number takes' })
  public fewest!: number;
  @Field(() => [CompetencyAgreementModel], { description: 'One line a competency, by name' })
  public competencies!: readonly CompetencyAgreementModel[];
}

@ObjectType('RatingHabit', {
  description: 'How an interviewer rates beside others; a habit of the scale, not a judgement',
})
export class RatingHabitModel {
  @Field(() => PersonRefModel, { description: 'Whose it is' })
  public person!: PersonRefModel;
  @Field({ description: 'That it is yours' })
  public isYou!: boolean;
  @Field(() => Int, { description: 'Ratings of theirs in closed loops' })
  public ratings!: number;
  @Field(() => Int, { description: 'Of them, those of something that somebody else rated too' })
  public shared!: number;
  @Field(() => Float, {
    nullable: true,
    description:
      'Levels above the average interviewer for the same things; null while habits are not used or too little is shared',
  })
  public effect!: number | null;
  @Field(() => Float, { nullable: true, description: 'Lower end of its 90 % interval' })
  public low!: number | null;
  @Field(() => Float, { nullable: true, description: 'Upper end of its 90 % interval' })
  public high!: number | null;
  @Field(() => Int, { description: 'Lowest level they gave' })
  public lowest!: number;
  @Field(() => Int, { description: 'Highest level they gave' })
  public highest!: number;
  @Field(() => Float, {
    nullable: true,
    description:
      'How widely they use the scale: 1 as everybody together; null while too little is shared',
  })
  public spread!: number | null;
}

@ObjectType('RatingHabits', { description: 'Habits of the newest fit that you may see' })
export class RatingHabitsModel {
  @Field(() => Int, { description: 'Shared ratings below which no habit is shown' })
  public fewest!: number;
  @Field(() => [RatingHabitModel], {
    description: 'By name; your own alone unless you are an admin',
  })
  public habits!: readonly RatingHabitModel[];
}
