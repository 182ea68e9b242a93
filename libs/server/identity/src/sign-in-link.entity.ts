import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LinkKind } from './sign-in-link.repository';

@Entity('sign_in_link')
export class SignInLinkEntity {
  @PrimaryColumn({ name: 'token_hash', type: 'bytea', primaryKeyConstraintName: 'pk_sign_in_link' })
  public tokenHash!: Buffer;
  @Column({ type: 'text' })
  public kind!: LinkKind;
  @Column({ name: 'person_id', type: 'uuid', nullable: true })
  public personId!: string | null;
  @Column({ name: 'created_by', type: 'uuid', nullable: true })
  public createdBy!: string | null;
  @Column({ name: 'created_at', type: 'timestamptz', default: () => 'now()' })
  public createdAt!: Date;
  @Column({ name: 'expires_at', type: 'timestamptz' })
  public expiresAt!: Date;
  @Column({ name: 'used_at', type: 'timestamptz', nullable: true })
  public usedAt!: Date | null;
}
