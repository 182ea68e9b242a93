import { PageArgs, Uuid } from '@debrief/server-kernel';
import { ArgsType, Field, InputType } from '@nestjs/graphql';
import { WorkStateWord, type WorkState } from './work.words';

@ArgsType()
export class WorkPageArgs extends PageArgs {
  @Field(() => WorkStateWord, { nullable: true, description: 'Only work that has come so far' })
  public state?: WorkState | null;
}

@InputType('RetryWorkInput', { description: 'Work that is to be tried again now' })
export class RetryWorkInput {
  @Field(() => Uuid, { description: 'The work, which must not be done' })
  public id!: string;
  @Field(() => Uuid, { description: 'Chosen by the client; the same key retries once' })
  public idempotencyKey!: string;
}
