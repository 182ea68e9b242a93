import type { SelfSchedulingOffer } from '@debrief/web-data';

type Answer = SelfSchedulingOffer['answers'][number];

/** What each answer is called on the card. */
export const ANSWER_WORDS: Readonly<Record<Answer['kind'], string>> = {
  BOOKED: 'Booked',
  MOVED: 'Took another time',
  CANCELLED: 'Cancelled',
  OTHER_TIMES: 'Gave other times',
  ARRANGE: 'Asks you to arrange',
};

/** How an offer stands, in a few words. */
export function standingWords({
  state,
  expired,
}: Pick<SelfSchedulingOffer, 'state' | 'expired'>): string {
  if (expired) return 'Ran out without an answer';
  switch (state) {
    case 'OPEN':
      return 'Waiting for the candidate';
    case 'BOOKED':
      return 'Booked by the candidate';
    case 'CANCELLED':
      return 'Cancelled by the candidate';
    case 'WITHDRAWN':
      return 'Withdrawn';
  }
}

/** Whether the link still opens something. */
export function isLive({
  state,
  expired,
}: Pick<SelfSchedulingOffer, 'state' | 'expired'>): boolean {
  return state !== 'WITHDRAWN' && !expired;
}
