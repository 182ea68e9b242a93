import { afterMailAttempt, type MailOutcome } from '@debrief/domain';
import { Clock, UnitOfWork } from '@debrief/server-kernel';
import { Injectable } from '@nestjs/common';
import { MailBooks, type ClaimedMail } from './mail.books.repository';
import { MailMaker } from './mail.maker';
import type { MailMessage } from './mail.message';
import { SKIPPED } from './mail.repository';
import { MailTransport } from './mail.transport';

/** Mails that one process sends at the same time. */
const AT_ONCE = 4;

/** Takes due mail to the server and keeps the books about it. Several processes may run one each. */
@Injectable()
export class MailCourier {
  public constructor(
    private readonly books: MailBooks,
    private readonly maker: MailMaker,
    private readonly transport: MailTransport,
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Tries one mail now if it is due and the server is not in trouble. */
  public async sendOne(mailId: string): Promise<void> {
    const claimed = await this.uow.keepBooks((tx) => this.books.claim(tx, 1, mailId));
    await Promise.all(claimed.map((mail) => this.attempt(mail)));
  }

  /** Tries everything that is due; gives the number of tries. */
  public async sendDue(): Promise<number> {
    let tries = 0;
    for (;;) {
      const claimed = await this.uow.keepBooks((tx) => this.books.claim(tx, AT_ONCE));
      if (claimed.length === 0) return tries;
      await Promise.all(claimed.map((mail) => this.attempt(mail)));
      tries += claimed.length;
    }
  }

  private async attempt(mail: ClaimedMail): Promise<void> {
    const began = this.clock.now();
    let message: MailMessage | null = null;
    let outcome: MailOutcome;
    try {
      const made = await this.maker.make(mail);
      if (!made.ok) return await this.skip(mail, made.reason);
      message = made.message;
      const { address } = message.to;
      if (await this.books.isStopped(address)) return await this.skip(mail, SKIPPED.stopped);
      await this.noteMade(message);
      outcome = await this.transport.send(message, began);
    } catch (error) {
      const text = error instanceof Error ? error.message : String(error);
      outcome = { kind: 'refused', phase: 'making', code: null, text };
    }
    await this.settle(mail, message?.to.address ?? null, outcome, began);
  }

  private async settle(
    mail: ClaimedMail,
    address: string | null,
    outcome: MailOutcome,
    began: Date,
  ): Promise<void> {
    await this.uow.keepBooks(async (tx) => {
      const next = afterMailAttempt(mail, outcome, tx.now);
      const why = outcome.kind === 'refused' ? outcome : null;
      await this.books.settle(tx, mail, next, why);
      if (next.server === 'well') await this.books.noteWell(tx);
      if (next.server === 'in_trouble') await this.books.noteTrouble(tx, why?.text ?? '', began);
      if (next.stopsAddress && address)
        await this.books.stopAddress(tx, address, why?.code ?? null, why?.text ?? '');
    });
  }

  private async skip(mail: ClaimedMail, reason: string): Promise<void> {
    await this.uow.keepBooks((tx) => this.books.skip(tx, mail, reason));
  }

  private async noteMade({ mailId, to, subject }: MailMessage): Promise<void> {
    await this.uow.keepBooks((tx) => this.books.noteMade(tx, mailId, to.address, subject));
  }
}
