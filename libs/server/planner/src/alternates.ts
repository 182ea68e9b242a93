import { brokenRules, priceOf, type Placement, type SchedulingProblem } from '@debrief/domain';
import { brokenWords, type Names } from './schedule.words';

interface Alternate {
  readonly roundId: string;
  readonly seatId: string;
  readonly personId: string;
  readonly delta: number | null;
  readonly words: string | null;
}

/** More would tell nothing more, and each is priced anew. */
const MOST_A_SEAT = 12;

/** Others for each seat at the same time: what they would change of the price, or which hard rule they break. */
export function alternatesOf(
  problem: SchedulingProblem,
  loopId: string,
  placements: readonly Placement[],
  names: Names,
): Alternate[] {
  const now = priceOf(problem, loopId, placements).price;
  const broken = brokenRules(problem, [{ loop: loopId, placements }]).length;
  const request = problem.loops.find(({ id }) => id === loopId);
  return placements.flatMap((placement) => {
    const round = request?.rounds.find(({ id }) => id === placement.round);
    return placement.seats.flatMap(({ seat, person }) => {
      const pool = round?.seats.find(({ id }) => id === seat)?.pool ?? [];
      const others = pool
        .filter((member) => member.person !== person)
        .map((member) => {
          const changed = swapped(placements, placement.round, seat, member.person);
          const against = brokenRules(problem, [{ loop: loopId, placements: changed }]);
          const worse =
            against.find((one) => one.person === member.person) ??
            (against.length > broken ? against[0] : undefined);
          return {
            roundId: placement.round,
            seatId: seat,
            personId: member.person,
            delta: worse ? null : priceOf(problem, loopId, changed).price - now,
            words: worse ? brokenWords(worse, names) : null,
          };
        });
      return others
        .sort((a, b) => (a.delta ?? Infinity) - (b.delta ?? Infinity) || order(a, b))
        .slice(0, MOST_A_SEAT);
    });
  });
}

function order(a: Alternate, b: Alternate): number {
  return a.personId < b.personId ? -1 : 1;
}

function swapped(
  placements: readonly Placement[],
  round: string,
  seat: string,
  person: string,
): Placement[] {
  return placements.map((placement) =>
    placement.round === round
      ? {
          ...placement,
          seats: placement.seats.map((one) => (one.seat === seat ? { seat, person } : one)),
        }
      : placement,
  );
}
