import { Access, CurrentActor, Uuid, type Actor } from '@debrief/server-kernel';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import {
  AvailabilityResult,
  PersonAvailabilityModel,
  SaveAvailabilityInput,
  SaveAvailabilityResult,
} from './own-time.model';
import { OwnTimeService } from './own-time.service';

@Resolver()
export class OwnTimeResolver {
  public constructor(private readonly times: OwnTimeService) {}

  @Query(() => PersonAvailabilityModel, { description: 'When you can be asked for a round' })
  @Access({ who: 'signed_in' })
  public myAvailability(@CurrentActor() actor: Actor) {
    return this.times.mine(actor);
  }

  @Query(() => AvailabilityResult, {
    description: 'When somebody can be asked: yourself, or anybody for recruiters and admins',
  })
  @Access({ who: 'signed_in' })
  public availability(
    @CurrentActor() actor: Actor,
    @Args('personId', { type: () => Uuid, description: 'Whose time is wanted' }) personId: string,
  ) {
    return this.times.of(actor, personId);
  }

  @Mutation(() => SaveAvailabilityResult, {
    description: 'Says when you can be asked, or for recruiters and admins when anybody can',
  })
  @Access({ who: 'signed_in', audit: 'availability.saved' })
  public saveAvailability(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The time to keep' }) input: SaveAvailabilityInput,
  ) {
    return this.times.save(actor, input);
  }
}
