import type { ToldChannel, ToldState } from '@debrief/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Somebody told the candidate, or heard their answer. Append-only. */
@Entity('candidate_told')
export class CandidateToldEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_candidate_told' })
  public id!: string;
  @Column('uuid', { name: 'loop_id' })
  public loopId!: string;
  @Column('text')
  public state!: ToldState;
  /** How they were told; null for an answer. */
  @Column('text', { nullable: true })
  public channel!: ToldChannel | null;
  @Column('text')
  public note!: string;
  @Column('uuid', { name: 'told_by' })
  public toldBy!: string;
  /** When it happened, as the person says. */
  @Column('timestamptz', { name: 'told_at' })
  public toldAt!: Date;
  @Column('timestamptz', { name: 'written_at' })
  public writtenAt!: Date;
}
