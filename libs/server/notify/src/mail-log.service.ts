import {
  CONFIG,
  fieldProblems,
  notFound,
  UnitOfWork,
  type Actor,
  type Config,
  type Fields,
  type IdempotencyMismatch,
  type NotFound,
} from '@debrief/server-kernel';
import { Inject, Injectable } from '@nestjs/common';
import { MailBooks } from './mail.books.repository';
import { MailLogReader, type MailView } from './mail-log.reader';
import { MailLogRepository, type MailLogRow } from './mail-log.repository';
import { MailQueue } from './mail.queue';
import { SKIPPED } from './mail.repository';

interface Keyed {
  readonly idempotencyKey: string;
}
export interface RetryMail extends Keyed {
  readonly mailId: string;
}
export interface ReleaseAddress extends Keyed {
  readonly address: string;
}
interface Done<Name extends string> {
  readonly __typename: Name;
  readonly mail: MailView | NotFound;
}
export interface AddressReleased {
  readonly __typename: 'AddressReleased';
  readonly address: string;
}

const NO_SERVER = {
  path: 'mailId',
  code: 'NO_MAIL_SERVER',
  message: 'No mail server is set up, so nothing can be sent.',
} as const;

/** What recruiters and admins do about mail that did not arrive. */
@Injectable()
export class MailLogService {
  public constructor(
    private readonly uow: UnitOfWork,
    private readonly log: MailLogRepository,
    private readonly reader: MailLogReader,
    private readonly books: MailBooks,
    private readonly queue: MailQueue,
    @Inject(CONFIG) private readonly config: Pick<Config, 'SMTP_URL'>,
  ) {}

  /** Sends a mail again that failed, came back or was skipped. */
  public async retry(
    actor: Actor,
    input: RetryMail,
  ): Promise<Done<'MailRetried'> | NotFound | Fields | IdempotencyMismatch> {
    const done = await this.uow.run(
      { actor, action: 'mail.retried', once: { key: input.idempotencyKey, input } },
      async (tx) => {
        const mail = await this.log.lock(tx, actor.personId, input.mailId);
        if (!mail) return notFound('mail');
        const refused = await this.refusal(mail);
        if (refused) return refused;
        await this.log.queueAgain(tx, mail.id);
        tx.record({
          subjectType: 'mail',
          subjectId: mail.id,
          ...(mail.loopId && { loopId: mail.loopId }),
          detail: { kind: mail.kind, before: mail.state },
        });
        tx.emit('mail.queued', { mailId: mail.id });
        return { __typename: 'MailRetried' as const };
      },
    );
    return done.__typename === 'MailRetried'
      ? { ...done, mail: await this.shown(actor, input.mailId) }
      : done;
  }

  private async refusal(mail: MailLogRow): Promise<Fields | null> {
    const refuse = (code: string, message: string): Fields =>
      fieldProblems([{ path: 'mailId', code, message }]);
    if (!['failed', 'bounced', 'skipped'].includes(mail.state))
      return refuse('NOT_TO_RETRY', 'This mail was sent or is still on its way.');
    if (mail.problem === SKIPPED.unwanted)
      return refuse('UNWANTED', 'The recipient has switched these mails off.');
    if (!this.config.SMTP_URL) return fieldProblems([NO_SERVER]);
    if (await this.books.isStopped(mail.toAddress))
      return refuse('ADDRESS_STOPPED', 'Mail to this address came back. Release it first.');
    return null;
  }

  public async release(
    actor: Actor,
    input: ReleaseAddress,
  ): Promise<AddressReleased | NotFound | IdempotencyMismatch> {
    const address = input.address.toLowerCase();
    return this.uow.run(
      { actor, action: 'address.released', once: { key: input.idempotencyKey, input } },
      async (tx) => {
        if (!(await this.log.release(tx, actor.personId, address))) return notFound('address');
        tx.record({ subjectType: 'address', subjectId: address });
        return { __typename: 'AddressReleased' as const, address };
      },
    );
  }

  /** To the admin who asks. */
  public async sendTest(
    actor: Actor,
    input: Keyed,
  ): Promise<Done<'TestMailQueued'> | Fields | IdempotencyMismatch> {
    if (!this.config.SMTP_URL) return fieldProblems([{ ...NO_SERVER, path: 'idempotencyKey' }]);
    const dedupKey = `test:${actor.personId}:${input.idempotencyKey}`;
    const done = await this.uow.run(
      { actor, action: 'mail.tested', once: { key: input.idempotencyKey, input } },
      async (tx) => {
        const [mailId] = await this.queue.putForIds(tx, [
          { dedupKey, kind: 'test', to: { personId: actor.personId }, params: {} },
        ]);
        if (!mailId)
          return fieldProblems([
            {
              path: 'idempotencyKey',
              code: 'ADDRESS_STOPPED',
              message: 'Mail to your own address came back. Release it first.',
            },
          ]);
        tx.record({ subjectType: 'mail', subjectId: mailId });
        return { __typename: 'TestMailQueued' as const, mailId };
      },
    );
    return 'mailId' in done
      ? { __typename: done.__typename, mail: await this.shown(actor, done.mailId) }
      : done;
  }

  private async shown(actor: Actor, mailId: string): Promise<MailView | NotFound> {
    return (await this.reader.one(actor, mailId)) ?? notFound('mail');
  }
}
