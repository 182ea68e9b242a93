const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** Pauses before the second and later tries of a mail that its recipient's mailbox puts off. */
export const MAIL_BACK_OFF_MS = [
  20 * SECOND,
  40 * SECOND,
  60 * SECOND,
  2 * MINUTE,
  5 * MINUTE,
  15 * MINUTE,
  HOUR,
  3 * HOUR,
  6 * HOUR,
] as const;

/** While the mail server is in trouble one mail is tried so often; the others wait for it. */
export const PILOT_EVERY_MS = 20 * SECOND;

/**
 * How far the talk with the mail server came. `making`: the mail could not be made, so none began.
 * `connecting` covers everything before a mail is spoken of, signing in included.
 */
export const MAIL_PHASES = ['making', 'connecting', 'sender', 'recipient', 'content'] as const;
export type MailPhase = (typeof MAIL_PHASES)[number];

export type MailOutcome =
  | { readonly kind: 'accepted' }
  | {
      readonly kind: 'refused';
      readonly phase: MailPhase;
      /** The server's answer; null when there was none: no connection, silence, a line cut. */
      readonly code: number | null;
      readonly text: string;
    };

export interface TriedMail {
  /** Tries that counted so far, without this one. */
  readonly attempts: number;
  /** The mail was refused before, whoever was to blame. */
  readonly refusedBefore: boolean;
  /** The server was in trouble when this try began: it was the pilot. */
  readonly asPilot: boolean;
}

export interface NextMailStep {
  readonly state: 'sent' | 'queued' | 'failed';
  readonly attempts: number;
  /** When it is tried next, if it is. */
  readonly nextAttemptAt: Date | null;
  /** No more mail to this address until somebody releases it. */
  readonly stopsAddress: boolean;
  /** What the try says about the mail server; null when it says nothing. */
  readonly server: 'well' | 'in_trouble' | null;
}

type Blame = 'server' | 'mailbox_for_now' | 'mailbox' | 'mail' | 'mail_for_now';

/**
 * What becomes of a mail after a try. Trouble of the server uses up no attempt: the mail stays due
 * until the server works. Trouble of one mailbox is retried with growing pauses; a mailbox that
 * does not exist is not written to again.
 */
export function afterMailAttempt(mail: TriedMail, outcome: MailOutcome, now: Date): NextMailStep {
  const attempts = mail.attempts + 1;
  const none = { nextAttemptAt: null, stopsAddress: false, server: 'well' as const };
  if (outcome.kind === 'accepted') return { ...none, state: 'sent', attempts };
  const blame = blameOf(mail, outcome);
  if (blame === 'server') {
    return {
      ...none,
      state: 'queued',
      attempts: mail.attempts,
      nextAttemptAt: now,
      server: 'in_trouble',
    };
  }
  const server = outcome.phase === 'making' ? null : 'well';
  const pause = MAIL_BACK_OFF_MS[attempts - 1];
  if ((blame === 'mailbox_for_now' || blame === 'mail_for_now') && pause !== undefined) {
    const nextAttemptAt = new Date(now.getTime() + pause);
    return { ...none, state: 'queued', attempts, nextAttemptAt, server };
  }
  return { ...none, state: 'failed', attempts, stopsAddress: blame === 'mailbox', server };
}

function blameOf(mail: TriedMail, outcome: Extract<MailOutcome, { kind: 'refused' }>): Blame {
  const { phase, code } = outcome;
  if (phase === 'making') return 'mail_for_now';
  // 421: the server goes away; 530: it wants us to sign in.
  if (code === null || phase === 'connecting' || code === 421 || code === 530) return 'server';
  const forGood = code >= 500;
  if (phase === 'recipient') {
    if (!forGood) return 'mailbox_for_now';
    return isOfPolicy(outcome.text) ? 'mail' : 'mailbox';
  }
  if (forGood) return 'mail';
  // Put off again while the server takes other mail: it is this mail that it does not like.
  return mail.refusedBefore && !mail.asPilot ? 'mail_for_now' : 'server';
}

/** Enhanced status 5.3 to 5.7 (RFC 3463): system, routing, protocol, content or policy, not the mailbox. */
function isOfPolicy(text: string): boolean {
  return /\b5\.[3-7]\.\d{1,3}\b/.test(text);
}
