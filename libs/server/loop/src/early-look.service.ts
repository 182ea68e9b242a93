import { requiredText } from '@debrief/domain';
import {
  fieldProblems,
  hasRole,
  notFound,
  UnitOfWork,
  type Actor,
  type Fields,
  type IdempotencyMismatch,
  type NotFound,
} from '@debrief/server-kernel';
import { Injectable } from '@nestjs/common';
import { feedbackLocked, type FeedbackLocked } from './loop.problems';
import { LoopStore } from './loop.store.repository';
import { toOwedSeat } from './own-work.mapper';
import { OwnWorkRepository } from './own-work.repository';

export interface OpenEarly {
  readonly loopId: string;
  readonly reason: string;
  readonly idempotencyKey: string;
}
export interface EarlyLookOpened {
  readonly __typename: 'EarlyLookOpened';
  readonly at: Date;
}

const LONGEST_REASON = 2_000;

/** Opening feedback before its seal does: only with a written reason, which the packet shows. */
@Injectable()
export class EarlyLookService {
  public constructor(
    private readonly uow: UnitOfWork,
    private readonly store: LoopStore,
    private readonly ownWork: OwnWorkRepository,
  ) {}

  /** For recruiters and the job's hiring manager, never for somebody who owes. A second look keeps the first reason. */
  public open(
    actor: Actor,
    input: OpenEarly,
  ): Promise<EarlyLookOpened | Fields | NotFound | FeedbackLocked | IdempotencyMismatch> {
    return this.uow.run<EarlyLookOpened | Fields | NotFound | FeedbackLocked>(
      { actor, action: 'feedback.opened_early', once: { key: input.idempotencyKey, input } },
      async (tx) => {
        const loop = hasRole(actor, 'recruiter', 'hiring_manager')
          ? await this.store.lockManaged(tx, actor, 'loop', input.loopId)
          : null;
        if (!loop) return notFound('loop');
        if (loop.owes)
          return feedbackLocked(
            (await this.ownWork.owedIn(tx, actor.personId, loop.id)).map(toOwedSeat),
          );
        const reason = requiredText('reason', input.reason, LONGEST_REASON);
        if (!reason.ok) return fieldProblems(reason.problems);
        const at = await this.store.putEarlyLook(tx, loop.id, actor.personId, reason.value);
        await this.store.contentChanged(tx, loop.id);
        tx.record({ subjectType: 'loop', subjectId: loop.id, loopId: loop.id });
        return { __typename: 'EarlyLookOpened', at };
      },
    );
  }
}
