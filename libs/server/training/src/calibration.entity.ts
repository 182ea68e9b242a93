import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Past scorecards without names, to be rated blind. */
@Entity('calibration_pack')
export class CalibrationPackEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_calibration_pack' })
  public id!: string;
  @Column('text')
  public title!: string;
  @Column('text', { name: 'round_kind' })
  public roundKind!: string;
  @Column('uuid', { name: 'rubric_version_id' })
  public rubricVersionId!: string;
  @Column('text')
  public state!: string;
  @Column('uuid', { name: 'made_by' })
  public madeBy!: string;
  @Column('timestamptz', { name: 'updated_at' })
  public updatedAt!: Date;
  @Column('int', { default: 1 })
  public version!: number;
}

/** One scorecard of a pack. Where it came from never leaves the server: it keeps away whom it must, and lets it be erased. */
@Entity('calibration_entry')
export class CalibrationEntryEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_calibration_entry' })
  public id!: string;
  @Column('uuid', { name: 'pack_id' })
  public packId!: string;
  @Column('int')
  public position!: number;
  @Column('uuid', { name: 'scorecard_id' })
  public scorecardId!: string;
  @Column('uuid', { name: 'loop_id' })
  public loopId!: string;
  @Column('uuid', { name: 'candidate_id' })
  public candidateId!: string;
  @Column('jsonb')
  public notes!: unknown;
  @Column('jsonb')
  public gold!: unknown;
}

/** One person’s answer to a pack, with the agreement it came to then. */
@Entity('calibration_attempt')
export class CalibrationAttemptEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_calibration_attempt' })
  public id!: string;
  @Column('uuid', { name: 'pack_id' })
  public packId!: string;
  @Column('uuid', { name: 'person_id' })
  public personId!: string;
  @Column('jsonb')
  public answers!: unknown;
  @Column('int')
  public pairs!: number;
  @Column('double precision')
  public exact!: number;
  @Column('double precision', { name: 'within_one' })
  public withinOne!: number;
  @Column('double precision', { name: 'weighted_kappa', nullable: true })
  public weightedKappa!: number | null;
  @Column('timestamptz')
  public at!: Date;
}
