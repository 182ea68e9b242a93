import { CANDIDATE_MAIL_KINDS, MAIL_KIND_NAMES, MAIL_KINDS, type MailKind } from '@debrief/domain';
import {
  fieldProblems,
  UnitOfWork,
  type Actor,
  type Fields,
  type IdempotencyMismatch,
} from '@debrief/server-kernel';
import { Injectable } from '@nestjs/common';
import { MailRepository } from './mail.repository';
import type { UnwantedKind } from './notification-link';
import { NotificationRepository } from './notification.repository';

export interface NotificationChoice {
  readonly kind: MailKind;
  readonly wanted: boolean;
  readonly optional: boolean;
  readonly meaning: string;
}
export interface SetNotification {
  readonly kind: MailKind;
  readonly wanted: boolean;
  readonly idempotencyKey: string;
}
export interface NotificationSet {
  readonly __typename: 'NotificationSet';
  readonly choice: NotificationChoice;
}

/** Candidates choose nothing, and a test mail is asked for. */
const NOT_LISTED: readonly MailKind[] = [...CANDIDATE_MAIL_KINDS, 'test'];

/** What somebody wants to be sent. */
@Injectable()
export class NotificationService {
  public constructor(
    private readonly choices: NotificationRepository,
    private readonly mails: MailRepository,
    private readonly uow: UnitOfWork,
  ) {}

  public async mine(actor: Actor): Promise<{ readonly kinds: readonly NotificationChoice[] }> {
    const unwanted = await this.mails.unwantedBy(actor.personId);
    const kinds = MAIL_KIND_NAMES.filter((kind) => !NOT_LISTED.includes(kind));
    return { kinds: kinds.map((kind) => choiceOf(kind, !unwanted.has(kind))) };
  }

  public async set(
    actor: Actor,
    input: SetNotification,
  ): Promise<NotificationSet | Fields | IdempotencyMismatch> {
    const { kind, wanted } = input;
    if (!MAIL_KINDS[kind].optional && !wanted) return fieldProblems([NOT_OPTIONAL]);
    return this.uow.run(
      { actor, action: 'notifications.updated', once: { key: input.idempotencyKey, input } },
      async (tx) => {
        if (await this.choices.set(tx, actor.personId, kind, wanted))
          tx.emit('person.changed', { personId: actor.personId });
        tx.record({
          subjectType: 'person',
          subjectId: actor.personId,
          detail: { kind, wanted },
        });
        return { __typename: 'NotificationSet' as const, choice: choiceOf(kind, wanted) };
      },
    );
  }

  /** Through the link of a mail, by whoever has it. Doing it again changes nothing. */
  public async unsubscribe({ personId, kind }: UnwantedKind): Promise<void> {
    if (!MAIL_KINDS[kind].optional || (await this.mails.unwantedBy(personId)).has(kind)) return;
    await this.uow.run({ actor: null, action: 'mail.unsubscribed' }, async (tx) => {
      if (await this.choices.set(tx, personId, kind, false))
        tx.emit('person.changed', { personId });
      tx.record({ subjectType: 'person', subjectId: personId, detail: { kind } });
      return { done: true };
    });
  }
}

const NOT_OPTIONAL = {
  path: 'kind',
  code: 'NOT_OPTIONAL',
  message: 'These mails tell you what you need to do your part; they cannot be switched off.',
} as const;

function choiceOf(kind: MailKind, wanted: boolean): NotificationChoice {
  const { optional, meaning } = MAIL_KINDS[kind];
  return { kind, wanted: wanted || !optional, optional, meaning };
}
