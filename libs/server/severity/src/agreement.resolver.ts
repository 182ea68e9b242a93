import type { RoundKind } from '@debrief/domain';
import { RoundKindWord } from '@debrief/server-blueprint';
import { Access, CurrentActor, type Actor } from '@debrief/server-kernel';
import { Args, Query, Resolver } from '@nestjs/graphql';
import { toAgreement, toHabits } from './agreement.mapper';
import { AgreementModel, RatingHabitsModel } from './agreement.model';
import { AgreementReader } from './agreement.reader';

@Resolver()
export class AgreementResolver {
  public constructor(private readonly reader: AgreementReader) {}

  @Access({ who: ['admin', 'recruiter', 'hiring_manager'], audit: 'agreement.viewed' })
  @Query(() => AgreementModel, {
    description: 'How far interviewers agree, by competency; that you looked is recorded',
  })
  public async agreement(
    @CurrentActor() actor: Actor,
    @Args('roundKind', {
      type: () => RoundKindWord,
      nullable: true,
      description: 'Ratings given in rounds of this kind alone',
    })
    roundKind: RoundKind | null,
  ): Promise<AgreementModel> {
    return toAgreement(await this.reader.agreement(actor, roundKind ?? null));
  }

  @Access({ who: 'signed_in', audit: 'agreement.viewed' })
  @Query(() => RatingHabitsModel, {
    description: 'How you rate by habit beside others, or everybody for an admin; recorded',
  })
  public async ratingHabits(@CurrentActor() actor: Actor): Promise<RatingHabitsModel> {
    return toHabits(await this.reader.habits(actor));
  }
}
