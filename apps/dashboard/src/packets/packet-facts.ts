import type {
  Packet,
  PacketAssessor,
  PacketCompetency,
  PacketFlag,
  PacketRating,
  RoundKind,
} from '@debrief/web-data';

/** Facts read off a packet for its page. */

const SHORT: Readonly<Record<RoundKind, string>> = {
  RECRUITER_SCREEN: 'Screen',
  PHONE_SCREEN: 'Phone',
  CODING: 'Coding',
  AI_ASSISTED_CODING: 'AI coding',
  SYSTEM_DESIGN: 'Design',
  ML_FUNDAMENTALS: 'ML',
  BEHAVIOURAL: 'Behaviour',
  HIRING_MANAGER: 'Manager',
  RESEARCH_PAPER: 'Paper',
  PROJECT_DEEP_DIVE: 'Project',
};

/** A round in one word, for the head of a column. */
export function shortRound(packet: Packet, assessor: PacketAssessor): string {
  const round = packet.rounds.find(({ roundId }) => roundId === assessor.roundId);
  return round ? SHORT[round.kind] : assessor.roundName;
}

/** First name, with an initial where two share it. */
export function shortName(packet: Packet, assessor: PacketAssessor): string {
  const [first = assessor.name, ...rest] = assessor.name.split(' ');
  const twin = packet.assessors.some(
    ({ name, personId }) => personId !== assessor.personId && name.split(' ')[0] === first,
  );
  const last = rest.at(-1);
  return twin && last ? `${first} ${last.charAt(0)}.` : first;
}

export interface Groups {
  /** Two ratings or more, within one point. */
  readonly agree: readonly PacketCompetency[];
  /** Rated by one person: nobody to agree or disagree with. */
  readonly single: readonly PacketCompetency[];
  readonly mixed: readonly PacketCompetency[];
  readonly unknown: readonly PacketCompetency[];
  /** What any round may rate stands on its own line. */
  readonly acrossRounds: readonly PacketCompetency[];
}

/** The competencies in the order of the questions the page answers, heaviest first. */
export function groupsOf(packet: Packet): Groups {
  const byWeight = [...packet.competencies].sort((a, b) => b.weight - a.weight);
  const own = byWeight.filter(({ crossRound }) => !crossRound);
  const of = (picture: PacketCompetency['picture']) => own.filter((one) => one.picture === picture);
  const agree = of('AGREE');
  return {
    agree: agree.filter(({ n }) => n > 1),
    single: agree.filter(({ n }) => n === 1),
    mixed: of('MIXED'),
    unknown: of('UNKNOWN'),
    acrossRounds: byWeight.filter(({ crossRound }) => crossRound),
  };
}

/** Nothing about it is decided any more. */
export function isDecided({ state }: Pick<Packet, 'state'>): boolean {
  return state === 'HIRED' || state === 'NOT_HIRED' || state === 'STOPPED';
}

/** Competencies with fewer independent assessors than the blueprint asks for, heaviest first. */
export function gapsOf(packet: Packet): readonly PacketCompetency[] {
  return packet.competencies
    .filter(({ assessors, minAssessors }) => assessors < minAssessors)
    .sort((a, b) => b.weight - a.weight);
}

/** The gaps that nobody has accepted. */
export function openGaps(packet: Packet): readonly PacketCompetency[] {
  return gapsOf(packet).filter(({ acceptedGap }) => acceptedGap === null);
}

/** Whether somebody raised a red flag on a note that this rating of theirs rests on. */
export function raisedAbout(
  packet: Pick<Packet, 'flags'>,
  seatId: string,
  rating: Pick<PacketRating, 'evidence'>,
): boolean {
  const cited = new Set(rating.evidence.map(({ id }) => id));
  return packet.flags.some(({ raised }) =>
    raised.some(
      (voice) => voice.seatId === seatId && voice.evidence.some(({ id }) => cited.has(id)),
    ),
  );
}

/** Whether somebody raised any red flag. */
export function raisedFlag(packet: Pick<Packet, 'flags'>, seatId: string): boolean {
  return packet.flags.some(({ raised }) => raised.some((voice) => voice.seatId === seatId));
}

export function isOpen(flag: PacketFlag): boolean {
  return flag.adjudication === null;
}

/** Critical flags nobody has cleared or upheld: they bar a hire. */
export function openCritical(packet: Packet): readonly PacketFlag[] {
  return packet.flags.filter((flag) => flag.severity === 'CRITICAL' && isOpen(flag));
}

/** What an amendment made after seeing others would have changed a rating to; null when it did not. */
export function amendedTo(packet: Packet, seatId: string, competency: string): string | null {
  const amendment = packet.scorecards
    .find((card) => card.seatId === seatId)
    ?.amendments.findLast(({ afterSeeingOthers }) => afterSeeingOthers);
  const later = amendment?.body.ratings.find((rating) => rating.competency === competency);
  const counted = packet.competencies
    .find(({ key }) => key === competency)
    ?.ratings.find((rating) => rating.seatId === seatId);
  if (!later || !counted) return null;
  if (later.value === counted.value && later.notProbed === counted.notProbed) return null;
  return later.notProbed ? 'n/p' : String(later.value ?? '–');
}

/** Spread and n, which stand beside every mean: "2–4, n 3". */
export function spreadWords({ min, max, n }: PacketCompetency): string {
  if (n === 0 || min === null || max === null) return '';
  return `${min === max ? min : `${min}–${max}`}, n ${n}`;
}

/** The first part of a hash, enough to compare by eye. */
export function shortHash(sha256: string): string {
  return `${sha256.slice(0, 8)}…${sha256.slice(-4)}`;
}
