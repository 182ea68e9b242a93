import type { Mailbox } from '@debrief/domain';
import type { InvitationFile } from './invitation-calendar';

/** One mail, made and ready to go: one recipient, both parts. */
export interface MailMessage {
  readonly mailId: string;
  readonly to: Mailbox;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly calendar: InvitationFile | null;
  /** Where a mail program unsubscribes with one POST; null for what cannot be switched off. */
  readonly unsubscribeUrl: string | null;
}

/** The same for every try, so that a mail sent twice is one mail to whoever receives it. */
export function messageIdOf(mailId: string, publicUrl: string): string {
  return `<mail.${mailId}@${new URL(publicUrl).hostname}>`;
}

const OURS = /^<?mail\.([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})@[^\s<>@]+>?$/i;

/** The mail behind one of our Message-IDs, or null when it is none of ours. */
export function mailIdOf(messageId: string): string | null {
  return OURS.exec(messageId.trim())?.[1]?.toLowerCase() ?? null;
}
