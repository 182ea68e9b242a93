import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One mail to one recipient, and what became of it. */
@Entity('mail')
export class MailEntity {
  @PrimaryColumn({ type: 'uuid' }) public id!: string;
  @Column({ name: 'dedup_key', type: 'text' }) public dedupKey!: string;
  @Column({ type: 'text' }) public kind!: string;
  @Column({ name: 'person_id', type: 'uuid', nullable: true }) public personId!: string | null;
  @Column({ name: 'candidate_id', type: 'uuid', nullable: true })
  public candidateId!: string | null;
  @Column({ name: 'loop_id', type: 'uuid', nullable: true }) public loopId!: string | null;
  @Column({ name: 'seat_id', type: 'uuid', nullable: true }) public seatId!: string | null;
  @Column({ type: 'jsonb', default: {} }) public params!: object;
  @Column({ name: 'to_address', type: 'text', default: '' }) public toAddress!: string;
  @Column({ type: 'text', default: '' }) public subject!: string;
  @Column({ type: 'text', default: 'queued' }) public state!: string;
  @Column({ type: 'int', default: 0 }) public attempts!: number;
  @Column({ name: 'next_attempt_at', type: 'timestamptz', nullable: true })
  public nextAttemptAt!: Date | null;
  @Column({ name: 'lease_until', type: 'timestamptz', nullable: true })
  public leaseUntil!: Date | null;
  @Column({ name: 'last_code', type: 'int', nullable: true }) public lastCode!: number | null;
  @Column({ name: 'last_error', type: 'text', nullable: true }) public lastError!: string | null;
  @Column({ name: 'created_at', type: 'timestamptz' }) public createdAt!: Date;
  @Column({ name: 'sent_at', type: 'timestamptz', nullable: true }) public sentAt!: Date | null;
}

/** Addresses that mail came back from; nothing is sent there until somebody releases them. */
@Entity('mail_stopped_address')
export class StoppedAddressEntity {
  @PrimaryColumn({ type: 'text' }) public address!: string;
  @Column({ type: 'int', nullable: true }) public code!: number | null;
  @Column({ type: 'text' }) public reason!: string;
  @Column({ name: 'stopped_at', type: 'timestamptz' }) public stoppedAt!: Date;
}

/** Since when the mail server is in trouble; one row. */
@Entity('mail_server_state')
export class MailServerStateEntity {
  @PrimaryColumn({ type: 'int', default: 1 }) public id!: number;
  @Column({ name: 'failing_since', type: 'timestamptz', nullable: true })
  public failingSince!: Date | null;
  @Column({ name: 'next_pilot_at', type: 'timestamptz', nullable: true })
  public nextPilotAt!: Date | null;
  @Column({ name: 'last_error', type: 'text', nullable: true }) public lastError!: string | null;
}

/** Which kinds of mail a person wants; no row means wanted. */
@Entity('notification_choice')
export class NotificationChoiceEntity {
  @PrimaryColumn({ name: 'person_id', type: 'uuid' }) public personId!: string;
  @PrimaryColumn({ type: 'text' }) public kind!: string;
  @Column({ type: 'boolean' }) public wanted!: boolean;
}
