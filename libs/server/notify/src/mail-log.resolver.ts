import { CandidateRefModel } from '@debrief/server-hiring';
import { personLoader, PersonReader, PersonRefModel } from '@debrief/server-identity';
import { Access, CurrentActor, type Actor, type RequestContext } from '@debrief/server-kernel';
import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { MailCandidates } from './mail.candidates.repository';
import {
  MailPageArgs,
  ReleaseAddressInput,
  RetryMailInput,
  SendTestMailInput,
} from './mail-log.input';
import {
  MailConnection,
  MailModel,
  MailStatusModel,
  ReleaseAddressResult,
  RetryMailResult,
  SendTestMailResult,
  StoppedAddressModel,
} from './mail-log.model';
import { MailLogReader, type MailView } from './mail-log.reader';
import { MailLogService } from './mail-log.service';

@Resolver(() => MailModel)
export class MailLogResolver {
  public constructor(
    private readonly reader: MailLogReader,
    private readonly service: MailLogService,
    private readonly people: PersonReader,
    private readonly candidates: MailCandidates,
  ) {}

  @Query(() => MailConnection, {
    description:
      'Mails that were queued, newest first; those about loops you still owe a scorecard on are left out unless they went to you',
  })
  @Access({ who: ['recruiter', 'admin'] })
  public mails(@CurrentActor() actor: Actor, @Args() args: MailPageArgs) {
    return this.reader.page(actor, args);
  }

  @Query(() => MailStatusModel, { description: 'Whether mail leaves the house' })
  @Access({ who: ['recruiter', 'admin'] })
  public mailStatus(@CurrentActor() actor: Actor) {
    return this.reader.status(actor);
  }

  @Query(() => [StoppedAddressModel], {
    description: 'Addresses that nothing is sent to, the latest first; at most 500',
  })
  @Access({ who: ['recruiter', 'admin'] })
  public stoppedAddresses(@CurrentActor() actor: Actor) {
    return this.reader.stopped(actor);
  }

  @Mutation(() => RetryMailResult, {
    description: 'Sends a mail again that failed, came back or was skipped',
  })
  @Access({ who: ['recruiter', 'admin'], audit: 'mail.retried' })
  public retryMail(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The mail to send again' }) input: RetryMailInput,
  ) {
    return this.service.retry(actor, input);
  }

  @Mutation(() => ReleaseAddressResult, {
    description: 'Lets mail go to an address again that mail came back from',
  })
  @Access({ who: ['recruiter', 'admin'], audit: 'address.released' })
  public releaseAddress(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The address to release' }) input: ReleaseAddressInput,
  ) {
    return this.service.release(actor, input);
  }

  @Mutation(() => SendTestMailResult, {
    description: 'Sends a mail to yourself, to see whether the mail server works',
  })
  @Access({ who: ['admin'], audit: 'mail.tested' })
  public sendTestMail(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Names the one test mail' }) input: SendTestMailInput,
  ) {
    return this.service.sendTest(actor, input);
  }

  @ResolveField(() => PersonRefModel, { nullable: true })
  public person(@Parent() mail: MailView, @Context() context: RequestContext) {
    return mail.personId ? personLoader(context, this.people).load(mail.personId) : null;
  }

  @ResolveField(() => CandidateRefModel, { nullable: true })
  public candidate(@Parent() mail: MailView, @Context() context: RequestContext) {
    return mail.candidateId ? this.candidates.loader(context).load(mail.candidateId) : null;
  }
}
