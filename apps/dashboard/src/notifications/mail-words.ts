import type { MailKind } from '@debrief/web-data';

/** Each kind of mail as the screens name it; what it tells comes from the server. */
export const MAIL_KIND: Readonly<Record<MailKind, string>> = {
  INVITATION: 'Invitation',
  INVITATION_CANCELLED: 'Invitation called off',
  CANDIDATE_INVITATION: 'Invitation of the candidate',
  CANDIDATE_INVITATION_CANCELLED: 'Candidate’s invitation called off',
  CANDIDATE_GUIDE: 'Preparation guide of the candidate',
  KIT_AHEAD: 'Kit ahead',
  STARTING_SOON: 'Starting soon',
  FILE_NOW: 'File now',
  FILE_REMINDER: 'Reminder to file',
  ESCALATION: 'Long overdue',
  DIGEST: 'Several in one',
  HAND_OVER: 'Hand-over',
  ACCOUNT_INVITE: 'Account',
  PACKET_READY: 'Packet ready',
  COMMITTEE_INVITATION: 'Committee',
  DECISION_MADE: 'Decision and memo',
  APPROVAL_ASKED: 'Approval asked',
  DECISION_SETTLED: 'Decision approved or declined',
  FLAG_TO_READ: 'Second reading asked',
  WEBHOOK_PAUSED: 'Webhook paused',
  EXPORT_READY: 'Export ready',
  IMPORT_DONE: 'Import done',
  TEST: 'Test',
};
