import type { DebriefMode } from '@debrief/domain';
import { DateTime, Uuid } from '@debrief/server-kernel';
import { Field, ObjectType } from '@nestjs/graphql';
import { DebriefModeWord } from './debrief.words';

@ObjectType('DebriefToVote', { description: 'An open debrief that waits for your vote' })
export class DebriefToVoteModel {
  @Field(() => Uuid, { description: 'Loop whose packet is read' })
  public loopId!: string;
  @Field(() => String, { description: 'Name of the candidate to vote on' })
  public candidateName!: string;
  @Field(() => String, { description: 'Job that the candidate applied for' })
  public jobTitle!: string;
  @Field(() => DebriefModeWord, { description: 'Everybody at once, or each in their own time' })
  public mode!: DebriefMode;
  @Field(() => DateTime, { description: 'Since when your vote is waited for' })
  public openedAt!: Date;
  @Field(() => DateTime, { nullable: true, description: 'When votes are due; nothing is forced' })
  public readUntil!: Date | null;
}
