import { canonicalJson } from '../packet/canonical-json';
import type {
  PacketAmendment,
  PacketBody,
  PacketCompetency,
  PacketFlag,
  PacketRating,
  PacketScorecard,
} from '../packet/packet-body';
import type { Recommendation } from '../scorecard/scorecard';

export const DIFF_KINDS = [
  'rating',
  'recommendation',
  'flag',
  'amendment',
  'evidence',
  'number',
  'people',
  'other',
] as const;
/** What a difference between two packets is about, in the order in which differences are told. */
export type DiffKind = (typeof DIFF_KINDS)[number];

/** One thing a packet says, in words, and a mark that differs whenever the thing does. */
export interface PacketFact {
  /** The same thing has the same key in every version of a packet. */
  readonly key: string;
  readonly kind: DiffKind;
  /** What it is about, e.g. `Trade-off reasoning, Ana in System design`. */
  readonly about: string;
  readonly text: string;
  readonly mark: string;
}

/**
 * A packet taken apart into facts. Together their marks hold everything the packet says, but for the
 * two counters (`contentVersion`, `loopVersion`), which say how often something changed and not what.
 */
export function packetFacts(packet: PacketBody): readonly PacketFact[] {
  const seats = new Map(
    packet.scorecards.map(({ seatId, personName, roundName }) => [
      seatId,
      `${personName} in ${roundName}`,
    ]),
  );
  const seat = (seatId: string): string => seats.get(seatId) ?? 'somebody';
  return [
    ...headingFacts(packet),
    ...packet.competencies.flatMap((line) => competencyFacts(line, seat)),
    ...packet.flags.map(flagFact),
    ...packet.scorecards.flatMap(scorecardFacts),
    ...peopleFacts(packet),
    ...numberFacts(packet),
  ];
}

function fact(
  kind: DiffKind,
  key: string,
  about: string,
  text: string,
  marked: unknown,
): PacketFact {
  return { key: `${kind} ${key}`, kind, about, text, mark: canonicalJson(marked) };
}

function headingFacts(packet: PacketBody): readonly PacketFact[] {
  const { candidate, blueprintTitle, blueprintVersion } = packet;
  const blueprint = { blueprintTitle, blueprintVersion };
  return [
    fact('other', 'loop', 'Loop', packet.loopId, packet.loopId),
    fact('other', 'candidate', 'Candidate', candidate.name, candidate),
    fact('other', 'job', 'Job', packet.jobTitle, packet.jobTitle),
    fact('other', 'level', 'Level of the job', packet.level, packet.level),
    fact('other', 'blueprint', 'Blueprint', `${blueprintTitle}, ${blueprintVersion}`, blueprint),
    fact('other', 'seal', 'Seal', words(packet.seal), packet.seal),
    fact('other', 'state', 'Loop', words(packet.state), packet.state),
    fact(
      'other',
      'complete',
      'Packet',
      packet.complete ? 'complete' : 'not complete',
      packet.complete,
    ),
    ...packet.rounds.map((round) =>
      fact('other', `round ${round.roundId}`, round.name, round.startsAt ?? 'no slot', round),
    ),
    fact(
      'other',
      'severity',
      'Estimates',
      packet.severity ? `rest on ${packet.severity.ratings} ratings` : 'none',
      packet.severity,
    ),
  ];
}

function competencyFacts(
  line: PacketCompetency,
  seat: (seatId: string) => string,
): readonly PacketFact[] {
  const { ratings, acceptedGap, ...numbers } = line;
  return [
    fact('number', `competency ${line.key}`, line.name, lineText(line), numbers),
    fact(
      'other',
      `gap ${line.key}`,
      `Gap in ${line.name}`,
      acceptedGap ? `accepted: ${acceptedGap.reason}` : 'not accepted',
      acceptedGap,
    ),
    ...ratings.flatMap((rating) => ratingFacts(line, rating, seat(rating.seatId))),
  ];
}

function lineText({ mean, min, max, n, assessors, picture }: PacketCompetency): string {
  const spread =
    min === null || max === null ? '' : min === max ? `, all ${min}` : `, ${min} to ${max}`;
  const middle = mean === null ? 'no mean' : `mean ${mean.toFixed(2)}`;
  return `${middle}${spread}, ${picture}, ${n} supported, ${assessors} independent`;
}

