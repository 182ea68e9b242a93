import {
  notFound,
  UnitOfWork,
  type Actor,
  type IdempotencyMismatch,
  type NotFound,
} from '@debrief/server-kernel';
import { Injectable } from '@nestjs/common';
import { workItem, type WorkItemView } from './work.mapper';
import { WorkRepository } from './work.repository';

export interface RetryWork {
  readonly id: string;
  readonly idempotencyKey: string;
}
export interface WorkRetried {
  readonly __typename: 'WorkRetried';
  readonly item: WorkItemView;
}

@Injectable()
export class WorkService {
  public constructor(
    private readonly work: WorkRepository,
    private readonly uow: UnitOfWork,
  ) {}

  /** Hands unfinished work out again now, whatever its back-off. */
  public retry(
    actor: Actor,
    { id, idempotencyKey }: RetryWork,
  ): Promise<WorkRetried | NotFound | IdempotencyMismatch> {
    const once = { key: idempotencyKey, input: { id } };
    return this.uow.run<WorkRetried | NotFound>(
      { actor, action: 'work.retried', once },
      async (tx) => {
        const row = await this.work.lockUnfinished(tx, actor.personId, id);
        if (!row) return notFound('unfinished work');
        await this.work.handOutAgain(tx, id);
        tx.record({
          subjectType: 'work',
          subjectId: id,
          ...(row.loop_id === null ? {} : { loopId: row.loop_id }),
          detail: { type: row.type, attempts: row.attempts },
        });
        return { __typename: 'WorkRetried', item: workItem(row) };
      },
    );
  }
}
