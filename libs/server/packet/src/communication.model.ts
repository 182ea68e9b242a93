import type { DecisionOutcome, ToldChannel, ToldState } from '@debrief/domain';
import { DateTime, Uuid } from '@debrief/server-kernel';
import { Field, ObjectType } from '@nestjs/graphql';
import { CandidateToldStateWord, ToldChannelWord } from './decision.words';
import { DecisionOutcomeWord } from './packet.words';

@ObjectType('CandidateTold', { description: 'Somebody told the candidate, or heard their answer' })
export class CandidateToldModel {
  @Field(() => CandidateToldStateWord, { description: 'What happened' })
  public state!: ToldState;
  @Field(() => ToldChannelWord, {
    nullable: true,
    description: 'How they were told; null for an answer',
  })
  public channel!: ToldChannel | null;
  @Field({ description: 'What was said, as far as it was written down' })
  public note!: string;
  @Field({ description: 'Name of who wrote it down' })
  public by!: string;
  @Field(() => DateTime, { description: 'When it happened' })
  public at!: string;
}

@ObjectType('CandidateToTell', {
  description: 'A decided loop whose candidate nobody has told yet',
})
export class CandidateToTellModel {
  @Field(() => Uuid, { description: 'The decided loop' })
  public loopId!: string;
  @Field({ description: 'Who has not been told' })
  public candidateName!: string;
  @Field({ description: 'Title of the job decided about' })
  public jobTitle!: string;
  @Field(() => DecisionOutcomeWord, { description: 'What they are to be told' })
  public outcome!: DecisionOutcome;
  @Field(() => DateTime, { description: 'Since when it is final' })
  public decidedAt!: Date;
}
