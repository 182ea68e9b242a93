import type { LoopPlan, LoopState, Seal, SeatRole, SeatState, StageState } from '@debrief/domain';
import { newId, type Actor, type Tx } from '@debrief/server-kernel';
import { Injectable } from '@nestjs/common';
import type { MissingSeat } from './loop.problems';
import { DUE_HOURS } from './round.repository';
import { conflicted, COUNTING_ROLES, mayManage, owesFeedback } from './seal.visibility';

/** A loop whose row is locked until the transaction ends. */
export interface LockedLoop {
  readonly id: string;
  readonly state: LoopState;
  readonly version: number;
  readonly currentStage: number;
  readonly candidateId: string;
  readonly jobId: string;
  readonly isMock: boolean;
  /** The actor owes a scorecard on it. */
  readonly owes: boolean;
}

/** An own seat, locked for filing. */
export interface LockedSeat {
  readonly seatId: string;
  readonly roundId: string;
  readonly stageId: string;
  readonly loopId: string;
  readonly role: SeatRole;
  readonly state: SeatState;
  readonly filedAt: Date | null;
  readonly loopState: LoopState;
  readonly isMock: boolean;
  /** Competencies that its round was asked besides its rubric. */
  readonly asked: readonly string[];
}

/** What a loop is started from. */
export interface ApplicationRow {
  readonly id: string;
  readonly candidateId: string;
  readonly jobId: string;
  /** State of the current loop; null when there is none. */
  readonly loopState: LoopState | null;
}

export interface StageRow {
  readonly id: string;
  readonly position: number;
  readonly name: string;
  readonly state: StageState;
}

/** A loop as it is begun. */
interface LoopRow {
  readonly id: string;
  /** Null for a mock loop that nobody applied for. */
  readonly applicationId: string | null;
  readonly candidateId: string;
  readonly jobId: string;
  readonly isMock: boolean;
  readonly seal: Seal;
  readonly blueprintVersionId: string;
  readonly taxonomyVersionId: string;
}

/** Content versions by key. */
interface PinnedContent {
  readonly rubrics: ReadonlyMap<string, { readonly id: string }>;
  readonly kits: ReadonlyMap<string, { readonly id: string }>;
}

/** How a loop is named by something inside it. Constants, never input. */
const LOOP_OF = {
  loop: '$1::uuid',
  round: '(SELECT loop_id FROM round WHERE id = $1)',
  seat: '(SELECT loop_id FROM seat WHERE id = $1)',
} as const;

/** Writes of loops and stages. Whoever changes a loop locks its row first: one order, no deadlock. */
@Injectable()
export class LoopStore {
  /** Null when it is unknown or the actor may not manage it, which looks the same. */
  public async lockManaged(
    tx: Tx,
    actor: Actor,
    by: keyof typeof LOOP_OF,
    id: string,
  ): Promise<LockedLoop | null> {
    const locked = await tx.queryOne<{ id: string }>(
      `SELECT l.id FROM loop l WHERE l.id = ${LOOP_OF[by]} AND ${mayManage('$2', '$3', 'l')} FOR UPDATE OF l`,
      [id, actor.personId, actor.roles],
    );
    // Read after the lock is held: a statement that waited would still see the seats of before.
    return locked === null ? null : this.read(tx, actor, locked.id);
  }

  /** The actor's own seat; null for anybody else's, a removed one, or one of a loop closed to them by conflict. */
  public async lockOwnSeat(tx: Tx, actor: Actor, seatId: string): Promise<LockedSeat | null> {
    // One statement locks both rows, the loop first, and gives them as they stand once the locks are held.
    return tx.queryOne(
      `SELECT s.id AS "seatId", s.round_id AS "roundId", s.stage_id AS "stageId", s.loop_id AS "loopId", s.role, s.state,
         s.filed_at AS "filedAt", l.state AS "loopState", l.is_mock AS "isMock",
         ARRAY(SELECT ask.competency FROM round_ask ask WHERE ask.round_id = s.round_id) AS asked
       FROM seat s JOIN loop l ON l.id = s.loop_id
       WHERE s.id = $1 AND s.person_id = $2 AND s.state <> 'removed' AND NOT ${conflicted('$2', 'l')} FOR UPDATE OF l, s`,
      [seatId, actor.personId],
    );
  }

