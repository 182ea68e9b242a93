import type { LoopState, PacketBody, Role } from '@debrief/domain';
import { DEBRIEF_SUMMARY_JSON, type DebriefSummary } from '@debrief/server-debrief';
import { LIVE_SESSION_SQL } from '@debrief/server-identity';
import { Db, newId } from '@debrief/server-kernel';
import {
  COUNTING_ROLES,
  mayKnow,
  openStages,
  owesFeedback,
  voteSealed,
} from '@debrief/server-loop';
import { Injectable } from '@nestjs/common';
import type { FrozenView, StoredDecision, ToldView } from './decision.mapper';
import {
  COMMUNICATION_JSON,
  DECIDED_BODY,
  DECISIONS_JSON,
  FROZEN_JSON,
  STANDING,
} from './decision.sql';
import type { PacketHeading } from './packet.mapper';

interface Asked {
  readonly now: Date;
  readonly loopId: string;
  /** Tags whose packet the caller holds already; their body stays in the database. */
  readonly known: readonly string[];
  readonly traceId: string | null;
}

export interface Look extends Asked {
  readonly tokenHash: Buffer;
  /** A session not used since then has ended. */
  readonly usedSince: Date;
}

/** For a reader whom the guard has let in already, by a token. */
export interface LookAs extends Asked {
  readonly personId: string;
}

/** Who looked, what they may see, and the packet where it is not known yet. */
export interface Looked {
  /** Null without a live session; everything else is null then too. */
  readonly person_id: string | null;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly time_zone: string;
  readonly session_id: string;
  /** Null when there is no such loop for this person. */
  readonly loop_id: string | null;
  readonly owes: boolean;
  readonly open: number;
  /** A debrief's votes are not revealed: what concludes from evidence is hidden from everybody. */
  readonly vote_sealed: boolean;
  /** Newest fit of the severity model, which what is not decided yet is scored with; 0 before the first. */
  readonly fit: number;
  /** How the reader stands to a decision that waits for approval; see `STANDING`. */
  readonly standing: number | null;
  readonly content_version: number;
  readonly state: LoopState;
  readonly loop_version: number;
  /** What of the loop is shown, in which state of it, of its job and of its candidate; null when nothing is. */
  readonly tag: string | null;
  /** As they are now; null when known to the caller, or frozen with the packet. */
  readonly heading: PacketHeading | null;
  /** JSON text of a `PacketBody`; null when known to the caller, not assembled yet, or not to be shown. */
  readonly body: string | null;
  readonly frozen: FrozenView | null;
  readonly decisions: readonly StoredDecision[] | null;
  readonly communication: readonly ToldView[] | null;
  /** Moves by itself, without a new tag; null without one, and when nothing is shown. */
  readonly debrief: DebriefSummary | null;
}

/** SQL: whom and what the loop of this row is about, as {@link PacketHeading}. */
const HEADING_JSON = (loop: string): string => `(
  SELECT jsonb_build_object('jobTitle', j.title, 'level', j.level, 'candidate', jsonb_build_object(
    'id', c.id, 'name', c.name, 'timeZone', c.time_zone, 'pronunciation', c.pronunciation, 'links', c.links))
  FROM job j, candidate c WHERE j.id = ${loop}.job_id AND c.id = ${loop}.candidate_id)`;

/** SQL: what names one state of a loop's packet as one class of readers sees it. */
const TAG = `concat_ws(':', seen.content_version, seen.open, j.version, c.version, seen.fit, seen.vote_sealed, seen.standing)`;

/** SQL: number of the newest fit of the severity model. */
const NEWEST_FIT = '(SELECT coalesce(max(number), 0) FROM severity_fit)';

/**
 * The read of a packet in one statement: who has this session, whether they may know the loop,
 * whether the seal lets them in and how far, the packet as they may see it, and the record that
 * they saw it. `$1` to `$3` are those of `who`; `$4` the loop, `$5` the known tags,
 * `$6` the trace id, `$7` the id of the news that the packet was opened.
 *
 * Nothing is recorded or told for whom nothing is shown. The ledger, on which independence rests, notes a
 * view only when somebody else's feedback was in it. Looking again within five minutes at a packet
 * that has not changed is the same view, and then nothing is written at all.
 */
