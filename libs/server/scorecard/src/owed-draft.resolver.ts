import { settledCount } from '@debrief/domain';
import {
  batchLoader,
  needScope,
  CurrentActor,
  DateTime,
  type Actor,
  type RequestContext,
} from '@debrief/server-kernel';
import { OwedScorecardModel } from '@debrief/server-loop';
import { Context, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { DraftRepository, type StoredDraft } from './draft.repository';
import { RoundRubrics } from './round-rubrics.reader';

/** Adds how far the owner's draft is to a scorecard they owe. */
@Resolver(() => OwedScorecardModel)
export class OwedDraftResolver {
  public constructor(
    private readonly drafts: DraftRepository,
    private readonly rubrics: RoundRubrics,
  ) {}

  @ResolveField(() => DateTime, {
    nullable: true,
    description: 'When your draft was last stored; null when there is none',
  })
  public async draftSavedAt(
    @Parent() owed: OwedScorecardModel,
    @CurrentActor() actor: Actor,
    @Context() context: RequestContext,
  ): Promise<Date | null> {
    return (await this.draft(context, actor, owed))?.savedAt ?? null;
  }

  @ResolveField(() => Int, {
    description: 'Competencies that your draft rates or marks as not probed',
  })
  public async ratingsSettled(
    @Parent() owed: OwedScorecardModel,
    @CurrentActor() actor: Actor,
    @Context() context: RequestContext,
  ): Promise<number> {
    const draft = await this.draft(context, actor, owed);
    if (!draft) return 0;
    return settledCount(draft.body, (await this.rubrics.one(owed)).body).settled;
  }

  @ResolveField(() => Int, { description: 'Competencies of the rubric it is held against' })
  public async ratingsTotal(@Parent() owed: OwedScorecardModel): Promise<number> {
    return (await this.rubrics.one(owed)).body.competencies.length;
  }

  private draft(
    context: RequestContext,
    actor: Actor,
    owed: OwedScorecardModel,
  ): Promise<StoredDraft | null> {
    needScope(context, 'feedback:read');
    const loader = batchLoader(
      context,
      'scorecard.own_drafts',
      (seatIds) => this.drafts.findOwnBySeats(seatIds, actor.personId),
      null,
    );
    return loader.load(owed.seatId);
  }
}
