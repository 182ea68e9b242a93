import { approvalProgress, isAsked } from '@debrief/domain';
import type { Actor } from '@debrief/server-kernel';
import { Injectable } from '@nestjs/common';
import { ApprovalRepository, type ApprovalWaiting } from './approval.repository';

export interface ApprovalToAnswer extends Omit<ApprovalWaiting, 'groups' | 'answers'> {
  readonly groupName: string;
}

/** What waits for somebody's approval. */
@Injectable()
export class ApprovalReader {
  public constructor(private readonly approvals: ApprovalRepository) {}

  /** Those whose turn it is; a later group hears of it when the earlier one has approved. */
  public async toAnswer(actor: Actor): Promise<readonly ApprovalToAnswer[]> {
    const waiting = await this.approvals.waitingFor(actor);
    return waiting
      .filter(({ groups, answers }) => isAsked(actor.personId, groups, answers))
      .map(({ groups, answers, ...rest }) => ({
        ...rest,
        groupName: groups[approvalProgress(groups, answers).open ?? 0]?.name ?? '',
      }));
  }
}
