import { UnitOfWork, type Actor } from '@debrief/server-kernel';
import { Injectable, Optional } from '@nestjs/common';
import { readInbound, type InboundMail } from './bounce.mail';
import type { BounceReport } from './bounce.report';
import { BounceRepository } from './bounce.repository';
import { InvitationReplies } from './invitation-calendar';
import { MailBooks } from './mail.books.repository';

/** Takes in mail that answers ours: reports of failed delivery, and answers to invitations. */
@Injectable()
export class BounceService {
  public constructor(
    private readonly uow: UnitOfWork,
    private readonly bounces: BounceRepository,
    private readonly books: MailBooks,
    @Optional() private readonly replies?: InvitationReplies,
  ) {}

  /** What is neither is dropped. Taking the same mail twice changes nothing. */
  public async take(actor: Actor, raw: Buffer): Promise<void> {
    const mail = await readInbound(raw);
    for (const report of mail.reports)
      if (report.action === 'failed') await this.bounce(actor, mail, report);
    if (mail.calendarReply !== null && this.replies)
      await this.replies.take({ text: mail.calendarReply, from: mail.from });
  }

  /**
   * Anybody can send us a mail that looks like a report. Only one that encloses the Message-ID of a
   * mail to that very address stops the address; any other merely marks the latest mail to it.
   */
  private async bounce(actor: Actor, mail: InboundMail, report: BounceReport): Promise<void> {
    const why = { code: report.code, text: report.diagnostic || `Status ${report.status}` };
    const { returnedMailId } = mail;
    await this.uow.run<object>({ actor, action: 'mail.bounced' }, async (tx) => {
      const bounced = returnedMailId
        ? await this.bounces.byId(tx, returnedMailId, report.address, why)
        : await this.bounces.latestTo(tx, report.address, why);
      if (!bounced) return NOTHING_OF_OURS;
      const stops = returnedMailId !== null && report.status.startsWith('5.');
      if (stops) await this.books.stopAddress(tx, bounced.address, why.code, why.text);
      tx.record({
        subjectType: 'mail',
        subjectId: bounced.id,
        ...(bounced.loopId && { loopId: bounced.loopId }),
        detail: { status: report.status, stopped: stops },
      });
      return { done: true };
    });
  }
}

/** A problem value: the transaction is rolled back, and there is nothing to record. */
const NOTHING_OF_OURS = { __typename: 'NotFoundProblem', message: 'No mail of ours.' };
