import type { ToldChannel, ToldState } from '@debrief/domain';
import { DateTime, Uuid } from '@debrief/server-kernel';
import { Field, InputType } from '@nestjs/graphql';
import { CandidateToldStateWord, ToldChannelWord } from './decision.words';

@InputType('RecordCandidateToldInput', {
  description: 'What happened between you and the candidate',
})
export class RecordCandidateToldInput {
  @Field(() => Uuid, { description: 'Loop that was decided' })
  public loopId!: string;
  @Field(() => CandidateToldStateWord, { description: 'What took place' })
  public state!: ToldState;
  @Field(() => ToldChannelWord, { nullable: true, description: 'How you told them' })
  public channel!: ToldChannel | null;
  @Field({ description: 'What was said; may be empty' })
  public note!: string;
  @Field(() => DateTime, { description: 'When it took place' })
  public at!: Date;
  @Field(() => Uuid, {
    description: 'Chosen by the client; the same key writes it down once however often it is sent',
  })
  public idempotencyKey!: string;
}
