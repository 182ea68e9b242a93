import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An application as another system told it; open ones also became an application of ours. */
@Entity('imported_application')
export class ImportedApplicationEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_imported_application' })
  public id!: string;
  @Column({ name: 'candidate_id', type: 'uuid' })
  public candidateId!: string;
  @Column({ name: 'application_id', type: 'uuid', nullable: true })
  public applicationId!: string | null;
  @Column({ type: 'text' })
  public source!: string;
  @Column({ name: 'job_title', type: 'text' })
  public jobTitle!: string;
  @Column({ type: 'text', default: '' })
  public status!: string;
  @Column({ type: 'text', default: '' })
  public stage!: string;
  @Column({ type: 'text', default: '' })
  public reason!: string;
  @Column({ name: 'applied_at', type: 'timestamptz', nullable: true })
  public appliedAt!: Date | null;
  @Column({ name: 'closed_at', type: 'timestamptz', nullable: true })
  public closedAt!: Date | null;
}

/** An interview that was held or planned elsewhere. */
@Entity('imported_interview')
export class ImportedInterviewEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_imported_interview' })
  public id!: string;
  @Column({ name: 'candidate_id', type: 'uuid' })
  public candidateId!: string;
  @Column({ name: 'application_id', type: 'uuid', nullable: true })
  public applicationId!: string | null;
  @Column({ type: 'text' })
  public source!: string;
  @Column({ name: 'source_id', type: 'text' })
  public sourceId!: string;
  @Column({ name: 'step_id', type: 'text', default: '' })
  public stepId!: string;
  @Column({ type: 'text' })
  public name!: string;
  @Column({ type: 'text', default: '' })
  public stage!: string;
  @Column({ name: 'starts_at', type: 'timestamptz', nullable: true })
  public startsAt!: Date | null;
  @Column({ name: 'ends_at', type: 'timestamptz', nullable: true })
  public endsAt!: Date | null;
  /** Instead of the two instants for what lasted all day. */
  @Column({ name: 'on_date', type: 'date', nullable: true })
  public onDate!: string | null;
  @Column({ type: 'text', default: '' })
  public state!: string;
  @Column({ type: 'text', default: '' })
  public place!: string;
  @Column({ type: 'jsonb', default: [] })
  public interviewers!: object;
}

/** Feedback that was filed elsewhere. It never counts here. */
@Entity('imported_scorecard')
export class ImportedScorecardEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_imported_scorecard' })
  public id!: string;
  @Column({ name: 'candidate_id', type: 'uuid' })
  public candidateId!: string;
  @Column({ name: 'application_id', type: 'uuid', nullable: true })
  public applicationId!: string | null;
  @Column({ name: 'interview_id', type: 'uuid', nullable: true })
  public interviewId!: string | null;
  @Column({ name: 'author_id', type: 'uuid', nullable: true })
  public authorId!: string | null;
  @Column({ name: 'author_name', type: 'text' })
  public authorName!: string;
  @Column({ type: 'text' })
  public source!: string;
  @Column({ name: 'source_id', type: 'text' })
  public sourceId!: string;
  /** The interview as the source names it, for one that comes later. */
  @Column({ name: 'interview_ref', type: 'text', default: '' })
  public interviewRef!: string;
  @Column({ name: 'round_name', type: 'text' })
  public roundName!: string;
  @Column({ name: 'interviewed_at', type: 'timestamptz', nullable: true })
  public interviewedAt!: Date | null;
  @Column({ name: 'submitted_at', type: 'timestamptz', nullable: true })
  public submittedAt!: Date | null;
  @Column({ type: 'text' })
  public recommendation!: string;
  @Column({ name: 'recommendation_original', type: 'text', default: '' })
  public recommendationOriginal!: string;
  @Column({ type: 'text', default: '' })
  public summary!: string;
  @Column({ type: 'jsonb', default: [] })
  public ratings!: object;
  @Column({ type: 'jsonb', default: [] })
  public answers!: object;
  @Column({ name: 'private_notes', type: 'text', default: '' })
  public privateNotes!: string;
}

/** The tables of imported history. */
export const IMPORTED_ENTITIES = [
  ImportedApplicationEntity,
  ImportedInterviewEntity,
  ImportedScorecardEntity,
];
