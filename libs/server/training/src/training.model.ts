import type {
  AgreementMeasure,
  Renewal,
  RoundKind,
  SeatRole,
  Standing,
  StepState,
  TrainingStepKind,
} from '@debrief/domain';
import { RoundKindWord } from '@debrief/server-blueprint';
import { PersonRefModel } from '@debrief/server-identity';
import { DateTime, Uuid } from '@debrief/server-kernel';
import { SeatRoleWord } from '@debrief/server-loop';
import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import {
  AgreementMeasureWord,
  RenewalWord,
  StandingWord,
  TrainingStepKindWord,
  TrainingStepStateWord,
} from './training.words';

@ObjectType('CalibrationAsk', { description: 'What a calibration step asks for' })
export class CalibrationAskModel {
  @Field(() => Uuid, { description: 'The pack to be rated' })
  public packId!: string;
  @Field(() => AgreementMeasureWord, { description: 'Which number has to be reached' })
  public measure!: AgreementMeasure;
  @Field(() => Float, { description: 'The least that passes, 0 to 1' })
  public minimum!: number;
  @Field(() => Int, { description: 'How often the pack may be answered on the way' })
  public attempts!: number;
}

@ObjectType('TrainingStep', { description: 'One thing a training path asks for' })
export class TrainingStepModel {
  @Field({ description: 'Stable inside the path; approvals name it' })
  public key!: string;
  @Field(() => TrainingStepKindWord, { description: 'What has to be done' })
  public kind!: TrainingStepKind;
  @Field(() => Int, { description: 'How many rounds; 1 for a calibration and a sign-off' })
  public count!: number;
  @Field({ description: 'A trainer has to approve it before the next step begins' })
  public approvalRequired!: boolean;
  @Field(() => CalibrationAskModel, {
    nullable: true,
    description: 'The pack and what passes; of a calibration alone',
  })
  public calibration!: CalibrationAskModel | null;
}

@ObjectType('TrainingPath', { description: 'The way to leading rounds of one kind' })
export class TrainingPathModel {
  @Field(() => Uuid, { description: 'Id of the path' })
  public id!: string;
  @Field(() => RoundKindWord, { description: 'Kind of round it leads to; one path a kind' })
  public roundKind!: RoundKind;
  @Field({ description: 'Name of the path' })
  public title!: string;
  @Field(() => [TrainingStepModel], { description: 'Its steps, in order' })
  public steps!: readonly TrainingStepModel[];
  @Field(() => [PersonRefModel], { description: 'Who approves and starts mock loops' })
  public trainers!: readonly PersonRefModel[];
  @Field(() => Int, { description: 'Months that a certification lasts' })
  public validMonths!: number;
  @Field(() => RenewalWord, { description: 'From when those months run' })
  public renewal!: Renewal;
  @Field(() => Int, { description: 'Counts changes of the path; send it back with the next one' })
  public version!: number;
}

@ObjectType('TrainingStepProgress', { description: 'Where somebody stands with one step' })
export class StepProgressModel {
  @Field(() => TrainingStepModel, { description: 'The step' })
  public step!: TrainingStepModel;
  @Field(() => TrainingStepStateWord, { description: 'Done, next, waiting, or still to come' })
  public state!: StepState;
  @Field(() => Int, { description: 'Rounds held and filed, or packs passed' })
  public done!: number;
  @Field(() => Int, { description: 'Rounds held whose scorecard is not known to be filed' })
  public toFile!: number;
  @Field(() => Int, { description: 'Rounds that are planned' })
  public planned!: number;
  @Field(() => Int, { description: 'Answers given to the pack of a calibration' })
  public attempts!: number;
  @Field(() => DateTime, { nullable: true, description: 'When it was complete; null before' })
  public doneAt!: Date | null;
  @Field(() => String, { nullable: true, description: 'Name of the trainer who approved it' })
  public approvedBy!: string | null;
}

@ObjectType('TrainingRound', {
  description: 'A round in which somebody learned: shadowing, leading under watch, or a mock',
})
export class TrainingRoundModel {
  @Field(() => Uuid, { description: 'The learner’s seat; opens the comparison' })
  public seatId!: string;
  @Field({ description: 'Name of that round' })
  public roundName!: string;
  @Field(() => SeatRoleWord, { description: 'Shadow or reverse shadow' })
  public role!: SeatRole;
  @Field({ description: 'Practice on a mock loop' })
  public isMock!: boolean;
  @Field(() => DateTime, { description: 'When that round ends or ended' })
  public endsAt!: Date;
  @Field({ description: 'The learner is known to have filed' })
  public filed!: boolean;
}

@ObjectType('TrainingEnrolment', { description: 'Somebody on a training path' })
export class EnrolmentModel {
  @Field(() => Uuid, { description: 'Id of the enrolment' })
  public id!: string;
  @Field(() => PersonRefModel, { description: 'Who learns' })
  public person!: PersonRefModel;
  @Field(() => TrainingPathModel, { description: 'On which path' })
  public path!: TrainingPathModel;
  @Field(() => DateTime, { description: 'Since when' })
  public enrolledAt!: Date;
  @Field(() => DateTime, { nullable: true, description: 'When they graduated; null while on it' })
  public graduatedAt!: Date | null;
  @Field(() => [StepProgressModel], { description: 'The steps, worked out now' })
  public steps!: readonly StepProgressModel[];
  @Field(() => String, {
    nullable: true,
    description: 'Key of the first step that is not done; null once all are',
  })
  public currentStep!: string | null;
  @Field(() => [TrainingRoundModel], { description: 'Rounds in which they learn, oldest first' })
  public rounds!: readonly TrainingRoundModel[];
}

@ObjectType('Certification', { description: 'That you may lead rounds of a kind' })
export class CertificationModel {
  @Field(() => Uuid, { description: 'Id of the certification' })
  public id!: string;
  @Field(() => RoundKindWord, { description: 'For which kind of round' })
  public roundKind!: RoundKind;
  @Field({ description: 'Given by hand, not earned on a path' })
  public granted!: boolean;
  @Field(() => DateTime, { description: 'When it was given or earned' })
  public at!: Date;
  @Field(() => DateTime, { nullable: true, description: 'When it runs out or ran out' })
  public until!: Date | null;
  @Field({ description: 'It was taken back' })
  public revoked!: boolean;
}

@ObjectType('MyTraining', { description: 'Your own paths and certifications' })
export class MyTrainingModel {
  @Field(() => [EnrolmentModel], { description: 'Paths you are on or finished' })
  public enrolments!: readonly EnrolmentModel[];
  @Field(() => [CertificationModel], { description: 'What you may lead, and what you might once' })
  public certifications!: readonly CertificationModel[];
  @Field(() => [RoundKindWord], { description: 'Kinds of rounds that you train others for' })
  public trains!: readonly RoundKind[];
}

@ObjectType('RoundEligibility', { description: 'What somebody may do in rounds of one kind now' })
export class EligibilityModel {
  @Field(() => PersonRefModel, { description: 'Whom it is about' })
  public person!: PersonRefModel;
  @Field(() => StandingWord, { description: 'What they may do' })
  public standing!: Standing;
  @Field(() => DateTime, { nullable: true, description: 'Until when they may lead, or might' })
  public until!: Date | null;
  @Field({ description: 'Why, in one sentence' })
  public reason!: string;
  @Field(() => Uuid, {
    nullable: true,
    description: 'Their newest certification that was not taken back',
  })
  public certificationId!: string | null;
}
