import type { OfferedChoice, SelfLinkStanding } from '@debrief/domain';
import type { SelfLinkRow } from './selfschedule.repository';

/** Why nothing was done. `AnsweredBefore` is told as done: the same form came twice. */
export type AnswerRefusal =
  | 'GoneProblem'
  | 'AnsweredBeforeProblem'
  | 'HasBookingProblem'
  | 'NotBookedProblem'
  | 'ChangedMeanwhileProblem'
  | 'ChoiceTakenProblem'
  | 'NothingChosenProblem'
  | 'TooLateProblem'
  | 'TooManyProblem';

export function refusal<N extends AnswerRefusal>(name: N): { readonly __typename: N } {
  return { __typename: name };
}

interface Asked {
  readonly link: Pick<SelfLinkRow, 'version' | 'bookedChoice' | 'choices'>;
  readonly standing: SelfLinkStanding;
  readonly ahead: readonly OfferedChoice[];
  readonly asked: { readonly choice: string; readonly moving: number | null };
}

/** Why a choice may not be booked as it was asked; null when it may. */
export function bookingProblem({ link, standing, ahead, asked }: Asked): AnswerRefusal | null {
  if (standing.shows === 'booking') {
    if (link.bookedChoice === asked.choice) return 'AnsweredBeforeProblem';
    if (asked.moving === null) return 'HasBookingProblem';
    if (!standing.mayChange) return 'TooLateProblem';
    if (asked.moving !== link.version) return 'ChangedMeanwhileProblem';
  } else if (standing.shows !== 'choices') return 'GoneProblem';
  else if (asked.moving !== null) return 'ChangedMeanwhileProblem';
  if (!link.choices.some(({ key }) => key === asked.choice)) return 'NothingChosenProblem';
  return ahead.some(({ key }) => key === asked.choice) ? null : 'ChoiceTakenProblem';
}
