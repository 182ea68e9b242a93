import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Stored bytes that nobody owns: not yet, or not any more. They are removed when due. */
@Entity('unowned_file')
export class UnownedFileEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_unowned_file' })
  public id!: string;
  @Column({ name: 'due_at', type: 'timestamptz' })
  public dueAt!: Date;
  @Column({ name: 'lease_until', type: 'timestamptz', nullable: true })
  public leaseUntil!: Date | null;
}
