import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Something rated. Shared by all rubrics: its name may change, a new meaning is a new key. */
@Entity('competency')
export class CompetencyEntity {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_competency' })
  public key!: string;
  @Column({ type: 'text' })
  public name!: string;
  @Column({ type: 'text' })
  public description!: string;
  @Column({ name: 'cross_round', type: 'boolean', default: false })
  public crossRound!: boolean;
  @Column({ type: 'int', default: 1 })
  public version!: number;
}

/** A rubric, question, kit, taxonomy or blueprint: what its versions have in common. */
@Entity('content_item')
export class ContentItemEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_content_item' })
  public id!: string;
  @Column({ type: 'text' })
  public type!: string;
  @Column({ type: 'text' })
  public key!: string;
  @Column({ type: 'boolean', default: false })
  public archived!: boolean;
  @Column({ name: 'latest_version', type: 'int', default: 0 })
  public latestVersion!: number;
  @Column({ name: 'created_at', type: 'timestamptz', default: () => 'now()' })
  public createdAt!: Date;
}

/** One published version; append-only. */
@Entity('content_version')
export class ContentVersionEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_content_version' })
  public id!: string;
  @Column({ name: 'item_id', type: 'uuid' })
  public itemId!: string;
  @Column({ type: 'int' })
  public number!: number;
  @Column({ type: 'text' })
  public title!: string;
  @Column({ name: 'round_kind', type: 'text', nullable: true })
  public roundKind!: string | null;
  @Column({ type: 'jsonb' })
  public body!: object;
  @Column({ name: 'published_at', type: 'timestamptz', default: () => 'now()' })
  public publishedAt!: Date;
  @Column({ name: 'published_by', type: 'uuid', nullable: true })
  public publishedBy!: string | null;
  @Column({ type: 'text', nullable: true })
  public note!: string | null;
}
