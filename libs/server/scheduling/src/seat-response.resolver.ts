import type { SeatResponse } from '@debrief/domain';
import {
  Access,
  batchLoader,
  CurrentActor,
  type Actor,
  type RequestContext,
} from '@debrief/server-kernel';
import { SeatModel } from '@debrief/server-loop';
import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { RespondToSeatInput, RespondToSeatResult, SeatResponseWord } from './seat-response.model';
import { SeatResponseRepository, type SeatAnswer } from './seat-response.repository';
import { SeatResponseService } from './seat-response.service';

const NONE: SeatAnswer = { response: 'needs_action', note: '' };

/** Adds the answer to its invitation to a seat. */
@Resolver(() => SeatModel)
export class SeatResponseResolver {
  public constructor(
    private readonly responses: SeatResponseRepository,
    private readonly service: SeatResponseService,
  ) {}

  @ResolveField(() => SeatResponseWord, {
    description:
      'Answer to the invitation; of others only for those who run the loop and owe nothing on it, else no answer',
  })
  public async response(
    @Parent() seat: SeatModel,
    @CurrentActor() actor: Actor,
    @Context() context: RequestContext,
  ): Promise<SeatResponse> {
    return (await this.answer(context, actor, seat.id)).response;
  }

  @ResolveField(() => String, {
    description: 'What was written with the answer; empty where the answer is not shown',
  })
  public async responseNote(
    @Parent() seat: SeatModel,
    @CurrentActor() actor: Actor,
    @Context() context: RequestContext,
  ): Promise<string> {
    return (await this.answer(context, actor, seat.id)).note;
  }

  @Mutation(() => RespondToSeatResult, {
    description: 'Answers the invitation of a seat of your own, as your calendar would',
  })
  @Access({ who: 'signed_in', audit: 'seat.responded', scope: 'loops:write' })
  public respondToSeat(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which seat, and whether you will be there' })
    input: RespondToSeatInput,
  ) {
    return this.service.respond(actor, input);
  }

  private answer(context: RequestContext, actor: Actor, seatId: string): Promise<SeatAnswer> {
    return batchLoader(
      context,
      'scheduling.responses',
      (ids) => this.responses.ofSeats(actor, ids),
      NONE,
    ).load(seatId);
  }
}
