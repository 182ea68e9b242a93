import { Access, CurrentActor, type Actor } from '@debrief/server-kernel';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { AssignSeatResult, ExcuseSeatResult, RemoveSeatResult } from './loop-results.model';
import { AssignSeatInput, ExcuseSeatInput, RemoveSeatInput } from './seat.input';
import { SeatService } from './seat.service';

@Resolver()
export class SeatResolver {
  public constructor(private readonly seats: SeatService) {}

  @Mutation(() => AssignSeatResult, { description: 'Puts somebody on a round' })
  @Access({
    who: ['recruiter', 'hiring_manager', 'admin'],
    audit: 'seat.assigned',
    scope: 'loops:write',
  })
  public assignSeat(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Whom, where, as what' }) input: AssignSeatInput,
  ) {
    return this.seats.assign(actor, input);
  }

  @Mutation(() => RemoveSeatResult, { description: 'Takes somebody off a round' })
  @Access({
    who: ['recruiter', 'hiring_manager', 'admin'],
    audit: 'seat.removed',
    scope: 'loops:write',
  })
  public removeSeat(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which seat' }) input: RemoveSeatInput,
  ) {
    return this.seats.remove(actor, input);
  }

  @Mutation(() => ExcuseSeatResult, {
    description: 'Lets somebody off their scorecard, or notes that they were not there',
  })
  @Access({
    who: ['recruiter', 'hiring_manager', 'admin'],
    audit: 'seat.excused',
    scope: 'loops:write',
  })
  public excuseSeat(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which seat, and why' }) input: ExcuseSeatInput,
  ) {
    return this.seats.excuse(actor, input);
  }
}
