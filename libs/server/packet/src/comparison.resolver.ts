import { Access, Uuid, type RequestContext } from '@debrief/server-kernel';
import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import { ComparePacketsResult } from './comparison.model';
import { ComparisonReader, type ComparisonAnswer } from './comparison.reader';

@Resolver()
export class ComparisonResolver {
  public constructor(private readonly comparisons: ComparisonReader) {}

  @Access({ who: ['hiring_manager', 'recruiter', 'admin'], audit: 'packets.compared' })
  @Query(() => ComparePacketsResult, {
    description: 'Candidates of one job side by side; it is recorded as reading each packet is',
  })
  public comparePackets(
    @Context() context: RequestContext,
    @Args('jobId', { type: () => Uuid, description: 'Job whose candidates are compared' })
    jobId: string,
    @Args('loopIds', {
      type: () => [Uuid],
      description: 'Loops to compare, at most six; none to learn whom there is',
    })
    loopIds: string[],
  ): Promise<ComparisonAnswer> {
    return this.comparisons.compare(context, jobId, loopIds);
  }
}
