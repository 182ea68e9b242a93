import type { Role, WorkingHours } from '@debrief/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('person')
export class PersonEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_person' })
  public id!: string;
  @Column({ type: 'text' })
  public name!: string;
  @Column({ type: 'text' })
  public email!: string;
  @Column({ type: 'text', array: true, default: [] })
  public roles!: Role[];
  @Column({ name: 'time_zone', type: 'text' })
  public timeZone!: string;
  @Column({ name: 'working_hours', type: 'jsonb' })
  public workingHours!: WorkingHours[];
  @Column({ name: 'password_hash', type: 'text', nullable: true })
  public passwordHash!: string | null;
  @Column({ type: 'boolean', default: true })
  public active!: boolean;
  @Column({ name: 'failed_sign_ins', type: 'int', default: 0 })
  public failedSignIns!: number;
  @Column({ name: 'locked_until', type: 'timestamptz', nullable: true })
  public lockedUntil!: Date | null;
  @Column({ name: 'created_at', type: 'timestamptz', default: () => 'now()' })
  public createdAt!: Date;
  @Column({ type: 'int', default: 1 })
  public version!: number;
  @Column({ name: 'is_service', type: 'boolean', default: false })
  public isService!: boolean;
}
