import type { LoopState, Seal, SeatRole, SeatState, StageState } from '@debrief/domain';
import { newId } from '@debrief/server-kernel';
import type { Pool } from 'pg';

export interface SeatRow {
  readonly personId: string;
  readonly role?: SeatRole;
  readonly state?: SeatState;
  readonly filedAt?: Date | null;
  readonly id?: string;
}
export interface RoundRow {
  readonly seats?: readonly SeatRow[];
  readonly name?: string;
  readonly startsAt?: Date | null;
  readonly id?: string;
  readonly kitVersionId?: string;
  readonly rubricVersionId?: string;
}
export interface StageRow {
  readonly rounds: readonly RoundRow[];
  readonly state?: StageState;
  readonly id?: string;
}
export interface LoopRow {
  readonly candidateId: string;
  readonly jobId: string;
  readonly applicationId: string;
  /** Any content version will do where its body is not read. */
  readonly versionId: string;
  readonly blueprintVersionId?: string;
  readonly taxonomyVersionId?: string;
  readonly seal?: Seal;
  readonly state?: LoopState;
  readonly isMock?: boolean;
  readonly startedAt?: Date;
  readonly lastActivityAt?: Date;
  readonly currentStage?: number;
  readonly stages: readonly StageRow[];
}

/** Ids of what was written, in the order given. */
export interface LoopIds {
  readonly loopId: string;
  readonly stageIds: readonly string[];
  readonly roundIds: readonly (readonly string[])[];
  readonly seatIds: readonly (readonly (readonly string[])[])[];
}

const START = new Date('2026-11-20T09:00:00Z');
const ROUND_MINUTES = 60;

/** Writes a loop exactly as described, past every rule: for specs that need a state in one step. */
export async function insertLoop(pool: Pool, row: LoopRow): Promise<LoopIds> {
  const loopId = newId();
  await pool.query(
    `INSERT INTO loop (id, application_id, candidate_id, job_id, is_mock, state, seal, blueprint_version_id,
       taxonomy_version_id, current_stage, stop_reason, started_at, last_activity_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
    [
      loopId,
      row.applicationId,
      row.candidateId,
      row.jobId,
      row.isMock ?? false,
      row.state ?? 'in_progress',
      row.seal ?? 'stage_complete',
      row.blueprintVersionId ?? row.versionId,
      row.taxonomyVersionId ?? row.versionId,
      row.currentStage ?? 0,
      row.state === 'stopped' ? 'Position filled' : null,
      row.startedAt ?? START,
      row.lastActivityAt ?? row.startedAt ?? START,
    ],
  );
  const tree = row.stages.map((stage, position) => treeOf(loopId, stage, position, row.versionId));
  await insertRows(
    pool,
    'stage',
    tree.map((stage) => stage.row),
  );
  await insertRows(
    pool,
    'round',
    tree.flatMap((stage) => stage.rounds.map((round) => round.row)),
  );
  await insertRows(
    pool,
    'seat',
    tree.flatMap((stage) => stage.rounds.flatMap((round) => round.seats)),
  );
  return {
    loopId,
    stageIds: tree.map((stage) => stage.row.id),
    roundIds: tree.map((stage) => stage.rounds.map((round) => round.row.id)),
    seatIds: tree.map((stage) => stage.rounds.map((round) => round.seats.map((seat) => seat.id))),
  };
}

function treeOf(loopId: string, stage: StageRow, position: number, versionId: string) {
  const stageId = stage.id ?? newId();
  return {
    row: {
      id: stageId,
      loop_id: loopId,
      position,
      kind: 'onsite',
      name: `Stage ${position + 1}`,
      state: stage.state ?? (position === 0 ? 'open' : 'upcoming'),
    },
    rounds: stage.rounds.map((round, index) =>
      roundOf({ loopId, stageId, versionId }, round, index),
    ),
  };
}

function roundOf(
  of: { loopId: string; stageId: string; versionId: string },
  round: RoundRow,
  position: number,
) {
  const roundId = round.id ?? newId();
  const endsAt = round.startsAt
    ? new Date(round.startsAt.getTime() + ROUND_MINUTES * 60_000)
    : null;
  return {
    row: {
      id: roundId,
      loop_id: of.loopId,
      stage_id: of.stageId,
      position,
      key: `round_${position}`,
      kind: 'coding',
      name: round.name ?? `Round ${position + 1}`,
      duration_minutes: ROUND_MINUTES,
      ai_policy: 'prohibited',
      rubric_version_id: round.rubricVersionId ?? of.versionId,
      kit_version_id: round.kitVersionId ?? of.versionId,
      state: round.startsAt ? 'scheduled' : 'unscheduled',
      starts_at: round.startsAt ?? null,
      ends_at: endsAt,
      version: 1,
    },
    seats: (round.seats ?? []).map((seat) => ({
      id: seat.id ?? newId(),
      round_id: roundId,
      stage_id: of.stageId,
      loop_id: of.loopId,
      person_id: seat.personId,
      role: seat.role ?? 'panelist',
      state: seat.state ?? 'assigned',
      reason: seat.state === 'excused' || seat.state === 'no_show' ? 'Ill that day' : null,
      filed_at: seat.filedAt ?? null,
      assigned_at: START,
      version: 1,
      during:
        round.startsAt && endsAt && (seat.state ?? 'assigned') === 'assigned'
          ? `[${round.startsAt.toISOString()},${endsAt.toISOString()})`
          : null,
    })),
  };
}

/** Inserts rows whose property names are column names. */
async function insertRows(
  pool: Pool,
  table: string,
  rows: readonly Readonly<Record<string, unknown>>[],
): Promise<void> {
  const first = rows[0];
  if (!first) return;
  const columns = Object.keys(first).join(', ');
  await pool.query(
    `INSERT INTO ${table} (${columns}) SELECT ${columns} FROM jsonb_populate_recordset(NULL::${table}, $1::jsonb)`,
    [JSON.stringify(rows)],
  );
}
