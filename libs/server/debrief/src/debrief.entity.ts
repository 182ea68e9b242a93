import type {
  DebriefMode,
  DebriefNoteKind,
  NoteAbout,
  Recommendation,
  VoteCitation,
} from '@debrief/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One meeting of minds over a loop's feedback. A loop may have several, one at a time. */
@Entity('debrief')
export class DebriefEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_debrief' })
  public id!: string;
  @Column('uuid', { name: 'loop_id' })
  public loopId!: string;
  /** 1, 2, … within the loop. */
  @Column('int')
  public number!: number;
  @Column('text')
  public mode!: DebriefMode;
  @Column('timestamptz', { name: 'read_until', nullable: true })
  public readUntil!: Date | null;
  /** Of the loop when it was opened; a later one means that feedback changed under the readers. */
  @Column('int', { name: 'content_version' })
  public contentVersion!: number;
  @Column('uuid', { name: 'opened_by' })
  public openedBy!: string;
  @Column('timestamptz', { name: 'opened_at' })
  public openedAt!: Date;
  @Column('timestamptz', { name: 'revealed_at', nullable: true })
  public revealedAt!: Date | null;
  @Column('timestamptz', { name: 'closed_at', nullable: true })
  public closedAt!: Date | null;
  @Column('uuid', { name: 'closed_by', nullable: true })
  public closedBy!: string | null;
  /** Written when it was cancelled; null when a decision closed it. */
  @Column('text', { name: 'closed_reason', nullable: true })
  public closedReason!: string | null;
  /** Goes up with whatever the panel may see, never with what is still sealed. */
  @Column('int', { default: 1 })
  public version!: number;
}

/** Somebody who votes in a debrief, and what they voted; a sealed vote is never written again. */
@Entity('debrief_voter')
export class DebriefVoterEntity {
  @PrimaryColumn('uuid', { name: 'debrief_id', primaryKeyConstraintName: 'pk_debrief_voter' })
  public debriefId!: string;
  @PrimaryColumn('uuid', { name: 'person_id', primaryKeyConstraintName: 'pk_debrief_voter' })
  public personId!: string;
  /** The recommendation of their scorecard when the debrief was opened; null for whoever filed none. */
  @Column('text', { name: 'first_vote', nullable: true })
  public firstVote!: Recommendation | null;
  @Column('timestamptz', { name: 'first_voted_at', nullable: true })
  public firstVotedAt!: Date | null;
  @Column('text', { nullable: true })
  public vote!: Recommendation | null;
  @Column('text', { nullable: true })
  public level!: string | null;
  @Column('text', { default: '' })
  public reason!: string;
  @Column('jsonb', { default: [] })
  public citations!: VoteCitation[];
  @Column('timestamptz', { name: 'sealed_at', nullable: true })
  public sealedAt!: Date | null;
  @Column('timestamptz', { name: 'excused_at', nullable: true })
  public excusedAt!: Date | null;
  @Column('uuid', { name: 'excused_by', nullable: true })
  public excusedBy!: string | null;
  @Column('text', { name: 'excused_reason', nullable: true })
  public excusedReason!: string | null;
  @Column('text', { name: 'read_sections', array: true, default: [] })
  public readSections!: string[];
  /** When their live connection was last there. */
  @Column('timestamptz', { name: 'last_seen_at', nullable: true })
  public lastSeenAt!: Date | null;
}

/** Something said in the discussion, bound to what it is about. */
@Entity('debrief_note')
export class DebriefNoteEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_debrief_note' })
  public id!: string;
  @Column('uuid', { name: 'debrief_id' })
  public debriefId!: string;
  @Column('uuid', { name: 'author_id' })
  public authorId!: string;
  @Column('text')
  public kind!: DebriefNoteKind;
  @Column('text')
  public body!: string;
  @Column('jsonb')
  public about!: NoteAbout;
  @Column('timestamptz', { name: 'written_at' })
  public writtenAt!: Date;
}
