import type { FlagSeverity, Recommendation, ScorecardBody } from '@debrief/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That somebody filed for a seat: never changed; what was filed are its versions. */
@Entity('scorecard')
export class ScorecardEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_scorecard' })
  public id!: string;
  @Column('uuid', { name: 'seat_id' })
  public seatId!: string;
  @Column('uuid', { name: 'round_id' })
  public roundId!: string;
  @Column('uuid', { name: 'stage_id' })
  public stageId!: string;
  @Column('uuid', { name: 'loop_id' })
  public loopId!: string;
  @Column('uuid', { name: 'author_id' })
  public authorId!: string;
  @Column('boolean')
  public counts!: boolean;
  @Column('boolean')
  public independent!: boolean;
  @Column('timestamptz', { name: 'submitted_at' })
  public submittedAt!: Date;
}

/** One version of a scorecard; 1 is what was filed first. */
@Entity('scorecard_version')
export class ScorecardVersionEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_scorecard_version' })
  public id!: string;
  @Column('uuid', { name: 'scorecard_id' })
  public scorecardId!: string;
  @Column('uuid', { name: 'loop_id' })
  public loopId!: string;
  @Column('int')
  public number!: number;
  @Column('jsonb')
  public body!: ScorecardBody;
  @Column('text')
  public recommendation!: Recommendation;
  @Column('text')
  public summary!: string;
  @Column('text', { name: 'amendment_reason', nullable: true })
  public amendmentReason!: string | null;
  /** Why somebody else filed it for its author; null when the author did. */
  @Column('text', { name: 'on_behalf_reason', nullable: true })
  public onBehalfReason!: string | null;
  @Column('boolean', { name: 'after_seeing_others', default: false })
  public afterSeeingOthers!: boolean;
  @Column('uuid', { name: 'submitted_by' })
  public submittedBy!: string;
  @Column('timestamptz', { name: 'submitted_at' })
  public submittedAt!: Date;
}

/** A rating of a version as a row, so that the table itself can refuse an extreme without evidence. */
@Entity('rating')
export class RatingEntity {
  @PrimaryColumn('uuid', { name: 'scorecard_version_id', primaryKeyConstraintName: 'pk_rating' })
  public scorecardVersionId!: string;
  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_rating' })
  public competency!: string;
  @Column('smallint', { nullable: true })
  public value!: number | null;
  @Column('int', { name: 'evidence_count' })
  public evidenceCount!: number;
}

/** A red flag of a version as a row; the table refuses one without evidence. */
@Entity('red_flag')
export class RedFlagEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_red_flag' })
  public id!: string;
  @Column('uuid', { name: 'scorecard_version_id' })
  public scorecardVersionId!: string;
  @Column('uuid', { name: 'loop_id' })
  public loopId!: string;
  @Column('text')
  public type!: string;
  @Column('text')
  public severity!: FlagSeverity;
  @Column('int', { name: 'evidence_count' })
  public evidenceCount!: number;
}
