import type { CandidateFileKind } from '@debrief/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a candidate handed in; its bytes lie in the file store under the same id. */
@Entity('candidate_file')
export class CandidateFileEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_candidate_file' })
  public id!: string;
  @Column({ name: 'candidate_id', type: 'uuid' })
  public candidateId!: string;
  @Column({ type: 'text' })
  public kind!: CandidateFileKind;
  /** To be shown and saved under; never a path. */
  @Column({ type: 'text' })
  public name!: string;
  @Column({ name: 'media_type', type: 'text' })
  public mediaType!: string;
  @Column({ type: 'int' })
  public bytes!: number;
  @Column({ type: 'text' })
  public sha256!: string;
  @Column({ name: 'added_by', type: 'uuid' })
  public addedBy!: string;
  @Column({ name: 'added_at', type: 'timestamptz' })
  public addedAt!: Date;
}
