import { Access, CurrentActor, Uuid, type Actor } from '@debrief/server-kernel';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import {
  CastCommitteeVoteInput,
  GradeScorecardInput,
  StepBackFromCommitteeInput,
} from './committee.input';
import { CommitteeToReadModel, ScorecardToldModel } from './committee.model';
import {
  CastCommitteeVoteResult,
  CommitteeReadingResult,
  GradeScorecardResult,
  StepBackFromCommitteeResult,
} from './committee-results.model';
import { CommitteeReader } from './committee.reader';
import { ReadingService } from './reading.service';

/** Committees, for whoever was asked to read, and what authors are told afterwards. */
@Resolver()
export class ReadingResolver {
  public constructor(
    private readonly committees: CommitteeReader,
    private readonly reading: ReadingService,
  ) {}

  @Access({ who: 'signed_in' })
  @Query(() => [CommitteeToReadModel], {
    name: 'committeesToRead',
    description: 'What you were asked to read, open ones first',
  })
  public mine(@CurrentActor() actor: Actor) {
    return this.committees.mine(actor);
  }

  @Access({ who: 'signed_in', audit: 'committee.viewed' })
  @Query(() => CommitteeReadingResult, {
    name: 'committeeReading',
    description: 'A paper you were asked to read; reading it is recorded',
  })
  public toRead(
    @CurrentActor() actor: Actor,
    @Args('committeeId', { type: () => Uuid, description: 'The committee you were asked into' })
    committeeId: string,
  ) {
    return this.committees.toRead(actor, committeeId);
  }

  @Access({ who: 'signed_in' })
  @Query(() => [ScorecardToldModel], {
    name: 'readersOnMyScorecards',
    description: 'What readers of closed committees said of your scorecards, newest first',
  })
  public told(@CurrentActor() actor: Actor) {
    return this.committees.told(actor);
  }

  @Access({ who: 'signed_in', audit: 'committee.voted' })
  @Mutation(() => CastCommitteeVoteResult, {
    name: 'castCommitteeVote',
    description: 'Votes as a reader; the vote may be changed until the committee closes',
  })
  public vote(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Your vote' }) input: CastCommitteeVoteInput,
  ) {
    return this.reading.vote(actor, input);
  }

  @Access({ who: 'signed_in', audit: 'committee.recused' })
  @Mutation(() => StepBackFromCommitteeResult, {
    name: 'stepBackFromCommittee',
    description: 'Leaves a committee for good; a vote already cast counts no more',
  })
  public stepBack(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which, and why' }) input: StepBackFromCommitteeInput,
  ) {
    return this.reading.stepBack(actor, input);
  }

  @Access({ who: 'signed_in', audit: 'committee.feedback_given' })
  @Mutation(() => GradeScorecardResult, {
    name: 'gradeScorecard',
    description:
      'Says how well a scorecard could be followed; its author hears it without your name',
  })
  public grade(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'What you found' }) input: GradeScorecardInput,
  ) {
    return this.reading.grade(actor, input);
  }
}
