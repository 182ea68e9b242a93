import { Column, Entity, PrimaryColumn } from 'typeorm';

/** When an interviewer opened the kit of their own seat. */
@Entity('kit_opening')
export class KitOpeningEntity {
  @PrimaryColumn({ name: 'seat_id', type: 'uuid', primaryKeyConstraintName: 'pk_kit_opening' })
  public seatId!: string;
  @Column({ name: 'first_at', type: 'timestamptz' })
  public firstAt!: Date;
  /** Of the last opening that was put on record. */
  @Column({ name: 'last_at', type: 'timestamptz' })
  public lastAt!: Date;
}
