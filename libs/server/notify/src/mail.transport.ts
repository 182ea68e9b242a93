import { parseMailbox, plainAddress, type MailOutcome, type MailPhase } from '@debrief/domain';
import type { Config } from '@debrief/server-kernel';
import MailComposer from 'nodemailer/lib/mail-composer';
import { parseConnectionUrl } from 'nodemailer/lib/shared';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import { messageIdOf, type MailMessage } from './mail.message';

export interface TransportLimits {
  /** To be connected and greeted, and between two answers, ms. */
  readonly silenceMs: number;
  /** For the whole of a mail, ms: after it the line is cut, whatever the server does. */
  readonly totalMs: number;
}

/** Shorter than the lease on a mail, so that a slow send is over before anybody else may begin one. */
export const TRANSPORT_LIMITS: TransportLimits = { silenceMs: 15_000, totalMs: 20_000 };

/**
 * Talks to the mail server: one connection and one recipient a mail. Never throws; what went wrong
 * and how far the talk had come is the outcome.
 */
export class MailTransport {
  public constructor(
    private readonly config: Pick<Config, 'SMTP_URL' | 'MAIL_FROM' | 'PUBLIC_URL'>,
    private readonly limits: TransportLimits = TRANSPORT_LIMITS,
  ) {}

  public async send(message: MailMessage, date: Date): Promise<MailOutcome> {
    const from = parseMailbox(this.config.MAIL_FROM);
    if (!this.config.SMTP_URL || !from)
      return refusal('connecting', null, 'No mail server is set up.');
    const to = plainAddress(message.to.address);
    if (!to) return refusal('recipient', 553, '553 5.1.3 The address is not one plain mailbox.');
    try {
      const raw = await this.compose(message, from, date);
      return await this.talk({ from: from.address, to }, raw);
    } catch (error) {
      return refusal('making', null, textOf(error));
    }
  }

  private compose(
    message: MailMessage,
    from: { readonly name: string; readonly address: string },
    date: Date,
  ): Promise<Buffer> {
    const { calendar, unsubscribeUrl } = message;
    return new MailComposer({
      from,
      to: message.to,
      subject: message.subject,
      text: message.text,
      html: message.html,
      date,
      messageId: messageIdOf(message.mailId, this.config.PUBLIC_URL),
      headers: {
        'Auto-Submitted': 'auto-generated',
        ...(unsubscribeUrl && {
          'List-Unsubscribe': `<${unsubscribeUrl}>`,
          'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
        }),
      },
      ...(calendar && {
        icalEvent: { method: calendar.method, content: calendar.text, filename: 'invite.ics' },
      }),
      disableFileAccess: true,
      disableUrlAccess: true,
    })
      .compile()
      .build();
  }

  private talk(
    envelope: { readonly from: string; readonly to: string },
    raw: Buffer,
  ): Promise<MailOutcome> {
    const { auth, ...server } = parseConnectionUrl(this.config.SMTP_URL ?? '');
    const connection = new SMTPConnection({
      ...server,
      name: new URL(this.config.PUBLIC_URL).hostname,
      connectionTimeout: this.limits.silenceMs,
      greetingTimeout: this.limits.silenceMs,
      socketTimeout: this.limits.silenceMs,
      dnsTimeout: this.limits.silenceMs,
    });
    return new Promise<MailOutcome>((resolve) => {
      const deadline = setTimeout(
        () => finish(refusal('content', null, 'The mail server took too long.')),
        this.limits.totalMs,
      );
      const finish = (outcome: MailOutcome): void => {
        clearTimeout(deadline);
        // QUIT is a courtesy to a server that works; a hanging one is left at once.
        if (outcome.kind === 'accepted') connection.quit();
        else connection.close();
        resolve(outcome);
      };
      const failed = (error: SMTPConnection.SMTPError): void => finish(outcomeOf(error));
      const deliver = (): void =>
        connection.send({ ...envelope, size: raw.length }, raw, (error) =>
          error ? failed(error) : finish({ kind: 'accepted' }),
        );
      connection.on('error', failed);
      connection.connect((error) => {
        if (error) failed(error);
        else if (auth?.user) {
          connection.login({ user: auth.user, pass: auth.pass ?? '' }, (refused) =>
            refused ? failed(refused) : deliver(),
          );
        } else deliver();
      });
    });
  }
}

const PHASES: Readonly<Record<string, MailPhase>> = {
  'MAIL FROM': 'sender',
  'RCPT TO': 'recipient',
  DATA: 'content',
};

function outcomeOf(error: SMTPConnection.SMTPError): MailOutcome {
  const phase = PHASES[error.command ?? ''] ?? 'connecting';
  return refusal(phase, error.responseCode ?? null, error.response ?? error.message);
}

function refusal(phase: MailPhase, code: number | null, text: string): MailOutcome {
  return { kind: 'refused', phase, code, text };
}

function textOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
