import { Access, CurrentActor, type Actor } from '@debrief/server-kernel';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { SetRoundSlotInput } from './scheduling.input';
import { SetRoundSlotResult } from './scheduling.model';
import { SchedulingService } from './scheduling.service';

@Resolver()
export class SchedulingResolver {
  public constructor(private readonly scheduling: SchedulingService) {}

  @Mutation(() => SetRoundSlotResult, {
    description:
      'Schedules a round, moves it or clears its slot, together with its panel; says where it is held',
  })
  @Access({
    who: ['recruiter', 'hiring_manager', 'admin'],
    audit: 'round.scheduled',
    scope: 'loops:write',
  })
  public setRoundSlot(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which round, when and where' }) input: SetRoundSlotInput,
  ) {
    return this.scheduling.setSlot(actor, input);
  }
}
