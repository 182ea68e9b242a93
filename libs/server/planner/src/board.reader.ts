import { BOARD_STATES, type BoardState } from '@debrief/domain';
import {
  Clock,
  Db,
  decodeCursor,
  pageOf,
  pageSize,
  type Actor,
  type PageArgs,
} from '@debrief/server-kernel';
import { mayManage, owesFeedback } from '@debrief/server-loop';
import { Injectable } from '@nestjs/common';

export interface BoardFilter {
  readonly states?: readonly BoardState[] | null;
  readonly search?: string | null;
}

interface BoardRow {
  readonly id: string;
  readonly loopId: string;
  readonly stageName: string;
  readonly candidateName: string;
  readonly candidateTimeZone: string;
  readonly jobTitle: string;
  readonly state: BoardState;
  readonly waitingSince: Date;
  readonly rounds: number;
  readonly placed: number;
  readonly minutes: number;
  readonly windowsGiven: boolean;
  readonly firstStartsAt: Date | null;
  readonly since: string;
}

/**
 * Stages with rounds to hold. Of a loop on which the reader owes, every stage that still has a round
 * to place is shown, whatever became of it: which stage is open tells how the one before went.
 */
const BOARD = `
  SELECT st.id, l.id AS "loopId", st.name AS "stageName", c.name AS "candidateName", c.time_zone AS "candidateTimeZone",
    j.title AS "jobTitle",
    CASE WHEN EXISTS (SELECT 1 FROM hold h WHERE h.stage_id = st.id AND h.state = 'held') THEN 'held'
      WHEN facts.placed < facts.rounds AND EXISTS (SELECT 1 FROM self_link k WHERE k.stage_id = st.id AND k.state = 'open'
        AND k.expires_at > $3::timestamptz) THEN 'waiting_for_candidate'
      WHEN facts.timed < facts.rounds THEN 'needs_scheduling'
      WHEN facts.placed < facts.rounds OR EXISTS (SELECT 1 FROM schedule_repair x JOIN round r ON r.id = x.round_id
        WHERE r.stage_id = st.id AND x.state = 'open') THEN 'repair_needed'
      ELSE 'scheduled' END AS state,
    CASE WHEN v.owes THEN l.started_at ELSE coalesce((SELECT max(b.closed_at) FROM stage b
      WHERE b.loop_id = l.id AND b.position < st.position), l.started_at) END AS "waitingSince",
    facts.rounds, facts.placed, facts.minutes, facts.first AS "firstStartsAt",
    EXISTS (SELECT 1 FROM candidate_window w WHERE w.loop_id = l.id) AS "windowsGiven"
  FROM loop l JOIN stage st ON st.loop_id = l.id JOIN candidate c ON c.id = l.candidate_id JOIN job j ON j.id = l.job_id
  CROSS JOIN LATERAL (SELECT ${owesFeedback('$1', 'l')} AS owes) v
  CROSS JOIN LATERAL (
    SELECT count(*)::int AS rounds, count(r.starts_at)::int AS timed, coalesce(sum(r.duration_minutes), 0)::int AS minutes,
      min(r.starts_at) AS first, count(*) FILTER (WHERE r.starts_at IS NOT NULL AND EXISTS (SELECT 1 FROM seat s
        WHERE s.round_id = r.id AND s.state = 'assigned' AND s.role = 'lead'))::int AS placed
    FROM round r WHERE r.stage_id = st.id AND r.state <> 'cancelled' AND (r.ends_at IS NULL OR r.ends_at > $3::timestamptz)
  ) facts
  WHERE l.closed_at IS NULL AND NOT l.is_mock AND facts.rounds > 0
    AND (v.owes OR (l.state IN ('planned', 'in_progress') AND (st.state = 'open' OR (l.state = 'planned' AND st.position = 0)))) AND ${mayManage('$1', '$2', 'l')}
    AND ($4::text IS NULL OR position(lower($4) in lower(c.name)) > 0)`;

@Injectable()
export class BoardReader {
  public constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  /** The longest waiting first. */
  public async page(actor: Actor, page: PageArgs, filter: BoardFilter) {
    const first = pageSize(page);
    const cursor = decodeCursor(page.after, 2);
    const search = filter.search?.trim() ? filter.search.trim() : null;
    const states = filter.states?.length
      ? filter.states
      : BOARD_STATES.filter((state) => state !== 'scheduled');
    const asked = [actor.personId, actor.roles, this.clock.now(), search];
    const [rows, counts] = await Promise.all([
      this.db.read<BoardRow & Record<string, unknown>>(
        'planner.board',
        `SELECT board.*, to_char(board."waitingSince" AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US') AS since FROM (${BOARD}) board
         WHERE board.state = ANY($5::text[])
           AND ($6::text IS NULL OR (board."waitingSince", board.id) > (($6::timestamp AT TIME ZONE 'UTC'), $7::uuid))
         ORDER BY board."waitingSince", board.id LIMIT $8`,
        [...asked, states, cursor?.[0] ?? null, cursor?.[1] ?? null, first + 1],
      ),
      this.db.read<{ state: BoardState; count: number }>(
        'planner.board.counts',
        `SELECT board.state, count(*)::int AS count FROM (${BOARD}) board GROUP BY board.state ORDER BY board.state`,
        asked,
      ),
    ]);
    const connection = pageOf(
      rows,
      first,
      page.after,
      ({ since, id }) => [since, id],
      (row) => row,
    );
    return { ...connection, counts };
  }
}
