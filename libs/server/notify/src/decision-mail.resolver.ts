import { Access, CurrentActor, Uuid, type Actor } from '@debrief/server-kernel';
import { Args, Query, Resolver } from '@nestjs/graphql';
import { MemoDeliveryModel } from './decision-mail.model';
import { DecisionMailRepository } from './decision-mail.repository';

@Resolver()
export class DecisionMailResolver {
  public constructor(private readonly decisions: DecisionMailRepository) {}

  @Query(() => [MemoDeliveryModel], {
    description:
      'Whom the decision about a loop was mailed to; empty before one is final, and when the packet is not open to you',
  })
  @Access({ who: 'signed_in' })
  public memoDelivery(
    @CurrentActor() actor: Actor,
    @Args('loopId', { type: () => Uuid, description: 'Loop that was decided about' })
    loopId: string,
  ) {
    return this.decisions.deliveries(actor, loopId);
  }
}
