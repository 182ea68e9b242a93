import { windowStart, type QuestionPolicy } from '@debrief/domain';
import { Db, type Actor } from '@debrief/server-kernel';
import { mayKnow } from '@debrief/server-loop';
import { Injectable } from '@nestjs/common';
import { countsFor } from './question.visibility';

/** How often a question was met, as the reader may know it. */
export interface UseRow {
  readonly key: string;
  readonly times_met: number;
  readonly last_met_at: Date | null;
  /** Instants inside the window, newest first. */
  readonly recent: readonly Date[];
  readonly resting: boolean;
  readonly open_reports: number;
}

/** A meeting on a loop that the reader may know of. */
export interface ExposureRow {
  readonly round_id: string;
  readonly round_name: string;
  readonly loop_id: string;
  readonly candidate: {
    id: string;
    name: string;
    timeZone: string;
    pronunciation: string;
    links: string[];
  };
  readonly job_title: string;
  readonly met_at: Date;
  readonly met_cursor: string;
  /** A filed scorecard names it; false as well while that is sealed. */
  readonly asked: boolean;
  readonly chosen: boolean;
  readonly version: number;
}

/** SQL: when the question of the key was met, once a round, for the reader `$1`. */
const met = (key: string): string => `
  SELECT e.round_id, min(e.met_at) AS met_at FROM question_exposure e
  WHERE e.question_key = ${key} AND ${countsFor('$1', 'e')} GROUP BY e.round_id`;

/** Reads of the exposure ledger. */
@Injectable()
export class ExposureRepository {
  public constructor(private readonly db: Db) {}

  public uses(actor: Actor, keys: readonly string[], from: Date): Promise<UseRow[]> {
    return this.db.read(
      'question.uses',
      `SELECT k.key, used.times_met, used.last_met_at, used.recent,
         EXISTS (SELECT 1 FROM question_rest r WHERE r.question_key = k.key) AS resting,
         (SELECT count(*)::int FROM question_leak leak WHERE leak.question_key = k.key AND leak.state = 'open') AS open_reports
       FROM unnest($2::text[]) AS k (key)
       CROSS JOIN LATERAL (
         SELECT count(*)::int AS times_met, max(m.met_at) AS last_met_at,
           coalesce(array_agg(m.met_at ORDER BY m.met_at DESC) FILTER (WHERE m.met_at > $3), '{}') AS recent
         FROM (${met('k.key')}) m) used`,
      [actor.personId, keys, from],
    );
  }

  /** Keys that are met too often inside the window. */
  public async coolingKeys(
    actor: Actor,
    policy: QuestionPolicy,
    now: Date,
  ): Promise<readonly string[]> {
    const rows = await this.db.read<{ key: string }>(
      'question.cooling_keys',
      `SELECT e.question_key AS key FROM question_exposure e
       WHERE e.met_at > $2 AND e.met_at <= $3 AND ${countsFor('$1', 'e')}
       GROUP BY e.question_key HAVING count(DISTINCT e.round_id) >= $4`,
      [actor.personId, windowStart(policy, now), now, policy.mostUses],
    );
    return rows.map(({ key }) => key);
  }

  public async restingKeys(): Promise<readonly string[]> {
    const rows = await this.db.read<{ key: string }>(
      'question.resting_keys',
      'SELECT question_key AS key FROM question_rest',
    );
    return rows.map(({ key }) => key);
  }

  /** Every instant since `from` at which the question was met. */
  public async metSince(actor: Actor, key: string, from: Date): Promise<readonly Date[]> {
    const rows = await this.db.read<{ met_at: Date }>(
      'question.met_since',
      `SELECT m.met_at FROM (${met('$2')}) m WHERE m.met_at >= $3`,
      [actor.personId, key, from],
    );
    return rows.map((row) => row.met_at);
  }

  /** Rounds on which a filed scorecard names the question, newest first. */
  public async askedRounds(actor: Actor, key: string, limit: number): Promise<readonly string[]> {
    const rows = await this.db.read<{ round_id: string }>(
      'question.asked_rounds',
      `SELECT e.round_id FROM question_exposure e
       WHERE e.question_key = $2 AND e.source = 'asked' AND ${countsFor('$1', 'e')}
       ORDER BY e.met_at DESC LIMIT $3`,
      [actor.personId, key, limit],
    );
    return rows.map((row) => row.round_id);
  }

  /** Who met the question when, newest first, on the loops that the reader may know of. */
  public page(
    actor: Actor,
    key: string,
    after: readonly [string, string] | null,
    limit: number,
  ): Promise<ExposureRow[]> {
    const [instant = null, roundId = null] = after ?? [];
    return this.db.read(
      'question.exposures',
      `SELECT m.*, r.name AS round_name, j.title AS job_title, v.number AS version,
         jsonb_build_object('id', c.id, 'name', c.name, 'timeZone', c.time_zone, 'pronunciation', c.pronunciation, 'links', c.links) AS candidate
       FROM (
         SELECT e.round_id, e.loop_id, e.candidate_id, min(e.met_at) AS met_at, min(e.met_at)::text AS met_cursor,
           bool_or(e.source = 'asked') AS asked, bool_or(e.source = 'chosen') AS chosen, (array_agg(e.version_id ORDER BY e.source DESC))[1] AS version_id
         FROM question_exposure e JOIN loop l ON l.id = e.loop_id
         WHERE e.question_key = $3 AND ${countsFor('$1', 'e')} AND ${mayKnow('$1', '$2', 'l')}
         GROUP BY e.round_id, e.loop_id, e.candidate_id
       ) m JOIN round r ON r.id = m.round_id JOIN loop l ON l.id = m.loop_id JOIN job j ON j.id = l.job_id
         JOIN candidate c ON c.id = m.candidate_id JOIN content_version v ON v.id = m.version_id
       WHERE $4::timestamptz IS NULL OR (m.met_at, m.round_id) < ($4, $5::uuid)
       ORDER BY m.met_at DESC, m.round_id DESC LIMIT $6`,
      [actor.personId, actor.roles, key, instant, roundId, limit],
    );
  }
}
