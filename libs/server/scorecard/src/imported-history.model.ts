import { PersonRefModel } from '@debrief/server-identity';
import { DateTime, registerWords, Uuid } from '@debrief/server-kernel';
import { Field, Int, ObjectType } from '@nestjs/graphql';

const RECOMMENDATIONS = [
  'strong_no',
  'no',
  'mixed',
  'yes',
  'strong_yes',
  'insufficient_signal',
  'unmapped',
] as const;
export const ImportedRecommendationWord = registerWords(
  'ImportedRecommendation',
  RECOMMENDATIONS,
  'What an imported scorecard recommended. It never counts in a packet or an average.',
  {
    strong_no: 'Would argue against hiring',
    no: 'Leans against hiring',
    mixed: 'Undecided; our scale has no equal to it',
    yes: 'Leans towards hiring',
    strong_yes: 'Would argue for hiring',
    insufficient_signal: 'No decision was given',
    unmapped: 'A word of the other system without an equal; it is kept as it was',
  },
);

@ObjectType('ImportedApplication', { description: 'An application as another system told it' })
export class ImportedApplicationModel {
  @Field(() => Uuid, { description: 'Id of this piece of history' })
  public id!: string;
  @Field(() => Uuid, {
    nullable: true,
    description: 'The application here that came of it; null for one that was over already',
  })
  public applicationId!: string | null;
  @Field(() => String, { description: 'The system it comes from, e.g. greenhouse' })
  public source!: string;
  @Field(() => String, { description: 'Title of the job there' })
  public jobTitle!: string;
  @Field(() => String, { description: 'Its status, in the words used there' })
  public status!: string;
  @Field(() => String, { description: 'The stage it was in, in the words used there' })
  public stage!: string;
  @Field(() => String, {
    description: 'Why it ended, in the words used there; empty when not said',
  })
  public reason!: string;
  @Field(() => DateTime, { nullable: true, description: 'When the candidate applied' })
  public appliedAt!: Date | null;
  @Field(() => DateTime, { nullable: true, description: 'When it ended' })
  public closedAt!: Date | null;
}

@ObjectType('ImportedInterviewer', {
  description: 'Somebody on the panel of an imported interview',
})
export class ImportedInterviewerModel {
  @Field(() => String, { description: 'Their name there' })
  public name!: string;
  @Field(() => String, { description: 'Their answer to the invitation, in the words used there' })
  public response!: string;
}

@ObjectType('ImportedInterview', { description: 'An interview that was held or planned elsewhere' })
export class ImportedInterviewModel {
  @Field(() => Uuid, { description: 'Id of this piece of history' })
  public id!: string;
  @Field(() => Uuid, { nullable: true, description: 'The imported application it belongs to' })
  public importedApplicationId!: string | null;
  @Field(() => String, { description: 'The system it comes from' })
  public source!: string;
  @Field(() => String, { description: 'What it was called' })
  public name!: string;
  @Field(() => String, { description: 'The stage it was part of; empty when not said' })
  public stage!: string;
  @Field(() => DateTime, { nullable: true, description: 'Start; null for one that lasted all day' })
  public startsAt!: Date | null;
  @Field(() => DateTime, { nullable: true, description: 'End, when it was said' })
  public endsAt!: Date | null;
  @Field(() => String, {
    nullable: true,
    description: 'Day of one that lasted all day, YYYY-MM-DD',
  })
  public onDate!: string | null;
  @Field(() => String, { description: 'Its state, in the words used there' })
  public state!: string;
  @Field(() => String, { description: 'Room or link' })
  public place!: string;
  @Field(() => [ImportedInterviewerModel], { description: 'Who was on it' })
  public interviewers!: ImportedInterviewerModel[];
}

@ObjectType('ImportedRating', { description: 'One rating of an imported scorecard' })
export class ImportedRatingModel {
  @Field(() => String, { description: 'What was rated, in the words used there' })
  public name!: string;
  @Field(() => String, { description: 'The group it stood in; empty without one' })
  public group!: string;
  @Field(() => Int, {
    nullable: true,
    description: '1 to 4; null where our scale has no equal, or nothing was probed',
  })
  public rating!: number | null;
  @Field(() => String, { description: 'The rating in the words used there' })
  public original!: string;
  @Field(() => String, { description: 'What was noted with it' })
  public note!: string;
}

@ObjectType('ImportedAnswer', { description: 'One question of an imported form with its answer' })
export class ImportedAnswerModel {
  @Field(() => String, { description: 'The question' })
  public question!: string;
  @Field(() => String, { description: 'The answer, as plain text' })
  public answer!: string;
}

@ObjectType('ImportedScorecard', {
  description: 'Feedback that was filed elsewhere. It is shown as history and never counts.',
})
export class ImportedScorecardModel {
  @Field(() => Uuid, { description: 'Id of this piece of history' })
  public id!: string;
  @Field(() => Uuid, { nullable: true, description: 'The imported application it is about' })
  public importedApplicationId!: string | null;
  @Field(() => Uuid, { nullable: true, description: 'The imported interview it is about' })
  public interviewId!: string | null;
  @Field(() => String, { description: 'The system it comes from' })
  public source!: string;
  @Field(() => String, { description: 'Who wrote it, as named there' })
  public authorName!: string;
  @Field(() => PersonRefModel, { nullable: true, description: 'Who wrote it, when known here' })
  public author!: PersonRefModel | null;
  @Field(() => String, { description: 'The round, in the words used there' })
  public roundName!: string;
  @Field(() => DateTime, { nullable: true, description: 'When the interview was held' })
  public interviewedAt!: Date | null;
  @Field(() => DateTime, { nullable: true, description: 'When it was filed' })
  public submittedAt!: Date | null;
  @Field(() => ImportedRecommendationWord, { description: 'What it recommended, in our words' })
  public recommendation!: string;
  @Field(() => String, { description: 'What it recommended, in the words used there' })
  public recommendationOriginal!: string;
  @Field(() => String, { description: 'Its summary; empty without one' })
  public summary!: string;
  @Field(() => [ImportedRatingModel], { description: 'Its ratings' })
  public ratings!: ImportedRatingModel[];
  @Field(() => [ImportedAnswerModel], { description: 'Its questions with their answers' })
  public answers!: ImportedAnswerModel[];
  @Field(() => String, {
    nullable: true,
    description: 'Notes that were private there; null to whoever may not read them',
  })
  public privateNotes!: string | null;
}

@ObjectType('ImportedHistory', {
  description: 'What other systems told about a candidate: read only, and never counted',
})
export class ImportedHistoryModel {
  @Field(() => Uuid, { description: 'The candidate' })
  public candidateId!: string;
  @Field(() => [ImportedApplicationModel], { description: 'Applications, newest first' })
  public applications!: ImportedApplicationModel[];
  @Field(() => [ImportedInterviewModel], { description: 'Interviews, earliest first' })
  public interviews!: ImportedInterviewModel[];
  @Field(() => [ImportedScorecardModel], {
    description: 'Scorecards; without a managing role only those you wrote',
  })
  public scorecards!: ImportedScorecardModel[];
}
