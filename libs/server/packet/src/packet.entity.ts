import type { DecisionOutcome, FrozenFor, PacketBody } from '@debrief/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An assembled packet of one content version, as seen with one set of open stages; may be dropped at any time. */
@Entity('packet_projection')
export class PacketProjectionEntity {
  @PrimaryColumn('uuid', { name: 'loop_id', primaryKeyConstraintName: 'pk_packet_projection' })
  public loopId!: string;
  @PrimaryColumn('int', { name: 'open_stages', primaryKeyConstraintName: 'pk_packet_projection' })
  public openStages!: number;
  @Column('int', { name: 'content_version' })
  public contentVersion!: number;
  /** `json`, not `jsonb`: it is only ever given out whole, and as text it needs no writing out. */
  @Column('json')
  public body!: PacketBody;
  @Column('timestamptz', { name: 'assembled_at', default: () => 'now()' })
  public assembledAt!: Date;
  /** Number of the fit its estimates come from; 0 before the first. */
  @Column('int', { name: 'severity_fit', default: 0 })
  public severityFit!: number;
}

/** A packet as it was decided on: canonical JSON and its hash, never changed. */
@Entity('packet_version')
export class PacketVersionEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_packet_version' })
  public id!: string;
  @Column('uuid', { name: 'loop_id' })
  public loopId!: string;
  @Column('int')
  public number!: number;
  @Column('text')
  public body!: string;
  @Column('text')
  public sha256!: string;
  @Column('timestamptz', { name: 'frozen_at' })
  public frozenAt!: Date;
  @Column('uuid', { name: 'frozen_by' })
  public frozenBy!: string;
  /** Since then the body no longer says whom it was about; the hash is still that of what was decided on. */
  @Column('timestamptz', { name: 'erased_at', nullable: true })
  public erasedAt!: Date | null;
  /** Only one frozen for a decision is ever decided on. */
  @Column('text', { default: 'decision' })
  public reason!: FrozenFor;
}

/** What a named person decided, on which frozen packet, and why. */
@Entity('decision')
export class DecisionEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_decision' })
  public id!: string;
  @Column('uuid', { name: 'loop_id' })
  public loopId!: string;
  @Column('uuid', { name: 'packet_version_id' })
  public packetVersionId!: string;
  @Column('int')
  public number!: number;
  @Column('text')
  public outcome!: DecisionOutcome;
  @Column('text')
  public level!: string;
  @Column('text')
  public rationale!: string;
  @Column('uuid', { name: 'decided_by' })
  public decidedBy!: string;
  @Column('timestamptz', { name: 'decided_at' })
  public decidedAt!: Date;
}