  public stages(tx: Tx, loopId: string): Promise<StageRow[]> {
    return tx.query(
      'SELECT id, position, name, state FROM stage WHERE loop_id = $1 ORDER BY position',
      [loopId],
    );
  }

  /** Seats that count and still owe, of the stage at this position; of all stages for null. */
  public missingOn(tx: Tx, loopId: string, position: number | null): Promise<MissingSeat[]> {
    return tx.query(
      `SELECT s.id AS "seatId", s.person_id AS "personId", p.name AS "personName", r.name AS "roundName",
         r.ends_at + make_interval(hours => coalesce(${DUE_HOURS}, 24)) AS "dueAt"
       FROM seat s JOIN stage st ON st.id = s.stage_id JOIN round r ON r.id = s.round_id JOIN person p ON p.id = s.person_id
       WHERE s.loop_id = $1 AND ($2::int IS NULL OR st.position = $2) AND s.state = 'assigned' AND s.filed_at IS NULL AND s.role IN ${COUNTING_ROLES}
       ORDER BY st.position, r.position, p.name, s.id`,
      [loopId, position],
    );
  }

  /** Something that a packet shows has changed: its version, the activity and the missing count, in one write. */
  public async contentChanged(tx: Tx, loopId: string): Promise<void> {
    await this.changed(tx, loopId);
  }

  /**
   * {@link contentChanged}, after a seat was filed or given up. When that was the last counting
   * scorecard anybody owed on the loop, its packet is ready; a shadow's seat makes none so.
   */
  public async seatSettled(
    tx: Tx,
    seat: { readonly loopId: string; readonly role: SeatRole },
  ): Promise<void> {
    const { complete } = await this.changed(tx, seat.loopId);
    if (complete && seat.role !== 'shadow') tx.emit('packet.ready', { loopId: seat.loopId });
  }

  private async changed(tx: Tx, loopId: string): Promise<{ complete: boolean }> {
    const row = await tx.queryOne<{ complete: boolean }>(
      `UPDATE loop SET content_version = content_version + 1, last_activity_at = $2, missing_count = ${MISSING}
       WHERE id = $1 RETURNING ${COMPLETE} AS complete`,
      [loopId, tx.now],
    );
    return { complete: row?.complete ?? false };
  }

  public async recountMissing(tx: Tx, loopId: string): Promise<void> {
    await tx.execute(`UPDATE loop SET missing_count = ${MISSING} WHERE id = $1`, [loopId]);
  }

  /** Guarded by the version. The caller follows with {@link contentChanged}. */
  public async move(
    tx: Tx,
    loop: { readonly id: string; readonly version: number },
    to: {
      readonly state: LoopState;
      readonly currentStage?: number;
      readonly stopReason?: string;
      readonly closed: boolean;
    },
  ): Promise<boolean> {
    const touched = await tx.execute(
      `UPDATE loop SET state = $3, current_stage = coalesce($4, current_stage), stop_reason = coalesce($5, stop_reason),
         closed_at = CASE WHEN $6 THEN $7::timestamptz ELSE closed_at END, version = version + 1
       WHERE id = $1 AND version = $2`,
      [
        loop.id,
        loop.version,
        to.state,
        to.currentStage ?? null,
        to.stopReason ?? null,
        to.closed,
        tx.now,
      ],
    );
    return touched === 1;
  }

  public async setStage(
    tx: Tx,
    loopId: string,
    position: number,
    state: StageState,
  ): Promise<void> {
    await tx.execute(
      `UPDATE stage SET state = $3, closed_at = CASE WHEN $3 IN ('passed', 'stopped') THEN $4::timestamptz ELSE closed_at END
       WHERE loop_id = $1 AND position = $2`,
      [loopId, position, state, tx.now],
    );
  }

