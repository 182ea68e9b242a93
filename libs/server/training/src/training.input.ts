import type { AgreementMeasure, Renewal, RoundKind, TrainingStepKind } from '@debrief/domain';
import { RoundKindWord } from '@debrief/server-blueprint';
import { DateTime, Uuid } from '@debrief/server-kernel';
import { Field, Float, InputType, Int } from '@nestjs/graphql';
import { AgreementMeasureWord, RenewalWord, TrainingStepKindWord } from './training.words';

@InputType('CalibrationAskInput', { description: 'What a calibration step is to ask for' })
export class CalibrationAskInput {
  @Field(() => Uuid, { description: 'A published pack of the kind of the path' })
  public packId!: string;
  @Field(() => AgreementMeasureWord, { description: 'Which number has to be reached' })
  public measure!: AgreementMeasure;
  @Field(() => Float, { description: 'The least that passes, 0 to 1' })
  public minimum!: number;
  @Field(() => Int, { description: '1 to 10' })
  public attempts!: number;
}

@InputType('TrainingStepInput', { description: 'A step to ask for' })
export class TrainingStepInput {
  @Field({ description: 'Keep the key of a step that stays: approvals name it' })
  public key!: string;
  @Field(() => TrainingStepKindWord, { description: 'What is to be done' })
  public kind!: TrainingStepKind;
  @Field(() => Int, { defaultValue: 1, description: 'How many rounds' })
  public count!: number;
  @Field({ description: 'Whether a trainer has to approve it' })
  public approvalRequired!: boolean;
  @Field(() => CalibrationAskInput, { nullable: true, description: 'For a calibration alone' })
  public calibration?: CalibrationAskInput | null;
}

@InputType('SaveTrainingPathInput', { description: 'A training path, whole' })
export class SaveTrainingPathInput {
  @Field(() => Uuid, { nullable: true, description: 'Left out for a new path' })
  public id?: string | null;
  @Field(() => Int, { defaultValue: 0, description: 'Version you changed; 0 for a new path' })
  public version!: number;
  @Field(() => RoundKindWord, { description: 'Kind of round; a path keeps its own' })
  public roundKind!: RoundKind;
  @Field({ description: 'What to call it' })
  public title!: string;
  @Field(() => [TrainingStepInput], { description: 'Its steps, in the order to be done' })
  public steps!: TrainingStepInput[];
  @Field(() => [Uuid], { description: 'Who is to approve' })
  public trainerIds!: string[];
  @Field(() => Int, { description: 'How many months a certification is to last' })
  public validMonths!: number;
  @Field(() => RenewalWord, { description: 'From when they are to run' })
  public renewal!: Renewal;
  @Field(() => Uuid, { description: 'Chosen by the client; the same key saves once' })
  public idempotencyKey!: string;
}

@InputType('EnrolInput', { description: 'Somebody to put on a path' })
export class EnrolInput {
  @Field(() => Uuid, { description: 'The path' })
  public pathId!: string;
  @Field(() => Uuid, { description: 'Who is to learn' })
  public personId!: string;
  @Field(() => Uuid, { description: 'Chosen by the client; the same key enrols once' })
  public idempotencyKey!: string;
}

@InputType('WithdrawInput', { description: 'An enrolment to end' })
export class WithdrawInput {
  @Field(() => Uuid, { description: 'The enrolment to end' })
  public enrolmentId!: string;
  @Field(() => Uuid, { description: 'Chosen by the client; the same key ends it once' })
  public idempotencyKey!: string;
}

@InputType('ApproveStepInput', { description: 'A step to approve' })
export class ApproveStepInput {
  @Field(() => Uuid, { description: 'Of whom; never yourself' })
  public enrolmentId!: string;
  @Field({ description: 'Key of the step' })
  public stepKey!: string;
  @Field(() => String, { nullable: true, description: 'A word to the trainee’s file' })
  public note?: string | null;
  @Field(() => Uuid, { description: 'Chosen by the client; the same key approves once' })
  public idempotencyKey!: string;
}

@InputType('GrantCertificationInput', { description: 'A certification to give by hand' })
export class GrantCertificationInput {
  @Field(() => Uuid, { description: 'To whom' })
  public personId!: string;
  @Field(() => RoundKindWord, { description: 'For what kind of round' })
  public roundKind!: RoundKind;
  @Field(() => DateTime, { description: 'When it runs out, within five years' })
  public expiresAt!: Date;
  @Field({ description: 'Why; stays on the record' })
  public reason!: string;
  @Field(() => Uuid, { description: 'Chosen by the client; the same key grants once' })
  public idempotencyKey!: string;
}

@InputType('RevokeCertificationInput', { description: 'A certification to take back' })
export class RevokeCertificationInput {
  @Field(() => Uuid, { description: 'Which one' })
  public certificationId!: string;
  @Field({ description: 'Why it is taken back; stays on the record' })
  public reason!: string;
  @Field(() => Uuid, { description: 'Chosen by the client; the same key takes back once' })
  public idempotencyKey!: string;
}

@InputType('StartMockLoopInput', { description: 'A practice round to begin' })
export class StartMockLoopInput {
  @Field(() => RoundKindWord, { description: 'Kind of round to practise' })
  public roundKind!: RoundKind;
  @Field(() => Uuid, { description: 'Who leads, and learns' })
  public traineeId!: string;
  @Field(() => Uuid, { description: 'Who watches and files beside them' })
  public leadId!: string;
  @Field(() => Uuid, {
    nullable: true,
    description: 'Who plays the candidate; left out where the lead does',
  })
  public rolePlayerId?: string | null;
  @Field(() => DateTime, { description: 'When it begins' })
  public startsAt!: Date;
  @Field(() => Uuid, { description: 'Chosen by the client; the same key starts one' })
  public idempotencyKey!: string;
}
