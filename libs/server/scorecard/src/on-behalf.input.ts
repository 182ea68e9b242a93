import { Uuid } from '@debrief/server-kernel';
import { Field, InputType } from '@nestjs/graphql';
import { ScorecardBodyInput } from './body.input';

@InputType('FileOnBehalfInput', {
  description: 'A scorecard to file in the place of its author, who cannot',
})
export class FileOnBehalfInput {
  @Field(() => Uuid, { description: 'Seat of the author; never your own' })
  public seatId!: string;
  @Field(() => ScorecardBodyInput, {
    description: 'The whole scorecard, as its author would have filed it',
  })
  public body!: ScorecardBodyInput;
  @Field({
    description: 'Why the author does not file it themselves; shown beside both your names',
  })
  public reason!: string;
  @Field(() => Uuid, {
    description: 'Chosen by the client; the same key is good for one filing in another’s place',
  })
  public idempotencyKey!: string;
}