  public async stopOpenStages(tx: Tx, loopId: string): Promise<void> {
    await tx.execute(
      `UPDATE stage SET state = 'stopped', closed_at = $2 WHERE loop_id = $1 AND state IN ('open', 'upcoming')`,
      [loopId, tx.now],
    );
  }

  /**
   * Lets everybody off who has not filed on a loop that closes: nobody may be left owing what can no
   * longer be filed. Rounds still to come are cancelled and their seats removed; for rounds that
   * were held the seats stay on record as excused. What was being written is archived with its seat.
   */
  public async releaseSeats(tx: Tx, loopId: string, reason: string): Promise<void> {
    await tx.execute(
      `UPDATE seat s SET version = s.version + 1,
         state = CASE WHEN r.ends_at <= $2 THEN 'excused' ELSE 'removed' END,
         reason = CASE WHEN r.ends_at <= $2 THEN $3 ELSE s.reason END, ended_by = 'loop_closed'
       FROM round r WHERE r.id = s.round_id AND s.loop_id = $1 AND s.state = 'assigned' AND s.filed_at IS NULL`,
      [loopId, tx.now, reason],
    );
    await tx.execute(
      `UPDATE round r SET state = 'cancelled', version = version + 1
       WHERE r.loop_id = $1 AND r.state <> 'cancelled' AND (r.ends_at IS NULL OR r.ends_at > $2)
         AND NOT EXISTS (SELECT 1 FROM seat s WHERE s.round_id = r.id AND s.filed_at IS NOT NULL AND s.state <> 'removed')`,
      [loopId, tx.now],
    );
  }

  /** Locks the application; null when it is unknown, its candidate erased, or closed to the actor by conflict. */
  public async lockApplication(tx: Tx, actor: Actor, id: string): Promise<ApplicationRow | null> {
    const locked = await tx.queryOne(
      `SELECT a.id FROM application a WHERE a.id = $1 AND NOT ${conflicted('$2', 'a')} FOR UPDATE OF a`,
      [id, actor.personId],
    );
    if (!locked) return null;
    return tx.queryOne(
      `SELECT a.id, a.candidate_id AS "candidateId", a.job_id AS "jobId", l.state AS "loopState"
       FROM application a JOIN candidate c ON c.id = a.candidate_id AND c.erased_at IS NULL
       LEFT JOIN loop l ON l.id = a.current_loop_id WHERE a.id = $1`,
      [id],
    );
  }

  public async setCurrentLoop(tx: Tx, applicationId: string, loopId: string): Promise<void> {
    await tx.execute(
      'UPDATE application SET current_loop_id = $2, version = version + 1 WHERE id = $1',
      [applicationId, loopId],
    );
  }

  public async insert(tx: Tx, loop: LoopRow, plan: LoopPlan, pins: PinnedContent): Promise<void> {
    await this.insertLoop(tx, loop);
    await this.insertStages(tx, loop.id, plan, pins);
  }

  /** Of a loop that was planned with one round. */
  public async onlyRoundOf(tx: Tx, loopId: string): Promise<string> {
    const row = await tx.queryOne<{ id: string }>('SELECT id FROM round WHERE loop_id = $1', [
      loopId,
    ]);
    if (!row) throw new Error(`Loop ${loopId} was planned without a round`);
    return row.id;
  }

  /** The time of the look, which is the earlier one when the actor had opened the loop before. */
  public async putEarlyLook(
    tx: Tx,
    loopId: string,
    personId: string,
    reason: string,
  ): Promise<Date> {
    await tx.execute(
      `INSERT INTO early_look (id, loop_id, person_id, reason, at) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT (loop_id, person_id) DO NOTHING`,
      [newId(tx.now.getTime()), loopId, personId, reason, tx.now],
    );
    const look = await tx.queryOne<{ at: Date }>(
      'SELECT at FROM early_look WHERE loop_id = $1 AND person_id = $2',
      [loopId, personId],
    );
    return look?.at ?? tx.now;
  }

