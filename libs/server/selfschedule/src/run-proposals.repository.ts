import type { Schedule, SchedulingProblem } from '@debrief/domain';
import { SLOT_MINUTES } from '@debrief/domain';
import { Db, type Actor } from '@debrief/server-kernel';
import { mayManage } from '@debrief/server-loop';
import { Injectable } from '@nestjs/common';
import { ProposalSource, type Proposed } from './proposal-source';

interface StoredRun {
  readonly horizon: SchedulingProblem['horizon'];
  /** Null while it runs, and when nothing fits. */
  readonly schedules: readonly Schedule[] | null;
  /** Minutes of each round, by id. */
  readonly minutes: Readonly<Record<string, number>>;
}

const MS_A_MINUTE = 60_000;

/** Reads the proposals of a stored run back into times. */
@Injectable()
export class RunProposals extends ProposalSource {
  public constructor(private readonly db: Db) {
    super();
  }

  public async of(
    actor: Actor,
    run: { readonly runId: string; readonly loopId: string; readonly stageId: string },
  ): Promise<readonly Proposed[] | null> {
    const stored = await this.db.readOne<StoredRun>(
      'selfschedule.run',
      `SELECT run.input->'request'->'problem'->'horizon' AS horizon, run.answer->'schedules' AS schedules,
         coalesce((SELECT jsonb_object_agg(r.id, r.duration_minutes) FROM round r WHERE r.stage_id = run.stage_id), '{}') AS minutes
       FROM schedule_run run JOIN loop l ON l.id = run.loop_id
       WHERE run.id = $1 AND run.loop_id = $2 AND run.stage_id = $3 AND run.asked_by = $4 AND ${mayManage('$4', '$5', 'l')}`,
      [run.runId, run.loopId, run.stageId, actor.personId, actor.roles],
    );
    if (!stored) return null;
    const { horizon, schedules, minutes } = stored;
    const at = (slot: number): number => horizon.startsAt + slot * SLOT_MINUTES * MS_A_MINUTE;
    return (schedules ?? []).map(({ placements }, index) => ({
      index,
      rounds: placements.map(({ round, from, seats, room }) => ({
        roundId: round,
        startsAt: new Date(at(from)).toISOString(),
        endsAt: new Date(at(from) + (minutes[round] ?? 0) * MS_A_MINUTE).toISOString(),
        roomId: room,
        seats: seats.map(({ seat, person }) => ({ seatId: seat, personId: person })),
      })),
    }));
  }
}
