import type { PacketBody } from '../packet/packet-body';

/** A scorecard under the letter it has on paper. */
export interface ScorecardRef {
  /** `A`, or `A2` for the second of the same person. */
  readonly ref: string;
  readonly seatId: string;
  readonly personId: string;
  readonly interviewer: string;
  /** For whoever prepares the paper, e.g. `Interviewer A, Coding`. */
  readonly place: string;
}

/** Letters of scorecards by the order of their rounds, then of seat ids: no order of names shows through. */
export function scorecardRefs(packet: PacketBody, hidesNames: boolean): ScorecardRef[] {
  const order = new Map(packet.rounds.map(({ roundId }, index) => [roundId, index]));
  const position = (roundId: string) => order.get(roundId) ?? packet.rounds.length;
  const filed = new Set(packet.scorecards.map(({ seatId }) => seatId));
  const cards = packet.assessors
    .filter(({ seatId }) => filed.has(seatId))
    .sort((a, b) => position(a.roundId) - position(b.roundId) || (a.seatId < b.seatId ? -1 : 1));
  const letters = new Map<string, { letter: string; count: number }>();
  return cards.map(({ seatId, personId, name, roundName }) => {
    const known = letters.get(personId) ?? { letter: letterOf(letters.size), count: 0 };
    known.count += 1;
    letters.set(personId, known);
    const interviewer = hidesNames ? `Interviewer ${known.letter}` : name;
    return {
      ref: known.count === 1 ? known.letter : `${known.letter}${known.count}`,
      seatId,
      personId,
      interviewer,
      place: `${interviewer}, ${roundName}`,
    };
  });
}

/** `A` to `Z`, then `AA` on. */
function letterOf(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letterOf(Math.floor(index / 26) - 1) + last;
}
