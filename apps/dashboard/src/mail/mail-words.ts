import type { Mail } from '@debrief/web-data';

export const MAIL_STATE: Readonly<Record<Mail['state'], string>> = {
  QUEUED: 'waiting',
  SENDING: 'sending',
  SENT: 'sent',
  FAILED: 'failed',
  BOUNCED: 'came back',
  SKIPPED: 'not sent',
};

/** Whether somebody should look: it did not arrive, and nothing will change that by itself. */
export function needsLook(mail: Pick<Mail, 'state'>): boolean {
  return mail.state === 'FAILED' || mail.state === 'BOUNCED';
}

/** Whether asking for it again makes sense: it is over and did not arrive. */
export function mayRetry(mail: Pick<Mail, 'state'>): boolean {
  return needsLook(mail) || mail.state === 'SKIPPED';
}

/** Who gets it: a name, with the address when it adds something. */
export function recipientOf(mail: Pick<Mail, 'person' | 'candidate' | 'toAddress'>): string {
  return mail.person?.name ?? mail.candidate?.name ?? mail.toAddress;
}

/** Code and words of a refusal; servers often begin their words with the code. */
export function refusalOf(code: number | null | undefined, words: string): string {
  return code && !words.startsWith(String(code)) ? `${code} ${words}` : words;
}
