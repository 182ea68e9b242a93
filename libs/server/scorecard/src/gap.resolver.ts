import { Access, CurrentActor, type Actor } from '@debrief/server-kernel';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import {
  AcceptGapInput,
  AcceptGapResult,
  ReopenGapInput,
  ReopenGapResult,
} from './gap-results.model';
import { GapService } from './gap.service';

@Resolver()
export class GapResolver {
  public constructor(private readonly gaps: GapService) {}

  @Access({ who: ['hiring_manager', 'recruiter', 'admin'], audit: 'gap.accepted' })
  @Mutation(() => AcceptGapResult, {
    description: 'Accepts, under your name, that too few people assess a competency',
  })
  public acceptGap(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which gap, and why it will do' }) input: AcceptGapInput,
  ): Promise<typeof AcceptGapResult> {
    return this.gaps.accept(actor, input);
  }

  @Access({ who: ['hiring_manager', 'recruiter', 'admin'], audit: 'gap.reopened' })
  @Mutation(() => ReopenGapResult, { description: 'Takes back that a gap was accepted' })
  public reopenGap(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which gap' }) input: ReopenGapInput,
  ): Promise<typeof ReopenGapResult> {
    return this.gaps.reopen(actor, input);
  }
}
