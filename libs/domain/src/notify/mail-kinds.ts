/** Whose business a kind of mail is, and whether somebody may do without it. */
export interface MailKindInfo {
  /** What it tells, for the list of choices on the settings screen. */
  readonly meaning: string;
  /** False for what a person must learn to do their part. */
  readonly optional: boolean;
}

/** Every kind of mail that leaves the house. */
export const MAIL_KINDS = {
  invitation: {
    meaning: 'A round you sit on got a slot, moved or changed its place',
    optional: false,
  },
  invitation_cancelled: {
    meaning: 'A round you were invited to was called off, or you no longer sit on it',
    optional: false,
  },
  candidate_invitation: {
    meaning: 'Tells the candidate when and where a round takes place',
    optional: false,
  },
  candidate_invitation_cancelled: {
    meaning: 'Tells the candidate that a round does not take place then',
    optional: false,
  },
  candidate_guide: {
    meaning: 'Gives the candidate the link to their preparation guide',
    optional: false,
  },
  candidate_choice: {
    meaning: 'Gives the candidate the link by which they choose a time',
    optional: false,
  },
  choice_answered: {
    meaning: 'A candidate booked, moved or cancelled on their page, or asked for something',
    optional: true,
  },
  kit_ahead: { meaning: 'The kit of a round of yours, some time before it', optional: true },
  starting_soon: { meaning: 'A round of yours starts soon', optional: true },
  file_now: { meaning: 'A round of yours has ended: the link to your scorecard', optional: true },
  file_reminder: { meaning: 'A scorecard of yours is still owed', optional: true },
  escalation: {
    meaning: 'A scorecard on a loop you run is long overdue, with an offer to hand it over',
    optional: true,
  },
  digest: {
    meaning: 'Several due reminders in one mail; when off, each comes by itself',
    optional: true,
  },
  hand_over: { meaning: 'A seat was handed over to you, or from you to another', optional: false },
  account_invite: { meaning: 'The link by which somebody new signs in', optional: false },
  packet_ready: {
    meaning: 'Every scorecard of a loop you run is filed or excused',
    optional: true,
  },
  decision_made: {
    meaning: 'A decision was made on a loop you sat on, with its memo when your scorecard counted',
    optional: true,
  },
  approval_asked: { meaning: 'A decision waits for your approval', optional: false },
  decision_settled: {
    meaning: 'What became of a decision of yours that waited for approval',
    optional: true,
  },
  committee_invitation: {
    meaning: 'A committee asks you to read a packet of somebody you never met',
    optional: false,
  },
  debrief_opened: {
    meaning: 'A debrief was opened and waits for your vote',
    optional: false,
  },
  debrief_revealed: {
    meaning: 'The votes of a debrief you voted in are open',
    optional: true,
  },
  flag_to_read: {
    meaning: 'You are asked to read a red flag as its second reader',
    optional: true,
  },
  webhook_paused: {
    meaning: 'A webhook of yours was paused because its address keeps failing',
    optional: false,
  },
  export_ready: { meaning: 'A file you asked for can be downloaded', optional: true },
  import_done: { meaning: 'An import of yours has ended', optional: true },
  test: { meaning: 'Shows an admin that the mail server works', optional: false },
} as const satisfies Readonly<Record<string, MailKindInfo>>;

export type MailKind = keyof typeof MAIL_KINDS;
export const MAIL_KIND_NAMES = Object.keys(MAIL_KINDS) as MailKind[];

/** The kinds that go to candidates; all others go to people of the house. */
export const CANDIDATE_MAIL_KINDS = [
  'candidate_invitation',
  'candidate_invitation_cancelled',
  'candidate_guide',
  'candidate_choice',
] as const satisfies readonly MailKind[];
export type CandidateMailKind = (typeof CANDIDATE_MAIL_KINDS)[number];

export const MAIL_STATES = ['queued', 'sending', 'sent', 'failed', 'bounced', 'skipped'] as const;
export type MailState = (typeof MAIL_STATES)[number];
