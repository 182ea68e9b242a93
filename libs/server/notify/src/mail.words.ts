import { MAIL_KIND_NAMES, MAIL_KINDS, MAIL_STATES, type MailKind } from '@debrief/domain';
import { registerWords } from '@debrief/server-kernel';

const meanings = Object.fromEntries(
  MAIL_KIND_NAMES.map((kind) => [kind, MAIL_KINDS[kind].meaning]),
) as Record<MailKind, string>;

export const MailKindWord = registerWords(
  'MailKind',
  MAIL_KIND_NAMES,
  'What a mail is about',
  meanings,
);

export const MailStateWord = registerWords('MailState', MAIL_STATES, 'What became of a mail', {
  queued: 'Waits for its turn, or for the mail server',
  sending: 'Is on its way to the mail server',
  sent: 'The mail server took it',
  failed: 'Given up: refused for good, or put off too often',
  bounced: 'The mail server took it and later reported that it could not be delivered',
  skipped: 'Never sent, for the reason given',
});
