import type { BookTx, Tx } from '@debrief/server-kernel';
import { CONFIG, type Config } from '@debrief/server-kernel';
import { Inject, Injectable } from '@nestjs/common';
import type { NewMail } from './mail.params';
import { MailRepository } from './mail.repository';

/** The way to send a mail: it leaves after the transaction has committed, once for each dedup key. */
@Injectable()
export class MailQueue {
  public constructor(
    private readonly mails: MailRepository,
    @Inject(CONFIG) private readonly config: Pick<Config, 'SMTP_URL'>,
  ) {}

  /**
   * Queues what was not queued before. Mail that the recipient does not want, to a stopped address,
   * or without a mail server is kept as skipped, with the reason. Gives how many will be sent.
   */
  public async put(tx: Tx | BookTx, mails: readonly NewMail[]): Promise<number> {
    return (await this.putForIds(tx, mails)).length;
  }

  /** Like {@link put}; gives the ids of those that will be sent. */
  public async putForIds(tx: Tx | BookTx, mails: readonly NewMail[]): Promise<readonly string[]> {
    if (mails.length === 0) return [];
    const queued = await this.mails.insert(tx, mails, { server: Boolean(this.config.SMTP_URL) });
    for (const mailId of queued) tx.emit('mail.queued', { mailId });
    return queued;
  }
}