  private async insertLoop(tx: Tx, loop: LoopRow): Promise<void> {
    await tx.execute(
      `INSERT INTO loop (id, application_id, candidate_id, job_id, is_mock, state, seal, blueprint_version_id, taxonomy_version_id,
         started_at, last_activity_at)
       VALUES ($1, $2, $3, $4, $5, 'in_progress', $6, $7, $8, $9, $9)`,
      [
        loop.id,
        loop.applicationId,
        loop.candidateId,
        loop.jobId,
        loop.isMock,
        loop.seal,
        loop.blueprintVersionId,
        loop.taxonomyVersionId,
        tx.now,
      ],
    );
  }

  /** Stages and their rounds, each with the versions of rubric and kit that it goes by for good. */
  private async insertStages(
    tx: Tx,
    loopId: string,
    plan: LoopPlan,
    pins: PinnedContent,
  ): Promise<void> {
    const at = tx.now.getTime();
    const stages = plan.stages.map((stage) => ({ ...stage, id: newId(at) }));
    const rounds = stages.flatMap((stage) =>
      stage.rounds.map((round) => ({
        ...round,
        id: newId(at),
        stageId: stage.id,
        rubricId: pinned(pins.rubrics, round.rubricKey),
        kitId: pinned(pins.kits, round.kitKey),
      })),
    );
    await tx.execute(
      `INSERT INTO stage (id, loop_id, position, kind, name, state)
       SELECT id, $1, position, kind, name, state
       FROM jsonb_to_recordset($2::jsonb) AS r (id uuid, position int, kind text, name text, state text)`,
      [loopId, JSON.stringify(stages)],
    );
    await tx.execute(
      `INSERT INTO round (id, loop_id, stage_id, position, key, kind, name, duration_minutes, ai_policy, rubric_version_id, kit_version_id, state)
       SELECT id, $1, "stageId", position, key, kind, name, "durationMinutes", "aiPolicy", "rubricId", "kitId", 'unscheduled'
       FROM jsonb_to_recordset($2::jsonb) AS r (id uuid, "stageId" uuid, position int, key text, kind text, name text,
         "durationMinutes" int, "aiPolicy" text, "rubricId" uuid, "kitId" uuid)`,
      [loopId, JSON.stringify(rounds)],
    );
  }

  private async read(tx: Tx, actor: Actor, id: string): Promise<LockedLoop | null> {
    return tx.queryOne(
      `SELECT l.id, l.state, l.version, l.current_stage AS "currentStage", l.candidate_id AS "candidateId", l.job_id AS "jobId",
         l.is_mock AS "isMock", ${owesFeedback('$2', 'l')} AS owes
       FROM loop l WHERE l.id = $1`,
      [id, actor.personId],
    );
  }
}

/** Counting seats that still owe on the stages that are open or passed. */
const MISSING = `(SELECT count(*) FROM seat s JOIN stage st ON st.id = s.stage_id
  WHERE s.loop_id = $1 AND s.state = 'assigned' AND s.filed_at IS NULL AND s.role IN ${COUNTING_ROLES}
    AND st.state IN ('open', 'passed'))`;

/** Something counting is filed, and no counting seat of any stage owes. */
const COMPLETE = `(SELECT count(*) FILTER (WHERE s.state = 'assigned' AND s.filed_at IS NULL) = 0
    AND count(*) FILTER (WHERE s.filed_at IS NOT NULL) > 0
  FROM seat s WHERE s.loop_id = $1 AND s.role IN ${COUNTING_ROLES})`;

function pinned(versions: ReadonlyMap<string, { readonly id: string }>, key: string): string {
  const version = versions.get(key);
  if (!version) throw new Error(`The blueprint names ${key}, which has no published version`);
  return version.id;
}
