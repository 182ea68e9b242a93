import type { RatingLevel } from '../scorecard/scorecard';
import { scoreCell, scoreWeighted, type RaterHabit, type SeverityBook } from '../severity/book';
import type {
  EstimateLine,
  PacketCompetency,
  PacketEstimate,
  WeightedSummary,
} from './packet-body';
import type { PacketSeatInput } from './packet-input';

/** A supported rating and who gave it. */
export interface SeatLevel {
  readonly seat: Pick<PacketSeatInput, 'id' | 'personId' | 'personName'>;
  readonly level: RatingLevel;
}

/** Habits and shifts below this would be written as 0.0. */
const TOO_SMALL_TO_SAY = 0.05;

/** The ratings of one competency with each one's habit taken out; null below two of them, as one rating is no mean. */
export function packetEstimate(
  given: readonly SeatLevel[],
  severity: SeverityBook | null,
): PacketEstimate | null {
  if (!severity || given.length < 2) return null;
  const scored = scoreCell(
    given.map(({ seat, level }) => ({ rater: seat.personId, value: level })),
    severity,
  );
  if (!scored) return null;
  const [low, high] = scored.interval;
  return {
    value: scored.value,
    low,
    high,
    raw: scored.raw,
    pull: scored.pull,
    lines: given.map(({ seat }, index) => estimateLine(seat, scored.shifts[index] ?? 0, severity)),
  };
}

function estimateLine(
  seat: SeatLevel['seat'],
  shift: number,
  severity: SeverityBook,
): EstimateLine {
  const habit = severity.habits.get(seat.personId);
  return {
    seatId: seat.id,
    // Adding 0 turns a minus zero into zero, which JSON would.
    shift: shift + 0,
    sharedFrom: habit?.shared ?? 0,
    statement: statement(seat.personName, habit, severity),
  };
}

function statement(name: string, habit: RaterHabit | undefined, { state }: SeverityBook): string {
  if (state !== 'on')
    return `Interviewers do not differ measurably here: ${name}’s rating stays as it is.`;
  if (!habit || habit.shared === 0)
    return `${name} has rated nothing yet that colleagues rated too: the rating stays as it is.`;
  const from = `${habit.shared} shared rating${habit.shared === 1 ? '' : 's'}`;
  const size = Math.abs(habit.effect);
  if (size < TOO_SMALL_TO_SAY)
    return `${name} rates as colleagues do on the same things (${from}): next to nothing is shifted.`;
  const [habitual, done] = habit.effect < 0 ? ['less', 'added'] : ['more', 'taken off'];
  return `${name} tends to give ${size.toFixed(1)} ${habitual} than colleagues on the same things (${from}): ${size.toFixed(2)} ${done}.`;
}

/** The weighted mean of estimates, over all that was assessed, once or more often. */
export function weightedEstimate(
  competencies: readonly PacketCompetency[],
  personOf: ReadonlyMap<string, string>,
  severity: SeverityBook | null,
): WeightedSummary['estimate'] {
  if (!severity) return null;
  const scored = scoreWeighted(
    competencies.map(({ weight, ratings }) => ({
      weight,
      ratings: ratings.flatMap(({ seatId, value, supported }) =>
        supported && value !== null ? [{ rater: personOf.get(seatId) ?? '', value }] : [],
      ),
    })),
    severity,
  );
  return scored && { value: scored.value, low: scored.interval[0], high: scored.interval[1] };
}
