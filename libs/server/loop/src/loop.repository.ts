import type { LoopState, Seal, StageKind, StageState } from '@debrief/domain';
import { Db, hasRole, type Actor } from '@debrief/server-kernel';
import { Injectable } from '@nestjs/common';
import {
  conflicted,
  COUNTING_ROLES,
  jobsManagedBy,
  knowsAll,
  loopsOwedBy,
  loopsSeatedOn,
  loopsToApprove,
  mayKnow,
  openStages,
  owesFeedback,
} from './seal.visibility';

export interface StageJson {
  readonly id: string;
  readonly position: number;
  readonly kind: StageKind;
  readonly name: string;
  readonly state: StageState;
  readonly closedAt: string | null;
  readonly seats: number;
  readonly filed: number;
}

export interface LoopRow {
  readonly id: string;
  readonly is_mock: boolean;
  readonly seal: Seal;
  readonly state: LoopState;
  readonly stop_reason: string | null;
  readonly version: number;
  readonly current_stage: number;
  readonly missing_count: number;
  readonly started_at: Date;
  readonly started_cursor: string;
  readonly last_activity_at: Date;
  readonly activity_cursor: string;
  readonly closed_at: Date | null;
  readonly candidate_id: string;
  readonly candidate_name: string;
  readonly candidate_time_zone: string;
  readonly pronunciation: string;
  readonly links: string[];
  readonly job_id: string;
  readonly job_title: string;
  readonly department: string;
  readonly level: string;
  readonly blueprint_title: string;
  readonly blueprint_version: number;
  readonly owed: number;
  readonly open_stages: number;
  readonly stages: StageJson[];
}

export interface LoopFilter {
  readonly state?: LoopState | null;
  readonly stage?: number | null;
  readonly jobId?: string | null;
  readonly candidateName?: string | null;
  readonly needsFeedback?: boolean | null;
}

/** Seats that count, by stage. Shown to those who owe nothing only. */
const STAGES = `(
  SELECT jsonb_agg(jsonb_build_object('id', st.id, 'position', st.position, 'kind', st.kind, 'name', st.name,
      'state', st.state, 'closedAt', st.closed_at, 'seats', coalesce(n.seats, 0), 'filed', coalesce(n.filed, 0)) ORDER BY st.position)
  FROM stage st LEFT JOIN (
    SELECT s.stage_id, count(*) FILTER (WHERE s.state = 'assigned') AS seats, count(s.filed_at) AS filed
    FROM seat s WHERE s.loop_id = l.id AND s.role IN ${COUNTING_ROLES} GROUP BY s.stage_id
  ) n ON n.stage_id = st.id
  WHERE st.loop_id = l.id)`;

/** A loop with candidate, job, blueprint and stages for the viewer `$1`; `l` is the loop. */
const HEAD = `l.id, l.is_mock, l.seal, l.state, l.stop_reason, l.version, l.current_stage, l.missing_count,
  l.started_at, l.started_at::text AS started_cursor, l.last_activity_at, l.last_activity_at::text AS activity_cursor, l.closed_at,
  c.id AS candidate_id, c.name AS candidate_name, c.time_zone AS candidate_time_zone, c.pronunciation, c.links,
  j.id AS job_id, j.title AS job_title, j.department, j.level,
  bv.title AS blueprint_title, bv.number AS blueprint_version,
  (SELECT count(*)::int FROM seat mine WHERE mine.loop_id = l.id AND mine.person_id = $1
     AND mine.state = 'assigned' AND mine.filed_at IS NULL) AS owed,
  ${openStages('$1', 'l')} AS open_stages,
  ${STAGES} AS stages`;
const JOINED = `JOIN candidate c ON c.id = l.candidate_id JOIN job j ON j.id = l.job_id
  JOIN content_version bv ON bv.id = l.blueprint_version_id`;

@Injectable()
export class LoopRepository {
  public constructor(private readonly db: Db) {}

  /** Those of the loops that the actor may know of, in no order. */
  public byIds(actor: Actor, ids: readonly string[]): Promise<LoopRow[]> {
    return this.db.read(
      'loop.byIds',
      `SELECT ${HEAD} FROM loop l ${JOINED} WHERE l.id = ANY($3::uuid[]) AND ${mayKnow('$1', '$2', 'l')}`,
      [actor.personId, actor.roles, ids],
    );
  }

  /** Key of the blueprint that a loop of this application would follow; null for an unknown one. */
  public async blueprintKeyOf(applicationId: string): Promise<string | null> {
    const row = await this.db.readOne<{ blueprint_key: string }>(
      'loop.blueprintKey',
      'SELECT j.blueprint_key FROM application a JOIN job j ON j.id = a.job_id WHERE a.id = $1',
      [applicationId],
    );
    return row?.blueprint_key ?? null;
  }

