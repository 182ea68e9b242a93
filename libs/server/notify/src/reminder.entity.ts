import { Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * A step of the cadence for one seat. Kind `overdue` is not a mail but the news that the scorecard
 * was not there when it was due.
 */
@Entity('reminder')
export class ReminderEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_reminder' })
  public id!: string;
  @Column({ name: 'seat_id', type: 'uuid' })
  public seatId!: string;
  @Column({ name: 'loop_id', type: 'uuid' })
  public loopId!: string;
  @Column({ name: 'person_id', type: 'uuid' })
  public personId!: string;
  @Column({ type: 'text' })
  public kind!: string;
  @Column({ type: 'int' })
  public number!: number;
  /** Start of the round when it was planned: another slot begins anew, the same never repeats. */
  @Column({ name: 'slot_start', type: 'timestamptz' })
  public slotStart!: Date;
  @Column({ name: 'due_at', type: 'timestamptz' })
  public dueAt!: Date;
  @Column({ type: 'text', default: 'waiting' })
  public state!: string;
  @Column({ name: 'done_at', type: 'timestamptz', nullable: true })
  public doneAt!: Date | null;
}
