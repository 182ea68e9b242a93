import type { OfferedChoice } from '@debrief/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Times of one stage offered to its candidate, behind a private link. */
@Entity('self_link')
export class SelfLinkEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_self_link' })
  public id!: string;
  @Column({ name: 'loop_id', type: 'uuid' })
  public loopId!: string;
  @Column({ name: 'stage_id', type: 'uuid' })
  public stageId!: string;
  /** The search that the choices came from. */
  @Column({ name: 'run_id', type: 'uuid', nullable: true })
  public runId!: string | null;
  @Column({ name: 'token_hash', type: 'bytea' })
  public tokenHash!: Buffer;
  /** Sealed, so that the link can be shown and mailed again; gone once it is withdrawn. */
  @Column({ name: 'token_sealed', type: 'bytea', nullable: true })
  public tokenSealed!: Buffer | null;
  @Column({ type: 'jsonb' })
  public choices!: readonly OfferedChoice[];
  /** Keys of choices that turned out to be taken when somebody wanted them. */
  @Column({ type: 'text', array: true, default: '{}' })
  public gone!: string[];
  @Column({ type: 'text', default: '' })
  public message!: string;
  /** Chosen on the page; null while the candidate’s own holds. */
  @Column({ name: 'time_zone', type: 'text', nullable: true })
  public timeZone!: string | null;
  @Column({ type: 'text' })
  public state!: string;
  @Column({ name: 'booked_choice', type: 'text', nullable: true })
  public bookedChoice!: string | null;
  @Column({ name: 'cutoff_hours', type: 'int' })
  public cutoffHours!: number;
  @Column({ name: 'expires_at', type: 'timestamptz' })
  public expiresAt!: Date;
  @Column({ name: 'offered_by', type: 'uuid' })
  public offeredBy!: string;
  @Column({ name: 'offered_at', type: 'timestamptz' })
  public offeredAt!: Date;
  @Column({ name: 'answered_at', type: 'timestamptz', nullable: true })
  public answeredAt!: Date | null;
  @Column({ type: 'int', default: 0 })
  public opens!: number;
  @Column({ name: 'last_opened_at', type: 'timestamptz', nullable: true })
  public lastOpenedAt!: Date | null;
  @Column({ type: 'int', default: 1 })
  public version!: number;
}

/** What a candidate answered on their page. What should be arranged is for those who plan the day alone. */
@Entity('candidate_answer')
export class CandidateAnswerEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_candidate_answer' })
  public id!: string;
  @Column({ name: 'link_id', type: 'uuid' })
  public linkId!: string;
  @Column({ name: 'loop_id', type: 'uuid' })
  public loopId!: string;
  @Column({ type: 'text' })
  public kind!: string;
  @Column({ type: 'text', nullable: true })
  public choice!: string | null;
  /** Their reason or note; empty when they gave none, or were erased. */
  @Column({ type: 'text', default: '' })
  public words!: string;
  @Column({ type: 'jsonb', default: [] })
  public windows!: unknown;
  @Column({ type: 'timestamptz' })
  public at!: Date;
}
