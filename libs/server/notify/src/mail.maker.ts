import { headerText, MAIL_KINDS, oneLine, type MailKind } from '@debrief/domain';
import { CONFIG, type Config } from '@debrief/server-kernel';
import { Inject, Injectable, Optional } from '@nestjs/common';
import {
  InvitationCalendar,
  type InvitationFile,
  type InvitationMailKind,
} from './invitation-calendar';
import type { ClaimedMail } from './mail.books.repository';
import { MailFacts, type Recipient } from './mail.facts.repository';
import { MailGates } from './mail.gates';
import type { MailMessage } from './mail.message';
import type { MailParams } from './mail.params';
import { MailRepository, SKIPPED } from './mail.repository';
import { NotificationLink } from './notification-link';
import { mailText, type MailFooter } from './templates/mail-text';
import type { MailContent, MailLinks } from './templates/mail-content';
import { fillTemplate } from './templates/registry';

export type MadeMail =
  | { readonly ok: true; readonly message: MailMessage }
  | { readonly ok: false; readonly reason: string };

const LONGEST_NAME = 100;
const GONE = 'The recipient is no longer there.';
const NOT_ANY_MORE = 'It is no longer due, or no longer theirs to know.';

/** Makes a mail at the moment it goes out, reading everything as its recipient. */
@Injectable()
export class MailMaker {
  public constructor(
    private readonly facts: MailFacts,
    private readonly gates: MailGates,
    private readonly mails: MailRepository,
    private readonly unsubscribing: NotificationLink,
    @Inject(CONFIG) private readonly config: Pick<Config, 'PUBLIC_URL'>,
    @Optional() private readonly calendar?: InvitationCalendar,
  ) {}

  public async make(mail: ClaimedMail): Promise<MadeMail> {
    const to = await this.facts.recipient(mail);
    if (!to) return { ok: false, reason: GONE };
    if (to.kind === 'person' && (await this.mails.unwantedBy(to.id)).has(mail.kind))
      return { ok: false, reason: SKIPPED.unwanted };
    const filled = await this.fill(mail.kind, to, mail.params as MailParams[MailKind]);
    if (!filled) return { ok: false, reason: NOT_ANY_MORE };
    const calendar = isInvitation(mail.kind) ? await this.fileFor(mail.kind, mail.params) : null;
    if (isInvitation(mail.kind) && !calendar) return { ok: false, reason: NOT_ANY_MORE };
    return { ok: true, message: await this.compose(mail, to, filled, calendar) };
  }

  /** What a mail of the kind says to the recipient now, or null when it says nothing any more. */
  public async fill<K extends MailKind>(
    kind: K,
    to: Recipient,
    params: MailParams[K],
  ): Promise<MailContent | null> {
    const facts = await this.gates.pass(kind, to, params);
    if (!facts) return null;
    const organisation = oneLine(await this.facts.organisationName(), LONGEST_NAME);
    return fillTemplate(kind, { to, organisation, links: this.links() }, facts);
  }

  private async compose(
    mail: ClaimedMail,
    to: Recipient,
    filled: MailContent,
    calendar: InvitationFile | null,
  ): Promise<MailMessage> {
    const unsubscribeUrl =
      to.kind === 'person' && MAIL_KINDS[mail.kind].optional
        ? this.unsubscribing.url({ personId: to.id, kind: mail.kind })
        : null;
    const footer: MailFooter = {
      organisation: oneLine(await this.facts.organisationName(), LONGEST_NAME),
      choicesUrl: to.kind === 'person' ? this.links().page('settings/notifications') : null,
      unsubscribeUrl,
    };
    const { mailHtml } = await loadHtml();
    return {
      mailId: mail.id,
      to: { name: headerText(to.name, LONGEST_NAME), address: to.address },
      subject: filled.subject,
      text: mailText(filled, footer),
      html: await mailHtml(filled, footer),
      calendar,
      unsubscribeUrl,
    };
  }

  private fileFor(kind: InvitationMailKind, params: unknown): Promise<InvitationFile | null> {
    if (!this.calendar) throw new Error('Nothing makes the calendar part of invitations');
    const asked = params as MailParams[InvitationMailKind];
    const seatId = 'seatId' in asked ? asked.seatId : null;
    return this.calendar.fileFor({
      kind,
      roundId: asked.roundId,
      uid: asked.uid,
      sequence: asked.sequence,
      seatId,
    });
  }

  private links(): MailLinks {
    const page = (path: string): string => `${this.config.PUBLIC_URL}/#/${path}`;
    return {
      page,
      scorecard: (seatId) => page(`scorecards/${seatId}`),
      loop: (loopId) => page(`loops/${loopId}/show`),
      packet: (loopId) => page(`packets/${loopId}`),
    };
  }
}

const INVITATIONS: readonly MailKind[] = [
  'invitation',
  'invitation_cancelled',
  'candidate_invitation',
  'candidate_invitation_cancelled',
];
function isInvitation(kind: MailKind): kind is InvitationMailKind {
  return INVITATIONS.includes(kind);
}

let html: Promise<typeof import('./templates/mail-html')> | undefined;

/** The components weigh 50 MB and are wanted only where mail is sent: loaded once, with the first mail. */
function loadHtml(): Promise<typeof import('./templates/mail-html')> {
  html ??= import('./templates/mail-html');
  return html;
}
