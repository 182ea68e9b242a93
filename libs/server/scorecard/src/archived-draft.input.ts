import { Uuid } from '@debrief/server-kernel';
import { Field, InputType } from '@nestjs/graphql';

@InputType('RecoverDraftInput', { description: 'An archived draft to give back to its author' })
export class RecoverDraftInput {
  @Field(() => Uuid, { description: 'The archived draft' })
  public archivedDraftId!: string;
  @Field(() => Uuid, {
    description: 'An open seat of the same person on the same loop, without a draft of its own',
  })
  public seatId!: string;
  @Field(() => Uuid, {
    description: 'Chosen by the client; the same key recovers once however often it is sent',
  })
  public idempotencyKey!: string;
}
