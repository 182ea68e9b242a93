import type { ExposureSource, LeakState } from '@debrief/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A candidate met a question in a round; one row for each way in which the house knows. */
@Entity('question_exposure')
export class QuestionExposureEntity {
  @PrimaryColumn('text', {
    name: 'question_key',
    primaryKeyConstraintName: 'pk_question_exposure',
  })
  public questionKey!: string;
  @PrimaryColumn('uuid', { name: 'round_id', primaryKeyConstraintName: 'pk_question_exposure' })
  public roundId!: string;
  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_question_exposure' })
  public source!: ExposureSource;
  @Column('uuid', { name: 'version_id' })
  public versionId!: string;
  @Column('uuid', { name: 'candidate_id' })
  public candidateId!: string;
  @Column('uuid', { name: 'loop_id' })
  public loopId!: string;
  @Column('timestamptz', { name: 'met_at' })
  public metAt!: Date;
}

/** When questions cool down; without its row the defaults of the domain hold. */
@Entity('question_policy')
export class QuestionPolicyEntity {
  @PrimaryColumn('int', { default: 1, primaryKeyConstraintName: 'pk_question_policy' })
  public id!: number;
  @Column('int', { name: 'window_days' })
  public windowDays!: number;
  @Column('int', { name: 'most_uses' })
  public mostUses!: number;
  @Column('int', { default: 1 })
  public version!: number;
}

/** Somebody found a question outside. */
@Entity('question_leak')
export class QuestionLeakEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_question_leak' })
  public id!: string;
  @Column('text', { name: 'question_key' })
  public questionKey!: string;
  @Column('text')
  public place!: string;
  @Column('text', { default: '' })
  public note!: string;
  @Column('uuid', { name: 'reported_by' })
  public reportedBy!: string;
  @Column('timestamptz', { name: 'reported_at' })
  public reportedAt!: Date;
  @Column('text', { default: 'open' })
  public state!: LeakState;
  @Column('uuid', { name: 'settled_by', nullable: true })
  public settledBy!: string | null;
  @Column('timestamptz', { name: 'settled_at', nullable: true })
  public settledAt!: Date | null;
  @Column('text', { default: '' })
  public finding!: string;
}

/** A question that rests after a confirmed leak; the row goes when it is woken. */
@Entity('question_rest')
export class QuestionRestEntity {
  @PrimaryColumn('text', { name: 'question_key', primaryKeyConstraintName: 'pk_question_rest' })
  public questionKey!: string;
  @Column('uuid', { name: 'leak_id' })
  public leakId!: string;
  @Column('uuid', { name: 'rested_by' })
  public restedBy!: string;
  @Column('timestamptz', { name: 'rested_at' })
  public restedAt!: Date;
}
