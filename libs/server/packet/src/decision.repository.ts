import type {
  ApprovalGroupPlan,
  DecisionOutcome,
  DecisionRecord,
  LoopState,
} from '@debrief/domain';
import { Db, newId, type Actor, type BookTx, type Tx } from '@debrief/server-kernel';
import { mayKnow, owesFeedback, voteSealed } from '@debrief/server-loop';
import { Injectable } from '@nestjs/common';
import { toDecision, type DecisionView, type StoredDecision } from './decision.mapper';
import { DECISIONS_JSON, STANDING } from './decision.sql';

/** What decides whether somebody may decide about a loop at all. */
export interface DeciderStanding {
  readonly owes: boolean;
  readonly isHiringManager: boolean;
  readonly voteSealed: boolean;
  /** Level of the job. */
  readonly level: string;
}

/** Where a loop stands while its row is locked. */
export interface LockedLoop {
  readonly state: LoopState;
  readonly version: number;
  readonly contentVersion: number;
  readonly voteSealed: boolean;
  /** The decision that waits for approval; null when none does. */
  readonly pending: PendingDecision | null;
  /** The latest that stands. */
  readonly last: { readonly decidedBy: string; readonly outcome: DecisionOutcome } | null;
}

export interface PendingDecision {
  readonly id: string;
  readonly decidedBy: string;
  /** ISO text. */
  readonly decidedAt: string;
  /** The loop has changed since its packet was frozen. */
  readonly changed: boolean;
}

export interface NewDecision {
  readonly loopId: string;
  readonly outcome: DecisionOutcome;
  readonly level: string;
  readonly rationale: string;
  readonly memo: string;
  readonly record: DecisionRecord;
  /** Who has to approve it; none when it is final at once. */
  readonly groups: readonly ApprovalGroupPlan[];
  /** Canonical JSON of the packet decided on, and its hash. */
  readonly packet: string;
  readonly sha256: string;
}

export interface StoredNumbers {
  readonly id: string;
  readonly number: number;
  readonly packetNumber: number;
}

const PENDING_JSON = `(
  SELECT jsonb_build_object('id', d.id, 'decidedBy', p.name, 'changed', w.content_version <> l.content_version,
    'decidedAt', to_char(d.decided_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
  FROM decision_pending w JOIN decision d ON d.id = w.decision_id JOIN person p ON p.id = d.decided_by
  WHERE w.loop_id = l.id)`;

const LAST_JSON = `(
  SELECT jsonb_build_object('decidedBy', p.name, 'outcome', d.outcome)
  FROM decision d JOIN person p ON p.id = d.decided_by
  WHERE d.loop_id = l.id ORDER BY d.number DESC LIMIT 1)`;

/** The only writer of decisions and of the packets frozen for them. Both are only ever added. */
@Injectable()
export class DecisionRepository {
  public constructor(private readonly db: Db) {}

  /** Null when there is no such loop for this person. */
  public standing(actor: Actor, loopId: string): Promise<DeciderStanding | null> {
    return this.db.readOne<DeciderStanding & Record<string, unknown>>(
      'packet.decider',
      `SELECT ${owesFeedback('$1', 'l')} AS owes, j.hiring_manager_id = $1 AS "isHiringManager",
         ${voteSealed('l')} AS "voteSealed", j.level
       FROM loop l JOIN job j ON j.id = l.job_id WHERE l.id = $3::uuid AND ${mayKnow('$1', '$2', 'l')}`,
      [actor.personId, actor.roles, loopId],
    );
  }

  /** Locks the loop, so that nothing its packet is made of can change before the decision is committed. */
  public async lockLoop(tx: BookTx, loopId: string): Promise<LockedLoop | null> {
    const locked = await tx.queryOne('SELECT id FROM loop WHERE id = $1 FOR UPDATE', [loopId]);
    // Read after the lock is held: a statement that waited would still see what was there before.
    return locked === null
      ? null
      : tx.queryOne<LockedLoop & Record<string, unknown>>(
          `SELECT l.state, l.version, l.content_version AS "contentVersion", ${voteSealed('l')} AS "voteSealed",
             ${PENDING_JSON} AS pending, ${LAST_JSON} AS last
           FROM loop l WHERE l.id = $1`,
          [loopId],
        );
  }

  /** Freezes the packet and writes the decision on it, with what goes with it. */
  public async insert(tx: Tx, actor: Actor, decision: NewDecision): Promise<StoredNumbers> {
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
    await this.insertDetail(tx, id, decision);
    return { id, ...row };
  }

  private async insertDetail(tx: Tx, id: string, decision: NewDecision): Promise<void> {
    await tx.execute(
      'INSERT INTO decision_detail (decision_id, memo, record, groups) VALUES ($1, $2, $3::jsonb, $4::jsonb)',
      [id, decision.memo, JSON.stringify(decision.record), JSON.stringify(decision.groups)],
    );
    const named = decision.groups.flatMap(({ people }, position) =>
      people.map((personId) => ({ personId, position })),
    );
    if (named.length === 0) return;
    await tx.execute(
      `INSERT INTO decision_approver (decision_id, person_id, loop_id, position)
       SELECT $1::uuid, n."personId", $2::uuid, n.position
       FROM jsonb_to_recordset($3::jsonb) AS n ("personId" uuid, position int)`,
      [id, decision.loopId, JSON.stringify(named)],
    );
  }

  /** A decision as its reader is shown it, inside the transaction that changed it. */
  public async view(
    tx: Tx,
    actor: Actor,
    loopId: string,
    decisionId: string,
  ): Promise<DecisionView> {
    const row = await tx.queryOne<{
      decisions: StoredDecision[];
      standing: number | null;
      voteSealed: boolean;
    }>(
      `SELECT ${DECISIONS_JSON('l.id')} AS decisions, ${STANDING('$2::uuid', 'l.id')} AS standing, ${voteSealed('l')} AS "voteSealed"
       FROM loop l WHERE l.id = $1::uuid`,
      [loopId, actor.personId],
    );
    const stored = row?.decisions.find(({ id }) => id === decisionId);
    if (!row || !stored) throw new Error('The decision is not there');
    return toDecision(stored, row);
  }
}
