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
  PacketBody,
  PacketCertificate,
  PacketCompetency,
  PacketFlag,
  PacketIndependence,
  PacketRating,
  PacketScorecard,
  ShownRating,
  ShownScorecardBody,
} from './packet-body';

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
export interface StoredPacket extends Omit<
  PacketBody,
  'competencies' | 'flags' | 'scorecards' | 'independence'
> {
  readonly independence?: PacketIndependence;
  readonly competencies: readonly (Omit<PacketCompetency, 'ratings'> & {
    readonly ratings: readonly StoredRating[];
  })[];
  readonly flags: readonly (Omit<PacketFlag, 'raised' | 'contradicted'> & {
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
    competencies: stored.competencies.map((line) => ({
      ...line,
      ratings: line.ratings.map((rating) => ({
        ...withNotes(rating),
        support: rating.support ?? supportThen(rating),
      })),
    })),
    flags: stored.flags.map((flag) => ({
      ...flag,
      raised: flag.raised.map(withNotes),
      contradicted: flag.contradicted.map(withNotes),
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
