import {
  DEFAULT_REPAIR_POLICY,
  type LoopState,
  type RepairAsk,
  type RepairPolicy,
  type RoundAt,
  type RoundKind,
  type RoundState,
  type ScheduleRepairCause,
  type ScheduleRepairState,
  type PriceLine,
  type SeatRole,
  type SeatState,
} from '@debrief/domain';
import { Db, type Tx } from '@debrief/server-kernel';
import { conflicted, COUNTING_ROLES } from '@debrief/server-loop';
import { Injectable } from '@nestjs/common';

/** A seat as a loss of it is judged. */
export interface LostSeat {
  readonly seatId: string;
  readonly roundId: string;
  readonly stageId: string;
  readonly loopId: string;
  readonly personId: string;
  readonly personActive: boolean;
  readonly role: SeatRole;
  readonly state: SeatState;
  readonly endedBy: string | null;
  readonly filed: boolean;
  readonly declinedAt: Date | null;
  readonly kind: RoundKind;
  readonly roundState: RoundState;
  readonly startsAt: Date | null;
  readonly endsAt: Date | null;
  readonly loopState: LoopState;
  readonly isMock: boolean;
  readonly conflicted: boolean;
  /** Somebody has the part already. */
  readonly taken: boolean;
}

/** The policy as it stands; version 0 while nobody has saved one. */
export interface StoredRepairPolicy extends RepairPolicy {
  readonly version: number;
  readonly savedBy: {
    readonly id: string;
    readonly name: string;
    readonly timeZone: string;
  } | null;
}

/** One way to repair, as it is kept and shown. */
export interface RepairProposal {
  readonly price: number;
  readonly lines: readonly PriceLine[];
  /** The rounds as they stand, and as they would. */
  readonly before: readonly RoundAt[];
  readonly after: readonly RoundAt[];
}

export interface RepairAnswer {
  readonly proposals: readonly RepairProposal[];
  /** Nothing better was left out. */
  readonly complete: boolean;
}

export interface NewRepair {
  readonly id: string;
  readonly seat: LostSeat;
  readonly startsAt: Date;
  readonly cause: ScheduleRepairCause;
  readonly dedupKey: string;
  readonly asks: readonly RepairAsk[];
  readonly input: unknown;
  readonly answer: RepairAnswer;
}

/** A repair, locked. */
export interface LockedRepair {
  readonly id: string;
  readonly loopId: string;
  readonly roundId: string;
  readonly seatId: string;
  readonly state: ScheduleRepairState;
  readonly version: number;
  readonly answer: RepairAnswer;
}

export interface RepairEnd {
  readonly state: Exclude<ScheduleRepairState, 'open'>;
  readonly byId: string | null;
  readonly chosen: number | null;
  readonly reason: string | null;
  readonly policy:
    (RepairPolicy & { readonly version: number; readonly authorId: string | null }) | null;
}

/**
 * Boolean: somebody else has the part of seat `s` on its round: the lead's, or one given after the
 * instant `since` in the same role.
 */
const taken = (since: string): string => `EXISTS (
  SELECT 1 FROM seat other WHERE other.round_id = s.round_id AND other.id <> s.id AND other.state = 'assigned'
    AND other.role = s.role AND (s.role = 'lead' OR other.assigned_at > ${since}))`;

/** Of a repair `rep` with its seat, round, loop, person: nothing is left to repair by it. */
const SETTLED_OTHERWISE = `(l.closed_at IS NOT NULL OR r.state <> 'scheduled' OR r.starts_at <> rep.starts_at
  OR r.starts_at <= $1 OR s.filed_at IS NOT NULL
  OR (rep.cause = 'declined' AND (s.state <> 'assigned' OR NOT EXISTS (
    SELECT 1 FROM seat_response a WHERE a.seat_id = s.id AND a.response = 'declined')))
  OR (rep.cause = 'inactive' AND (s.state <> 'assigned' OR p.active))
  OR (rep.cause NOT IN ('declined', 'inactive') AND ${taken('rep.opened_at')}))`;

const SWAPS_MADE = `SELECT id FROM schedule_repair WHERE loop_id = $1 AND state = 'applied'`;

@Injectable()
export class RepairPlanRepository {
  public constructor(private readonly db: Db) {}

  public async policy(): Promise<StoredRepairPolicy> {
    const row = await this.db.readOne<StoredRepairPolicy & Record<string, unknown>>(
      'planner.repair.policy',
      `SELECT rp.mode, rp.cutoff_hours AS "cutoffHours", rp.most_swaps AS "mostSwaps", rp.version,
         jsonb_build_object('id', p.id, 'name', p.name, 'timeZone', p.time_zone) AS "savedBy"
       FROM repair_policy rp JOIN person p ON p.id = rp.saved_by`,
    );
    return row ?? { ...DEFAULT_REPAIR_POLICY, version: 0, savedBy: null };
  }

