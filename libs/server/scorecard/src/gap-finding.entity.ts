import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That a gap in coverage was accepted, or opened again; the latest of a competency holds. Append-only. */
@Entity('gap_finding')
export class GapFindingEntity {
  @PrimaryColumn('uuid', { name: 'loop_id', primaryKeyConstraintName: 'pk_gap_finding' })
  public loopId!: string;
  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_gap_finding' })
  public competency!: string;
  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_gap_finding' })
  public number!: number;
  @Column('boolean')
  public accepted!: boolean;
  @Column('text', { default: '' })
  public reason!: string;
  @Column('uuid', { name: 'found_by' })
  public foundBy!: string;
  @Column('timestamptz')
  public at!: Date;
}
