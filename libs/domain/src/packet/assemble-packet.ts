import { debriefOpened } from '../loop/closed';
import type { SeverityBook } from '../severity/book';
import { packetCompetencies } from './competencies';
import { countedScorecards, placedRounds, placedSeats } from './counted';
import type { PlacedRound, PlacedSeat } from './counted';
import { weightedEstimate } from './estimate';
import { packetFlags } from './flags';
import { by } from './order';
import type { EarlyLook, MissingFeedback, PacketBody, PacketRound } from './packet-body';
import type { PacketEarlyLookInput, PacketInput, PacketLoopInput } from './packet-input';
import {
  excusedFeedback,
  instant,
  missingFeedback,
  packetAssessor,
  packetIndependence,
  packetScorecard,
  recommendationCounts,
} from './people';
import { robustness } from './robustness';
import { supportedLevels, weightedSummary } from './weighted';

/**
 * Combines everything about one loop into its packet, as far as the reader may see it. It computes
 * and explains; it never decides. The same facts give the same packet, in whatever order they come.
 *
 * What counts is settled in three steps, each in one place: seats (no shadow, no mock, no removed
 * seat), seals (nothing of a sealed stage) and versions (see `countingVersion`).
 */
export function assemblePacket(
  input: PacketInput,
  severity: SeverityBook | null = null,
): PacketBody {
  const rounds = placedRounds(input);
  const seats = placedSeats(input, rounds);
  const scorecards = countedScorecards(input, seats);
  const assessors = scorecards.map(packetAssessor);
  const competencies = packetCompetencies(input, scorecards, severity);
  const personOf = new Map(assessors.map(({ seatId, personId }) => [seatId, personId]));
  const missing = missingFeedback(seats);
  const inFull = scorecards.map(packetScorecard);
  return {
    ...heading(input.loop),
    complete: isComplete(input.loop, seats, missing),
    rounds: rounds.map((place) => packetRound(place, input)),
    assessors,
    competencies,
    flags: packetFlags(input, scorecards),
    missing,
    excused: excusedFeedback(seats),
    recommendations: recommendationCounts(assessors),
    weighted: weightedSummary(competencies, weightedEstimate(competencies, personOf, severity)),
    robustness: robustness(competencies.map((one) => ({ ...one, levels: supportedLevels(one) }))),
    severity: severity && {
      state: severity.state,
      fittedAt: severity.fittedAt.toISOString(),
      ratings: severity.ratings,
    },
    independence: packetIndependence(inFull),
    scorecards: inFull,
    earlyLooks: [...input.earlyLooks]
      .sort(by(({ at, personName }) => [at.getTime(), personName]))
      .map(earlyLook),
  };
}

type Heading = Pick<
  PacketBody,
  | 'loopId'
  | 'candidate'
  | 'jobTitle'
  | 'level'
  | 'blueprintTitle'
  | 'blueprintVersion'
  | 'contentVersion'
  | 'seal'
  | 'state'
  | 'loopVersion'
>;

function heading(loop: PacketLoopInput): Heading {
  const { id, name, timeZone, pronunciation, links } = loop.candidate;
  return {
    loopId: loop.id,
    // By name, so that nothing else known about a candidate can slip into a packet.
    candidate: { id, name, timeZone, pronunciation, links },
    jobTitle: loop.jobTitle,
    level: loop.level,
    blueprintTitle: loop.blueprint.title,
    blueprintVersion: loop.blueprint.version,
    contentVersion: loop.contentVersion,
    seal: loop.seal,
    state: loop.state,
    loopVersion: loop.version,
  };
}

function isComplete(
  loop: PacketLoopInput,
  seats: readonly PlacedSeat[],
  missing: readonly MissingFeedback[],
): boolean {
  const filedUnderSeal = seats.some(({ seat, sealed }) => sealed && seat.filedAt !== null);
  return debriefOpened(loop.state) && missing.length === 0 && !filedUnderSeal;
}

function packetRound(
  { stage, round, sealed }: PlacedRound,
  { rubrics, rubricVersions }: Pick<PacketInput, 'rubrics' | 'rubricVersions'>,
): PacketRound {
  const { id, name, kind, aiPolicy, startsAt } = round;
  return {
    roundId: id,
    stageName: stage.name,
    name,
    kind,
    aiPolicy,
    rubricTitle: rubrics[id]?.title ?? '',
    rubricVersion: rubricVersions[id] ?? 0,
    startsAt: instant(startsAt),
    sealed,
  };
}

function earlyLook({ personName, reason, at }: PacketEarlyLookInput): EarlyLook {
  return { personName, reason, at: at.toISOString() };
}