  /**
   * A page of the loops whose progress is open to the actor, last activity first. The text varies
   * with the filters in use, so that each variant has a plan of its own that ends with the page. The
   * page's size is part of the text, too: with it open, Postgres finds no lasting plan as good as one
   * made for each request, and planning costs more than the page.
   */
  public page(
    actor: Actor,
    filter: LoopFilter,
    after: readonly [string, string] | null,
    limit: number,
  ): Promise<LoopRow[]> {
    const whole = hasRole(actor, 'recruiter', 'admin');
    const { conditions, values, name } = conditionsOf(filter, after, 3);
    const open = [
      `NOT l.is_mock`,
      `NOT ${conflicted('$1', 'l')}`,
      `NOT ${owesFeedback('$1', 'l')}`,
      ...conditions,
    ].join(' AND ');
    const newest = `ORDER BY l.last_activity_at DESC, l.id DESC LIMIT ${Math.trunc(limit)}`;
    return this.db.read(
      `loop.page.${whole ? 'all' : 'own'}.${limit}${name}`,
      `SELECT ${HEAD} FROM (${whole ? pageOfAll(open, newest) : pageOfOwn(open, newest)}) l ${JOINED} ORDER BY l.last_activity_at DESC, l.id DESC`,
      [actor.personId, actor.roles, ...values],
    );
  }

  /** A page of the loops on which the actor owes, newest start first: an order that no filing changes. */
  public sealedPage(
    actor: Actor,
    after: readonly [string, string] | null,
    limit: number,
  ): Promise<LoopRow[]> {
    return this.db.read(
      'loop.sealedPage',
      `SELECT ${HEAD} FROM loop l ${JOINED}
       WHERE l.id IN ${loopsOwedBy('$1')} AND NOT l.is_mock AND NOT ${conflicted('$1', 'l')}
         AND ($2::timestamptz IS NULL OR (l.started_at, l.id) < ($2, $3::uuid))
       ORDER BY l.started_at DESC, l.id DESC LIMIT $4`,
      [actor.personId, after?.[0] ?? null, after?.[1] ?? null, limit],
    );
  }
}

/** The page for roles that open every loop: the activity index, read until the page is full. */
function pageOfAll(open: string, newest: string): string {
  return `SELECT l.* FROM loop l WHERE ${knowsAll('$2')} AND ${open} ${newest}`;
}

/**
 * The page of somebody's own loops: the newest of each job they manage, and those they sit on or approve. Each
 * branch is bounded by itself, so that neither a manager of many loops nor a rare interviewer pays
 * for all loops there are. `$2` is named only so that both pages bind the same values.
 */
function pageOfOwn(open: string, newest: string): string {
  return `SELECT l.* FROM (
      SELECT l.* FROM job managed CROSS JOIN LATERAL (
        SELECT l.* FROM loop l WHERE l.job_id = managed.id AND ${open} ${newest}) l
      WHERE managed.id IN ${jobsManagedBy('$1')}
      UNION
      SELECT l.* FROM (SELECT l.* FROM loop l WHERE (l.id IN ${loopsSeatedOn('$1')} OR l.id IN ${loopsToApprove('$1')}) AND ${open} ${newest}) l
    ) l WHERE $2::text[] IS NOT NULL ${newest}`;
}

/** SQL of the filters in use with their values, numbered from `next`; `name` tells the variants apart. */
function conditionsOf(filter: LoopFilter, after: readonly [string, string] | null, next: number) {
  const conditions: string[] = [];
  const values: unknown[] = [];
  let name = '';
  const add = (
    tag: string,
    condition: (...places: string[]) => string,
    ...given: unknown[]
  ): void => {
    conditions.push(condition(...given.map((_, index) => `$${next + values.length + index}`)));
    values.push(...given);
    name += `.${tag}`;
  };
  if (filter.state) add('state', (state) => `l.state = ${state}`, filter.state);
  if (filter.stage !== undefined && filter.stage !== null)
    add('stage', (stage) => `l.current_stage = ${stage}`, filter.stage);
  if (filter.jobId) add('job', (job) => `l.job_id = ${job}`, filter.jobId);
  if (filter.needsFeedback === true) add('missing', () => 'l.missing_count > 0');
  if (filter.needsFeedback === false) add('complete', () => 'l.missing_count = 0');
  if (filter.candidateName) {
    add(
      'name',
      (pattern) => `l.candidate_id IN (SELECT id FROM candidate WHERE name ILIKE ${pattern})`,
      contains(filter.candidateName),
    );
  }
  if (after)
    add(
      'after',
      (at, id) => `(l.last_activity_at, l.id) < (${at}::timestamptz, ${id}::uuid)`,
      ...after,
    );
  return { conditions, values, name };
}

/** A pattern that finds the text anywhere, taking `%` and `_` as typed. */
function contains(text: string): string {
  return `%${text.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
}
