import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A blueprint put to work for one application, or for practice. */
@Entity('loop')
export class LoopEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_loop' })
  public id!: string;
  @Column({ name: 'application_id', type: 'uuid', nullable: true })
  public applicationId!: string | null;
  @Column({ name: 'candidate_id', type: 'uuid' })
  public candidateId!: string;
  @Column({ name: 'job_id', type: 'uuid' })
  public jobId!: string;
  @Column({ name: 'is_mock', type: 'boolean', default: false })
  public isMock!: boolean;
  @Column({ type: 'text' })
  public state!: string;
  @Column({ type: 'text' })
  public seal!: string;
  @Column({ name: 'blueprint_version_id', type: 'uuid' })
  public blueprintVersionId!: string;
  @Column({ name: 'taxonomy_version_id', type: 'uuid' })
  public taxonomyVersionId!: string;
  @Column({ name: 'current_stage', type: 'int', default: 0 })
  public currentStage!: number;
  @Column({ name: 'stop_reason', type: 'text', nullable: true })
  public stopReason!: string | null;
  @Column({ name: 'started_at', type: 'timestamptz' })
  public startedAt!: Date;
  @Column({ name: 'last_activity_at', type: 'timestamptz' })
  public lastActivityAt!: Date;
  @Column({ name: 'closed_at', type: 'timestamptz', nullable: true })
  public closedAt!: Date | null;
  @Column({ name: 'missing_count', type: 'int', default: 0 })
  public missingCount!: number;
  @Column({ name: 'content_version', type: 'int', default: 1 })
  public contentVersion!: number;
  @Column({ type: 'int', default: 1 })
  public version!: number;
}

/** A step of a loop. */
@Entity('stage')
export class StageEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_stage' })
  public id!: string;
  @Column({ name: 'loop_id', type: 'uuid' })
  public loopId!: string;
  @Column({ type: 'int' })
  public position!: number;
  @Column({ type: 'text' })
  public kind!: string;
  @Column({ type: 'text' })
  public name!: string;
  @Column({ type: 'text' })
  public state!: string;
  @Column({ name: 'closed_at', type: 'timestamptz', nullable: true })
  public closedAt!: Date | null;
}

/** Somebody opened the feedback of a loop early, with the reason; append-only. */
@Entity('early_look')
export class EarlyLookEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_early_look' })
  public id!: string;
  @Column({ name: 'loop_id', type: 'uuid' })
  public loopId!: string;
  @Column({ name: 'person_id', type: 'uuid' })
  public personId!: string;
  @Column({ type: 'text' })
  public reason!: string;
  @Column({ type: 'timestamptz' })
  public at!: Date;
}
