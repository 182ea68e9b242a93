import { Uuid } from '@debrief/server-kernel';
import { Field, InputType, Int } from '@nestjs/graphql';

@InputType('HandOverSeatInput', { description: 'A seat and who takes it over' })
export class HandOverSeatInput {
  @Field(() => Uuid, { description: 'The seat to hand over, which has not filed' })
  public seatId!: string;
  @Field(() => Int, { description: 'Version of the seat whose hand-over you decided on' })
  public version!: number;
  @Field(() => Uuid, {
    description: 'Who takes over: nobody with a seat on the loop, except a shadow of this round',
  })
  public personId!: string;
  @Field(() => String, { description: 'Why it is handed over; stays on record' })
  public reason!: string;
  @Field(() => Uuid, { description: 'Chosen by the client; the same key hands over once' })
  public idempotencyKey!: string;
}
