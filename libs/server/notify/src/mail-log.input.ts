import type { MailState } from '@debrief/domain';
import { PageArgs, Uuid } from '@debrief/server-kernel';
import { ArgsType, Field, InputType } from '@nestjs/graphql';
import { MailStateWord } from './mail.words';

@InputType('MailFilter', { description: 'Which mails of the log' })
export class MailFilterInput {
  @Field(() => MailStateWord, { nullable: true, description: 'Only mails in this state' })
  public state?: MailState | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'True for only those that failed or came back',
  })
  public trouble?: boolean | null;
  @Field(() => Uuid, {
    nullable: true,
    description: 'Only mails to this candidate or about a loop of theirs',
  })
  public candidateId?: string | null;
  @Field(() => Uuid, { nullable: true, description: 'Only mails about this loop' })
  public loopId?: string | null;
}

@ArgsType()
export class MailPageArgs extends PageArgs {
  @Field(() => MailFilterInput, { nullable: true, description: 'Narrows the log down' })
  public filter?: MailFilterInput | null;
}

@InputType('RetryMailInput', { description: 'A mail to send again' })
export class RetryMailInput {
  @Field(() => Uuid, { description: 'The mail that was not sent or came back' })
  public mailId!: string;
  @Field(() => Uuid, { description: 'Chosen by the client; the same key retries once' })
  public idempotencyKey!: string;
}

@InputType('ReleaseAddressInput', { description: 'An address to send mail to again' })
export class ReleaseAddressInput {
  @Field({ description: 'The stopped address, as the list has it' })
  public address!: string;
  @Field(() => Uuid, { description: 'Chosen by the client; the same key releases once' })
  public idempotencyKey!: string;
}

@InputType('SendTestMailInput', { description: 'A test mail to yourself' })
export class SendTestMailInput {
  @Field(() => Uuid, { description: 'Chosen by the client; the same key sends once' })
  public idempotencyKey!: string;
}
