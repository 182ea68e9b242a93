import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A competency that a round is asked beyond its rubric, and the rubric version its anchors come from. */
@Entity('round_ask')
export class RoundAskEntity {
  @PrimaryColumn({ name: 'round_id', type: 'uuid', primaryKeyConstraintName: 'pk_round_ask' })
  public roundId!: string;
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_round_ask' })
  public competency!: string;
  @Column({ name: 'loop_id', type: 'uuid' })
  public loopId!: string;
  @Column({ name: 'rubric_version_id', type: 'uuid' })
  public rubricVersionId!: string;
  /** The round was added for this and asks nothing else of its rubric. */
  @Column({ type: 'boolean', default: false })
  public alone!: boolean;
  @Column({ name: 'extra_minutes', type: 'int' })
  public extraMinutes!: number;
  @Column({ name: 'asked_by', type: 'uuid' })
  public askedBy!: string;
  @Column({ name: 'asked_at', type: 'timestamptz' })
  public askedAt!: Date;
}
