import { Problem } from '@debrief/server-kernel';
import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType('CriticalFlagProblem', {
  implements: () => [Problem],
  description: 'A hire would pass over critical red flags that nobody has cleared or upheld',
})
export class CriticalFlagProblemModel extends Problem {
  @Field(() => [String], { description: 'Types of those red flags' })
  public flagTypes!: readonly string[];
}
