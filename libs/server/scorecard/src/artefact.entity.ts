import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What came out of a round, handed in with a note; its bytes lie in the file store under the same id. */
@Entity('seat_artefact')
export class SeatArtefactEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_seat_artefact' })
  public id!: string;
  @Column({ name: 'seat_id', type: 'uuid' })
  public seatId!: string;
  @Column({ name: 'author_id', type: 'uuid' })
  public authorId!: string;
  /** To be shown and saved under; never a path. */
  @Column({ type: 'text' })
  public name!: string;
  @Column({ name: 'media_type', type: 'text' })
  public mediaType!: string;
  @Column({ type: 'int' })
  public bytes!: number;
  @Column({ type: 'text' })
  public sha256!: string;
  @Column({ name: 'added_at', type: 'timestamptz' })
  public addedAt!: Date;
}
