import type { AiUsePolicy, RoundKind, RoundState, StageState } from '@debrief/domain';
import { Db, newId, type Actor, type Tx } from '@debrief/server-kernel';
import { Injectable } from '@nestjs/common';
import { asksOf, type AskedOfRound, type RoundRubric } from './round-asks';
import type { Clash, LockedRound } from './round.store.repository';

/** A round of a loop's plan, as who changes the plan has to know it. */
export interface PlannedRound extends RoundRubric {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly kind: RoundKind;
  readonly aiPolicy: AiUsePolicy;
  readonly state: RoundState;
  readonly stageState: StageState;
  readonly durationMinutes: number;
  readonly startsAt: Date | null;
  readonly endsAt: Date | null;
  readonly kitVersionId: string;
}

/** A round added for one competency. */
export interface CallToAdd {
  readonly loopId: string;
  readonly name: string;
  readonly minutes: number;
  readonly personId: string;
  /** A round of the loop whose kind, kit and rubric it takes over. */
  readonly like: Pick<PlannedRound, 'kind' | 'aiPolicy' | 'rubricVersionId' | 'kitVersionId'>;
  readonly competency: string;
}

const PLAN = `SELECT r.id, r.version, r.name, r.kind, r.ai_policy AS "aiPolicy", r.state, st.state AS "stageState",
    r.duration_minutes AS "durationMinutes", r.starts_at AS "startsAt", r.ends_at AS "endsAt",
    r.rubric_version_id AS "rubricVersionId", r.kit_version_id AS "kitVersionId", ${asksOf('r')} AS asks
  FROM round r JOIN stage st ON st.id = r.stage_id`;

/** Changes of a loop's plan that repair its coverage; writes under the lock of the loop. */
@Injectable()
export class RoundAsks {
  public constructor(private readonly db: Db) {}

  /** The rounds of a loop in its order; asks nothing of the reader, as a plan tells nothing of feedback. */
  public plan(loopId: string): Promise<PlannedRound[]> {
    return this.db.read<PlannedRound & Record<string, unknown>>(
      'loop.asks.plan',
      `${PLAN} WHERE r.loop_id = $1 ORDER BY st.position, r.position, r.id`,
      [loopId],
    );
  }

  /**
   * Lengthens the round, and its slot with its panel; guarded by the version, false when it is stale.
   * Fails with `23P01` when somebody on the panel has another round then.
   */
  public async lengthen(
    tx: Tx,
    round: { readonly id: string; readonly version: number },
    minutes: number,
  ): Promise<boolean> {
    const touched = await tx.execute(
      `UPDATE round SET duration_minutes = duration_minutes + $3, ends_at = ends_at + make_interval(mins => $3), version = version + 1
       WHERE id = $1 AND version = $2`,
      [round.id, round.version, minutes],
    );
    if (touched !== 1) return false;
    await tx.execute(
      `UPDATE seat s SET during = tstzrange(r.starts_at, r.ends_at) FROM round r
       WHERE r.id = s.round_id AND r.id = $1 AND s.state = 'assigned' AND r.starts_at IS NOT NULL`,
      [round.id],
    );
    return true;
  }

  /** Whether the candidate has another round of the loop in the time right after this one. */
  public async candidateTaken(tx: Tx, round: LockedRound, minutes: number): Promise<boolean> {
    const row = await tx.queryOne<{ taken: boolean }>(
      `SELECT EXISTS (
         SELECT 1 FROM round other WHERE other.loop_id = $1 AND other.id <> $2 AND other.state = 'scheduled'
           AND tstzrange(other.starts_at, other.ends_at) && tstzrange($3::timestamptz, $3::timestamptz + make_interval(mins => $4))) AS taken`,
      [round.loopId, round.id, round.endsAt, minutes],
    );
    return row?.taken ?? false;
  }

  public async ask(
    tx: Tx,
    actor: Actor,
    ask: AskedOfRound & {
      readonly roundId: string;
      readonly loopId: string;
      readonly minutes: number;
    },
  ): Promise<void> {
    await tx.execute(
      `INSERT INTO round_ask (round_id, competency, loop_id, rubric_version_id, alone, extra_minutes, asked_by, asked_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [
        ask.roundId,
        ask.competency,
        ask.loopId,
        ask.rubricVersionId,
        ask.alone,
        ask.minutes,
        actor.personId,
        tx.now,
      ],
    );
  }

  /** Marks that the plan of the loop has changed; guarded by the version, false when it is stale. */
  public async planChanged(
    tx: Tx,
    loop: { readonly id: string; readonly version: number },
  ): Promise<boolean> {
    const touched = await tx.execute(
      'UPDATE loop SET version = version + 1 WHERE id = $1 AND version = $2',
      [loop.id, loop.version],
    );
    return touched === 1;
  }

  /** Adds the round to the open stage, else to the one passed last, with one person to lead it; null without such a stage. */
  public async addCall(
    tx: Tx,
    actor: Actor,
    call: CallToAdd,
  ): Promise<{ readonly roundId: string; readonly seatId: string } | null> {
    const roundId = newId(tx.now.getTime());
    const added = await tx.queryOne<{ stage_id: string }>(
      `INSERT INTO round (id, loop_id, stage_id, position, key, kind, name, duration_minutes, ai_policy, rubric_version_id, kit_version_id, state)
       SELECT $1, $2, st.id, (SELECT coalesce(max(r.position) + 1, 0) FROM round r WHERE r.stage_id = st.id), 'call_' || $3::text,
         $4, $5, $6, $7, $8, $9, 'unscheduled'
       FROM stage st WHERE st.loop_id = $2 AND st.state IN ('open', 'passed')
       ORDER BY (st.state = 'open') DESC, st.position DESC LIMIT 1
       RETURNING stage_id`,
      [
        roundId,
        call.loopId,
        call.competency,
        call.like.kind,
        call.name,
        call.minutes,
        call.like.aiPolicy,
        call.like.rubricVersionId,
        call.like.kitVersionId,
      ],
    );
    if (!added) return null;
    const seatId = newId(tx.now.getTime());
    await tx.execute(
      `INSERT INTO seat (id, round_id, stage_id, loop_id, person_id, role, assigned_at) VALUES ($1, $2, $3, $4, $5, 'lead', $6)`,
      [seatId, roundId, added.stage_id, call.loopId, call.personId, tx.now],
    );
    const { loopId, competency, minutes } = call;
    const { rubricVersionId } = call.like;
    await this.ask(tx, actor, {
      roundId,
      loopId,
      competency,
      rubricVersionId,
      alone: true,
      minutes,
    });
    return { roundId, seatId };
  }

  /** Another round that keeps somebody of the panel from staying so much longer; null when all have become free. */
  public clashAfter(roundId: string, minutes: number): Promise<Clash | null> {
    return this.db.readOne(
      'loop.asks.clash',
      `SELECT p.id AS "personId", p.name AS "personName", lower(elsewhere.during) AS "startsAt", upper(elsewhere.during) AS "endsAt"
       FROM round r JOIN seat own ON own.round_id = r.id AND own.state = 'assigned'
       JOIN seat elsewhere ON elsewhere.person_id = own.person_id AND elsewhere.state = 'assigned' AND elsewhere.round_id <> r.id
         AND elsewhere.during && tstzrange(r.starts_at, r.ends_at + make_interval(mins => $2))
       JOIN person p ON p.id = own.person_id
       WHERE r.id = $1 ORDER BY lower(elsewhere.during), p.name LIMIT 1`,
      [roundId, minutes],
    );
  }
}
