import { Db } from '@debrief/server-kernel';
import { Injectable } from '@nestjs/common';
import { DUE_HOURS } from './round.repository';
import { conflicted, COUNTING_ROLES, owesFeedback } from './seal.visibility';

/** What of a loop may wait for whoever runs it; red flags are looked after further up. */
export type AttentionKind =
  'seat_to_fill' | 'round_to_schedule' | 'scorecard_late' | 'stage_to_advance' | 'decision_due';

export interface AttentionRow {
  readonly kind: AttentionKind;
  readonly loop_id: string;
  readonly candidate_name: string;
  readonly job_title: string;
  /** Round or stage it is about; empty for a decision. */
  readonly place: string;
  /** Who is late; empty otherwise. */
  readonly person_name: string;
  readonly since: Date;
}

const MAX_LOOPS = 300;

/** The running loops of the jobs that the person recruits for or manages: a handful, by the index on jobs. */
const OWN = `SELECT l.id, l.state, l.started_at, l.last_activity_at, l.candidate_id, j.title AS job_title
  FROM job j JOIN loop l ON l.job_id = j.id
  WHERE (j.hiring_manager_id = $1 OR EXISTS (SELECT 1 FROM job_recruiter r WHERE r.job_id = j.id AND r.person_id = $1))
    AND NOT l.is_mock AND l.state IN ('planned', 'in_progress', 'debrief')`;

/**
 * Those that were active most recently, without the ones on which the person owes: what waits there
 * is computed from others' filing. The limit bounds the work for whoever runs hundreds.
 */
const RUN = `SELECT l.*, c.name AS candidate_name
  FROM (SELECT * FROM own ORDER BY last_activity_at DESC LIMIT ${MAX_LOOPS}) l JOIN candidate c ON c.id = l.candidate_id
  WHERE NOT ${conflicted('$1', 'l')} AND NOT ${owesFeedback('$1', 'l')}`;

/** The open stage of each of those loops with what its counting seats have filed. */
const OPEN = `SELECT run.*, st.id AS stage_id, st.name AS stage_name,
    coalesce((SELECT max(before.closed_at) FROM stage before WHERE before.loop_id = run.id), run.started_at) AS opened_at,
    n.filed, n.waiting, n.last_filed
  FROM run JOIN stage st ON st.loop_id = run.id AND st.state = 'open'
  CROSS JOIN LATERAL (
    SELECT count(s.filed_at) AS filed, max(s.filed_at) AS last_filed,
      count(*) FILTER (WHERE s.state = 'assigned' AND s.filed_at IS NULL) AS waiting
    FROM seat s WHERE s.loop_id = run.id AND s.stage_id = st.id AND s.role IN ${COUNTING_ROLES}) n`;

const TAKEN = `SELECT 1 FROM seat s WHERE s.round_id = r.id AND s.state = 'assigned' AND s.role IN ${COUNTING_ROLES}`;

@Injectable()
export class AttentionRepository {
  public constructor(private readonly db: Db) {}

  /** What has waited longest comes first. */
  public of(personId: string, now: Date, limit: number): Promise<AttentionRow[]> {
    return this.db.read(
      'loop.attention',
      `WITH own AS MATERIALIZED (${OWN}), run AS MATERIALIZED (${RUN}), open AS MATERIALIZED (${OPEN}), waiting AS (
         SELECT 'seat_to_fill' AS kind, o.id, o.candidate_name, o.job_title, r.name AS place, '' AS person_name, o.opened_at AS since
         FROM open o JOIN round r ON r.loop_id = o.id AND r.stage_id = o.stage_id
         WHERE r.state <> 'cancelled' AND NOT EXISTS (${TAKEN})
         UNION ALL
         SELECT 'round_to_schedule', o.id, o.candidate_name, o.job_title, r.name, '', o.opened_at
         FROM open o JOIN round r ON r.loop_id = o.id AND r.stage_id = o.stage_id
         WHERE r.state = 'unscheduled' AND EXISTS (${TAKEN} AND s.filed_at IS NULL)
         UNION ALL
         SELECT 'scorecard_late', run.id, run.candidate_name, run.job_title, r.name, p.name, d.due
         FROM run JOIN seat s ON s.loop_id = run.id JOIN round r ON r.id = s.round_id JOIN person p ON p.id = s.person_id
         CROSS JOIN LATERAL (SELECT r.ends_at + make_interval(hours => coalesce(${DUE_HOURS}, 24)) AS due) d
         WHERE s.state = 'assigned' AND s.filed_at IS NULL AND s.role IN ${COUNTING_ROLES} AND d.due < $2
         UNION ALL
         SELECT 'stage_to_advance', o.id, o.candidate_name, o.job_title, o.stage_name, '', o.last_filed
         FROM open o WHERE o.filed > 0 AND o.waiting = 0
         UNION ALL
         SELECT 'decision_due', run.id, run.candidate_name, run.job_title, '', '',
           coalesce((SELECT max(st.closed_at) FROM stage st WHERE st.loop_id = run.id), run.started_at)
         FROM run WHERE run.state = 'debrief'
       )
       SELECT kind, id AS loop_id, candidate_name, job_title, place, person_name, since
       FROM waiting ORDER BY since, kind, id LIMIT $3`,
      [personId, now, limit],
    );
  }
}
