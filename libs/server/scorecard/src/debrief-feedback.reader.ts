import type { FiledVote, Recommendation, VoteCitation } from '@debrief/domain';
import { Clock, Db, type Actor, type Tx } from '@debrief/server-kernel';
import { mayKnow, openStages } from '@debrief/server-loop';
import { Injectable } from '@nestjs/common';
import { isCounting } from './counting.sql';

/** An evidence note with whose it is. */
export interface CitedNote extends VoteCitation {
  readonly authorId: string;
  readonly personName: string;
  readonly roundName: string;
  readonly text: string;
}

/** A rating of somebody's own scorecard, of the version that counts. */
export interface OwnRating {
  readonly seatId: string;
  readonly roundName: string;
  readonly competency: string;
  /** Null where it was not probed. */
  readonly value: number | null;
}

/**
 * Evidence notes of counting scorecards, as far as their stages are open to the reader. A vote that is
 * being taken seals recommendations, not evidence, so it makes no difference here. `$1` reader, `$2`
 * roles, `$3` loop, `$4` citations as `seatId/noteId`.
 */
const CITED = `
SELECT DISTINCT ON (sc.seat_id, note ->> 'id') sc.seat_id AS "seatId", note ->> 'id' AS "noteId", sc.author_id AS "authorId",
  author.name AS "personName", r.name AS "roundName", note ->> 'text' AS text
FROM loop l
JOIN LATERAL (SELECT ${openStages('$1', 'l')} AS open) seen ON true
JOIN scorecard sc ON sc.loop_id = l.id AND sc.counts
JOIN stage st ON st.id = sc.stage_id AND (seen.open & (1 << st.position)) <> 0
JOIN round r ON r.id = sc.round_id JOIN person author ON author.id = sc.author_id
JOIN scorecard_version v ON v.scorecard_id = sc.id
CROSS JOIN LATERAL jsonb_array_elements(v.body -> 'notes') AS note
WHERE l.id = $3 AND ${mayKnow('$1', '$2', 'l')} AND (sc.seat_id::text || '/' || (note ->> 'id')) = ANY ($4::text[])
ORDER BY sc.seat_id, note ->> 'id', v.number`;

/**
 * That others' feedback was shown, once while it stays in view: a screen that asks again at every
 * change would fill the ledger. Never left out for somebody who has filed since they last looked.
 * `$1` loop, `$2` reader, `$3` now, `$4` debrief.
 */
const NOTED = `
WITH recent AS (
  SELECT 1 FROM access_ledger seen
  WHERE seen.loop_id = $1 AND seen.person_id = $2 AND seen.at > $3::timestamptz - interval '10 minutes' AND seen.at <= $3::timestamptz
    AND seen.at > coalesce((
      SELECT max(v.submitted_at) FROM scorecard_version v JOIN scorecard sc ON sc.id = v.scorecard_id
      WHERE sc.loop_id = $1 AND sc.author_id = $2), '-infinity')
), noted AS (
  INSERT INTO access_ledger (loop_id, person_id, via, at)
  SELECT $1::uuid, $2::uuid, 'packet', $3::timestamptz WHERE NOT EXISTS (SELECT 1 FROM recent)
  RETURNING loop_id
)
INSERT INTO audit_event (at, actor_id, actor_kind, action, subject_type, subject_id, loop_id)
SELECT $3::timestamptz, $2::uuid, 'person', 'debrief.viewed', 'debrief', $4::text, noted.loop_id FROM noted`;

/** What a debrief needs of the feedback it is about. */
@Injectable()
export class DebriefFeedbackReader {
  public constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  /** What each counting scorecard recommends, by the version that counts. For the books of a debrief, not for a screen. */
  public firstVotes(tx: Tx, loopId: string): Promise<FiledVote[]> {
    return tx.query<{
      personId: string;
      recommendation: Recommendation | null;
      filedAt: Date;
    }>(
      `SELECT sc.author_id AS "personId", v.recommendation, sc.submitted_at AS "filedAt"
       FROM scorecard sc JOIN scorecard_version v ON v.scorecard_id = sc.id AND ${isCounting('v')}
       WHERE sc.loop_id = $1 AND sc.counts ORDER BY sc.submitted_at, sc.id`,
      [loopId],
    );
  }

  /** Who has filed a counting scorecard on the loop. */
  public async authors(loopId: string): Promise<readonly FiledVote[]> {
    const rows = await this.db.read<{ personId: string; filedAt: Date }>(
      'scorecard.debrief.authors',
      `SELECT author_id AS "personId", submitted_at AS "filedAt" FROM scorecard WHERE loop_id = $1 AND counts`,
      [loopId],
    );
    return rows.map((row) => ({ ...row, recommendation: null }));
  }

  /** The actor's own ratings on the loop, in the order of rounds; they are not sealed to their author. */
  public ownRatings(actor: Actor, loopId: string): Promise<OwnRating[]> {
    return this.db.read(
      'scorecard.debrief.own_ratings',
      `SELECT sc.seat_id AS "seatId", r.name AS "roundName", rated ->> 'competency' AS competency,
         CASE jsonb_typeof(rated -> 'value') WHEN 'number' THEN (rated ->> 'value')::int END AS value
       FROM scorecard sc JOIN scorecard_version v ON v.scorecard_id = sc.id AND ${isCounting('v')}
       CROSS JOIN LATERAL jsonb_array_elements(v.body -> 'ratings') WITH ORDINALITY AS listed (rated, nth)
       JOIN round r ON r.id = sc.round_id JOIN stage st ON st.id = sc.stage_id
       WHERE sc.loop_id = $1 AND sc.author_id = $2 AND sc.counts AND jsonb_typeof(rated -> 'value') <> 'null'
       ORDER BY st.position, r.position, nth`,
      [loopId, actor.personId],
    );
  }

  /** Those of the cited notes that the actor may read; what is not among them is unknown or sealed. */
  public async cited(
    actor: Actor,
    loopId: string,
    citations: readonly VoteCitation[],
  ): Promise<CitedNote[]> {
    if (citations.length === 0) return [];
    return this.db.read('scorecard.debrief.cited', CITED, [
      actor.personId,
      actor.roles,
      loopId,
      citations.map(({ seatId, noteId }) => `${seatId}/${noteId}`),
    ]);
  }

  /** Records that the actor was shown others' feedback in a debrief: they are not independent afterwards. */
  public async noteView(actor: Actor, loopId: string, debriefId: string): Promise<void> {
    await this.db.read('scorecard.debrief.noted', NOTED, [
      loopId,
      actor.personId,
      this.clock.now(),
      debriefId,
    ]);
  }
}
