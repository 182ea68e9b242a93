import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('session')
export class SessionEntity {
  /** SHA-256 of the cookie's token; the token itself is never stored. */
  @PrimaryColumn({ name: 'token_hash', type: 'bytea', primaryKeyConstraintName: 'pk_session' })
  public tokenHash!: Buffer;
  @Column({ type: 'uuid' })
  public id!: string;
  @Column({ name: 'person_id', type: 'uuid' })
  public personId!: string;
  @Column({ name: 'created_at', type: 'timestamptz', default: () => 'now()' })
  public createdAt!: Date;
  @Column({ name: 'last_used_at', type: 'timestamptz', default: () => 'now()' })
  public lastUsedAt!: Date;
  @Column({ name: 'expires_at', type: 'timestamptz' })
  public expiresAt!: Date;
  @Column({ name: 'user_agent', type: 'text', default: '' })
  public userAgent!: string;
}