function ratingFacts(
  line: PacketCompetency,
  rating: PacketRating,
  who: string,
): readonly PacketFact[] {
  const { value, notProbed, supported, support, anchor, evidence, comment } = rating;
  const key = `${line.key} ${rating.seatId}`;
  const about = `${line.name}, ${who}`;
  const level = value === null ? 'not probed' : `${value}${supported ? '' : ', left out'}`;
  const said = [...evidence.map(({ text }) => text), comment].filter(Boolean).join(' · ');
  return [
    fact('rating', key, about, level, { value, notProbed, supported, support }),
    fact('evidence', key, about, said || 'none', { anchor, evidence, comment }),
  ];
}

function flagFact(flag: PacketFlag): PacketFact {
  const by = flag.raised.map(({ personName }) => personName).join(', ');
  const settled = flag.adjudication ? `: ${flag.adjudication.reason}` : '';
  const text = `${flag.severity}, ${flag.status}${settled}, raised by ${by}`;
  return fact('flag', flag.type, flag.name, text, flag);
}

function scorecardFacts(card: PacketScorecard): readonly PacketFact[] {
  const { amendments, recommendation, ...rest } = card;
  const about = `${card.personName} in ${card.roundName}`;
  return [
    fact('recommendation', card.seatId, about, words(recommendation), recommendation),
    fact('evidence', `scorecard ${card.seatId}`, `Scorecard of ${about}`, card.summary, rest),
    ...amendments.map((version) =>
      fact('amendment', `${card.seatId} ${version.number}`, about, amendmentText(version), version),
    ),
  ];
}

function amendmentText({ number, reason, afterSeeingOthers, body }: PacketAmendment): string {
  const counts = afterSeeingOthers
    ? 'after seeing others, so the first version counts'
    : 'before seeing others, so it counts';
  const recommends =
    body.recommendation === null ? '' : `, recommends ${words(body.recommendation)}`;
  return `version ${number}${recommends}, ${counts}: ${reason}`;
}

function peopleFacts(packet: PacketBody): readonly PacketFact[] {
  return [
    ...packet.assessors.map((assessor) =>
      fact(
        'people',
        `assessor ${assessor.seatId}`,
        `${assessor.name} in ${assessor.roundName}`,
        `${assessor.independent ? 'independent' : 'not independent'}${
          assessor.amendedAfterSeeing ? ', amended after seeing others' : ''
        }`,
        assessor,
      ),
    ),
    ...packet.missing.map((one) =>
      fact('people', `missing ${one.seatId}`, `${one.personName} in ${one.roundName}`, 'owes', one),
    ),
    ...packet.excused.map((one) =>
      fact(
        'people',
        `excused ${one.seatId}`,
        `${one.personName} in ${one.roundName}`,
        `${words(one.state)}: ${one.reason}`,
        one,
      ),
    ),
    ...packet.earlyLooks.map((look, at) =>
      fact('people', `early ${at}`, look.personName, `looked early: ${look.reason}`, look),
    ),
  ];
}

function numberFacts(packet: PacketBody): readonly PacketFact[] {
  const { weighted, robustness, independence, recommendations } = packet;
  const counts = recommendations
    .filter(({ names }) => names.length > 0)
    .map(({ recommendation, names }) => `${names.length} ${words(recommendation)}`);
  const score =
    weighted.score === null
      ? 'none'
      : `${weighted.score.toFixed(2)} over ${weighted.coveredWeight.toFixed(2)} of the weight`;
  const firm = robustness
    ? `${Math.round(robustness.share * 100)} % of the tries stay ${robustness.side} ${robustness.bar}`
    : 'none';
  return [
    fact(
      'number',
      'recommendations',
      'Recommendations',
      counts.join(', ') || 'none',
      recommendations,
    ),
    fact('number', 'weighted', 'Weighted picture', score, weighted),
    fact('number', 'robustness', 'Robustness', firm, robustness),
    fact(
      'number',
      'independence',
      'Independent scorecards',
      `${independence.independent} of ${independence.total}`,
      independence,
    ),
  ];
}

function words(word: Recommendation | string | null): string {
  return word === null ? 'none' : word.replaceAll('_', ' ');
}
