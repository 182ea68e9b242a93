import type {
  CommitteeState,
  EvidenceGrade,
  Recommendation,
  RedactionField,
} from '@debrief/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A redacted packet, kept word for word, and the question it is read for. */
@Entity('committee')
export class CommitteeEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_committee' })
  public id!: string;
  @Column('uuid', { name: 'loop_id' })
  public loopId!: string;
  @Column('int')
  public number!: number;
  @Column('text', { default: 'open' })
  public state!: CommitteeState;
  @Column('text')
  public question!: string;
  @Column('int')
  public quorum!: number;
  @Column('timestamptz', { name: 'due_at' })
  public dueAt!: Date;
  @Column('text', { array: true })
  public profile!: RedactionField[];
  @Column('int', { name: 'content_version' })
  public contentVersion!: number;
  /** Canonical JSON of the redacted packet; a trigger keeps it from ever changing. */
  @Column('text')
  public paper!: string;
  /** Of the paper alone, which names nobody: no hash of a packet stands here or in it. */
  @Column('text')
  public sha256!: string;
  @Column('uuid', { name: 'opened_by' })
  public openedBy!: string;
  @Column('timestamptz', { name: 'opened_at' })
  public openedAt!: Date;
  @Column('timestamptz', { name: 'closed_at', nullable: true })
  public closedAt!: Date | null;
  @Column('uuid', { name: 'closed_by', nullable: true })
  public closedBy!: string | null;
  /** Since then a paper that named the candidate does so no more; its hash is still that of before. */
  @Column('timestamptz', { name: 'erased_at', nullable: true })
  public erasedAt!: Date | null;
  @Column('int', { default: 1 })
  public version!: number;
}

/** Somebody asked to read, and their vote. */
@Entity('committee_reader')
export class CommitteeReaderEntity {
  @PrimaryColumn('uuid', { name: 'committee_id', primaryKeyConstraintName: 'pk_committee_reader' })
  public committeeId!: string;
  @PrimaryColumn('uuid', { name: 'person_id', primaryKeyConstraintName: 'pk_committee_reader' })
  public personId!: string;
  @Column('timestamptz', { name: 'invited_at' })
  public invitedAt!: Date;
  @Column('timestamptz', { name: 'recused_at', nullable: true })
  public recusedAt!: Date | null;
  @Column('text', { name: 'recused_reason', nullable: true })
  public recusedReason!: string | null;
  @Column('text', { nullable: true })
  public vote!: Recommendation | null;
  @Column('text', { default: '' })
  public level!: string;
  @Column('text', { default: '' })
  public reason!: string;
  @Column('text', { array: true, default: [] })
  public citations!: string[];
  @Column('timestamptz', { name: 'voted_at', nullable: true })
  public votedAt!: Date | null;
}

/** Which seat a letter of the paper stands for; never shown to a reader. */
@Entity('committee_scorecard')
export class CommitteeScorecardEntity {
  @PrimaryColumn('uuid', {
    name: 'committee_id',
    primaryKeyConstraintName: 'pk_committee_scorecard',
  })
  public committeeId!: string;
  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_committee_scorecard' })
  public ref!: string;
  @Column('uuid', { name: 'seat_id' })
  public seatId!: string;
}

/** What a reader found of one scorecard. */
@Entity('committee_grade')
export class CommitteeGradeEntity {
  @PrimaryColumn('uuid', { name: 'committee_id', primaryKeyConstraintName: 'pk_committee_grade' })
  public committeeId!: string;
  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_committee_grade' })
  public ref!: string;
  @PrimaryColumn('uuid', { name: 'person_id', primaryKeyConstraintName: 'pk_committee_grade' })
  public personId!: string;
  @Column('text')
  public evidence!: EvidenceGrade;
  @Column('boolean', { name: 'leading_questions' })
  public leadingQuestions!: boolean;
  @Column('text', { default: '' })
  public sentence!: string;
  @Column('timestamptz', { name: 'graded_at' })
  public gradedAt!: Date;
}
