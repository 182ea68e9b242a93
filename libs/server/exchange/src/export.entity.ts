import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One file made for another system. */
@Entity('export_run')
export class ExportRunEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_export_run' })
  public id!: string;
  @Column({ type: 'text' })
  public content!: string;
  @Column({ type: 'text' })
  public format!: string;
  @Column({ type: 'jsonb', default: {} })
  public filter!: object;
  @Column({ type: 'text' })
  public state!: string;
  @Column({ type: 'int', default: 0 })
  public done!: number;
  @Column({ type: 'int', default: 0 })
  public total!: number;
  @Column({ type: 'bigint', default: 0 })
  public bytes!: string;
  @Column({ type: 'text', nullable: true })
  public problem!: string | null;
  @Column({ name: 'created_by', type: 'uuid' })
  public createdBy!: string;
  @Column({ name: 'created_at', type: 'timestamptz' })
  public createdAt!: Date;
  @Column({ name: 'finished_at', type: 'timestamptz', nullable: true })
  public finishedAt!: Date | null;
  @Column({ name: 'expires_at', type: 'timestamptz' })
  public expiresAt!: Date;
  @Column({ name: 'lease_until', type: 'timestamptz', nullable: true })
  public leaseUntil!: Date | null;
  /** Where the next page starts. */
  @Column({ type: 'text', nullable: true })
  public cursor!: string | null;
  /** False for a file that is read while it is sent. */
  @Column({ type: 'boolean', default: false })
  public stored!: boolean;
  /** Roles and jobs of the maker when it was asked for. */
  @Column({ type: 'jsonb', default: {} })
  public standing!: object;
}

/** The loops of which a stored file shows what the seal had kept back. */
@Entity('export_loop')
export class ExportLoopEntity {
  @PrimaryColumn({ name: 'run_id', type: 'uuid', primaryKeyConstraintName: 'pk_export_loop' })
  public runId!: string;
  @PrimaryColumn({ name: 'loop_id', type: 'uuid', primaryKeyConstraintName: 'pk_export_loop' })
  public loopId!: string;
}

/** The file of an export, in pieces. */
@Entity('export_part')
export class ExportPartEntity {
  @PrimaryColumn({ name: 'run_id', type: 'uuid', primaryKeyConstraintName: 'pk_export_part' })
  public runId!: string;
  @PrimaryColumn({ type: 'int', primaryKeyConstraintName: 'pk_export_part' })
  public number!: number;
  @Column({ type: 'bytea' })
  public body!: Buffer;
}

/** The tables of the export half. */
export const EXPORT_ENTITIES = [ExportRunEntity, ExportPartEntity, ExportLoopEntity];
