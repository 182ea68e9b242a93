import type { DecisionOutcome, FrozenFor, LoopState } from '@debrief/domain';
import { Db, newId, type Actor, type Tx } from '@debrief/server-kernel';
import { mayKnow, owesFeedback, voteSealed } from '@debrief/server-loop';
import { Injectable } from '@nestjs/common';

export interface VersionStanding {
  readonly owes: boolean;
  readonly voteSealed: boolean;
}

export interface PacketVersionRow {
  readonly number: number;
  readonly reason: FrozenFor;
  readonly frozenAt: Date;
  readonly frozenBy: string;
  readonly sha256: string;
  readonly outcome: DecisionOutcome | null;
}

/** Frozen packets of one loop, and what freezes the next one after an amendment. */
@Injectable()
export class PacketVersionRepository {
  public constructor(private readonly db: Db) {}

  /** Null when there is no such loop for this person. */
  public standing(actor: Actor, loopId: string): Promise<VersionStanding | null> {
    return this.db.readOne<VersionStanding & Record<string, unknown>>(
      'packet_version.standing',
      `SELECT ${owesFeedback('$1', 'l')} AS owes, ${voteSealed('l')} AS "voteSealed"
       FROM loop l WHERE l.id = $3::uuid AND ${mayKnow('$1', '$2', 'l')}`,
      [actor.personId, actor.roles, loopId],
    );
  }

  public list(loopId: string): Promise<PacketVersionRow[]> {
    return this.db.read(
      'packet_version.list',
      `SELECT v.number, v.reason, v.frozen_at AS "frozenAt", p.name AS "frozenBy", v.sha256, d.outcome
       FROM packet_version v JOIN person p ON p.id = v.frozen_by
       LEFT JOIN decision d ON d.loop_id = v.loop_id AND d.packet_version_id = v.id
       WHERE v.loop_id = $1 ORDER BY v.number`,
      [loopId],
    );
  }

  /** Bodies by number, and the record that they were seen; `$2` the reader, `$3` now. */
  public bodies(
    loopId: string,
    actor: Actor,
    numbers: readonly number[],
    now: Date,
  ): Promise<{ number: number; body: string }[]> {
    return this.db.read(
      'packet_version.bodies',
      `WITH found AS (
         SELECT v.number, v.body FROM packet_version v WHERE v.loop_id = $1::uuid AND v.number = ANY ($4::int[])
       ), fresh AS (
         SELECT 1 WHERE EXISTS (SELECT 1 FROM found) AND NOT EXISTS (
           SELECT 1 FROM access_ledger seen WHERE seen.loop_id = $1::uuid AND seen.person_id = $2::uuid AND seen.via = 'packet'
             AND seen.at > $3::timestamptz - interval '5 minutes' AND seen.at >= (SELECT last_activity_at FROM loop WHERE id = $1::uuid))
       ), noted AS (
         INSERT INTO access_ledger (loop_id, person_id, via, at) SELECT $1::uuid, $2::uuid, 'packet', $3::timestamptz FROM fresh
       ), audited AS (
         INSERT INTO audit_event (at, actor_id, actor_kind, action, subject_type, subject_id, loop_id, detail)
         SELECT $3::timestamptz, $2::uuid, 'person', 'packet.viewed', 'packet', $1::text, $1::uuid, jsonb_build_object('versions', $4::int[])
         FROM fresh
       )
       SELECT number, body FROM found`,
      [loopId, actor.personId, now, numbers],
    );
  }

  /** The loop, locked, with the newest frozen body; null for an unknown loop. */
  public async lockNewest(
    tx: Tx,
    loopId: string,
  ): Promise<{ state: LoopState; contentVersion: number; body: string | null } | null> {
    const locked = await tx.queryOne('SELECT id FROM loop WHERE id = $1 FOR UPDATE', [loopId]);
    return locked === null
      ? null
      : tx.queryOne(
          `SELECT l.state, l.content_version AS "contentVersion",
             (SELECT v.body FROM packet_version v WHERE v.loop_id = l.id ORDER BY v.number DESC LIMIT 1) AS body
           FROM loop l WHERE l.id = $1`,
          [loopId],
        );
  }

  /** Freezes the next version, without a decision. */
  public async insertAmended(
    tx: Tx,
    frozen: {
      readonly loopId: string;
      readonly seatId: string;
      readonly body: string;
      readonly sha256: string;
    },
  ): Promise<number> {
    const row = await tx.queryOne<{ number: number }>(
      `INSERT INTO packet_version (id, loop_id, number, body, sha256, frozen_at, frozen_by, reason)
       SELECT $1, $2::uuid, 1 + (SELECT count(*) FROM packet_version WHERE loop_id = $2::uuid), $3, $4, $5, s.person_id, 'amendment'
       FROM seat s WHERE s.id = $6::uuid
       RETURNING number`,
      [newId(tx.now.getTime()), frozen.loopId, frozen.body, frozen.sha256, tx.now, frozen.seatId],
    );
    if (!row) throw new Error('A packet version was not stored');
    return row.number;
  }
}
