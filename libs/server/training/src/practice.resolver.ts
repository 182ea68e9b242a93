import { Access, CurrentActor, Uuid, type Actor } from '@debrief/server-kernel';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { TrainingComparisonResult } from './comparison.model';
import { ComparisonService } from './comparison.service';
import { MockService } from './mock.service';
import { StartMockLoopInput } from './training.input';
import { StartMockLoopResult } from './training-results.model';

@Resolver()
export class PracticeResolver {
  public constructor(
    private readonly mocks: MockService,
    private readonly comparisons: ComparisonService,
  ) {}

  @Query(() => TrainingComparisonResult, {
    description: 'A trainee against the lead, rating by rating, once the seal lets you read both',
  })
  @Access({ who: 'signed_in' })
  public trainingComparison(
    @CurrentActor() actor: Actor,
    @Args('seatId', { type: () => Uuid, description: 'Seat of the trainee' }) seatId: string,
  ) {
    return this.comparisons.of(actor, seatId);
  }

  @Mutation(() => StartMockLoopResult, {
    description: 'Begins practice: same kit and form, no candidate, counted nowhere',
  })
  @Access({ who: 'signed_in', audit: 'training.mock_started' })
  public startMockLoop(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Who practises what, with whom, when' })
    input: StartMockLoopInput,
  ) {
    return this.mocks.start(actor, input);
  }
}
