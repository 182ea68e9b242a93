import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A link to the preparation guide of a loop; its text is made when it is opened. */
@Entity('guide')
export class GuideEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_guide' })
  public id!: string;
  @Column({ name: 'loop_id', type: 'uuid' })
  public loopId!: string;
  @Column({ name: 'token_hash', type: 'bytea' })
  public tokenHash!: Buffer;
  /** Sealed, so that the link can be shown and mailed again; gone once it is revoked. */
  @Column({ name: 'token_sealed', type: 'bytea', nullable: true })
  public tokenSealed!: Buffer | null;
  @Column({ name: 'starts_on', type: 'date' })
  public startsOn!: string;
  @Column({ name: 'onsite_on', type: 'date' })
  public onsiteOn!: string;
  @Column({ name: 'made_by', type: 'uuid' })
  public madeBy!: string;
  @Column({ name: 'made_at', type: 'timestamptz' })
  public madeAt!: Date;
  @Column({ name: 'expires_at', type: 'timestamptz' })
  public expiresAt!: Date;
  @Column({ name: 'revoked_at', type: 'timestamptz', nullable: true })
  public revokedAt!: Date | null;
  @Column({ name: 'sent_at', type: 'timestamptz', nullable: true })
  public sentAt!: Date | null;
  @Column({ type: 'int', default: 0 })
  public opens!: number;
  @Column({ name: 'last_opened_at', type: 'timestamptz', nullable: true })
  public lastOpenedAt!: Date | null;
  @Column({ type: 'int', default: 1 })
  public version!: number;
}
