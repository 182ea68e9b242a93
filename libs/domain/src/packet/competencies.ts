import type { BlueprintWeight, Competency, ContentKey } from '../blueprint/content';
import { ratingSupport, supportedLevel } from '../scorecard/rating-support';
import type { Rating, RatingLevel } from '../scorecard/scorecard';
import type { SeverityBook } from '../severity/book';
import { average } from './average';
import { citedNotes } from './counted';
import type { CountedScorecard } from './counted';
import { packetEstimate } from './estimate';
import type { AcceptedGap, PacketCompetency, PacketRating, Picture } from './packet-body';
import type { PacketAcceptedGapInput, PacketInput } from './packet-input';
import { roundTo } from './round-to';

/** From this many levels between lowest and highest, assessors do not agree. */
const MIXED_FROM = 2;

/** One line a competency: the ratings side by side and what they add up to. */
export function packetCompetencies(
  input: PacketInput,
  scorecards: readonly CountedScorecard[],
  severity: SeverityBook | null,
): readonly PacketCompetency[] {
  const catalogue = new Map(input.competencies.map((competency) => [competency.key, competency]));
  const weights = new Map(
    input.loop.blueprint.body.weights.map((weight) => [weight.competency, weight]),
  );
  const gaps = new Map(input.acceptedGaps.map((gap) => [gap.competency, gap]));
  return linesToShow(input, scorecards).map((key) => ({
    ...line(catalogue.get(key) ?? unnamed(key), weights.get(key), scorecards, severity),
    acceptedGap: acceptedGap(gaps.get(key)),
  }));
}

/**
 * What the blueprint weighs, in its order; then, by key, what else a rubric of this loop, the
 * catalogue's cross-round part or a scorecard knows: also what nobody assessed has its line.
 */
function linesToShow(
  input: PacketInput,
  scorecards: readonly CountedScorecard[],
): readonly ContentKey[] {
  const weighted = input.loop.blueprint.body.weights.map(({ competency }) => competency);
  const others = [
    ...input.competencies.filter(({ crossRound }) => crossRound).map(({ key }) => key),
    ...input.rounds
      .flatMap(({ id }) => input.rubrics[id]?.competencies ?? [])
      .map(({ competency }) => competency),
    ...scorecards
      .flatMap(({ counting }) => counting.body.ratings)
      .map(({ competency }) => competency),
  ];
  return [...new Set([...weighted, ...others.sort()])];
}

function line(
  competency: Competency,
  weight: BlueprintWeight | undefined,
  scorecards: readonly CountedScorecard[],
  severity: SeverityBook | null,
): Omit<PacketCompetency, 'acceptedGap'> {
  const given = scorecards.flatMap((scorecard) =>
    scorecard.counting.body.ratings
      .filter((rating) => rating.competency === competency.key && rating.value !== null)
      .map((rating) => ({
        scorecard,
        rating,
        level: supportedLevel(rating, scorecard.counting.body.notes),
      })),
  );
  const levels = given.flatMap(({ level }) => level ?? []);
  const independent = given.filter(
    ({ level, scorecard }) => level !== null && scorecard.scorecard.independent,
  );
  return {
    key: competency.key,
    name: competency.name,
    description: competency.description,
    crossRound: competency.crossRound,
    weight: weight?.weight ?? 0,
    ...statistics(levels),
    assessors: new Set(independent.map(({ scorecard }) => scorecard.scorecard.authorId)).size,
    minAssessors: weight?.minAssessors ?? 0,
    notProbed: given.filter(({ rating }) => rating.value === 'not_probed').length,
    estimate: packetEstimate(
      given.flatMap(({ scorecard: { seat }, level }) => (level === null ? [] : [{ seat, level }])),
      severity,
    ),
    ratings: given.map(({ scorecard, rating }) => shown(scorecard, rating)),
  };
}

function acceptedGap(gap: PacketAcceptedGapInput | undefined): AcceptedGap | null {
  if (!gap) return null;
  return { reason: gap.reason, acceptedBy: gap.acceptedBy, at: gap.at.toISOString() };
}

function statistics(
  levels: readonly RatingLevel[],
): Pick<PacketCompetency, 'picture' | 'mean' | 'min' | 'max' | 'n'> {
  const ordered = [...levels].sort();
  const min = ordered[0] ?? null;
  const max = ordered.at(-1) ?? null;
  const mean = levels.length < 2 ? null : roundTo(2, average(levels));
  return { picture: picture(min, max), mean, min, max, n: levels.length };
}

function picture(min: RatingLevel | null, max: RatingLevel | null): Picture {
  if (min === null || max === null) return 'unknown';
  return max - min >= MIXED_FROM ? 'mixed' : 'agree';
}

function shown(scorecard: CountedScorecard, rating: Rating): PacketRating {
  const value = rating.value === 'not_probed' ? null : rating.value;
  const { notes } = scorecard.counting.body;
  const rubricLine = scorecard.rubric?.competencies.find(
    ({ competency }) => competency === rating.competency,
  );
  return {
    seatId: scorecard.seat.id,
    value,
    notProbed: value === null,
    supported: supportedLevel(rating, notes) !== null,
    support: ratingSupport(rating, notes),
    anchor: value === null ? null : (rubricLine?.anchors[value] ?? null),
    evidence: citedNotes(scorecard, rating.evidence),
    comment: rating.comment,
  };
}

function unnamed(key: ContentKey): Competency {
  return { key, name: key, description: '', crossRound: false };
}
