import type { OfferedSeat } from '@debrief/domain';
import type { StandingSeat } from './panel.repository';

/** What has to happen so that a round has the panel it was offered with. */
export interface PanelChange {
  /** Seats whose holder gives way to another. */
  readonly swaps: readonly { readonly seatId: string; readonly personId: string }[];
  /** Who leads a round that has no lead. */
  readonly lead: string | null;
}

/**
 * Compares a panel with the one that was offered. A seat that was handed on since is known by its
 * role. Null when the panel has other seats than it had: then the offer is out of date.
 */
export function panelChange(
  standing: readonly StandingSeat[],
  offered: readonly OfferedSeat[],
): PanelChange | null {
  const held = standing.filter(({ assigned }) => assigned);
  const free = new Set(held);
  const pairs = offered.map(({ seatId, personId }) => {
    const seat = held.find(({ id }) => id === seatId) ?? null;
    if (seat) free.delete(seat);
    return { seatId, personId, seat };
  });
  let lead: string | null = null;
  const swaps: { seatId: string; personId: string }[] = [];
  for (const { seatId, personId, seat } of pairs) {
    const role = standing.find(({ id }) => id === seatId)?.role ?? 'lead';
    const at = seat ?? [...free].find((other) => other.role === role) ?? null;
    if (at) {
      free.delete(at);
      if (at.personId !== personId) swaps.push({ seatId: at.id, personId });
    } else if (seatId.endsWith(':lead') && lead === null) lead = personId;
    else return null;
  }
  return free.size === 0 ? { swaps, lead } : null;
}
