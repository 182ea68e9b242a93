import type { MailState } from '@debrief/domain';
import { DateTime } from '@debrief/server-kernel';
import { Field, ObjectType } from '@nestjs/graphql';
import { MailStateWord } from './mail.words';

@ObjectType('MemoDelivery', {
  description: 'How far the mail about a decision got, for one person',
})
export class MemoDeliveryModel {
  @Field({ description: 'Name of whom the memo is for' })
  public personName!: string;
  @Field(() => MailStateWord, { description: 'What became of the mail with it' })
  public state!: MailState;
  @Field(() => DateTime, { description: 'When it was sent, or else queued' })
  public at!: Date;
}
