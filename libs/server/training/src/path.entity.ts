import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The way to leading rounds of one kind. */
@Entity('training_path')
export class TrainingPathEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_training_path' })
  public id!: string;
  @Column('text', { name: 'round_kind' })
  public roundKind!: string;
  @Column('text')
  public title!: string;
  @Column('jsonb')
  public steps!: unknown;
  @Column('uuid', { name: 'trainer_ids', array: true, default: '{}' })
  public trainerIds!: string[];
  @Column('int', { name: 'valid_months' })
  public validMonths!: number;
  @Column('text')
  public renewal!: string;
  @Column('timestamptz', { name: 'updated_at' })
  public updatedAt!: Date;
  @Column('int', { default: 1 })
  public version!: number;
}

/** Somebody on a path, from the day they were put on it to the day they were done or left. */
@Entity('training_enrolment')
export class TrainingEnrolmentEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_training_enrolment' })
  public id!: string;
  @Column('uuid', { name: 'path_id' })
  public pathId!: string;
  @Column('uuid', { name: 'person_id' })
  public personId!: string;
  @Column('timestamptz', { name: 'enrolled_at' })
  public enrolledAt!: Date;
  @Column('uuid', { name: 'enrolled_by' })
  public enrolledBy!: string;
  @Column('timestamptz', { name: 'withdrawn_at', nullable: true })
  public withdrawnAt!: Date | null;
  @Column('timestamptz', { name: 'graduated_at', nullable: true })
  public graduatedAt!: Date | null;
}

/** A trainer’s word on one step of an enrolment. */
@Entity('training_approval')
export class TrainingApprovalEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_training_approval' })
  public id!: string;
  @Column('uuid', { name: 'enrolment_id' })
  public enrolmentId!: string;
  @Column('text', { name: 'step_key' })
  public stepKey!: string;
  @Column('uuid', { name: 'approved_by' })
  public approvedBy!: string;
  @Column('text', { default: '' })
  public note!: string;
  @Column('timestamptz')
  public at!: Date;
}

/** That somebody may lead rounds of a kind, by graduating or by an admin’s word. */
@Entity('certification')
export class CertificationEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_certification' })
  public id!: string;
  @Column('uuid', { name: 'person_id' })
  public personId!: string;
  @Column('text', { name: 'round_kind' })
  public roundKind!: string;
  @Column('text')
  public source!: string;
  @Column('uuid', { name: 'enrolment_id', nullable: true })
  public enrolmentId!: string | null;
  @Column('timestamptz')
  public at!: Date;
  /** Of a granted one; a graduate’s follows from the path. */
  @Column('timestamptz', { name: 'expires_at', nullable: true })
  public expiresAt!: Date | null;
  @Column('uuid', { name: 'granted_by', nullable: true })
  public grantedBy!: string | null;
  @Column('text', { default: '' })
  public reason!: string;
  @Column('timestamptz', { name: 'revoked_at', nullable: true })
  public revokedAt!: Date | null;
  @Column('uuid', { name: 'revoked_by', nullable: true })
  public revokedBy!: string | null;
  @Column('text', { name: 'revoke_reason', nullable: true })
  public revokeReason!: string | null;
}

/** Who practises with whom on a mock loop. */
@Entity('mock_practice')
export class MockPracticeEntity {
  @PrimaryColumn('uuid', { name: 'loop_id', primaryKeyConstraintName: 'pk_mock_practice' })
  public loopId!: string;
  @Column('uuid', { name: 'trainee_id' })
  public traineeId!: string;
  @Column('uuid', { name: 'lead_id' })
  public leadId!: string;
  /** Plays the candidate and sits nowhere; null where the lead does. */
  @Column('uuid', { name: 'role_player_id', nullable: true })
  public rolePlayerId!: string | null;
  @Column('uuid', { name: 'started_by' })
  public startedBy!: string;
}
