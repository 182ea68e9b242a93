import { Db, type Actor, type Tx } from '@debrief/server-kernel';
import { Injectable } from '@nestjs/common';

/** A stored version of a packet: the bytes and the hash as they were frozen. */
export interface FrozenVersion {
  readonly number: number;
  /** Canonical JSON. */
  readonly body: string;
  readonly sha256: string;
  readonly frozenAt: string;
  readonly frozenBy: string;
  readonly reason: 'decision' | 'amendment';
  readonly erasedAt: string | null;
}

interface Row {
  readonly [column: string]: unknown;
  readonly number: number;
  readonly body: string;
  readonly sha256: string;
  readonly frozen_at: Date;
  readonly frozen_by: string;
  readonly reason: FrozenVersion['reason'];
  readonly erased_at: Date | null;
}

/** Frozen versions for whoever may read the packet; that they may is settled before. */
@Injectable()
export class PacketExportRepository {
  public constructor(private readonly db: Db) {}

  public async frozen(loopId: string, number: number): Promise<FrozenVersion | null> {
    const row = await this.db.readOne<Row>(
      'packet.export.frozen',
      `SELECT v.number, v.body, v.sha256, v.frozen_at, p.name AS frozen_by, v.reason,
         v.erased_at
       FROM packet_version v JOIN person p ON p.id = v.frozen_by
       WHERE v.loop_id = $1::uuid AND v.number = $2`,
      [loopId, number],
    );
    return (
      row && {
        number: row.number,
        body: row.body,
        sha256: row.sha256,
        frozenAt: row.frozen_at.toISOString(),
        frozenBy: row.frozen_by,
        reason: row.reason,
        erasedAt: row.erased_at?.toISOString() ?? null,
      }
    );
  }

  /** A file is a look at everything in it: independence rests on knowing. */
  public async noteLook(tx: Tx, actor: Actor, loopId: string): Promise<void> {
    await tx.execute(
      `INSERT INTO access_ledger (loop_id, person_id, via, at) VALUES ($1, $2, 'export', $3)`,
      [loopId, actor.personId, tx.now],
    );
  }
}
