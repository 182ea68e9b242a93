import type { SeatRole } from '@debrief/domain';
import { Uuid } from '@debrief/server-kernel';
import { Field, InputType, Int } from '@nestjs/graphql';
import { SeatRoleWord } from './loop.words';

@InputType('AssignSeatInput', { description: 'Somebody to put on a round' })
export class AssignSeatInput {
  @Field(() => Uuid, { description: 'The round to staff' })
  public roundId!: string;
  @Field(() => Uuid, { description: 'Who is to sit on it' })
  public personId!: string;
  @Field(() => SeatRoleWord, { description: 'What they are to do; a round has one lead' })
  public role!: SeatRole;
  @Field(() => Uuid, { description: 'Chosen by the client; the same key makes one seat' })
  public idempotencyKey!: string;
}

@InputType('RemoveSeatInput', { description: 'A seat to take back' })
export class RemoveSeatInput {
  @Field(() => Uuid, { description: 'The seat to take back, which has not filed' })
  public seatId!: string;
  @Field(() => Int, { description: 'Version of the seat you decided on' })
  public version!: number;
  @Field(() => Uuid, { description: 'Chosen by the client; the same key removes once' })
  public idempotencyKey!: string;
}

@InputType('ExcuseSeatInput', { description: 'A seat that will not file' })
export class ExcuseSeatInput {
  @Field(() => Uuid, { description: 'The seat to let off, which has not filed' })
  public seatId!: string;
  @Field(() => Int, { description: 'Version of the seat you decided on' })
  public version!: number;
  @Field(() => String, { description: 'Why; the packet shows it' })
  public reason!: string;
  @Field(() => Boolean, {
    nullable: true,
    description: 'True when they were not there, rather than let off',
  })
  public noShow?: boolean | null;
  @Field(() => Uuid, { description: 'Chosen by the client; the same key excuses once' })
  public idempotencyKey!: string;
}
