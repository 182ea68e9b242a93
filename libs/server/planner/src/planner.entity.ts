import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A search with all that its answer depends on, so that it can be run again. */
@Entity('schedule_run')
export class ScheduleRunEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_schedule_run' })
  public id!: string;
  @Column({ type: 'text' })
  public kind!: string;
  @Column({ name: 'loop_id', type: 'uuid', nullable: true })
  public loopId!: string | null;
  @Column({ name: 'stage_id', type: 'uuid', nullable: true })
  public stageId!: string | null;
  @Column({ type: 'jsonb' })
  public input!: unknown;
  @Column({ type: 'jsonb', nullable: true })
  public answer!: unknown;
  @Column({ type: 'text', default: 'running' })
  public state!: string;
  @Column({ type: 'int', default: 0 })
  public progress!: number;
  @Column({ name: 'asked_by', type: 'uuid' })
  public askedBy!: string;
  @Column({ name: 'asked_at', type: 'timestamptz' })
  public askedAt!: Date;
  /** When the process that searches last said so. */
  @Column({ name: 'seen_at', type: 'timestamptz' })
  public seenAt!: Date;
  @Column({ name: 'took_ms', type: 'int', nullable: true })
  public tookMs!: number | null;
}

/** A booking until it is confirmed or runs out. */
@Entity('hold')
export class HoldEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_hold' })
  public id!: string;
  @Column({ name: 'loop_id', type: 'uuid' })
  public loopId!: string;
  @Column({ name: 'stage_id', type: 'uuid' })
  public stageId!: string;
  @Column({ type: 'text', default: 'held' })
  public state!: string;
  @Column({ name: 'expires_at', type: 'timestamptz' })
  public expiresAt!: Date;
  @Column({ name: 'placed_by', type: 'uuid' })
  public placedBy!: string;
  @Column({ name: 'placed_at', type: 'timestamptz' })
  public placedAt!: Date;
  @Column({ name: 'ended_at', type: 'timestamptz', nullable: true })
  public endedAt!: Date | null;
}

/** Time that somebody, a candidate or a room has given away; written by triggers alone. */
@Entity('claim')
export class ClaimEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_claim' })
  public id!: string;
  @Column({ type: 'text' })
  public kind!: string;
  @Column({ name: 'subject_type', type: 'text' })
  public subjectType!: string;
  @Column({ name: 'subject_id', type: 'uuid' })
  public subjectId!: string;
  @Column({ type: 'tstzrange' })
  public during!: string;
  @Column({ name: 'round_id', type: 'uuid' })
  public roundId!: string;
  @Column({ name: 'seat_id', type: 'uuid', nullable: true })
  public seatId!: string | null;
}

/** Who broke which hard rules on purpose, and why. */
@Entity('schedule_override')
export class ScheduleOverrideEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_schedule_override' })
  public id!: string;
  @Column({ name: 'loop_id', type: 'uuid' })
  public loopId!: string;
  @Column({ name: 'stage_id', type: 'uuid' })
  public stageId!: string;
  @Column({ type: 'text', array: true })
  public rules!: string[];
  @Column({ type: 'text' })
  public reason!: string;
  @Column({ name: 'person_id', type: 'uuid' })
  public personId!: string;
  @Column({ type: 'timestamptz' })
  public at!: Date;
}
