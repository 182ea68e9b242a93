import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A named person's finding about one red-flag type of a loop; a later one outweighs it, never replaces it. */
@Entity('flag_adjudication')
export class FlagAdjudicationEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_flag_adjudication' })
  public id!: string;
  @Column('uuid', { name: 'loop_id' })
  public loopId!: string;
  @Column('text', { name: 'flag_type' })
  public flagType!: string;
  @Column('text')
  public outcome!: 'cleared' | 'upheld';
  @Column('text')
  public reason!: string;
  @Column('uuid', { name: 'adjudicator_id' })
  public adjudicatorId!: string;
  @Column('timestamptz')
  public at!: Date;
}
