import { stageIsOpen } from '../access/independence';
import type { BlueprintWeight, ContentKey } from '../blueprint/content';
import type { SeatRole, SeatState, StageState } from '../loop/terms';
import { countingVersion } from '../scorecard/counting-version';
import type { FiledVersion } from '../scorecard/counting-version';
import { countsInPacket } from '../scorecard/counts';
import { supportedLevel } from '../scorecard/rating-support';

/** The part of a `PacketInput` the ledger needs; a whole one will do. */
export interface CoverageInput {
  readonly loop: {
    readonly isMock: boolean;
    readonly blueprint: { readonly body: { readonly weights: readonly BlueprintWeight[] } };
  };
  readonly rubrics: Readonly<
    Record<string, { readonly competencies: readonly { readonly competency: ContentKey }[] }>
  >;
  readonly stages: readonly {
    readonly id: string;
    readonly position: number;
    readonly state: StageState;
  }[];
  readonly rounds: readonly { readonly id: string; readonly stageId: string }[];
  readonly seats: readonly {
    readonly id: string;
    readonly roundId: string;
    readonly personId: string;
    readonly role: SeatRole;
    readonly state: SeatState;
    readonly filedAt: Date | null;
  }[];
  readonly scorecards: readonly {
    readonly seatId: string;
    readonly independent: boolean;
    readonly versions: readonly FiledVersion[];
  }[];
  readonly openStages: number;
}

/** One line of the coverage ledger, in numbers of different people. */
export interface CoverageLine {
  readonly competency: ContentKey;
  /** Share of the blueprint's whole. */
  readonly weight: number;
  /** Assessors the blueprint asks for. */
  readonly need: number;
  /** Independent assessors with a supported rating, on the stages the reader may read. */
  readonly have: number;
  /** Further people whose scorecard on a round that asks it is still to file, or sealed to the reader. */
  readonly planned: number;
}

/** The coverage ledger: who has assessed, or will, each competency that the blueprint weighs. */
export function coverage(input: CoverageInput): readonly CoverageLine[] {
  const places = seatsThatCount(input);
  const filed = new Map(input.scorecards.map((scorecard) => [scorecard.seatId, scorecard]));
  const assessed = (seatId: string, competency: ContentKey): boolean => {
    const scorecard = filed.get(seatId);
    if (!scorecard?.independent) return false;
    const counting = countingVersion(scorecard.versions);
    return counting.body.ratings.some(
      (rating) =>
        rating.competency === competency && supportedLevel(rating, counting.body.notes) !== null,
    );
  };
  return input.loop.blueprint.body.weights.map(({ competency, weight, minAssessors }) => {
    const have = peopleOf(places.filter(({ seat, open }) => open && assessed(seat.id, competency)));
    const coming = peopleOf(
      places.filter(({ toCome, competencies }) => toCome && competencies.has(competency)),
    );
    const planned = [...coming].filter((person) => !have.has(person)).length;
    return { competency, weight, need: minAssessors, have: have.size, planned };
  });
}

/** The competencies a person counts for on the loop, by a scorecard filed or one to come. */
export function countsFor(input: CoverageInput, personId: string): readonly ContentKey[] {
  const seats = input.seats.filter((seat) => seat.personId === personId);
  return coverage({ ...input, seats })
    .filter(({ have, planned }) => have + planned > 0)
    .map(({ competency }) => competency);
}

interface Place {
  readonly seat: CoverageInput['seats'][number];
  readonly open: boolean;
  readonly toCome: boolean;
  /** What the rubric of the seat's round holds. */
  readonly competencies: ReadonlySet<ContentKey>;
}

function seatsThatCount({
  loop,
  rubrics,
  stages,
  rounds,
  seats,
  openStages,
}: CoverageInput): readonly Place[] {
  const stageOf = new Map(
    rounds.map(({ id, stageId }) => [id, stages.find((stage) => stage.id === stageId)]),
  );
  return seats
    .filter(
      ({ role, state }) => state !== 'removed' && countsInPacket({ role, isMock: loop.isMock }),
    )
    .flatMap((seat) => {
      const stage = stageOf.get(seat.roundId);
      if (!stage) return [];
      const competencies = new Set(
        rubrics[seat.roundId]?.competencies.map(({ competency }) => competency),
      );
      const open = stageIsOpen(openStages, stage.position);
      // Filed under the seal is still to come for this reader: else a gap would appear at a filing
      // and go when the stage opens, and would tell who has filed.
      const toCome =
        seat.state === 'assigned' && (seat.filedAt === null || !open) && stage.state !== 'stopped';
      return [{ seat, open, toCome, competencies }];
    });
}

function peopleOf(places: readonly Place[]): ReadonlySet<string> {
  return new Set(places.map(({ seat }) => seat.personId));
}
