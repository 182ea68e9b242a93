import { certificateStatement } from '../scorecard/certificate';
import type { RatingSupport } from '../scorecard/rating-support';
import type { EvidenceNote } from '../scorecard/scorecard';
import { completeBody } from '../scorecard/stored-body';
import type { StoredBody } from '../scorecard/stored-body';
import { packetIndependence } from './people';
import type {
  FlagContradiction,
  FlagVoice,
  PacketAmendment,
  PacketAssessor,
  PacketBody,
  PacketCertificate,
  PacketCompetency,
  PacketFlag,
  PacketRating,
  PacketRound,
  PacketScorecard,
  ShownRating,
  ShownScorecardBody,
  WeightedSummary,
} from './packet-body';

/** Maybe written before these parts were known. */
type Earlier<T, Parts extends keyof T> = Omit<T, Parts> & Partial<Pick<T, Parts>>;

type Noted<T extends { readonly evidence: readonly EvidenceNote[] }> = Omit<T, 'evidence'> & {
  readonly evidence: StoredBody['notes'];
};

type StoredRating = Noted<Omit<PacketRating, 'support'>> & Partial<Pick<PacketRating, 'support'>>;

type StoredShownBody = Omit<StoredBody, 'ratings'> & {
  readonly ratings: readonly (Omit<ShownRating, 'support'> &
    Partial<Pick<ShownRating, 'support'>>)[];
};

interface StoredScorecard
  extends
    Omit<PacketScorecard, 'body' | 'amendments' | 'certificate' | 'onBehalf'>,
    Partial<Pick<PacketScorecard, 'certificate' | 'onBehalf'>> {
  readonly body: StoredShownBody;
  readonly amendments: readonly (Omit<PacketAmendment, 'body'> & {
    readonly body: StoredShownBody;
  })[];
}

/** A packet as it was frozen, maybe before scorecards had all the parts they have now. */
export interface StoredPacket
  extends
    Omit<
      PacketBody,
      | 'assessors'
      | 'competencies'
      | 'flags'
      | 'independence'
      | 'robustness'
      | 'rounds'
      | 'scorecards'
      | 'severity'
      | 'weighted'
    >,
    Partial<Pick<PacketBody, 'independence' | 'robustness' | 'severity'>> {
  readonly rounds: readonly Earlier<PacketRound, 'rubricTitle' | 'rubricVersion'>[];
  readonly assessors: readonly Earlier<PacketAssessor, 'hoursLate' | 'contradiction'>[];
  readonly weighted: Earlier<WeightedSummary, 'estimate'>;
  readonly competencies: readonly (Earlier<
    Omit<PacketCompetency, 'ratings'>,
    'estimate' | 'acceptedGap'
  > & {
    readonly ratings: readonly StoredRating[];
  })[];
  readonly flags: readonly (Earlier<Omit<PacketFlag, 'raised' | 'contradicted'>, 'readings'> & {
    readonly raised: readonly Noted<FlagVoice>[];
    readonly contradicted: readonly Noted<FlagContradiction>[];
  })[];
  readonly scorecards: readonly StoredScorecard[];
}

/**
 * What was frozen, in the shape of today: for showing alone, never to be hashed. Its numbers stay
 * those of the rule it was frozen under, so a rating without a mark of its own is marked as it
 * counted then, when any citation was enough.
 */
export function completePacket(stored: StoredPacket): PacketBody {
  const scorecards = stored.scorecards.map((card): PacketScorecard => ({
    ...card,
    certificate: card.certificate ?? certificateThen(stored, card),
    onBehalf: card.onBehalf ?? null,
    body: shownBody(card.body),
    amendments: card.amendments.map((version) => ({ ...version, body: shownBody(version.body) })),
  }));
  return {
    ...stored,
    rounds: stored.rounds.map((round) => ({
      ...round,
      rubricTitle: round.rubricTitle ?? '',
      rubricVersion: round.rubricVersion ?? 0,
    })),
    assessors: stored.assessors.map((assessor) => ({
      ...assessor,
      hoursLate: assessor.hoursLate ?? null,
      contradiction: assessor.contradiction ?? null,
    })),
    weighted: { ...stored.weighted, estimate: stored.weighted.estimate ?? null },
    robustness: stored.robustness ?? null,
    severity: stored.severity ?? null,
    competencies: stored.competencies.map((line) => ({
      ...line,
      estimate: line.estimate ?? null,
      acceptedGap: line.acceptedGap ?? null,
      ratings: line.ratings.map((rating) => ({
        ...withNotes(rating),
        support: rating.support ?? supportThen(rating),
      })),
    })),
    flags: stored.flags.map((flag) => ({
      ...flag,
      raised: flag.raised.map(withNotes),
      contradicted: flag.contradicted.map(withNotes),
      readings: flag.readings ?? [],
    })),
    independence: stored.independence ?? packetIndependence(scorecards),
    scorecards,
  };
}

/** Before certificates a packet said of each assessor whether they were independent, and no more. */
function certificateThen(stored: StoredPacket, card: StoredScorecard): PacketCertificate {
  const independent =
    stored.assessors.find(({ seatId }) => seatId === card.seatId)?.independent ?? false;
  const facts = { independent, submittedBy: null, looksBefore: [] };
  return { ...facts, filedAt: card.submittedAt, statement: certificateStatement(facts) };
}

function withNotes<T extends { readonly evidence: StoredBody['notes'] }>(
  holder: T,
): Omit<T, 'evidence'> & { readonly evidence: readonly EvidenceNote[] } {
  return { ...holder, evidence: holder.evidence.map(completeNote) };
}

function completeNote(note: StoredBody['notes'][number]): EvidenceNote {
  return { ...note, fileId: note.fileId ?? null };
}

function shownBody(body: StoredShownBody): ShownScorecardBody {
  const { ratings, ...rest } = body;
  return {
    ...completeBody({ ...rest, ratings: [] }),
    ratings: ratings.map((rating) => ({
      ...rating,
      support: rating.support ?? supportThen(rating),
    })),
  };
}

function supportThen({
  value,
  evidence,
}: {
  readonly value: number | null;
  readonly evidence: readonly unknown[];
}): RatingSupport {
  return value === null || evidence.length > 0 ? 'supported' : 'uncited';
}
