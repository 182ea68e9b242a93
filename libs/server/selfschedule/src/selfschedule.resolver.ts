import { Access, CurrentActor, Uuid, type Actor } from '@debrief/server-kernel';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { OfferReader } from './offer.reader';
import { OfferService } from './offer.service';
import { OfferSelfSchedulingInput, WithdrawSelfSchedulingInput } from './selfschedule.input';
import { toSelfScheduling } from './selfschedule.mapper';
import {
  OfferSelfSchedulingResult,
  SelfSchedulingResult,
  WithdrawSelfSchedulingResult,
} from './selfschedule.model';

@Resolver()
export class SelfScheduleResolver {
  public constructor(
    private readonly reader: OfferReader,
    private readonly offers: OfferService,
  ) {}

  @Query(() => SelfSchedulingResult, {
    description: 'What the candidate of a loop was offered to choose from, and what they answered',
  })
  @Access({ who: ['recruiter', 'hiring_manager', 'admin'] })
  public async selfScheduling(
    @CurrentActor() actor: Actor,
    @Args('loopId', { type: () => Uuid, description: 'Loop whose offers are wanted' })
    loopId: string,
  ) {
    return toSelfScheduling(await this.reader.ofLoop(actor, loopId));
  }

  @Mutation(() => OfferSelfSchedulingResult, {
    description: 'Lets the candidate choose among proposals; an earlier offer of the stage ends',
  })
  @Access({ who: ['recruiter', 'hiring_manager', 'admin'], audit: 'selfschedule.offered' })
  public offerSelfScheduling(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which proposals, until when' }) input: OfferSelfSchedulingInput,
  ) {
    return this.offers.offer(actor, input);
  }

  @Mutation(() => WithdrawSelfSchedulingResult, {
    description: 'Ends the link of an offer at once; what was booked stays booked',
  })
  @Access({ who: ['recruiter', 'hiring_manager', 'admin'], audit: 'selfschedule.withdrawn' })
  public withdrawSelfScheduling(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which offer' }) input: WithdrawSelfSchedulingInput,
  ) {
    return this.offers.withdraw(actor, input);
  }
}
