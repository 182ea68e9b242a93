import type { ReminderCadence, Seal, WorkingHours } from '@debrief/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('organisation')
export class OrganisationEntity {
  /** Always 1: one deployment is one organisation. */
  @PrimaryColumn({ type: 'int', default: 1, primaryKeyConstraintName: 'pk_organisation' })
  public id!: number;
  @Column({ type: 'text' })
  public name!: string;
  @Column({ name: 'time_zone', type: 'text' })
  public timeZone!: string;
  @Column({ name: 'working_hours', type: 'jsonb' })
  public workingHours!: WorkingHours[];
  @Column({ name: 'feedback_due_hours', type: 'int', default: 24 })
  public feedbackDueHours!: number;
  @Column({ name: 'default_seal', type: 'text', default: 'stage_complete' })
  public defaultSeal!: Seal;
  /** What was set of the cadence; the rest has its default. */
  @Column({ name: 'reminder_cadence', type: 'jsonb', default: {} })
  public reminderCadence!: Partial<ReminderCadence>;
  @Column({ type: 'int', default: 1 })
  public version!: number;
}
