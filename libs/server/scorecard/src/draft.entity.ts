import type { ScorecardBody } from '@debrief/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What an interviewer has written so far for one seat; gone once it is filed. */
@Entity('scorecard_draft')
export class ScorecardDraftEntity {
  @PrimaryColumn('uuid', { name: 'seat_id', primaryKeyConstraintName: 'pk_scorecard_draft' })
  public seatId!: string;
  @Column('uuid', { name: 'person_id' })
  public personId!: string;
  @Column('jsonb')
  public body!: ScorecardBody;
  @Column('int', { default: 1 })
  public revision!: number;
  @Column('timestamptz', { name: 'updated_at', default: () => 'now()' })
  public updatedAt!: Date;
}
