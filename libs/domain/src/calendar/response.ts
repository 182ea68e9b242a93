/** What an interviewer answered to an invitation; the first stands for no answer yet. */
export const SEAT_RESPONSES = ['needs_action', 'accepted', 'tentative', 'declined'] as const;
export type SeatResponse = (typeof SEAT_RESPONSES)[number];
export const LONGEST_RESPONSE_NOTE = 500;

/** Why a seat cannot be answered for; null when it can. */
export function responseProblem(seat: {
  readonly state: string;
  readonly scheduled: boolean;
  readonly closed: boolean;
}): { readonly code: string; readonly message: string } | null {
  if (seat.closed || seat.state !== 'assigned')
    return { code: 'NOT_ASSIGNED', message: 'You do not sit on this round any more.' };
  if (!seat.scheduled)
    return {
      code: 'NO_SLOT',
      message: 'This round has no time yet, so there is nothing to answer.',
    };
  return null;
}
