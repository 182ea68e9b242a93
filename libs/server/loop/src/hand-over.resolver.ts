import { Access, CurrentActor, type Actor } from '@debrief/server-kernel';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { HandOverSeatInput } from './hand-over.input';
import { HandOverSeatResult } from './hand-over.model';
import { HandOverService } from './hand-over.service';

@Resolver()
export class HandOverResolver {
  public constructor(private readonly handOvers: HandOverService) {}

  @Mutation(() => HandOverSeatResult, {
    description: 'Puts somebody else in the place of an interviewer who has not filed',
  })
  @Access({
    who: ['recruiter', 'hiring_manager', 'admin'],
    audit: 'seat.handed_over',
    scope: 'loops:write',
  })
  public handOverSeat(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which seat, to whom, and why' }) input: HandOverSeatInput,
  ) {
    return this.handOvers.handOver(actor, input);
  }
}
