import type { RoundKind } from '@debrief/domain';
import { PageArgs } from '@debrief/server-kernel';
import { ArgsType, Field } from '@nestjs/graphql';
import { RoundKindWord } from './blueprint.words';

@ArgsType()
export class QuestionListArgs extends PageArgs {
  @Field(() => String, {
    nullable: true,
    description: 'Part of the title, prompt or topic, in any case',
  })
  public search?: string | null;
  @Field(() => RoundKindWord, {
    nullable: true,
    description: 'Only questions for this kind of round',
  })
  public roundKind?: RoundKind | null;
  @Field(() => String, { nullable: true, description: 'Only questions of this family' })
  public topic?: string | null;
}
