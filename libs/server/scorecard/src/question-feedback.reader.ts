import { ratingSupport, type QuestionRating, type ScorecardBody } from '@debrief/domain';
import { Db, type Actor } from '@debrief/server-kernel';
import { mayKnow, owesFeedback } from '@debrief/server-loop';
import { Injectable } from '@nestjs/common';
import { isCounting } from './counting.sql';

/** Which questions a filed scorecard shows were asked. */
export interface AskedOnSeat {
  readonly loopId: string;
  readonly roundId: string;
  readonly filedAt: Date;
  readonly keys: readonly string[];
}

/** SQL: keys of the questions that a body says were asked, ticked a point of or wrote an answer down to. */
const askedIn = (body: string): string => `(
  SELECT jsonb_array_elements_text(coalesce(${body}->'asked', '[]')) UNION
  SELECT point->>'questionKey' FROM jsonb_array_elements(coalesce(${body}->'keyPoints', '[]')) point UNION
  SELECT answer->>'questionKey' FROM jsonb_array_elements(coalesce(${body}->'star', '[]')) answer)`;

/** What filed scorecards say of questions, for the question bank alone. */
@Injectable()
export class QuestionFeedbackReader {
  public constructor(private readonly db: Db) {}

  /**
   * For the background work that keeps the exposure ledger: it has no reader, so whoever shows the
   * ledger hides what came from here from those who owe. Null for a seat without a filed scorecard,
   * and for practice and shadows, which never count.
   */
  public askedOn(seatId: string): Promise<AskedOnSeat | null> {
    return this.db.readOne(
      'scorecard.asked_on',
      `SELECT sc.loop_id AS "loopId", sc.round_id AS "roundId", sc.submitted_at AS "filedAt",
         ARRAY(SELECT DISTINCT asked.key FROM scorecard_version v, LATERAL ${askedIn('v.body')} asked (key)
           WHERE v.scorecard_id = sc.id AND asked.key IS NOT NULL ORDER BY 1) AS keys
       FROM scorecard sc WHERE sc.seat_id = $1 AND sc.counts`,
      [seatId],
    );
  }

  /**
   * Supported ratings on these rounds by scorecards that show the question was asked. Only of decided
   * loops the actor may know and owes nothing on: there nobody files or amends any more, and whoever
   * may know a decided loop and owes nothing may read its feedback.
   */
  public async ratingsWhereAsked(
    actor: Actor,
    key: string,
    roundIds: readonly string[],
  ): Promise<readonly QuestionRating[]> {
    const rows = await this.db.read<
      { loopId: string; at: Date } & Pick<ScorecardBody, 'ratings' | 'notes'>
    >(
      'scorecard.ratings_where_asked',
      `SELECT sc.loop_id AS "loopId", sc.submitted_at AS at, v.body->'ratings' AS ratings, v.body->'notes' AS notes
       FROM scorecard sc JOIN loop l ON l.id = sc.loop_id JOIN scorecard_version v ON v.scorecard_id = sc.id AND ${isCounting('v')}
       WHERE sc.round_id = ANY($3::uuid[]) AND sc.counts AND NOT l.is_mock AND l.state IN ('hired', 'not_hired')
         AND ${mayKnow('$1', '$2', 'l')} AND NOT ${owesFeedback('$1', 'l')} AND $4 IN ${askedIn('v.body')}`,
      [actor.personId, actor.roles, roundIds, key],
    );
    return rows.flatMap(({ loopId, at, ratings, notes }) =>
      ratings.flatMap((rating) =>
        typeof rating.value === 'number' && ratingSupport(rating, notes) === 'supported'
          ? [{ loopId, competency: rating.competency, value: rating.value, at }]
          : [],
      ),
    );
  }
}
