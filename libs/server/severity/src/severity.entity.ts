import type { SeverityFitState } from '@debrief/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What one night’s fit found; kept for ever, since packets say on which of them they rest. */
@Entity('severity_fit')
export class SeverityFitEntity {
  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_severity_fit' })
  public number!: number;
  @Column('timestamptz', { name: 'fitted_at' })
  public fittedAt!: Date;
  @Column('text')
  public state!: SeverityFitState;
  @Column('double precision')
  public mean!: number;
  /** Residual variance over that of what is rated; infinite where too little is known. */
  @Column('double precision', { name: 'subject_ratio' })
  public subjectRatio!: number;
  /** Residual variance over that of habits; infinite where there are none. */
  @Column('double precision', { name: 'rater_ratio' })
  public raterRatio!: number;
  @Column('double precision', { name: 'residual_variance' })
  public residualVariance!: number;
  @Column('double precision')
  public gain!: number;
  @Column('int')
  public ratings!: number;
  @Column('int')
  public subjects!: number;
  @Column('int')
  public raters!: number;
  @Column('int')
  public panels!: number;
}

/** How an interviewer rates by habit; of the newest fit alone. */
@Entity('severity_habit')
export class SeverityHabitEntity {
  @PrimaryColumn('int', { name: 'fit_number', primaryKeyConstraintName: 'pk_severity_habit' })
  public fitNumber!: number;
  @PrimaryColumn('uuid', { name: 'person_id', primaryKeyConstraintName: 'pk_severity_habit' })
  public personId!: string;
  /** Above zero is lenient; 0 unless severity is on. */
  @Column('double precision')
  public effect!: number;
  @Column('double precision', { name: 'standard_error' })
  public standardError!: number;
  @Column('int')
  public ratings!: number;
  /** Of them, those of something that somebody else rated too. */
  @Column('int')
  public shared!: number;
  /** People of different panels never rated the same, nor anybody between them. */
  @Column('int')
  public panel!: number;
  @Column('smallint')
  public lowest!: number;
  @Column('smallint')
  public highest!: number;
  /** Standard deviation of their ratings over that of everybody’s; null below two ratings. */
  @Column('double precision', { nullable: true })
  public spread!: number | null;
}