  /** Guarded by the version; gives the stored one, null when the one given is stale. */
  public async savePolicy(
    tx: Tx,
    { mode, cutoffHours, mostSwaps }: RepairPolicy,
    version: number,
    byId: string,
  ): Promise<number | null> {
    const values = [mode, cutoffHours, mostSwaps, byId, tx.now, version];
    const made = await tx.queryOne<{ version: number }>(
      `INSERT INTO repair_policy (mode, cutoff_hours, most_swaps, version, saved_by, saved_at)
       SELECT $1, $2, $3, 1, $4, $5 WHERE $6 = 0 ON CONFLICT DO NOTHING RETURNING version`,
      values,
    );
    if (made) return made.version;
    const saved = await tx.queryOne<{ version: number }>(
      `UPDATE repair_policy SET mode = $1, cutoff_hours = $2, most_swaps = $3, saved_by = $4, saved_at = $5,
         version = version + 1 WHERE version = $6 RETURNING version`,
      values,
    );
    return saved?.version ?? null;
  }

  /** Null for an unknown seat. Locked, its loop being locked already, when the transaction is given. */
  public async lost(seatId: string, tx?: Tx): Promise<LostSeat | null> {
    const text = `SELECT s.id AS "seatId", s.round_id AS "roundId", s.stage_id AS "stageId", s.loop_id AS "loopId",
        s.person_id AS "personId", p.active AS "personActive", s.role, s.state, s.ended_by AS "endedBy",
        s.filed_at IS NOT NULL AS filed, CASE WHEN a.response = 'declined' THEN a.responded_at END AS "declinedAt",
        r.kind, r.state AS "roundState", r.starts_at AS "startsAt", r.ends_at AS "endsAt", l.state AS "loopState",
        l.is_mock AS "isMock", ${conflicted('s.person_id', 'l')} AS conflicted, ${taken('s.assigned_at')} AS taken
      FROM seat s JOIN person p ON p.id = s.person_id JOIN round r ON r.id = s.round_id JOIN loop l ON l.id = s.loop_id
      LEFT JOIN seat_response a ON a.seat_id = s.id WHERE s.id = $1`;
    return tx
      ? tx.queryOne<LostSeat & Record<string, unknown>>(`${text} FOR UPDATE OF s`, [seatId])
      : this.db.readOne<LostSeat & Record<string, unknown>>('planner.repair.lost', text, [seatId]);
  }

  /** Seats of somebody on rounds to come that still ask something of them. */
  public async seatsAhead(personId: string, now: Date): Promise<string[]> {
    const rows = await this.db.read<{ id: string }>(
      'planner.repair.ahead',
      `SELECT s.id FROM seat s JOIN round r ON r.id = s.round_id JOIN loop l ON l.id = s.loop_id
       WHERE s.person_id = $1 AND s.state = 'assigned' AND s.filed_at IS NULL AND l.closed_at IS NULL AND r.starts_at > $2
       ORDER BY r.starts_at, s.id LIMIT 200`,
      [personId, now],
    );
    return rows.map(({ id }) => id);
  }

  /** Seats that somebody with a conflict still has with the candidate, with their loops. */
  public conflicting(
    candidateId: string,
    personId: string,
  ): Promise<{ readonly seatId: string; readonly loopId: string }[]> {
    return this.db.read(
      'planner.repair.conflicting',
      `SELECT s.id AS "seatId", s.loop_id AS "loopId" FROM seat s JOIN loop l ON l.id = s.loop_id
       WHERE l.candidate_id = $1 AND s.person_id = $2 AND s.state = 'assigned' AND s.filed_at IS NULL
         AND l.closed_at IS NULL AND ${conflicted('s.person_id', 'l')} ORDER BY s.id`,
      [candidateId, personId],
    );
  }

  /** Seats of a round that fell out and whose part nobody has; who stepped aside by a hand-over is none of them. */
  public async gapsOf(roundId: string): Promise<string[]> {
    const rows = await this.db.read<{ id: string }>(
      'planner.repair.gaps',
      `SELECT s.id FROM seat s WHERE s.round_id = $1 AND s.role IN ${COUNTING_ROLES}
         AND s.id IN (SELECT seat_id FROM schedule_repair WHERE round_id = $1 AND state = 'lapsed')
         AND s.state <> 'assigned' AND s.ended_by IS DISTINCT FROM 'handed_over' AND NOT ${taken('s.assigned_at')}
       ORDER BY s.id`,
      [roundId],
    );
    return rows.map(({ id }) => id);
  }

