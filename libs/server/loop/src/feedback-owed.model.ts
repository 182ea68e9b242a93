import type { RoundKind } from '@debrief/domain';
import { RoundKindWord } from '@debrief/server-blueprint';
import { DateTime, Problem, Uuid } from '@debrief/server-kernel';
import { Field, ObjectType } from '@nestjs/graphql';
import type { AskedOfRound } from './round-asks';

@ObjectType('OwedScorecard', { description: 'A scorecard that you still owe' })
export class OwedScorecardModel {
  /** Not in the schema: how many ratings the pinned rubric has is read by whoever adds those fields. */
  public rubricVersionId!: string;
  public asks!: readonly AskedOfRound[];
  @Field(() => Uuid, { description: 'Your seat that owes it' })
  public seatId!: string;
  @Field(() => Uuid, { description: 'The round it is about' })
  public roundId!: string;
  @Field(() => Uuid, { description: 'The loop it is about' })
  public loopId!: string;
  @Field(() => String, { description: 'Name of the round it is about' })
  public roundName!: string;
  @Field(() => RoundKindWord, { description: 'Kind of the round it is about' })
  public kind!: RoundKind;
  @Field(() => String, { description: 'Name of the candidate it is about' })
  public candidateName!: string;
  @Field(() => String, { description: 'Job the candidate applied for' })
  public jobTitle!: string;
  @Field(() => DateTime, {
    nullable: true,
    description: 'When the round starts; null without a slot',
  })
  public startsAt!: Date | null;
  @Field(() => DateTime, {
    nullable: true,
    description: 'When the round ends; null without a slot',
  })
  public endsAt!: Date | null;
  @Field(() => DateTime, {
    nullable: true,
    description: 'When your scorecard is due; null without a slot',
  })
  public dueAt!: Date | null;
  @Field(() => Boolean, { description: 'It is practice on a mock loop and counts nowhere' })
  public isMock!: boolean;
}

@ObjectType('FeedbackLocked', {
  implements: () => [Problem],
  description: 'Sealed to you until you have filed everything you owe on this loop',
})
export class FeedbackLockedModel extends Problem {
  @Field(() => [OwedScorecardModel], {
    description: 'Your own scorecards that are missing; nobody else’s are told',
  })
  public owed!: OwedScorecardModel[];
}

@ObjectType('MissingFeedback', { description: 'A scorecard that somebody still owes' })
export class MissingFeedbackModel {
  @Field(() => Uuid, { description: 'The seat that owes it' })
  public seatId!: string;
  @Field(() => Uuid, { description: 'Who owes it' })
  public personId!: string;
  @Field(() => String, { description: 'Name of who owes it' })
  public personName!: string;
  @Field(() => String, { description: 'Name of the round that lacks it' })
  public roundName!: string;
  @Field(() => DateTime, { nullable: true, description: 'When it is due; null without a slot' })
  public dueAt!: Date | null;
}

@ObjectType('FeedbackMissingProblem', {
  implements: () => [Problem],
  description: 'Scorecards are missing: have them filed, or excuse who cannot',
})
export class FeedbackMissingProblemModel extends Problem {
  @Field(() => [MissingFeedbackModel], { description: 'Who owes what' })
  public missing!: MissingFeedbackModel[];
}

@ObjectType('SlotTakenProblem', {
  implements: () => [Problem],
  description: 'Somebody on the panel, or the candidate, has another round at that time',
})
export class SlotTakenProblemModel extends Problem {
  @Field(() => Uuid, { description: 'Who is taken' })
  public personId!: string;
  @Field(() => String, { description: 'Name of who is taken' })
  public personName!: string;
  @Field(() => DateTime, { description: 'Start of their other round' })
  public startsAt!: Date;
  @Field(() => DateTime, { description: 'End of their other round' })
  public endsAt!: Date;
}
