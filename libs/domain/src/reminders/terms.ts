/**
 * What somebody is reminded of around their round. `kit_ahead` and `starting_soon` come before it,
 * `file_now` when it ends, `file_reminder` while the scorecard is missing; `escalation` goes to
 * those who run the loop instead of to the interviewer.
 */
export const REMINDER_KINDS = [
  'kit_ahead',
  'starting_soon',
  'file_now',
  'file_reminder',
  'escalation',
] as const;
export type ReminderKind = (typeof REMINDER_KINDS)[number];

export const REMINDER_STATES = ['waiting', 'sent', 'cancelled', 'missed'] as const;
export type ReminderState = (typeof REMINDER_STATES)[number];
