import { SEAT_RESPONSES, type SeatResponse } from '@debrief/domain';
import {
  FieldProblemsModel,
  IdempotencyMismatchProblemModel,
  NotFoundProblemModel,
  registerWords,
  Uuid,
} from '@debrief/server-kernel';
import { SeatModel } from '@debrief/server-loop';
import { createUnionType, Field, InputType, ObjectType } from '@nestjs/graphql';

export const SeatResponseWord = registerWords(
  'SeatResponse',
  SEAT_RESPONSES,
  'What an interviewer answered to the invitation of their seat',
  {
    needs_action: 'No answer yet',
    accepted: 'They will be there',
    tentative: 'They may be there',
    declined: 'They will not be there',
  },
);

@InputType('RespondToSeatInput', { description: 'An answer to an invitation' })
export class RespondToSeatInput {
  @Field(() => Uuid, { description: 'Your seat' })
  public seatId!: string;
  @Field(() => SeatResponseWord, { description: 'Whether you will be there' })
  public response!: SeatResponse;
  @Field(() => String, {
    nullable: true,
    description: 'A line for whoever runs the loop, at most 500 characters',
  })
  public note?: string | null;
  @Field(() => Uuid, { description: 'Chosen by the client; the same key answers once' })
  public idempotencyKey!: string;
}

@ObjectType('SeatResponded', { description: 'Your answer is stored' })
export class SeatRespondedModel {
  @Field(() => SeatModel, { description: 'The seat with the answer' })
  public seat!: SeatModel;
}

export const RespondToSeatResult = createUnionType({
  name: 'RespondToSeatResult',
  description: 'The seat with your answer, or why it takes none',
  types: () =>
    [
      SeatRespondedModel,
      NotFoundProblemModel,
      FieldProblemsModel,
      IdempotencyMismatchProblemModel,
    ] as const,
  resolveType: (value: { __typename: string }) => value.__typename,
});
