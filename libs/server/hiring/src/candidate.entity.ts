import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A person who applied. Nothing restricted stands here. */
@Entity('candidate')
export class CandidateEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_candidate' })
  public id!: string;
  @Column({ type: 'text' })
  public name!: string;
  @Column({ type: 'text' })
  public email!: string;
  @Column({ name: 'time_zone', type: 'text' })
  public timeZone!: string;
  @Column({ type: 'text', default: '' })
  public pronunciation!: string;
  @Column({ type: 'text', array: true, default: '{}' })
  public links!: string[];
  @Column({ type: 'text', default: '' })
  public source!: string;
  /** The one candidate whom mock loops are held with; nobody applied, and they are in no list. */
  @Column({ name: 'is_practice', type: 'boolean', default: false })
  public isPractice!: boolean;
  @Column({ name: 'consent_at', type: 'timestamptz', nullable: true })
  public consentAt!: Date | null;
  @Column({ name: 'retain_until', type: 'date', nullable: true })
  public retainUntil!: string | null;
  @Column({ name: 'created_at', type: 'timestamptz', default: () => 'now()' })
  public createdAt!: Date;
  /** What told who they were is gone since. */
  @Column({ name: 'erased_at', type: 'timestamptz', nullable: true })
  public erasedAt!: Date | null;
  @Column({ type: 'int', default: 1 })
  public version!: number;
}

/** One candidate for one job. */
@Entity('application')
export class ApplicationEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_application' })
  public id!: string;
  @Column({ name: 'candidate_id', type: 'uuid' })
  public candidateId!: string;
  @Column({ name: 'job_id', type: 'uuid' })
  public jobId!: string;
  @Column({ name: 'current_loop_id', type: 'uuid', nullable: true })
  public currentLoopId!: string | null;
  @Column({ name: 'created_at', type: 'timestamptz', default: () => 'now()' })
  public createdAt!: Date;
  @Column({ type: 'int', default: 1 })
  public version!: number;
}

/** Why somebody is kept away from a candidate. */
@Entity('conflict_of_interest')
export class ConflictEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_conflict_of_interest' })
  public id!: string;
  @Column({ name: 'person_id', type: 'uuid' })
  public personId!: string;
  @Column({ name: 'candidate_id', type: 'uuid' })
  public candidateId!: string;
  @Column({ type: 'text' })
  public kind!: string;
  @Column({ name: 'created_at', type: 'timestamptz', default: () => 'now()' })
  public createdAt!: Date;
}
