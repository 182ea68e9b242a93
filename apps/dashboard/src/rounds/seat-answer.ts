import type { LoopSeat, SeatResponse } from '@debrief/web-data';

/** Answers to an invitation, of somebody else and of the reader. */
export const ANSWER: Readonly<Record<SeatResponse, string>> = {
  NEEDS_ACTION: 'no answer yet',
  ACCEPTED: 'coming',
  TENTATIVE: 'maybe coming',
  DECLINED: 'declined',
};

export const OWN_ANSWER: Readonly<Record<SeatResponse, string>> = {
  NEEDS_ACTION: 'You have not answered yet.',
  ACCEPTED: 'You accepted.',
  TENTATIVE: 'You answered “maybe”.',
  DECLINED: 'You declined.',
};

interface AnsweredRound {
  readonly startsAt?: string | null;
  readonly endsAt?: string | null;
  readonly state: string;
}

/** Whether an invitation to a round still asks for an answer. */
export function asksForAnswer(
  seat: Pick<LoopSeat, 'state' | 'filedAt'>,
  round: AnsweredRound,
  now: Date,
): boolean {
  if (seat.state !== 'ASSIGNED' || seat.filedAt || round.state === 'CANCELLED') return false;
  return Boolean(round.startsAt && round.endsAt && new Date(round.endsAt) > now);
}

/**
 * The answer of somebody else as it stands in their row; null where there is nothing to say. To
 * whoever may not see answers the API says "no answer", so silence is told to `manages` alone.
 */
export function answerWords(
  seat: LoopSeat,
  round: AnsweredRound,
  now: Date,
  manages: boolean,
): string | null {
  if (seat.mine || !asksForAnswer(seat, round, now)) return null;
  if (seat.response === 'NEEDS_ACTION') return manages ? ANSWER.NEEDS_ACTION : null;
  return seat.responseNote
    ? `${ANSWER[seat.response]}: ${seat.responseNote}`
    : ANSWER[seat.response];
}
