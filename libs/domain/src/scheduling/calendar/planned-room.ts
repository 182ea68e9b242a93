import { workingSpans, type WorkingWeek } from '../../time/working-time';
import type { Horizon, PlannedRoom } from '../problem';
import { slotsTouched, slotsWithin, SLOT_MS, type InstantSpan } from './horizon';
import { merged, without } from './spans';

/** A room or link in slots of the horizon: its hours by its own clock, without what is booked in it. */
export function plannedRoom(
  room: { readonly id: string; readonly week: WorkingWeek },
  booked: readonly InstantSpan[],
  price: number,
  horizon: Horizon,
): PlannedRoom {
  const end = horizon.startsAt + horizon.slots * SLOT_MS;
  const open = merged(workingSpans(room.week, horizon.startsAt, end));
  return {
    id: room.id,
    price,
    free: without(
      merged(open.flatMap((span) => slotsWithin(horizon, span) ?? [])),
      merged(booked.flatMap((span) => slotsTouched(horizon, span) ?? [])),
    ),
  };
}
