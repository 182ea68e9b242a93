import { REMINDER_KINDS, REMINDER_STATES } from '@debrief/domain';
import { registerWords } from '@debrief/server-kernel';

export const ReminderKindWord = registerWords(
  'ReminderKind',
  REMINDER_KINDS,
  'What somebody is reminded of around a round',
  {
    kit_ahead: 'The kit, some time before',
    starting_soon: 'That it starts soon',
    file_now: 'That it has ended, with the link to the scorecard',
    file_reminder: 'That the scorecard is still missing',
    escalation: 'Tells those who run the loop that the scorecard is long overdue',
  },
);

export const ReminderStateWord = registerWords(
  'ReminderState',
  REMINDER_STATES,
  'What became of a reminder',
  {
    waiting: 'Its time has not come',
    sent: 'Was handed to the mail, which may be switched off by its recipient',
    cancelled: 'Not needed any more: filed, let off, handed over, or without a slot',
    missed: 'Its time was past, or a newer one was sent instead',
  },
);
