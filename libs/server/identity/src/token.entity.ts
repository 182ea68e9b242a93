import type { TokenScope } from '@debrief/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a program calls with in place of a person. The token itself is stored nowhere. */
@Entity('api_token')
export class ApiTokenEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_api_token' })
  public id!: string;
  @Column({ name: 'person_id', type: 'uuid' })
  public personId!: string;
  @Column({ type: 'text' })
  public name!: string;
  @Column({ name: 'token_hash', type: 'bytea' })
  public tokenHash!: Buffer;
  @Column({ type: 'text' })
  public hint!: string;
  @Column({ type: 'text', array: true })
  public scopes!: TokenScope[];
  @Column({ name: 'per_minute', type: 'int', default: 120 })
  public perMinute!: number;
  @Column({ name: 'created_by', type: 'uuid' })
  public createdBy!: string;
  @Column({ name: 'created_at', type: 'timestamptz' })
  public createdAt!: Date;
  @Column({ name: 'expires_at', type: 'timestamptz' })
  public expiresAt!: Date;
  @Column({ name: 'revoked_at', type: 'timestamptz', nullable: true })
  public revokedAt!: Date | null;
  @Column({ name: 'last_used_at', type: 'timestamptz', nullable: true })
  public lastUsedAt!: Date | null;
  @Column({ name: 'last_used_from', type: 'text', nullable: true })
  public lastUsedFrom!: string | null;
}
