import {
  countsInPacket,
  type RatingValue,
  type ScorecardBody,
  type SeatRole,
} from '@debrief/domain';
import { newId } from '@debrief/server-kernel';
import type { Pool } from 'pg';

/** A sound body for the coding rubric: both competencies rated 3 with evidence, unless said otherwise. */
export function codingBody(
  over: Partial<ScorecardBody> = {},
  level: RatingValue = 3,
): ScorecardBody {
  return {
    notes: [
      {
        id: 'n1',
        kind: 'did',
        text: 'Tested the last window before handing in',
        atSeconds: 600,
        fileId: null,
      },
    ],
    ratings: [
      { competency: 'problem_solving', value: level, evidence: ['n1'], comment: '' },
      { competency: 'code_fluency', value: level, evidence: ['n1'], comment: '' },
    ],
    flags: [],
    keyPoints: [],
    star: [],
    asked: [],
    aiTools: [],
    recommendation: 'yes',
    summary: 'Worked out the edges alone and explained them.',
    ...over,
  };
}

export interface FiledRow {
  readonly loopId: string;
  readonly seatId: string;
  readonly body?: ScorecardBody;
  readonly at?: Date;
  readonly independent?: boolean;
}

const FILED_AT = new Date('2026-11-21T10:00:00Z');

/** Files a scorecard past every rule, seat, version counter and content version included; gives its id. */
export async function insertFiled(pool: Pool, row: FiledRow): Promise<string> {
  const id = newId();
  const at = row.at ?? FILED_AT;
  const body = row.body ?? codingBody();
  const found = await pool.query<{
    round_id: string;
    stage_id: string;
    person_id: string;
    role: SeatRole;
    is_mock: boolean;
  }>(
    `SELECT s.round_id, s.stage_id, s.person_id, s.role, l.is_mock FROM seat s JOIN loop l ON l.id = s.loop_id WHERE s.id = $1`,
    [row.seatId],
  );
  const seat = found.rows[0];
  if (!seat) throw new Error(`There is no seat ${row.seatId}`);
  const versionId = newId();
  await pool.query(
    `INSERT INTO scorecard (id, seat_id, round_id, stage_id, loop_id, author_id, counts, independent, submitted_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      id,
      row.seatId,
      seat.round_id,
      seat.stage_id,
      row.loopId,
      seat.person_id,
      countsInPacket({ role: seat.role, isMock: seat.is_mock }),
      row.independent ?? true,
      at,
    ],
  );
  await pool.query(
    `INSERT INTO scorecard_version (id, scorecard_id, loop_id, number, body, recommendation, summary, submitted_by, submitted_at)
     VALUES ($1, $2, $3, 1, $4, $5, $6, $7, $8)`,
    [
      versionId,
      id,
      row.loopId,
      JSON.stringify(body),
      body.recommendation,
      body.summary,
      seat.person_id,
      at,
    ],
  );
  for (const flag of body.flags) {
    await pool.query(
      'INSERT INTO red_flag (id, scorecard_version_id, loop_id, type, severity, evidence_count) VALUES ($1, $2, $3, $4, $5, 1)',
      [newId(), versionId, row.loopId, flag.type, flag.severity],
    );
  }
  await pool.query('UPDATE seat SET filed_at = $2 WHERE id = $1', [row.seatId, at]);
  await pool.query(
    'UPDATE loop SET content_version = content_version + 1, last_activity_at = $2 WHERE id = $1',
    [row.loopId, at],
  );
  return id;
}
