import type { CapUse, DeskPerson, Placement } from './desk';

/** One box of a cap: a round they had before, one of this schedule, or one still free. */
export type Pip = 'had' | 'now' | 'then' | 'free';

export interface CapRow {
  readonly kind: 'day' | 'week';
  readonly used: number;
  readonly limit: number | null;
  readonly pips: readonly Pip[];
}

/** More boxes than this say less than the numbers beside them. */
const MOST = 8;

function pipsOf(had: number, mine: number, limit: number | null, mark: 'now' | 'then'): Pip[] {
  const all = Math.max(had + mine, limit ?? 0);
  return Array.from({ length: Math.min(all, MOST) }, (_, at) =>
    at < had ? 'had' : at < had + mine ? mark : 'free',
  );
}

/**
 * The caps that hold at a moment, with what the schedule on the desk adds to them.
 *
 * @param extra rounds they would have besides: one for an alternate
 */
export function capsAt(
  person: DeskPerson,
  moment: number,
  placements: readonly Placement[],
  extra = 0,
): readonly CapRow[] {
  const inside = (cap: CapUse, at: number) => cap.from <= at && at < cap.to;
  return (['day', 'week'] as const).flatMap((kind) => {
    const cap = person.caps.find((one) => one.kind === kind && inside(one, moment));
    if (!cap) return [];
    const seated = placements.filter(
      ({ from, seats }) =>
        inside(cap, from) && seats.some(({ personId }) => personId === person.id),
    ).length;
    const mine = seated + extra;
    return {
      kind,
      used: cap.used + mine,
      limit: cap.limit,
      pips: pipsOf(cap.used, mine, cap.limit, extra > 0 ? 'then' : 'now'),
    };
  });
}
