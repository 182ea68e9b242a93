import { Field, Int, InterfaceType, ObjectType } from '@nestjs/graphql';

@InterfaceType('Problem', {
  description: 'Why a request did nothing. Every problem says what to do next in plain words.',
  resolveType: (value: { __typename: string }) => value.__typename,
})
export abstract class Problem {
  @Field({ description: 'What happened and what to do, for the person who asked' })
  public message!: string;
}

@ObjectType('FieldProblem', { description: 'One field of the input that cannot be taken as it is' })
export class FieldProblemModel {
  @Field({ description: 'Path inside the input, e.g. `body.ratings.2.evidence`' })
  public path!: string;
  @Field({ description: 'Stable word for the kind of problem, e.g. `EVIDENCE_REQUIRED`' })
  public code!: string;
  @Field({ description: 'What is wrong with it and what would do' })
  public message!: string;
}

@ObjectType('FieldProblems', {
  implements: () => [Problem],
  description: 'Fields of the input need another look; nothing was written',
})
export class FieldProblemsModel extends Problem {
  @Field(() => [FieldProblemModel], { description: 'Every problem found, not only the first' })
  public fields!: FieldProblemModel[];
}

@ObjectType('NotFoundProblem', {
  implements: () => [Problem],
  description: 'There is no such thing for you: unknown and not yours look the same',
})
export class NotFoundProblemModel extends Problem {
  @Field({ description: 'What was looked for, e.g. `round`' })
  public subject!: string;
}

@ObjectType('StaleVersionProblem', {
  implements: () => [Problem],
  description: 'The thing was changed since you read it; nothing was overwritten',
})
export class StaleVersionProblemModel extends Problem {
  @Field(() => Int, { description: 'The version that is stored now' })
  public currentVersion!: number;
}

@ObjectType('IdempotencyMismatchProblem', {
  implements: () => [Problem],
  description: 'The idempotency key was used before with another content',
})
export class IdempotencyMismatchProblemModel extends Problem {}

@ObjectType('LoopClosedProblem', {
  implements: () => [Problem],
  description: 'The loop is decided or stopped and takes no change',
})
export class LoopClosedProblemModel extends Problem {}

@ObjectType('TransitionProblem', {
  implements: () => [Problem],
  description: 'The step does not lead from where things stand',
})
export class TransitionProblemModel extends Problem {
  @Field({ description: 'State it is in' })
  public from!: string;
  @Field({ description: 'State that was asked for' })
  public to!: string;
}
