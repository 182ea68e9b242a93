import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An opening. */
@Entity('job')
export class JobEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_job' })
  public id!: string;
  @Column({ type: 'text' })
  public title!: string;
  @Column({ type: 'text' })
  public department!: string;
  @Column({ type: 'text' })
  public level!: string;
  @Column({ type: 'text' })
  public pattern!: string;
  @Column({ name: 'blueprint_key', type: 'text' })
  public blueprintKey!: string;
  @Column({ name: 'hiring_manager_id', type: 'uuid' })
  public hiringManagerId!: string;
  @Column({ type: 'boolean', default: true })
  public open!: boolean;
  /** The one job that mock loops stand on; it is in no list. */
  @Column({ name: 'is_practice', type: 'boolean', default: false })
  public isPractice!: boolean;
  @Column({ name: 'created_at', type: 'timestamptz', default: () => 'now()' })
  public createdAt!: Date;
  @Column({ type: 'int', default: 1 })
  public version!: number;
}

/** Who runs a job’s loops. */
@Entity('job_recruiter')
export class JobRecruiterEntity {
  @PrimaryColumn({ name: 'job_id', type: 'uuid', primaryKeyConstraintName: 'pk_job_recruiter' })
  public jobId!: string;
  @PrimaryColumn({ name: 'person_id', type: 'uuid', primaryKeyConstraintName: 'pk_job_recruiter' })
  public personId!: string;
}
