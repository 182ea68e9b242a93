import { cleanText } from '../../text/clean-text';
import type { Decided, FieldProblem } from '../../problems/decided';
import { isCutoff } from './standing';
import { choiceStart, SELF_LIMITS, type OfferedChoice } from './terms';

const MS_A_DAY = 86_400_000;

export interface SelfOffer {
  readonly choices: readonly OfferedChoice[];
  readonly expiresAt: Date;
  readonly cutoffHours: number;
  readonly message: string;
}

/**
 * Whether choices may be offered like that; gives the message as it may be stored.
 *
 * @returns problems on `proposals`, `expiresAt`, `cutoffHours` and `message`
 */
export function checkOffer(offer: SelfOffer, now: Date): Decided<SelfOffer> {
  const message = cleanText('message', offer.message.trim(), SELF_LIMITS.messageLength);
  const problems: FieldProblem[] = [
    ...choiceProblems(offer.choices, now),
    ...expiryProblems(offer, now),
    ...(message.ok ? [] : message.problems),
  ];
  if (!isCutoff(offer.cutoffHours))
    problems.push({
      path: 'cutoffHours',
      code: 'OUT_OF_RANGE',
      message: `Give whole hours from 0 to ${SELF_LIMITS.cutoffHours}.`,
    });
  if (!message.ok || problems.length > 0) return { ok: false, problems };
  return { ok: true, value: { ...offer, message: message.value } };
}

function choiceProblems(choices: readonly OfferedChoice[], now: Date): FieldProblem[] {
  const path = 'proposals';
  if (choices.length === 0)
    return [{ path, code: 'REQUIRED', message: 'Choose at least one proposal to offer.' }];
  if (choices.length > SELF_LIMITS.choices)
    return [{ path, code: 'TOO_MANY', message: `Offer at most ${SELF_LIMITS.choices} choices.` }];
  return choices.some((choice) => choiceStart(choice) <= now)
    ? [{ path, code: 'PAST', message: 'One of these starts in the past. Search again.' }]
    : [];
}

function expiryProblems({ choices, expiresAt }: SelfOffer, now: Date): FieldProblem[] {
  const path = 'expiresAt';
  if (!(expiresAt > now))
    return [{ path, code: 'PAST', message: 'Choose a time that is still to come.' }];
  if (expiresAt.getTime() > now.getTime() + SELF_LIMITS.openDays * MS_A_DAY)
    return [
      { path, code: 'TOO_FAR', message: `Choose a time within ${SELF_LIMITS.openDays} days.` },
    ];
  const last = Math.max(...choices.map((choice) => choiceStart(choice).getTime()));
  return choices.length > 0 && expiresAt.getTime() > last
    ? [
        {
          path,
          code: 'TOO_LATE',
          message: 'By then the last of these has begun. Close the offer before.',
        },
      ]
    : [];
}
