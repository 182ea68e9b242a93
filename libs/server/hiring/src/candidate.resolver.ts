import { Access, CurrentActor, Uuid, type Actor } from '@debrief/server-kernel';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { AddCandidateInput, CandidateListArgs, DeclareConflictInput } from './candidate.input';
import { CandidateConnection } from './candidate.model';
import { CandidateReader } from './candidate.reader';
import { CandidateService } from './candidate.service';
import { AddCandidateResult, CandidateResult, DeclareConflictResult } from './hiring-results.model';

@Resolver()
export class CandidateResolver {
  public constructor(
    private readonly reader: CandidateReader,
    private readonly service: CandidateService,
  ) {}

  @Query(() => CandidateConnection, { description: 'Candidates you may read, newest first' })
  @Access({ who: ['recruiter', 'hiring_manager', 'admin'], scope: 'hiring:read' })
  public candidates(@CurrentActor() actor: Actor, @Args() args: CandidateListArgs) {
    return this.reader.list(actor, args);
  }

  @Query(() => CandidateResult, { description: 'One candidate' })
  @Access({ who: ['recruiter', 'hiring_manager', 'admin'], scope: 'hiring:read' })
  public candidate(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => Uuid, description: 'Id of the candidate' }) id: string,
  ) {
    return this.reader.one(actor, id);
  }

  @Mutation(() => AddCandidateResult, {
    description: 'Takes in an application, of somebody new or known',
  })
  @Access({ who: ['recruiter', 'admin'], audit: 'candidate.added', scope: 'hiring:write' })
  public addCandidate(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Who applies for what' }) input: AddCandidateInput,
  ) {
    return this.service.add(actor, input);
  }

  @Mutation(() => DeclareConflictResult, { description: 'Keeps somebody away from a candidate' })
  @Access({
    who: ['recruiter', 'hiring_manager', 'admin'],
    audit: 'conflict.declared',
    scope: 'hiring:write',
  })
  public declareConflict(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Who is kept away from whom' }) input: DeclareConflictInput,
  ) {
    return this.service.declareConflict(actor, input);
  }
}
