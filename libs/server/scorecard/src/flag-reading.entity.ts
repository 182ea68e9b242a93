import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Somebody asked to read a red flag as its second reader; append-only, once a person and flag. */
@Entity('flag_reading')
export class FlagReadingEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_flag_reading' })
  public id!: string;
  @Column('uuid', { name: 'loop_id' })
  public loopId!: string;
  @Column('text', { name: 'flag_type' })
  public flagType!: string;
  @Column('uuid', { name: 'reader_id' })
  public readerId!: string;
  @Column('uuid', { name: 'asked_by' })
  public askedBy!: string;
  @Column('timestamptz', { name: 'asked_at' })
  public askedAt!: Date;
}

/** What the second reader found; append-only. */
@Entity('flag_verdict')
export class FlagVerdictEntity {
  @PrimaryColumn('uuid', { name: 'reading_id', primaryKeyConstraintName: 'pk_flag_verdict' })
  public readingId!: string;
  @Column('text')
  public verdict!: 'corroborates' | 'disputes';
  @Column('text')
  public reason!: string;
  @Column('timestamptz', { name: 'read_at' })
  public readAt!: Date;
}
