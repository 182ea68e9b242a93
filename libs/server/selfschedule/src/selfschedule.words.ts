import { CANDIDATE_ANSWERS, SELF_LINK_STATES } from '@debrief/domain';
import { registerWords } from '@debrief/server-kernel';

export const SelfLinkStateWord = registerWords(
  'SelfSchedulingState',
  SELF_LINK_STATES,
  'How an offer of times to a candidate stands',
  {
    open: 'The candidate may choose',
    booked: 'The candidate booked one of the choices',
    cancelled: 'The candidate took the booking back',
    withdrawn: 'The link was ended; it looks like an unknown one',
  },
);

export const CandidateAnswerWord = registerWords(
  'CandidateAnswerKind',
  CANDIDATE_ANSWERS,
  'What a candidate answered on their page',
  {
    booked: 'Booked one of the choices',
    moved: 'Took another choice in place of the one booked',
    cancelled: 'Took the booking back, with a reason',
    other_times: 'Gave times of their own',
    arrange: 'Asked for something to be arranged; never shown to interviewers',
  },
);
