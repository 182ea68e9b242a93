import { ApplicationModel } from '@debrief/server-hiring';
import { CurrentActor, type Actor, type RequestContext } from '@debrief/server-kernel';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { historyLoader, loopLoader, roundLoader } from './loop.loader';
import { HistoryEntryModel, LoopModel, LoopProgressModel } from './loop.model';
import { LoopReader } from './loop.reader';
import { RoundModel, StageModel } from './seat.model';

/** Adds its current loop to an application. */
@Resolver(() => ApplicationModel)
export class ApplicationLoopResolver {
  public constructor(private readonly reader: LoopReader) {}

  @ResolveField(() => LoopModel, {
    nullable: true,
    description: 'The current loop; null when none was started, or none is open to you',
  })
  public loop(
    @Parent() application: ApplicationModel,
    @CurrentActor() actor: Actor,
    @Context() context: RequestContext,
  ) {
    return application.currentLoopId === null
      ? null
      : loopLoader(context, this.reader, actor).load(application.currentLoopId);
  }
}

/** Rounds of a stage, read when they are asked for: list pages leave them out. */
@Resolver(() => StageModel)
export class StageRoundsResolver {
  public constructor(private readonly reader: LoopReader) {}

  @ResolveField(() => [RoundModel], { description: 'Rounds of the stage, in order' })
  public async rounds(
    @Parent() stage: StageModel,
    @CurrentActor() actor: Actor,
    @Context() context: RequestContext,
  ) {
    return (await roundLoader(context, this.reader, actor).load(stage.loopId)).get(stage.id) ?? [];
  }
}

/** What happened on a loop, for those to whom its progress is open. */
@Resolver(() => LoopProgressModel)
export class LoopHistoryResolver {
  public constructor(private readonly reader: LoopReader) {}

  @ResolveField(() => [HistoryEntryModel], {
    description: 'What happened, newest first, without any feedback; the last 200 entries',
  })
  public history(@Parent() progress: LoopProgressModel, @Context() context: RequestContext) {
    return historyLoader(context, this.reader).load(progress.loopId);
  }
}
