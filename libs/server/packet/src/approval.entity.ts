import type {
  ApprovalGroupPlan,
  ApprovalVerdict,
  DecisionOutcome,
  DecisionRecord,
  DecisionState,
} from '@debrief/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Who has to approve which decisions: of the organisation where `job_id` is null, else of one job. */
@Entity('approval_flow')
export class ApprovalFlowEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_approval_flow' })
  public id!: string;
  @Column('uuid', { name: 'job_id', nullable: true })
  public jobId!: string | null;
  @Column('int', { default: 1 })
  public version!: number;
  /** The job has no flow of its own at present. */
  @Column('boolean', { name: 'follows_default', default: false })
  public followsDefault!: boolean;
  @Column('text', { array: true })
  public outcomes!: DecisionOutcome[];
  @Column('jsonb')
  public groups!: ApprovalGroupPlan[];
  @Column('uuid', { name: 'updated_by' })
  public updatedBy!: string;
  @Column('timestamptz', { name: 'updated_at' })
  public updatedAt!: Date;
}

/** What goes with a decision: memo, record, and the flow as it was when it was proposed. Append-only. */
@Entity('decision_detail')
export class DecisionDetailEntity {
  @PrimaryColumn('uuid', {
    name: 'decision_id',
    primaryKeyConstraintName: 'pk_decision_detail',
  })
  public decisionId!: string;
  @Column('text')
  public memo!: string;
  @Column('jsonb')
  public record!: DecisionRecord;
  @Column('jsonb')
  public groups!: ApprovalGroupPlan[];
}

/** Somebody named in a group of a decision: they may read its packet. Append-only. */
@Entity('decision_approver')
export class DecisionApproverEntity {
  @PrimaryColumn('uuid', {
    name: 'decision_id',
    primaryKeyConstraintName: 'pk_decision_approver',
  })
  public decisionId!: string;
  @PrimaryColumn('uuid', { name: 'person_id', primaryKeyConstraintName: 'pk_decision_approver' })
  public personId!: string;
  @Column('uuid', { name: 'loop_id' })
  public loopId!: string;
  /** Of their group, from 0. */
  @Column('int')
  public position!: number;
}

/** The decision of a loop that waits for approval; gone once it is settled. */
@Entity('decision_pending')
export class DecisionPendingEntity {
  @PrimaryColumn('uuid', { name: 'loop_id', primaryKeyConstraintName: 'pk_decision_pending' })
  public loopId!: string;
  @Column('uuid', { name: 'decision_id' })
  public decisionId!: string;
  /** Of the loop, as long as nothing but approvals has changed since its packet was frozen. */
  @Column('int', { name: 'content_version' })
  public contentVersion!: number;
}

/** What one approver said, once. Append-only. */
@Entity('approval_answer')
export class ApprovalAnswerEntity {
  @PrimaryColumn('uuid', { name: 'decision_id', primaryKeyConstraintName: 'pk_approval_answer' })
  public decisionId!: string;
  @PrimaryColumn('uuid', { name: 'person_id', primaryKeyConstraintName: 'pk_approval_answer' })
  public personId!: string;
  @Column('text')
  public verdict!: ApprovalVerdict;
  @Column('text')
  public reason!: string;
  @Column('timestamptz')
  public at!: Date;
}

/** How a decision that waited was settled; one that never waited has none and is final. Append-only. */
@Entity('decision_settlement')
export class DecisionSettlementEntity {
  @PrimaryColumn('uuid', {
    name: 'decision_id',
    primaryKeyConstraintName: 'pk_decision_settlement',
  })
  public decisionId!: string;
  @Column('text')
  public state!: Exclude<DecisionState, 'pending'>;
  /** Null when nobody settled it: its loop was stopped. */
  @Column('uuid', { name: 'person_id', nullable: true })
  public personId!: string | null;
  @Column('text')
  public reason!: string;
  @Column('timestamptz')
  public at!: Date;
}
