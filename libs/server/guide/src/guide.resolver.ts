import { Access, CurrentActor, Uuid, type Actor } from '@debrief/server-kernel';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { toLoopGuide } from './guide.mapper';
import {
  LoopGuideResult,
  MakeGuideInput,
  MakeGuideResult,
  RevokeGuideInput,
  RevokeGuideResult,
  SendGuideInput,
  SendGuideResult,
} from './guide.model';
import { GuideReader } from './guide.reader';
import { GuideService } from './guide.service';

@Resolver()
export class GuideResolver {
  public constructor(
    private readonly reader: GuideReader,
    private readonly guides: GuideService,
  ) {}

  @Query(() => LoopGuideResult, {
    description: 'The preparation guide of a loop’s candidate, with its private link',
  })
  @Access({ who: ['recruiter', 'admin'] })
  public async loopGuide(
    @CurrentActor() actor: Actor,
    @Args('loopId', { type: () => Uuid, description: 'Loop whose guide is wanted' }) loopId: string,
  ) {
    return toLoopGuide(await this.reader.ofLoop(actor, loopId));
  }

  @Mutation(() => MakeGuideResult, {
    description: 'Makes the link to a preparation guide; an earlier one of the loop ends',
  })
  @Access({ who: ['recruiter', 'admin'], audit: 'guide.made' })
  public makeGuide(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'For which loop, until when' }) input: MakeGuideInput,
  ) {
    return this.guides.make(actor, input);
  }

  @Mutation(() => SendGuideResult, { description: 'Mails the link of a guide to the candidate' })
  @Access({ who: ['recruiter', 'admin'], audit: 'guide.sent' })
  public sendGuide(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which guide' }) input: SendGuideInput,
  ) {
    return this.guides.send(actor, input);
  }

  @Mutation(() => RevokeGuideResult, { description: 'Ends the link of a guide at once' })
  @Access({ who: ['recruiter', 'admin'], audit: 'guide.revoked' })
  public revokeGuide(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which guide' }) input: RevokeGuideInput,
  ) {
    return this.guides.revoke(actor, input);
  }
}
