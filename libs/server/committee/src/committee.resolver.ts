import type { RedactionField } from '@debrief/domain';
import { Access, CurrentActor, Uuid, type Actor } from '@debrief/server-kernel';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import {
  CloseCommitteeInput,
  InviteCommitteeReadersInput,
  OpenCommitteeInput,
  RedactionChoiceInput,
  RedactionTermsInput,
} from './committee.input';
import { PossibleReaderModel } from './committee.model';
import {
  CloseCommitteeResult,
  CommitteeDraftResult,
  InviteCommitteeReadersResult,
  LoopCommitteesResult,
  OpenCommitteeResult,
} from './committee-results.model';
import { CommitteeReader } from './committee.reader';
import { CommitteeService } from './committee.service';
import { RedactionFieldWord } from './committee.words';
import { DraftService } from './draft.service';

/** Committees, for whoever runs loops. */
@Resolver()
export class CommitteeResolver {
  public constructor(
    private readonly committees: CommitteeReader,
    private readonly drafts: DraftService,
    private readonly service: CommitteeService,
  ) {}

  @Access({ who: ['hiring_manager', 'recruiter', 'admin'], audit: 'committee.previewed' })
  @Query(() => CommitteeDraftResult, {
    name: 'committeeDraft',
    description: 'A packet redacted as you say, and what was found in it; reading it is recorded',
  })
  public draft(
    @CurrentActor() actor: Actor,
    @Args('loopId', { type: () => Uuid, description: 'Loop whose packet is to be read' })
    loopId: string,
    @Args('profile', { type: () => [RedactionFieldWord], description: 'What is to be hidden' })
    profile: RedactionField[],
    @Args('terms', { description: 'What else to search for' }) terms: RedactionTermsInput,
    @Args('choices', {
      type: () => [RedactionChoiceInput],
      description: 'What you said of doubtful finds so far',
    })
    choices: RedactionChoiceInput[],
  ) {
    return this.drafts.preview(actor, loopId, { profile, terms, choices });
  }

  @Access({ who: ['hiring_manager', 'recruiter', 'admin'] })
  @Query(() => LoopCommitteesResult, {
    name: 'loopCommittees',
    description: 'The committees of a loop, with their progress and what they found',
  })
  public ofLoop(
    @CurrentActor() actor: Actor,
    @Args('loopId', { type: () => Uuid, description: 'Loop whose committees are wanted' })
    loopId: string,
  ) {
    return this.committees.ofLoop(actor, loopId);
  }

  @Access({ who: ['hiring_manager', 'recruiter', 'admin'] })
  @Query(() => [PossibleReaderModel], {
    name: 'possibleReaders',
    description:
      'People who might read for a committee on the loop, by name, at most 200; with why not, but never which conflict',
  })
  public possible(
    @CurrentActor() actor: Actor,
    @Args('loopId', { type: () => Uuid, description: 'Loop whose packet they would read' })
    loopId: string,
    @Args('search', { type: () => String, nullable: true, description: 'Part of a name' })
    search?: string | null,
  ) {
    return this.committees.possible(actor, loopId, search ?? null);
  }

  @Access({ who: ['hiring_manager', 'recruiter', 'admin'], audit: 'committee.opened' })
  @Mutation(() => OpenCommitteeResult, {
    name: 'openCommittee',
    description: 'Makes the paper, keeps it for good, and asks its readers',
  })
  public open(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The committee to open' }) input: OpenCommitteeInput,
  ) {
    return this.service.open(actor, input);
  }

  @Access({ who: ['hiring_manager', 'recruiter', 'admin'], audit: 'committee.opened' })
  @Mutation(() => InviteCommitteeReadersResult, {
    name: 'inviteCommitteeReaders',
    description: 'Asks more people to read, e.g. when too few are left for the quorum',
  })
  public invite(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Whom to ask' }) input: InviteCommitteeReadersInput,
  ) {
    return this.service.invite(actor, input);
  }

  @Access({ who: ['hiring_manager', 'recruiter', 'admin'], audit: 'committee.closed' })
  @Mutation(() => CloseCommitteeResult, {
    name: 'closeCommittee',
    description: 'Closes a committee that has its quorum, or gives it up',
  })
  public close(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The committee to end' }) input: CloseCommitteeInput,
  ) {
    return this.service.close(actor, input);
  }
}
