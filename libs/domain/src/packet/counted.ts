import { stageIsOpen } from '../access/independence';
import type { RubricBody } from '../blueprint/content';
import { countingVersion } from '../scorecard/counting-version';
import type { FiledVersion } from '../scorecard/counting-version';
import { countsInPacket } from '../scorecard/counts';
import type { EvidenceNote } from '../scorecard/scorecard';
import type {
  PacketInput,
  PacketRoundInput,
  PacketScorecardInput,
  PacketSeatInput,
  PacketStageInput,
} from './packet-input';
import { by, roundOrder, seatOrder } from './order';

/** A round with its stage, and whether the reader may see its feedback. */
export interface PlacedRound {
  readonly stage: PacketStageInput;
  readonly round: PacketRoundInput;
  readonly sealed: boolean;
}

/** A seat that counts, with its round and stage. */
export interface PlacedSeat extends PlacedRound {
  readonly seat: PacketSeatInput;
}

/** A scorecard that counts and is open to the reader, with all it hangs on. */
export interface CountedScorecard extends PlacedSeat {
  readonly scorecard: PacketScorecardInput;
  readonly counting: FiledVersion;
  readonly rubric: RubricBody | undefined;
}

/** All rounds in the order of the loop. A round of no known stage is left out. */
export function placedRounds(input: PacketInput): readonly PlacedRound[] {
  const stages = new Map(input.stages.map((stage) => [stage.id, stage]));
  return input.rounds
    .flatMap((round) => {
      const stage = stages.get(round.stageId);
      return stage
        ? [{ stage, round, sealed: !stageIsOpen(input.openStages, stage.position) }]
        : [];
    })
    .sort(by(roundOrder));
}

/** The seats that count, in the order of their rounds. Here shadows, mock loops and removed seats drop out for good. */
export function placedSeats(
  input: PacketInput,
  rounds: readonly PlacedRound[],
): readonly PlacedSeat[] {
  const places = new Map(rounds.map((place) => [place.round.id, place]));
  return input.seats
    .filter(
      ({ role, state }) =>
        state !== 'removed' && countsInPacket({ role, isMock: input.loop.isMock }),
    )
    .flatMap((seat) => {
      const place = places.get(seat.roundId);
      return place ? [{ ...place, seat }] : [];
    })
    .sort(by(seatOrder));
}

/** The scorecards every number and list of the packet is made from. Here sealed stages drop out for good. */
export function countedScorecards(
  input: PacketInput,
  seats: readonly PlacedSeat[],
): readonly CountedScorecard[] {
  const filed = new Map(input.scorecards.map((scorecard) => [scorecard.seatId, scorecard]));
  return seats.flatMap((place) => {
    const scorecard = filed.get(place.seat.id);
    if (!scorecard || place.sealed) return [];
    return [
      {
        ...place,
        scorecard,
        counting: countingVersion(scorecard.versions),
        rubric: input.rubrics[place.round.id],
      },
    ];
  });
}

/** The notes that `ids` cite, in the order they are cited; unknown ids cite nothing. */
export function citedNotes(
  { counting }: Pick<CountedScorecard, 'counting'>,
  ids: readonly string[],
): readonly EvidenceNote[] {
  const notes = new Map(counting.body.notes.map((note) => [note.id, note]));
  return [...new Set(ids)].flatMap((id) => notes.get(id) ?? []);
}
