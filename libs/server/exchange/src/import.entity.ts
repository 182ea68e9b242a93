import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One file from another system and how far it got. */
@Entity('import_run')
export class ImportRunEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_import_run' })
  public id!: string;
  @Column({ type: 'text' })
  public source!: string;
  @Column({ type: 'text' })
  public content!: string;
  @Column({ name: 'file_name', type: 'text' })
  public fileName!: string;
  @Column({ type: 'text' })
  public format!: string;
  @Column({ type: 'int', default: 0 })
  public bytes!: number;
  /** Null while the file is still coming in. */
  @Column({ name: 'uploaded_at', type: 'timestamptz', nullable: true })
  public uploadedAt!: Date | null;
  @Column({ type: 'text' })
  public state!: string;
  @Column({ type: 'int', default: 0 })
  public done!: number;
  @Column({ type: 'int', default: 0 })
  public total!: number;
  @Column({ type: 'jsonb', default: [] })
  public counts!: object;
  @Column({ name: 'unknown_fields', type: 'jsonb', default: [] })
  public unknownFields!: object;
  @Column({ type: 'text', nullable: true })
  public problem!: string | null;
  @Column({ name: 'created_by', type: 'uuid' })
  public createdBy!: string;
  /** Whoever applied it; the rows are written in their name. */
  @Column({ name: 'applied_by', type: 'uuid', nullable: true })
  public appliedBy!: string | null;
  /** Id of the latest application; a row that carries it was looked at by that one. */
  @Column({ type: 'uuid', nullable: true })
  public attempt!: string | null;
  @Column({ name: 'created_at', type: 'timestamptz' })
  public createdAt!: Date;
  @Column({ name: 'finished_at', type: 'timestamptz', nullable: true })
  public finishedAt!: Date | null;
  @Column({ name: 'lease_until', type: 'timestamptz', nullable: true })
  public leaseUntil!: Date | null;
  @Column({ type: 'int', default: 1 })
  public version!: number;
}

/** The file itself, in pieces; gone once its records are read. */
@Entity('import_file_part')
export class ImportFilePartEntity {
  @PrimaryColumn({
    name: 'run_id',
    type: 'uuid',
    primaryKeyConstraintName: 'pk_import_file_part',
  })
  public runId!: string;
  @PrimaryColumn({ type: 'int', primaryKeyConstraintName: 'pk_import_file_part' })
  public number!: number;
  @Column({ type: 'bytea' })
  public body!: Buffer;
}

/** One record of a file: what would become of it, what became of it, and why not. */
@Entity('import_row')
export class ImportRowEntity {
  @PrimaryColumn({ name: 'run_id', type: 'uuid', primaryKeyConstraintName: 'pk_import_row' })
  public runId!: string;
  @PrimaryColumn({ type: 'int', primaryKeyConstraintName: 'pk_import_row' })
  public number!: number;
  /** Records of a lower rank are applied first. */
  @Column({ type: 'smallint' })
  public rank!: number;
  @Column({ type: 'text' })
  public record!: string;
  @Column({ name: 'source_id', type: 'text', default: '' })
  public sourceId!: string;
  @Column({ type: 'text', default: '' })
  public label!: string;
  /** The record in our words; null once it is no longer needed. */
  @Column({ type: 'jsonb', nullable: true })
  public data!: object | null;
  /** The record as it came. */
  @Column({ type: 'jsonb', nullable: true })
  public raw!: object | null;
  /** SHA-256 of `data` in canonical JSON. */
  @Column({ type: 'bytea', nullable: true })
  public hash!: Buffer | null;
  /** Records it cannot do without. */
  @Column({ type: 'jsonb', default: [] })
  public refs!: object;
  @Column({ type: 'uuid', nullable: true })
  public attempt!: string | null;
  @Column({ type: 'text' })
  public action!: string;
  @Column({ type: 'jsonb', default: [] })
  public problems!: object;
  @Column({ type: 'boolean', default: false })
  public applied!: boolean;
}

/** What another system's record became here; what makes a second run change nothing. */
@Entity('imported_record')
export class ImportedRecordEntity {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_imported_record' })
  public source!: string;
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_imported_record' })
  public record!: string;
  @PrimaryColumn({
    name: 'source_id',
    type: 'text',
    primaryKeyConstraintName: 'pk_imported_record',
  })
  public sourceId!: string;
  @Column({ name: 'target_id', type: 'uuid', nullable: true })
  public targetId!: string | null;
  @Column({ type: 'jsonb' })
  public raw!: object;
  @Column({ type: 'bytea' })
  public hash!: Buffer;
  /** The values the import wrote last; a field that differs by now was changed here and stays. */
  @Column({ type: 'jsonb', default: {} })
  public owned!: object;
  @Column({ name: 'first_run_id', type: 'uuid' })
  public firstRunId!: string;
  @Column({ name: 'last_run_id', type: 'uuid' })
  public lastRunId!: string;
}

/** The tables of the import half. */
export const IMPORT_ENTITIES = [
  ImportRunEntity,
  ImportFilePartEntity,
  ImportRowEntity,
  ImportedRecordEntity,
];
