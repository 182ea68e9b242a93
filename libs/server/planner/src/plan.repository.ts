import { Db, type Actor } from '@debrief/server-kernel';
import { mayManage } from '@debrief/server-loop';
import { Injectable } from '@nestjs/common';

@Injectable()
export class PlanRepository {
  public constructor(private readonly db: Db) {}

  /** Of each loop that the actor may manage, the first stage with a round that has no slot. */
  public waitingStages(
    actor: Actor,
    loopIds: readonly string[],
  ): Promise<{ loopId: string; stageId: string }[]> {
    return this.db.read(
      'planner.plan.stages',
      `SELECT DISTINCT ON (l.id) l.id AS "loopId", st.id AS "stageId"
       FROM loop l JOIN stage st ON st.loop_id = l.id
       WHERE l.id = ANY($3::uuid[]) AND l.closed_at IS NULL AND NOT l.is_mock AND ${mayManage('$1', '$2', 'l')}
         AND EXISTS (SELECT 1 FROM round r WHERE r.stage_id = st.id AND r.state = 'unscheduled')
         AND NOT EXISTS (SELECT 1 FROM hold h WHERE h.stage_id = st.id AND h.state = 'held')
       ORDER BY l.id, st.position`,
      [actor.personId, actor.roles, loopIds],
    );
  }
}
