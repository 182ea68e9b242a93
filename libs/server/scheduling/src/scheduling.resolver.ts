import { Access, CurrentActor, type Actor } from '@debrief/server-kernel';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { SetRoundSlotInput } from './scheduling.input';
import { SetRoundSlotResult } from './scheduling.model';
import { SchedulingService } from './scheduling.service';

@Resolver()
export class SchedulingResolver {
  public constructor(private readonly scheduling: SchedulingService) {}

  @Mutation(() => SetRoundSlotResult, {
    description: 'Schedules a round, moves it or clears its slot, together with its panel',
  })
  @Access({ who: ['recruiter', 'hiring_manager', 'admin'], audit: 'round.scheduled' })
  public setRoundSlot(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which round, when' }) input: SetRoundSlotInput,
  ) {
    return this.scheduling.setSlot(actor, input);
  }
}
