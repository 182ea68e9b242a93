import { Access, CurrentActor, Uuid, type Actor } from '@debrief/server-kernel';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { DraftService } from './draft.service';
import { FlagService } from './flag.service';
import { FileOnBehalfInput } from './on-behalf.input';
import { OnBehalfService } from './on-behalf.service';
import {
  AdjudicateFlagInput,
  AmendScorecardInput,
  SaveScorecardDraftInput,
  SubmitScorecardInput,
} from './scorecard.input';
import {
  AdjudicateFlagResult,
  AmendScorecardResult,
  SaveScorecardDraftResult,
  ScorecardSheetResult,
  SubmitScorecardResult,
} from './scorecard-results.model';
import { ScorecardService } from './scorecard.service';
import { SheetReader } from './sheet.reader';

@Resolver()
export class ScorecardResolver {
  public constructor(
    private readonly sheets: SheetReader,
    private readonly drafts: DraftService,
    private readonly scorecards: ScorecardService,
    private readonly onBehalf: OnBehalfService,
    private readonly flags: FlagService,
  ) {}

  @Access({ who: 'signed_in', scope: 'feedback:read' })
  @Query(() => ScorecardSheetResult, {
    description: 'The sheet to write the scorecard of your own seat on',
  })
  public scorecardSheet(
    @CurrentActor() actor: Actor,
    @Args('seatId', { type: () => Uuid, description: 'Seat whose sheet is wanted; must be yours' })
    seatId: string,
  ): Promise<typeof ScorecardSheetResult> {
    return this.sheets.open(actor, seatId);
  }

  @Access({ who: ['recruiter', 'admin'] })
  @Query(() => ScorecardSheetResult, {
    description:
      'The sheet to write somebody else’s scorecard on, in their place; their own draft is never on it',
  })
  public scorecardSheetOnBehalf(
    @CurrentActor() actor: Actor,
    @Args('seatId', { type: () => Uuid, description: 'Seat of the author, who has not filed' })
    seatId: string,
  ): Promise<typeof ScorecardSheetResult> {
    return this.sheets.openOnBehalf(actor, seatId);
  }

  @Access({ who: ['recruiter', 'admin'], audit: 'scorecard.filed_on_behalf' })
  @Mutation(() => SubmitScorecardResult, {
    description:
      'Files a scorecard in the place of its author, with a reason; both names stay on it, and it opens nothing to you',
  })
  public fileOnBehalf(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The scorecard and why you file it' }) input: FileOnBehalfInput,
  ): Promise<typeof SubmitScorecardResult> {
    return this.onBehalf.file(actor, input);
  }

  @Access({ who: 'signed_in', audit: 'scorecard.drafted', scope: 'feedback:write' })
  @Mutation(() => SaveScorecardDraftResult, {
    description: 'Stores your draft; it answers once the draft would survive a crash',
  })
  public saveScorecardDraft(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The draft to store' }) input: SaveScorecardDraftInput,
  ): Promise<typeof SaveScorecardDraftResult> {
    return this.drafts.save(actor, input);
  }

  @Access({ who: 'signed_in', audit: 'scorecard.submitted', scope: 'feedback:write' })
  @Mutation(() => SubmitScorecardResult, {
    description: 'Files your scorecard for good; later changes are amendments',
  })
  public submitScorecard(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The scorecard to file' }) input: SubmitScorecardInput,
  ): Promise<typeof SubmitScorecardResult> {
    return this.scorecards.submit(actor, input);
  }

  @Access({ who: 'signed_in', audit: 'scorecard.amended', scope: 'feedback:write' })
  @Mutation(() => AmendScorecardResult, {
    description: 'Adds a version to your filed scorecard; the earlier ones stay',
  })
  public amendScorecard(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The version to add' }) input: AmendScorecardInput,
  ): Promise<typeof AmendScorecardResult> {
    return this.scorecards.amend(actor, input);
  }

  @Access({ who: ['hiring_manager', 'recruiter', 'admin'], audit: 'flag.adjudicated' })
  @Mutation(() => AdjudicateFlagResult, {
    description: 'Clears or upholds a red flag under your name',
  })
  public adjudicateFlag(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'What you found about the flag' }) input: AdjudicateFlagInput,
  ): Promise<typeof AdjudicateFlagResult> {
    return this.flags.adjudicate(actor, input);
  }
}
