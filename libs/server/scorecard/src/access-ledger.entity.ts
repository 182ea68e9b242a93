import type { LookVia } from '@debrief/domain';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** Who was shown others' feedback on a loop, and when: the ground of every independence certificate. */
@Entity('access_ledger')
export class AccessLedgerEntity {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'pk_access_ledger',
  })
  public id!: string;
  @Column('uuid', { name: 'loop_id' })
  public loopId!: string;
  @Column('uuid', { name: 'person_id' })
  public personId!: string;
  @Column('text')
  public via!: LookVia;
  @Column('timestamptz', { default: () => 'now()' })
  public at!: Date;
}
