import {
  Access,
  batchLoader,
  CurrentActor,
  DateTime,
  Uuid,
  type Actor,
  type RequestContext,
} from '@debrief/server-kernel';
import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { KitOpeningRepository } from './kit-opening.repository';
import { KitReader } from './kit.reader';
import { MyRoundModel } from './my-work.model';
import { ScorecardSheetResult } from './scorecard-results.model';
import { ScorecardSheetModel } from './sheet.model';

@Resolver(() => ScorecardSheetModel)
export class KitResolver {
  public constructor(
    private readonly kits: KitReader,
    private readonly openings: KitOpeningRepository,
  ) {}

  @Access({ who: 'signed_in', audit: 'kit.viewed', scope: 'feedback:read' })
  @Query(() => ScorecardSheetResult, {
    description: 'The kit of your own seat; that you opened it is put on record once an hour',
  })
  public kit(
    @CurrentActor() actor: Actor,
    @Args('seatId', { type: () => Uuid, description: 'Seat whose kit is wanted; must be yours' })
    seatId: string,
    @Context() context: RequestContext,
  ): Promise<typeof ScorecardSheetResult> {
    return this.kits.open(actor, seatId, context.traceId);
  }

  @ResolveField(() => String, {
    description: 'Where your round is held: a room, or a link to a call; may be empty',
  })
  public async place(
    @Parent() { seatId }: ScorecardSheetModel,
    @CurrentActor() actor: Actor,
  ): Promise<string> {
    return (await this.openings.placeOf(actor.personId, seatId)) ?? '';
  }
}

/** Adds to an own round whether its kit was looked at. */
@Resolver(() => MyRoundModel)
export class KitOpenedResolver {
  public constructor(private readonly openings: KitOpeningRepository) {}

  @ResolveField(() => DateTime, {
    nullable: true,
    description: 'When you first opened the kit of it; null when you have not',
  })
  public kitOpenedAt(
    @Parent() { seatId }: MyRoundModel,
    @CurrentActor() actor: Actor,
    @Context() context: RequestContext,
  ): Promise<Date | null> {
    return batchLoader<Date | null>(
      context,
      'scorecard.kit_opened',
      (seatIds) => this.openings.firstOf(actor.personId, seatIds),
      null,
    ).load(seatId);
  }
}
