import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Append-only; a trigger refuses every change. */
@Entity('audit_event')
export class AuditEventEntity {
  @PrimaryColumn({
    type: 'bigint',
    generated: 'identity',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'pk_audit_event',
  })
  public id!: string;
  @Column({ type: 'timestamptz', default: () => 'now()' })
  public at!: Date;
  @Column({ name: 'actor_id', type: 'uuid', nullable: true })
  public actorId!: string | null;
  @Column({ name: 'actor_kind', type: 'text' })
  public actorKind!: 'person' | 'system';
  @Column({ type: 'text' })
  public action!: string;
  @Column({ name: 'subject_type', type: 'text' })
  public subjectType!: string;
  @Column({ name: 'subject_id', type: 'text' })
  public subjectId!: string;
  @Column({ name: 'loop_id', type: 'uuid', nullable: true })
  public loopId!: string | null;
  @Column({ type: 'jsonb', default: {} })
  public detail!: object;
  @Column({ name: 'trace_id', type: 'text', nullable: true })
  public traceId!: string | null;
}

/** News on its way to the job queue. */
@Entity('outbox')
export class OutboxEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_outbox' })
  public id!: string;
  @Column({ type: 'bigint', generated: 'identity', generatedIdentity: 'ALWAYS' })
  public seq!: string;
  @Column({ type: 'text' })
  public type!: string;
  @Column({ type: 'jsonb' })
  public payload!: object;
  @Column({ name: 'created_at', type: 'timestamptz', default: () => 'now()' })
  public createdAt!: Date;
  @Column({ name: 'relayed_at', type: 'timestamptz', nullable: true })
  public relayedAt!: Date | null;
  @Column({ name: 'done_at', type: 'timestamptz', nullable: true })
  public doneAt!: Date | null;
  /** How often its work was begun. */
  @Column({ type: 'int', default: 0 })
  public attempts!: number;
  @Column({ name: 'last_error', type: 'text', nullable: true })
  public lastError!: string | null;
  /** Set while its work runs, as far as the table knows: whoever was killed could not say so. */
  @Column({ name: 'started_at', type: 'timestamptz', nullable: true })
  public startedAt!: Date | null;
  /** When it is handed to the queue again unless it is done by then. */
  @Column({ name: 'retry_at', type: 'timestamptz', nullable: true })
  public retryAt!: Date | null;
}

/** Answers given under a client's key. */
@Entity('idempotency_key')
export class IdempotencyKeyEntity {
  @PrimaryColumn({ name: 'actor_id', type: 'uuid', primaryKeyConstraintName: 'pk_idempotency_key' })
  public actorId!: string;
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_idempotency_key' })
  public key!: string;
  @Column({ type: 'text' })
  public operation!: string;
  @Column({ name: 'request_hash', type: 'text' })
  public requestHash!: string;
  @Column({ type: 'jsonb', nullable: true })
  public response!: object | null;
  @Column({ name: 'created_at', type: 'timestamptz', default: () => 'now()' })
  public createdAt!: Date;
}

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

/** The tables of the kernel, as the drift check compares them with the migrations. */
export const KERNEL_ENTITIES = [
  AuditEventEntity,
  OutboxEntity,
  IdempotencyKeyEntity,
  UnownedFileEntity,
];