const look = (who: string): string => `
WITH who AS MATERIALIZED (${who}
), seen AS MATERIALIZED (
  SELECT w.person_id, l.id, l.content_version, l.state, l.version, l.last_activity_at,
    l.job_id, l.candidate_id, ${owesFeedback('w.person_id', 'l')} AS owes, ${openStages('w.person_id', 'l')} AS open,
    ${voteSealed('l')} AS vote_sealed, ${NEWEST_FIT} AS fit, ${STANDING('w.person_id', 'l.id')} AS standing
  FROM who w JOIN loop l ON l.id = $4::uuid AND ${mayKnow('w.person_id', 'w.roles', 'l')}
), shown AS MATERIALIZED (
  SELECT seen.*, ${TAG} AS tag, ${TAG} = ANY ($5::text[]) AS known, NOT EXISTS (
      SELECT 1 FROM access_ledger earlier
      WHERE earlier.loop_id = seen.id AND earlier.person_id = seen.person_id AND earlier.via = 'packet'
        AND earlier.at > $2 - interval '5 minutes' AND earlier.at > seen.last_activity_at) AS new_view
  FROM seen JOIN job j ON j.id = seen.job_id JOIN candidate c ON c.id = seen.candidate_id WHERE NOT seen.owes
), noted AS (
  INSERT INTO access_ledger (loop_id, person_id, via, at)
  SELECT shown.id, shown.person_id, 'packet', $2 FROM shown
  WHERE shown.new_view AND shown.open <> 0 AND EXISTS (
    SELECT 1 FROM seat filed JOIN stage st ON st.id = filed.stage_id
    WHERE filed.loop_id = shown.id AND filed.person_id <> shown.person_id AND filed.filed_at IS NOT NULL
      AND filed.role IN ${COUNTING_ROLES} AND (shown.open & (1 << st.position)) <> 0)
), audited AS (
  INSERT INTO audit_event (at, actor_id, actor_kind, action, subject_type, subject_id, loop_id, detail, trace_id)
  SELECT $2, shown.person_id, 'person', 'packet.viewed', 'packet', shown.id::text, shown.id,
    jsonb_build_object('contentVersion', shown.content_version), $6
  FROM shown WHERE shown.new_view
), told AS (
  INSERT INTO outbox (id, type, payload, created_at)
  SELECT $7::uuid, 'packet.opened', jsonb_build_object('loopId', shown.id, 'personId', shown.person_id), $2
  FROM shown WHERE shown.new_view
)
SELECT who.person_id, who.name, who.roles, who.time_zone, who.session_id,
  seen.id AS loop_id, seen.owes, seen.open, seen.vote_sealed, seen.fit, seen.standing, seen.content_version, seen.state, seen.version AS loop_version, shown.tag,
  CASE WHEN shown.id IS NULL OR shown.known THEN NULL
    WHEN shown.state IN ('hired', 'not_hired') THEN ${DECIDED_BODY('shown.id')}
    ELSE (
      SELECT p.body::text FROM packet_projection p
      WHERE p.loop_id = shown.id AND p.open_stages = shown.open AND p.content_version = shown.content_version
        AND p.severity_fit = shown.fit)
  END AS body,
  CASE WHEN shown.id IS NULL OR shown.known OR shown.state IN ('hired', 'not_hired') THEN NULL ELSE ${HEADING_JSON('shown')} END AS heading,
  CASE WHEN shown.id IS NULL OR shown.known THEN NULL ELSE ${FROZEN_JSON('shown.id')} END AS frozen,
  CASE WHEN shown.id IS NULL OR shown.known THEN NULL ELSE ${DECISIONS_JSON('shown.id')} END AS decisions,
  CASE WHEN shown.id IS NULL OR shown.known THEN NULL ELSE ${COMMUNICATION_JSON('shown.id')} END AS communication,
  CASE WHEN shown.id IS NULL THEN NULL ELSE ${DEBRIEF_SUMMARY_JSON('shown.id')} END AS debrief
FROM (SELECT) one LEFT JOIN who ON true LEFT JOIN seen ON true LEFT JOIN shown ON true`;

