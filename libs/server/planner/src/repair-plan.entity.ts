import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The one row of what happens by itself when somebody falls out of a panel; none until it is saved. */
@Entity('repair_policy')
export class RepairPolicyEntity {
  @PrimaryColumn({ type: 'int', default: 1, primaryKeyConstraintName: 'pk_repair_policy' })
  public id!: number;
  @Column({ type: 'text' })
  public mode!: string;
  @Column({ name: 'cutoff_hours', type: 'int' })
  public cutoffHours!: number;
  @Column({ name: 'most_swaps', type: 'int' })
  public mostSwaps!: number;
  @Column({ type: 'int' })
  public version!: number;
  @Column({ name: 'saved_by', type: 'uuid' })
  public savedBy!: string;
  @Column({ name: 'saved_at', type: 'timestamptz' })
  public savedAt!: Date;
}

/** A panel that was settled and no longer holds, and what became of it. */
@Entity('schedule_repair')
export class ScheduleRepairEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_schedule_repair' })
  public id!: string;
  @Column({ name: 'loop_id', type: 'uuid' })
  public loopId!: string;
  @Column({ name: 'round_id', type: 'uuid' })
  public roundId!: string;
  @Column({ name: 'seat_id', type: 'uuid' })
  public seatId!: string;
  @Column({ type: 'text' })
  public cause!: string;
  /** Which loss of the seat it is about: news of it may come twice. */
  @Column({ name: 'dedup_key', type: 'text' })
  public dedupKey!: string;
  /** Start of the round as it was; when that moves, another repair is due. */
  @Column({ name: 'starts_at', type: 'timestamptz' })
  public startsAt!: Date;
  @Column({ type: 'text' })
  public state!: string;
  /** Why it was left to a person. */
  @Column({ type: 'text', array: true })
  public asks!: string[];
  /** The problem and the schedule that the search was given; null when none could be asked. */
  @Column({ type: 'jsonb', nullable: true })
  public input!: unknown;
  @Column({ type: 'jsonb' })
  public answer!: unknown;
  @Column({ type: 'int', default: 1 })
  public version!: number;
  @Column({ name: 'opened_at', type: 'timestamptz' })
  public openedAt!: Date;
  @Column({ name: 'settled_at', type: 'timestamptz', nullable: true })
  public settledAt!: Date | null;
  @Column({ name: 'settled_by', type: 'uuid', nullable: true })
  public settledBy!: string | null;
  /** Which of the proposals was made, from 0. */
  @Column({ type: 'int', nullable: true })
  public chosen!: number | null;
  @Column({ type: 'text', nullable: true })
  public reason!: string | null;
  /** The policy that applied it, as it stood, with its author. */
  @Column({ type: 'jsonb', nullable: true })
  public policy!: unknown;
}

/** A slot that a candidate did not come to. */
@Entity('candidate_no_show')
export class CandidateNoShowEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_candidate_no_show' })
  public id!: string;
  @Column({ name: 'loop_id', type: 'uuid' })
  public loopId!: string;
  @Column({ name: 'round_id', type: 'uuid' })
  public roundId!: string;
  @Column({ name: 'starts_at', type: 'timestamptz' })
  public startsAt!: Date;
  @Column({ type: 'text' })
  public reason!: string;
  @Column({ name: 'then_what', type: 'text' })
  public thenWhat!: string;
  @Column({ name: 'recorded_by', type: 'uuid' })
  public recordedBy!: string;
  @Column({ name: 'recorded_at', type: 'timestamptz' })
  public recordedAt!: Date;
}