  /** Changes that were made on the loop without a person. */
  public async swapsMade(loopId: string): Promise<number> {
    return (await this.db.read('planner.repair.swaps', SWAPS_MADE, [loopId])).length;
  }

  /** The same under the lock of the loop. */
  public async swapsMadeNow(tx: Tx, loopId: string): Promise<number> {
    const rows = await tx.query(SWAPS_MADE, [loopId]);
    return rows.length;
  }

  /** False when this loss of the seat is known already, or another of it is open. */
  public async insert(tx: Tx, repair: NewRepair, end: RepairEnd | null): Promise<boolean> {
    const { seat } = repair;
    const touched = await tx.execute(
      `INSERT INTO schedule_repair (id, loop_id, round_id, seat_id, cause, dedup_key, starts_at, state, asks, input, answer,
         opened_at, settled_at, chosen, policy)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15) ON CONFLICT DO NOTHING`,
      [
        ...[repair.id, seat.loopId, seat.roundId, seat.seatId, repair.cause, repair.dedupKey],
        ...[repair.startsAt, end?.state ?? 'open', repair.asks, JSON.stringify(repair.input)],
        ...[JSON.stringify(repair.answer), tx.now, end ? tx.now : null, end?.chosen ?? null],
        end?.policy ? JSON.stringify(end.policy) : null,
      ],
    );
    return touched === 1;
  }

  /** The loop of a repair; null for an unknown one. */
  public async loopOf(repairId: string): Promise<string | null> {
    const row = await this.db.readOne<{ id: string }>(
      'planner.repair.loop',
      'SELECT loop_id AS id FROM schedule_repair WHERE id = $1',
      [repairId],
    );
    return row?.id ?? null;
  }

  public async answer(repairId: string): Promise<RepairAnswer | null> {
    const row = await this.db.readOne<{ answer: RepairAnswer }>(
      'planner.repair.answer',
      'SELECT answer FROM schedule_repair WHERE id = $1',
      [repairId],
    );
    return row?.answer ?? null;
  }

  public lock(tx: Tx, repairId: string): Promise<LockedRepair | null> {
    return tx.queryOne<LockedRepair & Record<string, unknown>>(
      `SELECT id, loop_id AS "loopId", round_id AS "roundId", seat_id AS "seatId", state, version, answer
       FROM schedule_repair WHERE id = $1 FOR UPDATE`,
      [repairId],
    );
  }

  public async end(tx: Tx, repairId: string, end: RepairEnd): Promise<void> {
    const touched = await tx.execute(
      `UPDATE schedule_repair SET state = $2, settled_at = $3, settled_by = $4, chosen = $5, reason = $6, version = version + 1
       WHERE id = $1 AND state = 'open'`,
      [repairId, end.state, tx.now, end.byId, end.chosen, end.reason],
    );
    if (touched !== 1) throw new Error(`Repair ${repairId} changed under its lock`);
  }

  /** Open repairs with nothing left to repair, of one loop or, for null, of all. */
  public async stale(now: Date, loopId: string | null): Promise<string[]> {
    const rows = await this.db.read<{ id: string }>(
      'planner.repair.stale',
      `SELECT rep.id FROM schedule_repair rep JOIN seat s ON s.id = rep.seat_id JOIN person p ON p.id = s.person_id
       JOIN round r ON r.id = rep.round_id JOIN loop l ON l.id = rep.loop_id
       WHERE rep.state = 'open' AND ($2::uuid IS NULL OR rep.loop_id = $2) AND ${SETTLED_OTHERWISE} ORDER BY rep.id LIMIT 200`,
      [now, loopId],
    );
    return rows.map(({ id }) => id);
  }

  /** The one of them that still has nothing left to repair, locked; null when somebody was faster. */
  public lockStale(
    tx: Tx,
    repairId: string,
  ): Promise<{ readonly id: string; readonly loopId: string; readonly roundId: string } | null> {
    return tx.queryOne(
      `SELECT rep.id, rep.loop_id AS "loopId", rep.round_id AS "roundId" FROM schedule_repair rep
       JOIN seat s ON s.id = rep.seat_id JOIN person p ON p.id = s.person_id JOIN round r ON r.id = rep.round_id
       JOIN loop l ON l.id = rep.loop_id
       WHERE rep.state = 'open' AND rep.id = $2 AND ${SETTLED_OTHERWISE} FOR UPDATE OF rep SKIP LOCKED`,
      [tx.now, repairId],
    );
  }
}
