import type { DecisionOutcome, DiffKind, FrozenFor } from '@debrief/domain';
import { DateTime, Uuid } from '@debrief/server-kernel';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { DiffKindWord, FrozenForWord } from './decision.words';
import { DecisionOutcomeWord } from './packet.words';

@ObjectType('PacketVersion', { description: 'A packet as it was frozen' })
export class PacketVersionModel {
  @Field(() => Int, { description: 'From 1 up' })
  public number!: number;
  @Field(() => FrozenForWord, { description: 'Why this version was frozen' })
  public reason!: FrozenFor;
  @Field(() => DateTime, { description: 'When this version was frozen' })
  public frozenAt!: Date;
  @Field({ description: 'Name of who decided, or amended' })
  public frozenBy!: string;
  @Field({ description: 'SHA-256 of the canonical JSON of this version' })
  public sha256!: string;
  @Field(() => DecisionOutcomeWord, {
    nullable: true,
    description: 'What was decided on it; null for an amendment',
  })
  public outcome!: DecisionOutcome | null;
}

@ObjectType('PacketVersions', { description: 'Every frozen version of a loop’s packet' })
export class PacketVersionsModel {
  @Field(() => Uuid, { description: 'Loop of the versions' })
  public loopId!: string;
  @Field(() => [PacketVersionModel], { description: 'Oldest first' })
  public versions!: readonly PacketVersionModel[];
}

@ObjectType('PacketDiffLine', { description: 'One thing that two versions say differently' })
export class PacketDiffLineModel {
  @Field(() => DiffKindWord, { description: 'What kind of thing it is' })
  public kind!: DiffKind;
  @Field({ description: 'What it is about, e.g. `Trade-off reasoning, Ana in System design`' })
  public about!: string;
  @Field(() => String, { nullable: true, description: 'Null when only the later says anything' })
  public before!: string | null;
  @Field(() => String, { nullable: true, description: 'Null when only the earlier does' })
  public after!: string | null;
}

@ObjectType('PacketDiff', { description: 'What a later version says differently' })
export class PacketDiffModel {
  @Field(() => Int, { description: 'The earlier version' })
  public from!: number;
  @Field(() => Int, { description: 'The later version' })
  public to!: number;
  @Field(() => [PacketDiffLineModel], { description: 'Empty when both say the same' })
  public lines!: readonly PacketDiffLineModel[];
}
