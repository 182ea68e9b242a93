import type { DecisionOutcome, LoopState } from '@debrief/domain';
import { Db, newId, type Actor, type Tx } from '@debrief/server-kernel';
import { mayKnow, owesFeedback } from '@debrief/server-loop';
import { Injectable } from '@nestjs/common';

/** What decides whether somebody may decide about a loop at all. */
export interface DeciderStanding {
  readonly owes: boolean;
  readonly isHiringManager: boolean;
}

/** Where a loop stands while its row is locked. */
export interface LockedLoop {
  readonly state: LoopState;
  readonly version: number;
  readonly contentVersion: number;
}

export interface NewDecision {
  readonly loopId: string;
  readonly outcome: DecisionOutcome;
  readonly level: string;
  readonly rationale: string;
  /** Canonical JSON of the packet decided on, and its hash. */
  readonly packet: string;
  readonly sha256: string;
}

export interface StoredDecision {
  readonly id: string;
  readonly number: number;
  readonly packetNumber: number;
}

/** The only writer of decisions and frozen packets. Both are only ever added. */
@Injectable()
export class DecisionRepository {
  public constructor(private readonly db: Db) {}

  /** Null when there is no such loop for this person. */
  public standing(actor: Actor, loopId: string): Promise<DeciderStanding | null> {
    return this.db.readOne<DeciderStanding & Record<string, unknown>>(
      'packet.decider',
      `SELECT ${owesFeedback('$1', 'l')} AS owes, j.hiring_manager_id = $1 AS "isHiringManager"
       FROM loop l JOIN job j ON j.id = l.job_id WHERE l.id = $3::uuid AND ${mayKnow('$1', '$2', 'l')}`,
      [actor.personId, actor.roles, loopId],
    );
  }

  /** Locks the loop, so that nothing its packet is made of can change before the decision is committed. */
  public lockLoop(tx: Tx, loopId: string): Promise<LockedLoop | null> {
    return tx.queryOne<LockedLoop & Record<string, unknown>>(
      'SELECT state, version, content_version AS "contentVersion" FROM loop WHERE id = $1 FOR UPDATE',
      [loopId],
    );
  }

  /** Freezes the packet and writes the decision on it. */
  public async insert(tx: Tx, actor: Actor, decision: NewDecision): Promise<StoredDecision> {
    const id = newId(tx.now.getTime());
    const row = await tx.queryOne<{ number: number; packetNumber: number }>(
      `WITH frozen AS (
         INSERT INTO packet_version (id, loop_id, number, body, sha256, frozen_at, frozen_by)
         SELECT $1::uuid, $2::uuid, 1 + count(*), $3, $4, $5, $6::uuid FROM packet_version WHERE loop_id = $2::uuid
         RETURNING number
       )
       INSERT INTO decision (id, loop_id, packet_version_id, number, outcome, level, rationale, decided_by, decided_at)
       SELECT $7::uuid, $2::uuid, $1::uuid, 1 + (SELECT count(*) FROM decision WHERE loop_id = $2::uuid), $8, $9, $10, $6::uuid, $5
       RETURNING number, (SELECT number FROM frozen) AS "packetNumber"`,
      [
        newId(tx.now.getTime()),
        decision.loopId,
        decision.packet,
        decision.sha256,
        tx.now,
        actor.personId,
        id,
        decision.outcome,
        decision.level,
        decision.rationale,
      ],
    );
    if (!row) throw new Error('A decision was not stored');
    return { id, ...row };
  }
}
