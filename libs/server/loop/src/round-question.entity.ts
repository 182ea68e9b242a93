import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That the questions of a round were chosen, and how often that changed. */
@Entity('round_choice')
export class RoundChoiceEntity {
  @PrimaryColumn({ name: 'round_id', type: 'uuid', primaryKeyConstraintName: 'pk_round_choice' })
  public roundId!: string;
  @Column({ type: 'int', default: 1 })
  public version!: number;
  @Column({ name: 'chosen_by', type: 'uuid' })
  public chosenBy!: string;
  @Column({ name: 'chosen_at', type: 'timestamptz' })
  public chosenAt!: Date;
}

/** A question version chosen for a round; it stays, marked, when it is taken back. */
@Entity('round_question')
export class RoundQuestionEntity {
  @PrimaryColumn({ name: 'round_id', type: 'uuid', primaryKeyConstraintName: 'pk_round_question' })
  public roundId!: string;
  @PrimaryColumn({
    name: 'question_key',
    type: 'text',
    primaryKeyConstraintName: 'pk_round_question',
  })
  public questionKey!: string;
  @Column({ name: 'loop_id', type: 'uuid' })
  public loopId!: string;
  @Column({ name: 'version_id', type: 'uuid' })
  public versionId!: string;
  @Column({ type: 'int' })
  public position!: number;
  @Column({ name: 'override_reason', type: 'text', nullable: true })
  public overrideReason!: string | null;
  @Column({ name: 'chosen_by', type: 'uuid' })
  public chosenBy!: string;
  @Column({ name: 'chosen_at', type: 'timestamptz' })
  public chosenAt!: Date;
  @Column({ name: 'dropped_at', type: 'timestamptz', nullable: true })
  public droppedAt!: Date | null;
}
