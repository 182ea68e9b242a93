export const DECISION_STATES = ['pending', 'final', 'declined', 'withdrawn'] as const;
/** `pending` waits for approval · `final` stands · `declined` by an approver · `withdrawn` taken back while it was pending. */
export type DecisionState = (typeof DECISION_STATES)[number];

export const APPROVAL_GROUP_STATES = ['waiting', 'open', 'approved', 'declined'] as const;
/** `waiting` an earlier group comes first · `open` it is this group's turn · then as it answered. */
export type ApprovalGroupState = (typeof APPROVAL_GROUP_STATES)[number];

export const APPROVAL_VERDICTS = ['approved', 'declined'] as const;
export type ApprovalVerdict = (typeof APPROVAL_VERDICTS)[number];

export const TOLD_STATES = ['told', 'answered_yes', 'answered_no'] as const;
/** What is known of the talk with the candidate: they were told, and how they answered. */
export type ToldState = (typeof TOLD_STATES)[number];

export const TOLD_CHANNELS = ['call', 'email', 'in_person'] as const;
export type ToldChannel = (typeof TOLD_CHANNELS)[number];

export const FROZEN_FOR = ['decision', 'amendment'] as const;
/** Why a packet was frozen: it was decided on, or a scorecard was amended after that. */
export type FrozenFor = (typeof FROZEN_FOR)[number];
