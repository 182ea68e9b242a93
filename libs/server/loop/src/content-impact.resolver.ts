import { ContentImpactModel } from '@debrief/server-blueprint';
import { CurrentActor, loaderOf, type Actor, type RequestContext } from '@debrief/server-kernel';
import { Context, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { ContentImpactRepository, type LoopImpact } from './content-impact.repository';

/** Adds to a preview of content what it means for loops and jobs. */
@Resolver(() => ContentImpactModel)
export class ContentImpactResolver {
  public constructor(private readonly impact: ContentImpactRepository) {}

  @ResolveField(() => Int, {
    description: 'Real loops that pin any version of it, running or done',
  })
  public async loops(
    @Parent() parent: ContentImpactModel,
    @CurrentActor() actor: Actor,
    @Context() context: RequestContext,
  ): Promise<number> {
    return (await this.counted(parent, actor, context)).loops;
  }

  @ResolveField(() => Int, {
    description: 'Those of them that still run; each keeps the version it pins',
  })
  public async inFlight(
    @Parent() parent: ContentImpactModel,
    @CurrentActor() actor: Actor,
    @Context() context: RequestContext,
  ): Promise<number> {
    return (await this.counted(parent, actor, context)).inFlight;
  }

  @ResolveField(() => Int, { description: 'Open jobs whose next loop takes the new version' })
  public jobs(@Parent() { type, key }: ContentImpactModel): Promise<number> {
    return this.impact.jobs(type, key);
  }

  private counted(
    { type, key }: ContentImpactModel,
    actor: Actor,
    context: RequestContext,
  ): Promise<LoopImpact> {
    return loaderOf(context, `content.impact:${type}:${key}`, () =>
      this.impact.loops(actor, type, key),
    );
  }
}
