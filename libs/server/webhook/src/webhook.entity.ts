import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An address of another system that is told of news. */
@Entity('webhook_endpoint')
export class WebhookEndpointEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_webhook_endpoint' })
  public id!: string;
  @Column('uuid', { name: 'owner_id' })
  public ownerId!: string;
  @Column('text')
  public url!: string;
  @Column('text', { default: '' })
  public description!: string;
  @Column('text', { array: true })
  public events!: string[];
  @Column('bytea', { name: 'secret_sealed' })
  public secretSealed!: Buffer;
  @Column('text')
  public state!: string;
  @Column('text', { name: 'paused_reason', nullable: true })
  public pausedReason!: string | null;
  @Column('timestamptz', { name: 'failing_since', nullable: true })
  public failingSince!: Date | null;
  @Column('timestamptz', { name: 'next_pilot_at', nullable: true })
  public nextPilotAt!: Date | null;
  @Column('timestamptz', { name: 'last_success_at', nullable: true })
  public lastSuccessAt!: Date | null;
  @Column('timestamptz', { name: 'last_attempt_at', nullable: true })
  public lastAttemptAt!: Date | null;
  @Column('text', { name: 'last_error', nullable: true })
  public lastError!: string | null;
  @Column('timestamptz', { name: 'created_at' })
  public createdAt!: Date;
  @Column('int', { default: 1 })
  public version!: number;
}

/** One notice for one endpoint, with the very text that is signed and sent. */
@Entity('webhook_delivery')
export class WebhookDeliveryEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_webhook_delivery' })
  public id!: string;
  @Column('uuid', { name: 'endpoint_id' })
  public endpointId!: string;
  /** Id of the outbox row behind it; the receiver knows a repeat by it. */
  @Column('uuid', { name: 'event_id' })
  public eventId!: string;
  @Column('text')
  public event!: string;
  /** How often it was sent anew on request; 0 is the first. */
  @Column('int', { default: 0 })
  public replay!: number;
  @Column('uuid', { name: 'loop_id', nullable: true })
  public loopId!: string | null;
  @Column('text')
  public payload!: string;
  @Column('text')
  public state!: string;
  @Column('int', { default: 0 })
  public attempts!: number;
  @Column('timestamptz', { name: 'first_tried_at', nullable: true })
  public firstTriedAt!: Date | null;
  @Column('timestamptz', { name: 'next_attempt_at', nullable: true })
  public nextAttemptAt!: Date | null;
  @Column('timestamptz', { name: 'lease_until', nullable: true })
  public leaseUntil!: Date | null;
  @Column('int', { name: 'last_status', nullable: true })
  public lastStatus!: number | null;
  @Column('text', { name: 'last_error', nullable: true })
  public lastError!: string | null;
  @Column('int', { name: 'duration_ms', nullable: true })
  public durationMs!: number | null;
  @Column('timestamptz', { name: 'created_at' })
  public createdAt!: Date;
  @Column('timestamptz', { name: 'delivered_at', nullable: true })
  public deliveredAt!: Date | null;
}

/** One try of a delivery; kept for 30 days. */
@Entity('webhook_attempt')
export class WebhookAttemptEntity {
  @PrimaryColumn('uuid', { name: 'delivery_id', primaryKeyConstraintName: 'pk_webhook_attempt' })
  public deliveryId!: string;
  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_webhook_attempt' })
  public number!: number;
  @Column('timestamptz')
  public at!: Date;
  @Column('int', { nullable: true })
  public status!: number | null;
  @Column('text', { nullable: true })
  public error!: string | null;
  @Column('int', { name: 'duration_ms' })
  public durationMs!: number;
}
