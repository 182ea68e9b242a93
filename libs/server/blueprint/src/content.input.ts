import type { Difficulty, RoundKind } from '@debrief/domain';
import { PageArgs } from '@debrief/server-kernel';
import { ArgsType, Field } from '@nestjs/graphql';
import { DifficultyWord, RoundKindWord } from './blueprint.words';

@ArgsType()
export class QuestionListArgs extends PageArgs {
  @Field(() => String, {
    nullable: true,
    description:
      'Words to look for, in any case, order and ending; a slip in a word is forgiven where nothing else is found, and what stands in double quotes belongs together',
  })
  public search?: string | null;
  @Field(() => RoundKindWord, {
    nullable: true,
    description: 'Only questions for this kind of round',
  })
  public roundKind?: RoundKind | null;
  @Field(() => String, { nullable: true, description: 'Only questions of this family' })
  public topic?: string | null;
  @Field(() => DifficultyWord, { nullable: true, description: 'Only questions this hard' })
  public difficulty?: Difficulty | null;
  @Field(() => String, {
    nullable: true,
    description: 'Key of a competency: only questions that give evidence for it',
  })
  public competency?: string | null;
}