/** `$1` to `$3` are those of `LIVE_SESSION_SQL`. */
const LOOK = look(`${LIVE_SESSION_SQL}),
touched AS (
  UPDATE session used SET last_used_at = $2 FROM who
  WHERE used.token_hash = $1 AND who.last_used_at < $2 - interval '5 minutes'`);

/** `$1` the reader, `$2` now; `$3` stands for nothing and keeps the other places alike. */
const LOOK_AS = look(`
  SELECT p.id AS person_id, p.name, p.roles, p.time_zone, p.id AS session_id
  FROM person p WHERE p.id = $1::uuid AND p.active AND $2::timestamptz IS NOT NULL AND $3::text IS NULL`);

/** For whom a projection is: how far they may read, and with which fit it was scored. */
export interface ProjectionClass {
  readonly openStages: number;
  /** 0 before the first fit. */
  readonly fit: number;
}

@Injectable()
export class PacketRepository {
  public constructor(private readonly db: Db) {}

  public async look(look: Look): Promise<Looked> {
    const row = await this.db.readOne<Looked>('packet.look', LOOK, [
      look.tokenHash,
      look.now,
      look.usedSince,
      look.loopId,
      look.known,
      look.traceId,
      newId(look.now.getTime()),
    ]);
    if (!row) throw new Error('The packet statement gave no row');
    return row;
  }

  /** {@link look} for a reader who is known; the seal holds as for a session. */
  public async lookAs(look: LookAs): Promise<Looked> {
    const row = await this.db.readOne<Looked>('packet.look_as', LOOK_AS, [
      look.personId,
      look.now,
      null,
      look.loopId,
      look.known,
      look.traceId,
      newId(look.now.getTime()),
    ]);
    if (!row) throw new Error('The packet statement gave no row');
    return row;
  }

  /**
   * Keeps an assembled body unless the loop changed while it was assembled.
   *
   * @returns false when it changed: the body may mix two states and must not be shown
   */
  public async storeProjection(
    body: PacketBody,
    { openStages: openStageMask, fit }: ProjectionClass,
    text: string,
    now: Date,
  ): Promise<boolean> {
    const rows = await this.db.read(
      'packet.projection.store',
      `INSERT INTO packet_projection AS held (loop_id, open_stages, content_version, body, assembled_at, severity_fit)
       SELECT l.id, $2, l.content_version, $4::json, $5, $6 FROM loop l WHERE l.id = $1::uuid AND l.content_version = $3
       ON CONFLICT (loop_id, open_stages) DO UPDATE
         SET content_version = EXCLUDED.content_version, body = EXCLUDED.body, assembled_at = EXCLUDED.assembled_at,
           severity_fit = EXCLUDED.severity_fit
         WHERE held.content_version <= EXCLUDED.content_version
       RETURNING 1`,
      [body.loopId, openStageMask, body.contentVersion, text, now, fit],
    );
    return rows.length > 0;
  }

  /**
   * How far somebody may read who owes nothing and opened nothing early; null when there is no such
   * loop, it is decided, or that class of packet is assembled already.
   */
  public async staleOpenStages(loopId: string): Promise<number | null> {
    const row = await this.db.readOne<{ open: number }>(
      'packet.projection.stale',
      `SELECT o.open FROM loop l CROSS JOIN LATERAL (SELECT ${openStages('NULL::uuid', 'l')} AS open) o
       WHERE l.id = $1::uuid AND l.state NOT IN ('hired', 'not_hired') AND NOT EXISTS (
         SELECT 1 FROM packet_projection p
         WHERE p.loop_id = l.id AND p.open_stages = o.open AND p.content_version = l.content_version
           AND p.severity_fit = ${NEWEST_FIT})`,
      [loopId],
    );
    return row?.open ?? null;
  }
}
