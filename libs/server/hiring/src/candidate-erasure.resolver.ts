import {
  Access,
  CurrentActor,
  FieldProblemsModel,
  IdempotencyMismatchProblemModel,
  NotFoundProblemModel,
  Problem,
  Uuid,
  type Actor,
} from '@debrief/server-kernel';
import {
  Args,
  createUnionType,
  Field,
  InputType,
  Mutation,
  ObjectType,
  Resolver,
} from '@nestjs/graphql';
import { CandidateErasureService } from './candidate-erasure.service';
import { CandidateModel } from './candidate.model';

@InputType('EraseCandidateInput', { description: 'Whom to erase, and that it is meant' })
export class EraseCandidateInput {
  @Field(() => Uuid, { description: 'Id of the candidate to erase' })
  public id!: string;
  @Field({ description: 'Why; it is kept, so it must not say who the candidate was' })
  public reason!: string;
  @Field({ description: 'The name of the candidate, typed once more' })
  public confirmName!: string;
  @Field(() => Uuid, { description: 'Chosen by the client; the same key erases once' })
  public idempotencyKey!: string;
}

@ObjectType('CandidateErased', {
  description:
    'Nothing here says who the candidate was any more; copies elsewhere in the house go within a minute',
})
export class CandidateErasedModel {
  @Field(() => CandidateModel, { description: 'What is left of the candidate' })
  public candidate!: CandidateModel;
}

@ObjectType('CandidateBusyProblem', {
  implements: () => [Problem],
  description: 'A loop of the candidate still runs; decide or stop it first',
})
export class CandidateBusyProblemModel extends Problem {}

export const EraseCandidateResult = createUnionType({
  name: 'EraseCandidateResult',
  description: 'What is left of the candidate, or why they were not erased',
  types: () =>
    [
      CandidateErasedModel,
      CandidateBusyProblemModel,
      FieldProblemsModel,
      NotFoundProblemModel,
      IdempotencyMismatchProblemModel,
    ] as const,
  resolveType: (value: { __typename: string }) => value.__typename,
});

@Resolver()
export class CandidateErasureResolver {
  public constructor(private readonly service: CandidateErasureService) {}

  @Mutation(() => EraseCandidateResult, {
    description:
      'Erases who a candidate was, with their files and everything private; feedback and decisions stay as written. It cannot be undone',
  })
  @Access({ who: ['admin'], audit: 'candidate.erased' })
  public eraseCandidate(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Whom to erase, and why' }) input: EraseCandidateInput,
  ) {
    return this.service.erase(actor, input);
  }
}
