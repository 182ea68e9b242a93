import type { MailKind } from '@debrief/domain';
import { FieldProblemsModel, IdempotencyMismatchProblemModel, Uuid } from '@debrief/server-kernel';
import { createUnionType, Field, InputType, ObjectType } from '@nestjs/graphql';
import { MailKindWord } from './mail.words';

@ObjectType('NotificationChoice', { description: 'Whether you want one kind of mail' })
export class NotificationChoiceModel {
  @Field(() => MailKindWord, { description: 'The kind of mail' })
  public kind!: MailKind;
  @Field(() => Boolean, { description: 'Whether these are sent to you' })
  public wanted!: boolean;
  @Field(() => Boolean, { description: 'Whether you may switch these off' })
  public optional!: boolean;
  @Field({ description: 'What these mails tell you' })
  public meaning!: string;
}

@ObjectType('MyNotifications', { description: 'What you are sent by mail' })
export class MyNotificationsModel {
  @Field(() => [NotificationChoiceModel], { description: 'Every kind that goes to people' })
  public kinds!: NotificationChoiceModel[];
}

@InputType('SetNotificationInput', { description: 'A wish about one kind of mail' })
export class SetNotificationInput {
  @Field(() => MailKindWord, { description: 'The kind you decide on' })
  public kind!: MailKind;
  @Field(() => Boolean, { description: 'Whether you want these from now on' })
  public wanted!: boolean;
  @Field(() => Uuid, { description: 'Chosen by the client; the same key decides once' })
  public idempotencyKey!: string;
}

@ObjectType('NotificationSet', { description: 'Your wish holds for mails queued from now on' })
export class NotificationSetModel {
  @Field(() => NotificationChoiceModel, { description: 'The kind as you want it now' })
  public choice!: NotificationChoiceModel;
}

export const SetNotificationResult = createUnionType({
  name: 'SetNotificationResult',
  description: 'What came of a wish about mails',
  types: () => [NotificationSetModel, FieldProblemsModel, IdempotencyMismatchProblemModel] as const,
  resolveType: (value: { __typename: string }) => value.__typename,
});
