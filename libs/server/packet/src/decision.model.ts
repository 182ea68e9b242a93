import type { DecisionOutcome } from '@debrief/domain';
import { DateTime } from '@debrief/server-kernel';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { DecisionOutcomeWord } from './packet.words';

@ObjectType('FrozenPacket', { description: 'The packet as it was last decided on, kept for good' })
export class FrozenPacketModel {
  @Field(() => Int, { description: '1 for the first decision’s' })
  public number!: number;
  @Field({ description: 'SHA-256 of its canonical JSON, hexadecimal' })
  public sha256!: string;
  @Field(() => DateTime, { description: 'When it was frozen' })
  public frozenAt!: string;
  @Field({ description: 'Name of the hiring manager whose decision froze it' })
  public frozenBy!: string;
}

@ObjectType('Decision', { description: 'A person’s decision, kept for good' })
export class DecisionModel {
  @Field(() => Int, { description: '1 is the first of the loop' })
  public number!: number;
  @Field(() => DecisionOutcomeWord, { description: 'What was decided' })
  public outcome!: DecisionOutcome;
  @Field({ description: 'Level it was decided at' })
  public level!: string;
  @Field({ description: 'Why it was decided so' })
  public rationale!: string;
  @Field({ description: 'Name of the hiring manager who decided' })
  public decidedBy!: string;
  @Field(() => DateTime, { description: 'When it was decided' })
  public decidedAt!: string;
  @Field(() => Int, { description: 'Number of the frozen packet it rests on' })
  public packetNumber!: number;
  @Field({ description: 'Hash of that packet' })
  public packetSha256!: string;
}
