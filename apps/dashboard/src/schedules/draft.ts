import type { DeskRound, Placement, Proposal } from './desk';
import { inTime } from './desk';

/** What is on the desk: placements, the way back, and which seat has the keyboard. */
export interface Draft {
  readonly placements: readonly Placement[];
  readonly past: readonly (readonly Placement[])[];
  /** Position of the proposal it came from; null for what is booked or was shown by a way out. */
  readonly proposal: number | null;
  readonly chosen: Chosen | null;
}

export interface Chosen {
  readonly roundId: string;
  readonly seatId: string | null;
}

export const EMPTY_DRAFT: Draft = { placements: [], past: [], proposal: null, chosen: null };

/** The draft that a proposal begins. */
export function taken(proposal: Pick<Proposal, 'placements'>, position: number | null): Draft {
  const placements = inTime(proposal.placements);
  const first = placements[0];
  return {
    placements,
    past: [],
    proposal: position,
    chosen: first ? { roundId: first.roundId, seatId: first.seats[0]?.seatId ?? null } : null,
  };
}

function changed(draft: Draft, placements: readonly Placement[]): Draft {
  return { ...draft, placements: inTime(placements), past: [...draft.past, draft.placements] };
}

/** Moves a round in time. */
export function moved(draft: Draft, roundId: string, minutes: number): Draft {
  if (minutes === 0 || !draft.placements.some((one) => one.roundId === roundId)) return draft;
  return changed(
    draft,
    draft.placements.map((one) =>
      one.roundId === roundId ? { ...one, from: one.from + minutes * 60_000 } : one,
    ),
  );
}

/** Gives a seat to somebody else. Whoever has another seat of the round gives theirs in exchange. */
export function reseated(draft: Draft, roundId: string, seatId: string, personId: string): Draft {
  const placement = draft.placements.find((one) => one.roundId === roundId);
  const before = placement?.seats.find((seat) => seat.seatId === seatId)?.personId;
  if (!placement || before === undefined || before === personId) return draft;
  const seats = placement.seats.map((seat) => {
    if (seat.seatId === seatId) return { ...seat, personId };
    return seat.personId === personId ? { ...seat, personId: before } : seat;
  });
  return changed(
    draft,
    draft.placements.map((one) => (one.roundId === roundId ? { ...one, seats } : one)),
  );
}

/** Who of the pool comes after, or before, the one who has the seat; those of other seats are left out. */
export function neighbour(
  rounds: readonly DeskRound[],
  draft: Draft,
  { roundId, seatId }: Chosen,
  by: 1 | -1,
): string | null {
  const seat = rounds.find(({ id }) => id === roundId)?.seats.find(({ id }) => id === seatId);
  const placement = draft.placements.find((one) => one.roundId === roundId);
  const now = placement?.seats.find((one) => one.seatId === seatId)?.personId;
  if (!seat || !placement || now === undefined) return null;
  const others = new Set(placement.seats.map(({ personId }) => personId));
  const free = seat.pool.filter((id) => id === now || !others.has(id));
  if (free.length < 2) return null;
  const at = free.indexOf(now);
  return free[(Math.max(at, 0) + by + free.length) % free.length] ?? null;
}

export function undone(draft: Draft): Draft {
  const before = draft.past.at(-1);
  return before ? { ...draft, placements: before, past: draft.past.slice(0, -1) } : draft;
}

/** Whether both place every round alike. */
export function samePlacements(a: readonly Placement[], b: readonly Placement[]): boolean {
  const words = (list: readonly Placement[]) =>
    JSON.stringify(
      [...list]
        .sort((x, y) => (x.roundId < y.roundId ? -1 : 1))
        .map(({ roundId, from, roomId, seats }) => [
          roundId,
          from,
          roomId,
          [...seats].map(({ seatId, personId }) => `${seatId} ${personId}`).sort(),
        ]),
    );
  return words(a) === words(b);
}
