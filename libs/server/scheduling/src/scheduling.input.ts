import { DateTime, Uuid } from '@debrief/server-kernel';
import { Field, InputType, Int } from '@nestjs/graphql';

@InputType('SetRoundSlotInput', { description: 'A start for a round' })
export class SetRoundSlotInput {
  @Field(() => Uuid, { description: 'The round to schedule' })
  public roundId!: string;
  @Field(() => Int, { description: 'Version of the round you decided on' })
  public version!: number;
  @Field(() => DateTime, {
    nullable: true,
    description: 'When it starts; it ends after its length. Null clears the slot',
  })
  public startsAt?: Date | null;
  @Field(() => String, {
    nullable: true,
    description:
      'Where it is held: a room, or an https link to a call, at most 500 characters. Left out, it stays as it is',
  })
  public place?: string | null;
  @Field(() => Uuid, { description: 'Chosen by the client; the same key schedules once' })
  public idempotencyKey!: string;
}
