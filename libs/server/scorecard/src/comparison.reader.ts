import type { RoundKind, SeatRole } from '@debrief/domain';
import { Clock, Db, type Actor } from '@debrief/server-kernel';
import { mayKnow } from '@debrief/server-loop';
import { Injectable } from '@nestjs/common';
import { ScorecardReader } from './scorecard.reader';
import { FILED_JSON, filedFromJson, type FiledJson, type FiledScorecard } from './filed-scorecard';

/** The round in which somebody learned, without anything that was filed on it. */
export interface LearnedRound {
  readonly seatId: string;
  readonly roundId: string;
  readonly loopId: string;
  readonly isMock: boolean;
  readonly kind: RoundKind;
  readonly roundName: string;
  readonly role: SeatRole;
  readonly rubricVersionId: string;
  readonly endsAt: Date | null;
}

/** Two scorecards of one round; `cards` is null while its seal is closed to the reader or one is missing. */
export interface ComparedCards {
  readonly round: LearnedRound;
  readonly cards: { readonly trainee: FiledScorecard; readonly lead: FiledScorecard } | null;
}

/**
 * `$1` reader, `$2` roles, `$3` the trainee's seat, `$4` kinds of rounds that the reader trains for: of
 * those they may look at practice, too, without a seat on it.
 */
const ROUND = `
SELECT s.id AS "seatId", r.id AS "roundId", l.id AS "loopId", l.is_mock AS "isMock", r.kind, r.name AS "roundName", s.role,
  r.rubric_version_id AS "rubricVersionId", r.ends_at AS "endsAt", (${mayKnow('$1', '$2', 'l')}) AS known
FROM seat s JOIN round r ON r.id = s.round_id JOIN loop l ON l.id = s.loop_id
WHERE s.id = $3 AND s.state <> 'removed' AND s.role IN ('shadow', 'reverse_shadow')
  AND (${mayKnow('$1', '$2', 'l')} OR (l.is_mock AND r.kind = ANY ($4::text[])))`;

/** Practice as its trainer reads it: all of it once nobody owes on it any more. `$1` round, `$2` trainer, `$3` now. */
const PRACTICE = `
WITH shown AS MATERIALIZED (
  SELECT sc.* FROM scorecard sc JOIN loop l ON l.id = sc.loop_id AND l.is_mock
  WHERE sc.round_id = $1 AND NOT EXISTS (
    SELECT 1 FROM seat owed WHERE owed.loop_id = l.id AND owed.state = 'assigned' AND owed.filed_at IS NULL)
), audited AS (
  INSERT INTO audit_event (at, actor_id, actor_kind, action, subject_type, subject_id, loop_id)
  SELECT DISTINCT $3::timestamptz, $2::uuid, 'person', 'scorecards.viewed', 'loop', shown.loop_id::text, shown.loop_id FROM shown
)
SELECT ${FILED_JSON} AS filed FROM shown sc JOIN person author ON author.id = sc.author_id`;

/** A trainee's scorecard beside the lead's of the same round, read through the seal like any other. */
@Injectable()
export class ComparisonReader {
  public constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly scorecards: ScorecardReader,
  ) {}

  /**
   * Null when there is no such seat of a trainee for the actor. That they read the cards is on the
   * ledger, as with every other read of feedback.
   *
   * @param trains kinds of rounds whose trainer the actor is
   */
  public async ofSeat(
    actor: Actor,
    seatId: string,
    trains: readonly RoundKind[],
  ): Promise<ComparedCards | null> {
    const found = await this.db.readOne<LearnedRound & { known: boolean }>(
      'scorecard.comparison.round',
      ROUND,
      [actor.personId, actor.roles, seatId, trains],
    );
    if (!found) return null;
    const { known, ...round } = found;
    const filed = known ? await this.open(actor, round) : await this.practice(actor, round);
    const trainee = filed.find((card) => card.seatId === seatId);
    const leads = await this.leadsOf(round.roundId);
    const lead = filed.find((card) => leads.includes(card.seatId));
    return { round, cards: trainee && lead ? { trainee, lead } : null };
  }

  private async open(actor: Actor, round: LearnedRound): Promise<readonly FiledScorecard[]> {
    const feedback = await this.scorecards.submittedFor(actor, [round.loopId]);
    return feedback.get(round.loopId)?.get(round.roundId) ?? [];
  }

  private async practice(actor: Actor, round: LearnedRound): Promise<readonly FiledScorecard[]> {
    const rows = await this.db.read<{ filed: FiledJson }>(
      'scorecard.comparison.practice',
      PRACTICE,
      [round.roundId, actor.personId, this.clock.now()],
    );
    return rows.map(({ filed }) => filedFromJson(filed));
  }

  private async leadsOf(roundId: string): Promise<readonly string[]> {
    const rows = await this.db.read<{ id: string }>(
      'scorecard.comparison.leads',
      `SELECT id FROM seat WHERE round_id = $1 AND role = 'lead' AND state <> 'removed'`,
      [roundId],
    );
    return rows.map(({ id }) => id);
  }
}
