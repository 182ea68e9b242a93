import { Access, CurrentActor, type Actor } from '@debrief/server-kernel';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { RetryWorkInput, WorkPageArgs } from './work.input';
import {
  BackgroundWorkModel,
  RetryWorkResult,
  WorkItemConnection,
  WorkItemModel,
} from './work.model';
import { WorkReader } from './work.reader';
import { WorkService } from './work.service';

@Resolver(() => WorkItemModel)
export class WorkResolver {
  public constructor(
    private readonly reader: WorkReader,
    private readonly work: WorkService,
  ) {}

  @Query(() => BackgroundWorkModel, {
    description: 'How the work stands that happens after a request was answered',
  })
  @Access({ who: ['admin'] })
  public backgroundWork(@CurrentActor() actor: Actor) {
    return this.reader.overview(actor);
  }

  @Query(() => WorkItemConnection, {
    description:
      'The pieces of background work, newest first; finished ones for two weeks. What happened on loops you still owe a scorecard on is left out',
  })
  @Access({ who: ['admin'] })
  public workItems(@CurrentActor() actor: Actor, @Args() args: WorkPageArgs) {
    return this.reader.items(actor, args);
  }

  @Mutation(() => RetryWorkResult, {
    description: 'Hands unfinished work out again at once instead of when its pause is over',
  })
  @Access({ who: ['admin'], audit: 'work.retried' })
  public retryWork(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The work to try again' }) input: RetryWorkInput,
  ) {
    return this.work.retry(actor, input);
  }
}
