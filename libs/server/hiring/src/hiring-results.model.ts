import {
  FieldProblemsModel,
  IdempotencyMismatchProblemModel,
  NotFoundProblemModel,
  StaleVersionProblemModel,
} from '@debrief/server-kernel';
import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import { ApplicationModel, CandidateModel, ConflictModel } from './candidate.model';
import { JobModel } from './job.model';

const byName = (value: { __typename: string }): string => value.__typename;

@ObjectType('JobSaved', { description: 'The job is stored' })
export class JobSavedModel {
  @Field(() => JobModel, { description: 'The job as it is stored now' })
  public job!: JobModel;
}

@ObjectType('CandidateAdded', { description: 'The candidate has applied' })
export class CandidateAddedModel {
  @Field(() => CandidateModel, { description: 'The candidate, who may have been known before' })
  public candidate!: CandidateModel;
  @Field(() => ApplicationModel, { description: 'The new application' })
  public application!: ApplicationModel;
}

@ObjectType('ConflictDeclared', { description: 'The conflict of interest is on the record' })
export class ConflictDeclaredModel {
  @Field(() => ConflictModel, { description: 'The conflict, which may have been declared before' })
  public conflict!: ConflictModel;
}

export const JobResult = createUnionType({
  name: 'JobResult',
  description: 'A job, or that there is none for you',
  types: () => [JobModel, NotFoundProblemModel] as const,
  resolveType: byName,
});

export const CandidateResult = createUnionType({
  name: 'CandidateResult',
  description: 'A candidate, or that there is none for you',
  types: () => [CandidateModel, NotFoundProblemModel] as const,
  resolveType: byName,
});

export const CreateJobResult = createUnionType({
  name: 'CreateJobResult',
  description: 'The new job, or why there is none',
  types: () => [JobSavedModel, FieldProblemsModel, IdempotencyMismatchProblemModel] as const,
  resolveType: byName,
});

export const UpdateJobResult = createUnionType({
  name: 'UpdateJobResult',
  description: 'The changed job, or why nothing changed',
  types: () =>
    [
      JobSavedModel,
      FieldProblemsModel,
      NotFoundProblemModel,
      StaleVersionProblemModel,
      IdempotencyMismatchProblemModel,
    ] as const,
  resolveType: byName,
});

export const AddCandidateResult = createUnionType({
  name: 'AddCandidateResult',
  description: 'The candidate with the new application, or why there is none',
  types: () =>
    [
      CandidateAddedModel,
      FieldProblemsModel,
      NotFoundProblemModel,
      IdempotencyMismatchProblemModel,
    ] as const,
  resolveType: byName,
});

export const DeclareConflictResult = createUnionType({
  name: 'DeclareConflictResult',
  description: 'The conflict on record, or why it is not',
  types: () =>
    [ConflictDeclaredModel, NotFoundProblemModel, IdempotencyMismatchProblemModel] as const,
  resolveType: byName,
});
