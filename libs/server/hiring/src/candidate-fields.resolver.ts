import { CurrentActor, needScope, type Actor, type RequestContext } from '@debrief/server-kernel';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { applicationLoader, conflictLoader, notesLoader, payLoader } from './candidate.loader';
import {
  ApplicationModel,
  CandidateModel,
  CandidateRestrictedModel,
  ConflictModel,
} from './candidate.model';
import { CandidateReader } from './candidate.reader';
import { RestrictedReader } from './restricted.reader';

/** Fields of a candidate that are read only when asked for, one batch a request. */
@Resolver(() => CandidateModel)
export class CandidateFieldsResolver {
  public constructor(
    private readonly reader: CandidateReader,
    private readonly restrictedReader: RestrictedReader,
  ) {}

  @ResolveField(() => [ApplicationModel], {
    description: 'What the candidate applied for, newest first',
  })
  public applications(@Parent() candidate: CandidateModel, @Context() context: RequestContext) {
    return applicationLoader(context, this.reader).load(candidate.id);
  }

  @ResolveField(() => [ConflictModel], {
    description: 'People who are kept away from the candidate',
  })
  public conflicts(@Parent() candidate: CandidateModel, @Context() context: RequestContext) {
    return conflictLoader(context, this.reader).load(candidate.id);
  }

  @ResolveField(() => CandidateRestrictedModel, {
    nullable: true,
    description: 'Restricted facts; null without the permission. Reading them is recorded',
  })
  public async restricted(
    @Parent() candidate: CandidateModel,
    @Context() context: RequestContext,
    @CurrentActor() actor: Actor,
  ) {
    needScope(context, null);
    const privateNotes = await notesLoader(context, this.restrictedReader, actor).load(
      candidate.id,
    );
    return privateNotes === null ? null : { privateNotes };
  }
}

@Resolver(() => ApplicationModel)
export class ApplicationFieldsResolver {
  public constructor(private readonly restricted: RestrictedReader) {}

  @ResolveField(() => String, {
    nullable: true,
    description:
      'Restricted: what the candidate expects to earn; null without the permission. Reading it is recorded',
  })
  public payExpectation(
    @Parent() application: ApplicationModel,
    @Context() context: RequestContext,
    @CurrentActor() actor: Actor,
  ) {
    needScope(context, null);
    return payLoader(context, this.restricted, actor).load(application.id);
  }
}
