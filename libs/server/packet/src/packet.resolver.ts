import {
  Access,
  CurrentActor,
  Uuid,
  type Actor,
  type RequestContext,
} from '@debrief/server-kernel';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { DecisionPlanner } from './decision-plan.service';
import { DecisionOutlookResult } from './decision-results.model';
import { DecisionService, type DecidePacketOutcome } from './decision.service';
import { DecidePacketInput } from './packet.input';
import { DecidePacketResult, PacketResult } from './packet-results.model';
import { PacketReader, type PacketAnswer } from './packet.reader';

@Resolver()
export class PacketResolver {
  public constructor(
    private readonly packets: PacketReader,
    private readonly decisions: DecisionService,
    private readonly planner: DecisionPlanner,
  ) {}

  @Access({
    who: 'signed_in',
    session: 'in_statement',
    audit: 'packet.viewed',
    scope: 'packets:read',
  })
  @Query(() => PacketResult, {
    description: 'Everything about one loop, combined for the decision; reading it is recorded',
  })
  public packet(
    @Context() context: RequestContext,
    @Args('loopId', { type: () => Uuid, description: 'Loop whose packet is wanted' })
    loopId: string,
  ): Promise<PacketAnswer> {
    return this.packets.open(context, context.tokenHash, loopId);
  }

  @Query(() => DecisionOutlookResult, {
    description:
      'For the hiring manager who decides: what goes with each outcome, and who approves it',
  })
  @Access({ who: ['hiring_manager'] })
  public decisionOutlook(
    @CurrentActor() actor: Actor,
    @Args('loopId', { type: () => Uuid, description: 'Loop you are to decide' }) loopId: string,
  ) {
    return this.planner.outlook(actor, loopId);
  }

  @Access({ who: ['hiring_manager'], audit: 'packet.decided' })
  @Mutation(() => DecidePacketResult, {
    description: 'Records the hiring manager’s decision and freezes the packet it rests on',
  })
  public decidePacket(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The decision' }) input: DecidePacketInput,
  ): Promise<DecidePacketOutcome> {
    return this.decisions.decide(actor, input);
  }
}
