import type { LoopState, Role, RoundKind, RoundState, SeatRole } from '@debrief/domain';
import { Db, type Actor } from '@debrief/server-kernel';
import { conflicted, COUNTING_ROLES, mayManage } from '@debrief/server-loop';
import { Injectable } from '@nestjs/common';

/** A stage with what its schedule rests on; nothing of it depends on feedback. */
export interface StageFacts {
  readonly loopId: string;
  readonly stageId: string;
  readonly stageName: string;
  readonly loopState: LoopState;
  readonly isMock: boolean;
  readonly jobTitle: string;
  readonly hiringManagerId: string | null;
  readonly candidateId: string;
  readonly candidateName: string;
  readonly candidateZone: string;
  readonly blueprintKey: string;
  readonly weights: readonly { readonly competency: string; readonly minAssessors?: number }[];
  readonly rounds: readonly StageRound[];
}

export interface StageRound {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly kind: RoundKind;
  readonly minutes: number;
  readonly state: RoundState;
  /** ISO instants; null without a slot. */
  readonly startsAt: string | null;
  readonly endsAt: string | null;
  readonly roomId: string | null;
  readonly holdId: string | null;
  readonly competencies: readonly string[];
  readonly seats: readonly StageSeat[];
}

/** A seat that is assigned and counts. */
export interface StageSeat {
  readonly id: string;
  readonly personId: string;
  readonly role: SeatRole;
  readonly version: number;
}

/** Somebody who could be asked, and what keeps them from this loop. */
export interface PersonOfLoop {
  readonly id: string;
  readonly name: string;
  readonly timeZone: string;
  readonly roles: readonly Role[];
  readonly barred: boolean;
  /** Has, or had, a seat of this loop outside the rounds to place. */
  readonly seated: boolean;
  /** Sat on an earlier loop of the candidate. */
  readonly met: boolean;
}

export interface ClaimedSpan {
  readonly subjectId: string;
  readonly from: number;
  readonly to: number;
}

@Injectable()
export class StageRepository {
  public constructor(private readonly db: Db) {}

  /** Null for an unknown stage and for who may not manage its loop, which looks the same. */
  public stage(actor: Actor, loopId: string, stageId: string): Promise<StageFacts | null> {
    return this.db.readOne<StageFacts & Record<string, unknown>>(
      'planner.stage',
      `SELECT l.id AS "loopId", st.id AS "stageId", st.name AS "stageName", l.state AS "loopState", l.is_mock AS "isMock",
         j.title AS "jobTitle", j.hiring_manager_id AS "hiringManagerId", c.id AS "candidateId", c.name AS "candidateName",
         c.time_zone AS "candidateZone", plan.key AS "blueprintKey", version.body->'weights' AS weights,
         coalesce((SELECT jsonb_agg(jsonb_build_object('id', r.id, 'version', r.version, 'name', r.name, 'kind', r.kind,
             'minutes', r.duration_minutes, 'state', r.state, 'startsAt', r.starts_at, 'endsAt', r.ends_at, 'roomId', r.room_id,
             'holdId', r.hold_id,
             'competencies', (SELECT coalesce(jsonb_agg(line->>'competency'), '[]') FROM content_version rubric,
                jsonb_array_elements(rubric.body->'competencies') line WHERE rubric.id = r.rubric_version_id),
             'seats', (SELECT coalesce(jsonb_agg(jsonb_build_object('id', s.id, 'personId', s.person_id, 'role', s.role,
                'version', s.version) ORDER BY s.role <> 'lead', s.assigned_at, s.id), '[]') FROM seat s
                WHERE s.round_id = r.id AND s.state = 'assigned' AND s.role IN ${COUNTING_ROLES}))
           ORDER BY r.position) FROM round r WHERE r.stage_id = st.id AND r.state <> 'cancelled'), '[]') AS rounds
       FROM stage st JOIN loop l ON l.id = st.loop_id JOIN candidate c ON c.id = l.candidate_id JOIN job j ON j.id = l.job_id
       JOIN content_version version ON version.id = l.blueprint_version_id JOIN content_item plan ON plan.id = version.item_id
       WHERE st.id = $4 AND l.id = $3 AND ${mayManage('$1', '$2', 'l')}`,
      [actor.personId, actor.roles, loopId, stageId],
    );
  }

  /** Everybody active, with what keeps them from the loop. @param roundIds rounds that are placed anew */
  public people(loopId: string, roundIds: readonly string[]): Promise<PersonOfLoop[]> {
    return this.db.read<PersonOfLoop & Record<string, unknown>>(
      'planner.people',
      `SELECT p.id, p.name, p.time_zone AS "timeZone", p.roles, ${conflicted('p.id', 'l')} AS barred,
         EXISTS (SELECT 1 FROM seat s WHERE s.loop_id = l.id AND s.person_id = p.id AND s.state <> 'removed'
           AND NOT (s.round_id = ANY($2::uuid[]) AND s.state = 'assigned')) AS seated,
         EXISTS (SELECT 1 FROM seat s JOIN loop earlier ON earlier.id = s.loop_id
           WHERE earlier.candidate_id = l.candidate_id AND earlier.id <> l.id AND NOT earlier.is_mock
             AND s.person_id = p.id AND s.state = 'assigned') AS met
       FROM person p, loop l WHERE l.id = $1 AND p.active AND NOT p.is_service ORDER BY p.id`,
      [loopId, roundIds],
    );
  }

  /** What candidates or rooms have given away between two instants, without these rounds. */
  public async claimed(
    subject: 'candidate' | 'room',
    ids: readonly string[],
    span: { readonly from: Date; readonly to: Date },
    without: readonly string[],
  ): Promise<ClaimedSpan[]> {
    const rows = await this.db.read<{ subjectId: string; startsAt: Date; endsAt: Date }>(
      'planner.claimed',
      `SELECT subject_id AS "subjectId", lower(during) AS "startsAt", upper(during) AS "endsAt" FROM claim
       WHERE subject_type = $1 AND subject_id = ANY($2::uuid[]) AND during && tstzrange($3, $4) AND NOT round_id = ANY($5::uuid[])
       ORDER BY subject_id, during`,
      [subject, ids, span.from, span.to, without],
    );
    return rows.map(({ subjectId, startsAt, endsAt }) => ({
      subjectId,
      from: startsAt.getTime(),
      to: endsAt.getTime(),
    }));
  }
}
