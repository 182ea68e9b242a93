import {
  APPROVAL_GROUP_STATES,
  APPROVAL_VERDICTS,
  DECISION_STATES,
  DIFF_KINDS,
  FROZEN_FOR,
  TOLD_CHANNELS,
  TOLD_STATES,
} from '@debrief/domain';
import { registerWords } from '@debrief/server-kernel';

export const DecisionStateWord = registerWords(
  'DecisionState',
  DECISION_STATES,
  'Whether a decision stands',
  {
    pending: 'It waits for approval; the loop stays where it is',
    final: 'It stands',
    declined: 'An approver declined it; the hiring manager may decide anew',
    withdrawn: 'It was taken back while it waited',
  },
);

export const ApprovalGroupStateWord = registerWords(
  'ApprovalGroupState',
  APPROVAL_GROUP_STATES,
  'How far a group of approvers is',
  {
    waiting: 'An earlier group comes first, or nobody is asked any more',
    open: 'It is this group’s turn',
    approved: 'As many as were needed approved',
    declined: 'Somebody of it declined',
  },
);

export const ApprovalVerdictWord = registerWords(
  'ApprovalVerdict',
  APPROVAL_VERDICTS,
  'What an approver said',
  { approved: 'The decision may stand', declined: 'The decision is dropped' },
);

export const FrozenForWord = registerWords('FrozenFor', FROZEN_FOR, 'Why a packet was frozen', {
  decision: 'It was decided on',
  amendment: 'A scorecard was amended after the decision, which rests on the version before',
});

export const CandidateToldStateWord = registerWords(
  'CandidateToldState',
  TOLD_STATES,
  'What is known of the talk with the candidate',
  {
    told: 'They were told of the decision',
    answered_yes: 'They take the offer',
    answered_no: 'They do not take the offer',
  },
);

export const ToldChannelWord = registerWords(
  'ToldChannel',
  TOLD_CHANNELS,
  'How a candidate was told',
  { call: 'By phone or video', email: 'In writing', in_person: 'Face to face' },
);

export const DiffKindWord = registerWords(
  'PacketDiffKind',
  DIFF_KINDS,
  'What a difference between two packets is about',
  {
    rating: 'A rating or whether it counts',
    recommendation: 'What somebody recommends',
    flag: 'A red flag',
    amendment: 'A further version of a scorecard',
    evidence: 'Notes, comments and summaries',
    number: 'A number made of ratings',
    people: 'Who took part, owes or is excused',
    other: 'Anything else',
  },
);
