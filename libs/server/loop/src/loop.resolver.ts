import { Access, CurrentActor, PageArgs, Uuid, type Actor } from '@debrief/server-kernel';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { EarlyLookService } from './early-look.service';
import {
  AdvanceLoopInput,
  LoopListArgs,
  OpenEarlyInput,
  StartLoopInput,
  StopLoopInput,
} from './loop.input';
import { LoopConnection } from './loop.model';
import { LoopProgressService } from './loop-progress.service';
import {
  AdvanceLoopResult,
  LoopResult,
  OpenEarlyResult,
  StartLoopResult,
  StopLoopResult,
} from './loop-results.model';
import { LoopReader } from './loop.reader';
import { StartLoopService } from './start-loop.service';

@Resolver()
export class LoopResolver {
  public constructor(
    private readonly reader: LoopReader,
    private readonly starting: StartLoopService,
    private readonly progress: LoopProgressService,
    private readonly earlyLooks: EarlyLookService,
  ) {}

  @Query(() => LoopConnection, {
    description:
      'Loops that are open to you, last activity first; those you still owe on are in `sealedLoops`',
  })
  @Access({ who: 'signed_in', scope: 'loops:read' })
  public loops(@CurrentActor() actor: Actor, @Args() args: LoopListArgs) {
    return this.reader.list(actor, args);
  }

  @Query(() => LoopConnection, {
    description: 'Loops on which you still owe a scorecard, newest start first',
  })
  @Access({ who: 'signed_in', scope: 'loops:read' })
  public sealedLoops(@CurrentActor() actor: Actor, @Args() args: PageArgs) {
    return this.reader.sealed(actor, args);
  }

  @Query(() => LoopResult, { description: 'One loop' })
  @Access({ who: 'signed_in', scope: 'loops:read' })
  public loop(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => Uuid, description: 'Id of the loop' }) id: string,
  ) {
    return this.reader.one(actor, id);
  }

  @Mutation(() => StartLoopResult, {
    description: 'Puts the job’s blueprint to work for an application',
  })
  @Access({ who: ['recruiter', 'admin'], audit: 'loop.started', scope: 'loops:write' })
  public startLoop(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'For which application' }) input: StartLoopInput,
  ) {
    return this.starting.start(actor, input);
  }

  @Mutation(() => AdvanceLoopResult, {
    description: 'Passes the open stage and opens the next, or the debrief',
  })
  @Access({ who: ['recruiter', 'hiring_manager', 'admin'], audit: 'loop.advanced' })
  public advanceLoop(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which loop' }) input: AdvanceLoopInput,
  ) {
    return this.progress.advance(actor, input);
  }

  @Mutation(() => StopLoopResult, {
    description: 'Ends a loop early and calls off what is still to come',
  })
  @Access({ who: ['recruiter', 'hiring_manager', 'admin'], audit: 'loop.stopped' })
  public stopLoop(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which loop, and why' }) input: StopLoopInput,
  ) {
    return this.progress.stop(actor, input);
  }

  @Mutation(() => OpenEarlyResult, {
    description: 'Opens the feedback filed so far to you, before its seal does',
  })
  @Access({ who: ['recruiter', 'hiring_manager'], audit: 'feedback.opened_early' })
  public openEarly(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which loop, and why' }) input: OpenEarlyInput,
  ) {
    return this.earlyLooks.open(actor, input);
  }
}
