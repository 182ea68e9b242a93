import { SEAT_ROLES } from '../loop/terms';
import type { SeatRole } from '../loop/terms';

/** A sort comparison by the keys `of` gives, first key first. Text goes by code unit, so no locale can change a packet. */
export function by<T>(of: (item: T) => readonly (number | string)[]): (a: T, b: T) => number {
  return (a, b) => {
    const keys = of(b);
    for (const [index, left] of of(a).entries()) {
      const right = keys[index] ?? left;
      if (left !== right) return left < right ? -1 : 1;
    }
    return 0;
  };
}

interface Located {
  readonly stage: { readonly position: number };
  readonly round: { readonly position: number; readonly id: string };
}

/** Rounds as the candidate meets them. */
export const roundOrder = ({ stage, round }: Located): readonly (number | string)[] => [
  stage.position,
  round.position,
  round.id,
];

/** People by their round; inside a round the lead first. */
export const seatOrder = (
  item: Located & {
    readonly seat: { readonly id: string; readonly role: SeatRole; readonly personName: string };
  },
): readonly (number | string)[] => [
  ...roundOrder(item),
  SEAT_ROLES.indexOf(item.seat.role),
  item.seat.personName,
  item.seat.id,
];
