import { DateTime, Problem } from '@debrief/server-kernel';
import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType('CriticalFlagProblem', {
  implements: () => [Problem],
  description: 'A hire would pass over critical red flags that nobody has cleared or upheld',
})
export class CriticalFlagProblemModel extends Problem {
  @Field(() => [String], { description: 'Types of those red flags' })
  public flagTypes!: readonly string[];
}

@ObjectType('VoteSealedProblem', {
  implements: () => [Problem],
  description: 'A debrief is open whose votes are not revealed yet',
})
export class VoteSealedProblemModel extends Problem {}

@ObjectType('DecisionPendingProblem', {
  implements: () => [Problem],
  description: 'Another decision on this loop waits for approval',
})
export class DecisionPendingProblemModel extends Problem {
  @Field({ description: 'Name of who made it' })
  public decidedBy!: string;
  @Field(() => DateTime, { description: 'Since when it waits' })
  public decidedAt!: string;
}

@ObjectType('ApprovalUnmetProblem', {
  implements: () => [Problem],
  description: 'Too few people of a group are left who could approve',
})
export class ApprovalUnmetProblemModel extends Problem {
  @Field(() => [String], { description: 'Names of those groups' })
  public groups!: readonly string[];
}

@ObjectType('ApprovalClosedProblem', {
  implements: () => [Problem],
  description: 'The decision no longer waits for you: it was settled, or your group has answered',
})
export class ApprovalClosedProblemModel extends Problem {}
