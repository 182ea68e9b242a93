import { CurrentActor, needScope, type Actor, type RequestContext } from '@debrief/server-kernel';
import { RoundModel } from '@debrief/server-loop';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { submittedLoader } from './scorecard.loader';
import { toFiledModel } from './scorecard.mapper';
import { FiledScorecardModel } from './scorecard.model';
import { ScorecardReader } from './scorecard.reader';

/** Adds feedback to the rounds of a loop. */
@Resolver(() => RoundModel)
export class RoundScorecardsResolver {
  public constructor(private readonly scorecards: ScorecardReader) {}

  @ResolveField('scorecards', () => [FiledScorecardModel], {
    nullable: true,
    description:
      'Filed scorecards of the round; null while they are sealed to you. Reading others’ is recorded.',
  })
  public async scorecardsOf(
    @Parent() round: RoundModel,
    @CurrentActor() actor: Actor,
    @Context() context: RequestContext,
  ): Promise<FiledScorecardModel[] | null> {
    needScope(context, 'feedback:read');
    const feedback = await submittedLoader(context, actor, this.scorecards).load(round.loopId);
    return feedback.get(round.id)?.map(toFiledModel) ?? null;
  }
}
