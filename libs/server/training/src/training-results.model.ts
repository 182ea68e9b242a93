import {
  FieldProblemsModel,
  IdempotencyMismatchProblemModel,
  NotFoundProblemModel,
  StaleVersionProblemModel,
  Uuid,
} from '@debrief/server-kernel';
import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import { EnrolmentModel, TrainingPathModel } from './training.model';

const byName = (value: { __typename: string }): string => value.__typename;

@ObjectType('TrainingPathSaved', { description: 'The path is saved' })
export class PathSavedModel {
  @Field(() => TrainingPathModel, { description: 'The path as it stands now' })
  public path!: TrainingPathModel;
}

@ObjectType('EnrolmentChanged', { description: 'The enrolment as it stands after the change' })
export class EnrolmentChangedModel {
  @Field(() => EnrolmentModel, { description: 'With its steps worked out anew' })
  public enrolment!: EnrolmentModel;
}

@ObjectType('EnrolmentEnded', { description: 'They are no longer on the path' })
export class EnrolmentEndedModel {
  @Field(() => Uuid, { description: 'The enrolment that ended' })
  public enrolmentId!: string;
}

@ObjectType('CertificationChanged', { description: 'The certification was given or taken back' })
export class CertificationChangedModel {
  @Field(() => Uuid, { description: 'The certification it was' })
  public certificationId!: string;
}

@ObjectType('MockLoopStarted', { description: 'The practice is on the calendar of both' })
export class MockLoopStartedModel {
  @Field(() => Uuid, { description: 'Id of the mock loop' })
  public loopId!: string;
  @Field(() => Uuid, { description: 'Seat of the trainee; opens the comparison later' })
  public traineeSeatId!: string;
}

export const SaveTrainingPathResult = createUnionType({
  name: 'SaveTrainingPathResult',
  description: 'The saved path, or why nothing was saved',
  types: () =>
    [
      PathSavedModel,
      FieldProblemsModel,
      NotFoundProblemModel,
      StaleVersionProblemModel,
      IdempotencyMismatchProblemModel,
    ] as const,
  resolveType: byName,
});

export const EnrolmentResultUnion = createUnionType({
  name: 'EnrolmentResult',
  description: 'What became of the enrolment, or why nothing changed',
  types: () =>
    [
      EnrolmentChangedModel,
      EnrolmentEndedModel,
      FieldProblemsModel,
      NotFoundProblemModel,
      IdempotencyMismatchProblemModel,
    ] as const,
  resolveType: byName,
});

export const CertificationResultUnion = createUnionType({
  name: 'CertificationResult',
  description: 'The certification, or why nothing was given or taken',
  types: () =>
    [
      CertificationChangedModel,
      FieldProblemsModel,
      NotFoundProblemModel,
      IdempotencyMismatchProblemModel,
    ] as const,
  resolveType: byName,
});

export const StartMockLoopResult = createUnionType({
  name: 'StartMockLoopResult',
  description: 'The mock loop, or why none was started',
  types: () =>
    [
      MockLoopStartedModel,
      FieldProblemsModel,
      NotFoundProblemModel,
      IdempotencyMismatchProblemModel,
    ] as const,
  resolveType: byName,
});
