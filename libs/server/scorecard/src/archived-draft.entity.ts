import type { ArchiveReason, StoredBody } from '@debrief/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What somebody was writing for a seat that ended before it was filed; read by nobody but them. */
@Entity('archived_draft')
export class ArchivedDraftEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_archived_draft' })
  public id!: string;
  @Column('uuid', { name: 'seat_id' })
  public seatId!: string;
  @Column('uuid', { name: 'loop_id' })
  public loopId!: string;
  @Column('uuid', { name: 'person_id' })
  public personId!: string;
  @Column('text')
  public why!: ArchiveReason;
  @Column('jsonb')
  public body!: StoredBody;
  @Column('int')
  public revision!: number;
  @Column('timestamptz', { name: 'archived_at' })
  public archivedAt!: Date;
  @Column('timestamptz', { name: 'recovered_at', nullable: true })
  public recoveredAt!: Date | null;
  @Column('uuid', { name: 'recovered_by', nullable: true })
  public recoveredBy!: string | null;
  @Column('uuid', { name: 'recovered_to', nullable: true })
  public recoveredTo!: string | null;
}
