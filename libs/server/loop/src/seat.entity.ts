import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One conversation of a stage. */
@Entity('round')
export class RoundEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_round' })
  public id!: string;
  @Column({ name: 'loop_id', type: 'uuid' })
  public loopId!: string;
  @Column({ name: 'stage_id', type: 'uuid' })
  public stageId!: string;
  @Column({ type: 'int' })
  public position!: number;
  @Column({ type: 'text' })
  public key!: string;
  @Column({ type: 'text' })
  public kind!: string;
  @Column({ type: 'text' })
  public name!: string;
  @Column({ name: 'duration_minutes', type: 'int' })
  public durationMinutes!: number;
  @Column({ name: 'ai_policy', type: 'text' })
  public aiPolicy!: string;
  @Column({ name: 'rubric_version_id', type: 'uuid' })
  public rubricVersionId!: string;
  @Column({ name: 'kit_version_id', type: 'uuid' })
  public kitVersionId!: string;
  @Column({ type: 'text' })
  public state!: string;
  @Column({ name: 'starts_at', type: 'timestamptz', nullable: true })
  public startsAt!: Date | null;
  @Column({ name: 'ends_at', type: 'timestamptz', nullable: true })
  public endsAt!: Date | null;
  @Column({ type: 'text', default: '' })
  public place!: string;
  @Column({ name: 'room_id', type: 'uuid', nullable: true })
  public roomId!: string | null;
  /** Its slot is only held until then; null for a booking. */
  @Column({ name: 'hold_id', type: 'uuid', nullable: true })
  public holdId!: string | null;
  @Column({ type: 'int', default: 1 })
  public version!: number;
}

/** One person on one round. `during` mirrors the slot, for the constraint against double booking. */
@Entity('seat')
export class SeatEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_seat' })
  public id!: string;
  @Column({ name: 'round_id', type: 'uuid' })
  public roundId!: string;
  @Column({ name: 'stage_id', type: 'uuid' })
  public stageId!: string;
  @Column({ name: 'loop_id', type: 'uuid' })
  public loopId!: string;
  @Column({ name: 'person_id', type: 'uuid' })
  public personId!: string;
  @Column({ type: 'text' })
  public role!: string;
  @Column({ type: 'text', default: 'assigned' })
  public state!: string;
  @Column({ type: 'text', nullable: true })
  public reason!: string | null;
  /** What ended it; a trigger files its draft away under that. Null while it is assigned. */
  @Column({ name: 'ended_by', type: 'text', nullable: true })
  public endedBy!: string | null;
  @Column({ name: 'filed_at', type: 'timestamptz', nullable: true })
  public filedAt!: Date | null;
  @Column({ type: 'tstzrange', nullable: true })
  public during!: string | null;
  /** The hold that seated the person; null for a booking. */
  @Column({ name: 'hold_id', type: 'uuid', nullable: true })
  public holdId!: string | null;
  @Column({ name: 'assigned_at', type: 'timestamptz', default: () => 'now()' })
  public assignedAt!: Date;
  @Column({ type: 'int', default: 1 })
  public version!: number;
}
