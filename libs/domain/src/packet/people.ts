import { RECOMMENDATIONS } from '../scorecard/scorecard';
import type { Rating, Recommendation, ScorecardBody } from '../scorecard/scorecard';
import { certificateStatement } from '../scorecard/certificate';
import { ratingSupport, supportedLevel } from '../scorecard/rating-support';
import { amendedAfterSeeing } from '../scorecard/counting-version';
import type { CountedScorecard, PlacedSeat } from './counted';
import { average } from './average';
import { by } from './order';
import type { PacketScorecardInput } from './packet-input';
import type {
  Contradiction,
  ExcusedFeedback,
  Instant,
  MissingFeedback,
  PacketAssessor,
  PacketCertificate,
  PacketIndependence,
  PacketScorecard,
  RecommendationCount,
  ShownRating,
  ShownScorecardBody,
} from './packet-body';
import { roundTo } from './round-to';

const MS_PER_HOUR = 3_600_000;

/** A moment as the packet writes it. */
export function instant(date: Date | null): Instant | null {
  return date === null ? null : date.toISOString();
}

export function packetAssessor({
  seat,
  round,
  scorecard,
  counting,
}: CountedScorecard): PacketAssessor {
  return {
    seatId: seat.id,
    personId: seat.personId,
    name: seat.personName,
    roundId: round.id,
    roundName: round.name,
    role: seat.role,
    submittedAt: scorecard.submittedAt.toISOString(),
    dueAt: instant(seat.dueAt),
    hoursAfterRound: hoursBetween(round.endsAt, scorecard.submittedAt),
    hoursLate: hoursLate(seat.dueAt, scorecard.submittedAt),
    independent: scorecard.independent,
    amendedAfterSeeing: amendedAfterSeeing(scorecard.versions),
    recommendation: recommendationOf(counting.body),
    contradiction: contradiction(counting.body),
  };
}

/** Ratings this low on average speak against a yes, ratings this high against a no. */
const AGAINST_YES = 2;
const AGAINST_NO = 3;

/** What a person is asked about before they decide: the recommendation itself is never changed. */
function contradiction(body: ScorecardBody): Contradiction | null {
  const levels = body.ratings.flatMap((rating) => supportedLevel(rating, body.notes) ?? []);
  if (levels.length < 2) return null;
  const mean = average(levels);
  const recommendation = recommendationOf(body);
  if (recommendation.endsWith('yes') && mean <= AGAINST_YES) return 'higher';
  return recommendation.endsWith('no') && mean >= AGAINST_NO ? 'lower' : null;
}

export function packetScorecard({
  seat,
  round,
  scorecard,
  counting,
}: CountedScorecard): PacketScorecard {
  return {
    seatId: seat.id,
    personName: seat.personName,
    roundName: round.name,
    kind: round.kind,
    submittedAt: scorecard.submittedAt.toISOString(),
    recommendation: recommendationOf(counting.body),
    summary: counting.body.summary,
    certificate: certificate(scorecard),
    onBehalf: scorecard.onBehalf,
    body: shownBody(counting.body),
    amendments: [...scorecard.versions]
      .filter(({ number }) => number > 1)
      .sort(by(({ number }) => [number]))
      .map(({ number, submittedAt, reason, afterSeeingOthers, body }) => ({
        number,
        submittedAt: submittedAt.toISOString(),
        reason: reason ?? '',
        afterSeeingOthers,
        body: shownBody(body),
      })),
  };
}

function certificate(scorecard: PacketScorecardInput): PacketCertificate {
  const { independent, submittedAt, onBehalf, looksBefore } = scorecard;
  const submittedBy = onBehalf?.by ?? null;
  return {
    independent,
    filedAt: submittedAt.toISOString(),
    submittedBy,
    looksBefore: [...looksBefore]
      .sort(by(({ at, via }) => [at.getTime(), via]))
      .map(({ via, at }) => ({ via, at: at.toISOString() })),
    statement: certificateStatement({ independent, submittedBy, looksBefore }),
  };
}

/** "5 of 6 independent". */
export function packetIndependence(scorecards: readonly PacketScorecard[]): PacketIndependence {
  return {
    independent: scorecards.filter(({ certificate: { independent } }) => independent).length,
    total: scorecards.length,
  };
}

/** Who still owes feedback on a stage that is open or passed. Nobody is late for a stage to come. */
export function missingFeedback(seats: readonly PlacedSeat[]): readonly MissingFeedback[] {
  return seats
    .filter(
      ({ seat, stage }) =>
        seat.state === 'assigned' && seat.filedAt === null && DUE_STAGES.has(stage.state),
    )
    .map(({ seat, round }) => ({
      seatId: seat.id,
      personId: seat.personId,
      personName: seat.personName,
      roundName: round.name,
      dueAt: instant(seat.dueAt),
    }));
}

const DUE_STAGES: ReadonlySet<string> = new Set(['open', 'passed']);

/** Whose feedback will not come, and why. Who was excused after filing has given theirs. */
export function excusedFeedback(seats: readonly PlacedSeat[]): readonly ExcusedFeedback[] {
  return seats.flatMap(({ seat: { id, personName, state, reason, filedAt }, round }) =>
    filedAt === null && (state === 'excused' || state === 'no_show')
      ? [{ seatId: id, personName, roundName: round.name, state, reason: reason ?? '' }]
      : [],
  );
}

/** Who recommends what, from the strongest no to the strongest yes; what nobody gave is left out. */
export function recommendationCounts(
  assessors: readonly PacketAssessor[],
): readonly RecommendationCount[] {
  return RECOMMENDATIONS.map((recommendation) => ({
    recommendation,
    names: assessors
      .filter((assessor) => assessor.recommendation === recommendation)
      .map(({ name }) => name),
  })).filter(({ names }) => names.length > 0);
}

/** Only a draft has none, and drafts never get here; whoever says nothing gave no signal. */
function recommendationOf({ recommendation }: ScorecardBody): Recommendation {
  return recommendation ?? 'insufficient_signal';
}

/** A scorecard with its ratings the way the API shows them. */
function shownBody(body: ScorecardBody): ShownScorecardBody {
  return { ...body, ratings: body.ratings.map((rating) => shownRating(rating, body)) };
}

function shownRating(rating: Rating, { notes }: ScorecardBody): ShownRating {
  const value = rating.value === 'not_probed' ? null : rating.value;
  const notProbed = rating.value === 'not_probed';
  return { ...rating, value, notProbed, support: ratingSupport(rating, notes) };
}

function hoursLate(dueAt: Date | null, filedAt: Date): number | null {
  const hours = hoursBetween(dueAt, filedAt);
  return hours !== null && hours > 0 ? hours : null;
}

function hoursBetween(from: Date | null, to: Date): number | null {
  return from === null ? null : roundTo(1, (to.getTime() - from.getTime()) / MS_PER_HOUR);
}
