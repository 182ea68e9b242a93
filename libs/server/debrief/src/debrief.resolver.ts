import { Access, CurrentActor, Uuid, type Actor } from '@debrief/server-kernel';
import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import {
  AddDebriefNoteInput,
  CancelDebriefInput,
  ExcuseVoterInput,
  MarkDebriefReadInput,
  OpenDebriefInput,
  SealVoteInput,
} from './debrief.input';
import {
  AddDebriefNoteResult,
  CancelDebriefResult,
  DebriefResult,
  ExcuseVoterResult,
  MarkDebriefReadResult,
  OpenDebriefResult,
  SealVoteResult,
} from './debrief-results.model';
import { DebriefReader } from './debrief.reader';
import {
  DebriefService,
  type CancelDebriefOutcome,
  type ExcuseVoterOutcome,
  type OpenDebriefOutcome,
} from './debrief.service';
import { DebriefNoteService, type AddNoteOutcome } from './note.service';
import { VoteService, type MarkReadOutcome, type SealVoteOutcome } from './vote.service';

@Resolver()
export class DebriefResolver {
  public constructor(
    private readonly reader: DebriefReader,
    private readonly debriefs: DebriefService,
    private readonly votes: VoteService,
    private readonly notes: DebriefNoteService,
  ) {}

  @Access({ who: 'signed_in', audit: 'debrief.viewed' })
  @Query(() => DebriefResult, {
    description: 'The debrief of a loop; reading votes and evidence in it is recorded',
  })
  public debrief(
    @CurrentActor() actor: Actor,
    @Args('loopId', { type: () => Uuid, description: 'Loop whose debrief is wanted' })
    loopId: string,
    @Args('number', {
      type: () => Int,
      nullable: true,
      description: 'An earlier debrief of the loop; left out for what is going on now',
    })
    number: number | null,
  ): ReturnType<DebriefReader['open']> {
    return this.reader.open(actor, loopId, number ?? null);
  }

  @Access({ who: ['hiring_manager', 'recruiter', 'admin'], audit: 'debrief.opened' })
  @Mutation(() => OpenDebriefResult, {
    description: 'Opens a debrief once nobody owes a scorecard; its voters are told by mail',
  })
  public openDebrief(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'How it is held' }) input: OpenDebriefInput,
  ): Promise<OpenDebriefOutcome> {
    return this.debriefs.open(actor, input);
  }

  @Access({ who: 'signed_in', audit: 'debrief.read' })
  @Mutation(() => MarkDebriefReadResult, {
    description: 'Keeps which sections of the packet you have read; shown to nobody else',
  })
  public markDebriefRead(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'What you have read' }) input: MarkDebriefReadInput,
  ): Promise<MarkReadOutcome> {
    return this.votes.markRead(actor, input);
  }

  @Access({ who: 'signed_in', audit: 'debrief.voted' })
  @Mutation(() => SealVoteResult, {
    description: 'Seals your vote for good; with the last one all votes are revealed',
  })
  public sealVote(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Your vote' }) input: SealVoteInput,
  ): Promise<SealVoteOutcome> {
    return this.votes.seal(actor, input);
  }

  @Access({ who: ['hiring_manager', 'recruiter', 'admin'], audit: 'debrief.voter_excused' })
  @Mutation(() => ExcuseVoterResult, {
    description: 'Lets a voter off, so that nobody’s absence keeps the votes sealed',
  })
  public excuseVoter(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Whom, and why' }) input: ExcuseVoterInput,
  ): Promise<ExcuseVoterOutcome> {
    return this.debriefs.excuse(actor, input);
  }

  @Access({ who: 'signed_in', audit: 'debrief.noted' })
  @Mutation(() => AddDebriefNoteResult, {
    description: 'Adds a note to the discussion; others see it once the votes are open',
  })
  public addDebriefNote(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The note' }) input: AddDebriefNoteInput,
  ): Promise<AddNoteOutcome> {
    return this.notes.add(actor, input);
  }

  @Access({ who: ['hiring_manager', 'recruiter', 'admin'], audit: 'debrief.closed' })
  @Mutation(() => CancelDebriefResult, {
    description: 'Ends a debrief without a decision; sealed votes are never revealed then',
  })
  public cancelDebrief(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which, and why' }) input: CancelDebriefInput,
  ): Promise<CancelDebriefOutcome> {
    return this.debriefs.cancel(actor, input);
  }
}
