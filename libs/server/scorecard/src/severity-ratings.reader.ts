import {
  supportedLevel,
  type RatingLevel,
  type RoundKind,
  type ScorecardBody,
} from '@debrief/domain';
import { Db, type Actor } from '@debrief/server-kernel';
import { mayKnow } from '@debrief/server-loop';
import { Injectable } from '@nestjs/common';
import { isCounting } from './counting.sql';

/** One supported rating of a closed loop, and who gave it. */
export interface ClosedRating {
  readonly loopId: string;
  readonly competency: string;
  readonly personId: string;
  readonly value: RatingLevel;
}

interface Row extends Pick<ScorecardBody, 'ratings' | 'notes'> {
  readonly loopId: string;
  readonly personId: string;
}

/** Scorecards of one fetch: some megabytes, read and judged in a few milliseconds. */
const CARDS_AT_ONCE = 500;
const LONGEST_STATEMENT = '60s';

/**
 * The counting version of every scorecard that counts, on loops that are over: decided or stopped, and
 * with nobody who still owes a scorecard on it. So nothing that is computed from these can tell
 * anybody of feedback they may not read yet.
 */
const CLOSED = `
  FROM scorecard sc
  JOIN loop l ON l.id = sc.loop_id AND NOT l.is_mock AND l.state IN ('hired', 'not_hired', 'stopped')
  JOIN round r ON r.id = sc.round_id
  JOIN scorecard_version v ON v.scorecard_id = sc.id AND ${isCounting('v')}
  WHERE sc.counts AND NOT EXISTS (
    SELECT 1 FROM seat owed WHERE owed.loop_id = l.id AND owed.state = 'assigned' AND owed.filed_at IS NULL)`;

const COLUMNS = `sc.loop_id AS "loopId", sc.author_id AS "personId", v.body->'ratings' AS ratings, v.body->'notes' AS notes`;
const NEWEST_FIRST = 'ORDER BY sc.submitted_at DESC, sc.id';

/** The same, of loops that a person may know. `$1` person, `$2` roles, `$3` kind of round or null. */
const KNOWN = `${CLOSED} AND ${mayKnow('$1::uuid', '$2', 'l')} AND ($3::text IS NULL OR r.kind = $3)`;

/**
 * Ratings by which interviewers, not candidates, are looked at: shadows, practice and ratings without
 * evidence are left out as they are from packets.
 */
@Injectable()
export class SeverityRatingsReader {
  public constructor(private readonly db: Db) {}

  /**
   * Every such rating, the newest scorecards first, at most `limit`; a page at a time, of one snapshot.
   * For the background work: no reader stands behind it.
   */
  public async eachPage(
    limit: number,
    take: (page: readonly ClosedRating[]) => void,
  ): Promise<void> {
    await this.walk(`SELECT ${COLUMNS} ${CLOSED} ${NEWEST_FIRST}`, [], limit, take);
  }

  /**
   * Those of loops that the actor may know; what is computed from them is no longer about a candidate.
   *
   * @param kind of round; null for all
   */
  public async knownTo(
    actor: Actor,
    kind: RoundKind | null,
    limit: number,
  ): Promise<readonly ClosedRating[]> {
    const found: ClosedRating[] = [];
    await this.walk(
      `SELECT ${COLUMNS} ${KNOWN} ${NEWEST_FIRST}`,
      [actor.personId, actor.roles, kind],
      limit,
      (page) => {
        found.push(...page);
      },
    );
    return found;
  }

  /** How many closed loops the actor may know, and a mark that differs when they are others. */
  public async scopeKnownTo(actor: Actor): Promise<{ loops: number; mark: string }> {
    const row = await this.db.readOne<{ loops: number; mark: string }>(
      'scorecard.severity.scope',
      `SELECT count(*)::int AS loops, concat(count(*), ':', sum(hashtextextended(known.id::text, 0))) AS mark
       FROM (SELECT DISTINCT l.id ${CLOSED} AND ${mayKnow('$1::uuid', '$2', 'l')}) known`,
      [actor.personId, actor.roles],
    );
    return row ?? { loops: 0, mark: '' };
  }

  private walk(
    text: string,
    values: readonly unknown[],
    limit: number,
    take: (page: readonly ClosedRating[]) => void,
  ): Promise<void> {
    return this.db.withClient(async (client) => {
      let left = limit;
      await client.query('BEGIN READ ONLY');
      try {
        await client.query(`SET LOCAL statement_timeout = '${LONGEST_STATEMENT}'`);
        await client.query(`DECLARE closed_ratings NO SCROLL CURSOR FOR ${text}`, [...values]);
        while (left > 0) {
          const { rows } = await client.query<Row>(`FETCH ${CARDS_AT_ONCE} FROM closed_ratings`);
          if (rows.length === 0) break;
          const page = rows.flatMap(supportedRatings).slice(0, left);
          left -= page.length;
          take(page);
        }
      } finally {
        await client.query('ROLLBACK');
      }
    });
  }
}

function supportedRatings({ loopId, personId, ratings, notes }: Row): readonly ClosedRating[] {
  return ratings.flatMap((rating) => {
    const value = supportedLevel(rating, notes);
    return value === null ? [] : [{ loopId, competency: rating.competency, personId, value }];
  });
}
