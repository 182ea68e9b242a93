const MS_PER_MINUTE = 60_000;

/** When a round that starts at `startsAt` and lasts `minutes` is over. Elapsed time: clock changes do not stretch it. */
export function slotEnd(startsAt: Date, minutes: number): Date {
  return new Date(startsAt.getTime() + minutes * MS_PER_MINUTE);
}
