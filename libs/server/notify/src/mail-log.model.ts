import type { MailKind, MailState } from '@debrief/domain';
import { CandidateRefModel } from '@debrief/server-hiring';
import { PersonRefModel } from '@debrief/server-identity';
import {
  connectionOf,
  DateTime,
  FieldProblemsModel,
  IdempotencyMismatchProblemModel,
  NotFoundProblemModel,
  Uuid,
} from '@debrief/server-kernel';
import { createUnionType, Field, Int, ObjectType } from '@nestjs/graphql';
import { MailKindWord, MailStateWord } from './mail.words';

@ObjectType('Mail', { description: 'One mail to one recipient; what it said is not kept' })
export class MailModel {
  @Field(() => Uuid, { description: 'Id of the mail, part of its Message-ID' })
  public id!: string;
  @Field(() => MailKindWord, { description: 'What the mail is about' })
  public kind!: MailKind;
  @Field(() => MailStateWord, { description: 'What became of the mail' })
  public state!: MailState;
  @Field(() => PersonRefModel, {
    nullable: true,
    description: 'Who gets the mail, if somebody of the house',
  })
  public person!: PersonRefModel | null;
  @Field(() => CandidateRefModel, {
    nullable: true,
    description: 'Who gets the mail, if a candidate',
  })
  public candidate!: CandidateRefModel | null;
  @Field({ description: 'Address the mail goes to' })
  public toAddress!: string;
  @Field({ description: 'Subject of the mail; empty until it was made' })
  public subject!: string;
  @Field(() => Uuid, { nullable: true, description: 'Loop the mail is about' })
  public loopId!: string | null;
  @Field(() => Int, { description: 'Tries that counted; waiting for the server counts none' })
  public attempts!: number;
  @Field(() => DateTime, { nullable: true, description: 'When the mail is due, while it waits' })
  public nextAttemptAt!: Date | null;
  @Field(() => Int, { nullable: true, description: 'Last refusal of the mail server as its code' })
  public code!: number | null;
  @Field(() => String, {
    nullable: true,
    description: 'Why the mail was not taken, skipped or came back',
  })
  public problem!: string | null;
  @Field(() => DateTime, { description: 'When the mail was queued' })
  public createdAt!: Date;
  @Field(() => DateTime, { nullable: true, description: 'When the mail server took the mail' })
  public sentAt!: Date | null;
}

export const MailConnection = connectionOf('Mail', MailModel);

@ObjectType('MailStatus', { description: 'Whether mail leaves, and what of it needs a look' })
export class MailStatusModel {
  @Field(() => Boolean, { description: 'False when no mail server is set up: mail is skipped' })
  public configured!: boolean;
  @Field({ description: 'Sender of all mail' })
  public from!: string;
  @Field(() => DateTime, {
    nullable: true,
    description: 'Since when the mail server takes nothing; null while it works',
  })
  public failingSince!: Date | null;
  @Field(() => String, {
    nullable: true,
    description: 'What the mail server said last, while it takes nothing',
  })
  public problem!: string | null;
  @Field(() => Int, { description: 'Mails of this log that wait to be sent' })
  public waiting!: number;
  @Field(() => Int, {
    description: 'Mails of this log that failed or came back within the last 30 days',
  })
  public troubles!: number;
}

@ObjectType('StoppedAddress', {
  description: 'An address that mail came back from; nothing is sent there any more',
})
export class StoppedAddressModel {
  @Field({ description: 'The stopped address' })
  public address!: string;
  @Field(() => Int, { nullable: true, description: 'Code with which mail was refused' })
  public code!: number | null;
  @Field({ description: 'What the other side said' })
  public reason!: string;
  @Field(() => DateTime, { description: 'Since when nothing is sent there' })
  public stoppedAt!: Date;
}

@ObjectType('MailRetried', { description: 'The mail is due again, as if it were new' })
export class MailRetriedModel {
  @Field(() => MailModel, { description: 'The mail as it waits now' })
  public mail!: MailModel;
}

@ObjectType('AddressReleased', { description: 'Mail may go to the address again' })
export class AddressReleasedModel {
  @Field({ description: 'The released address' })
  public address!: string;
}

@ObjectType('TestMailQueued', { description: 'A test mail to yourself is on its way' })
export class TestMailQueuedModel {
  @Field(() => MailModel, { description: 'The test mail; ask for it again to see whether it left' })
  public mail!: MailModel;
}

const byName = (value: { __typename: string }): string => value.__typename;

export const RetryMailResult = createUnionType({
  name: 'RetryMailResult',
  description: 'What came of asking to send a mail again',
  types: () =>
    [
      MailRetriedModel,
      NotFoundProblemModel,
      FieldProblemsModel,
      IdempotencyMismatchProblemModel,
    ] as const,
  resolveType: byName,
});
export const ReleaseAddressResult = createUnionType({
  name: 'ReleaseAddressResult',
  description: 'What came of releasing an address',
  types: () =>
    [AddressReleasedModel, NotFoundProblemModel, IdempotencyMismatchProblemModel] as const,
  resolveType: byName,
});
export const SendTestMailResult = createUnionType({
  name: 'SendTestMailResult',
  description: 'What came of asking for a test mail',
  types: () => [TestMailQueuedModel, FieldProblemsModel, IdempotencyMismatchProblemModel] as const,
  resolveType: byName,
});
