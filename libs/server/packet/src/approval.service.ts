import {
  approvalProgress,
  canMove,
  cleanText,
  isAsked,
  LOOP_TRANSITIONS,
  openCriticalFlags,
  requiredText,
  type PacketBody,
} from '@debrief/domain';
import { DebriefService } from '@debrief/server-debrief';
import {
  fieldProblems,
  notFound,
  UnitOfWork,
  type Actor,
  type Fields,
  type IdempotencyMismatch,
  type NotFound,
  type Tx,
} from '@debrief/server-kernel';
import { LoopService, type FeedbackMissing } from '@debrief/server-loop';
import { Injectable } from '@nestjs/common';
import type { AnswerApprovalInput, WithdrawDecisionInput } from './approval.input';
import { ApprovalRepository, type DecisionAsked } from './approval.repository';
import { missingIn, NEXT_STATE } from './decision-plan.service';
import type { DecisionView } from './decision.mapper';
import {
  approvalClosed,
  CHANGED,
  criticalFlag,
  type ApprovalClosed,
  type Changed,
  type CriticalFlag,
} from './decision.problems';
import { DecisionRepository, type LockedLoop } from './decision.repository';
import { ALL_STAGES, PacketAssembler } from './packet.assembler';

export interface ApprovalAnswered {
  readonly __typename: 'ApprovalAnswered';
  readonly decision: DecisionView;
}
export interface DecisionWithdrawn {
  readonly __typename: 'DecisionWithdrawn';
  readonly decision: DecisionView;
}
export type AnswerApprovalOutcome =
  | ApprovalAnswered
  | Fields
  | NotFound
  | ApprovalClosed
  | CriticalFlag
  | FeedbackMissing
  | IdempotencyMismatch;
export type WithdrawDecisionOutcome =
  DecisionWithdrawn | Fields | NotFound | ApprovalClosed | IdempotencyMismatch;

const LONGEST_REASON = 5_000;
const TRIES = 3;
const NOT_YOURS = 'Your group is not asked now: an earlier one comes first, or yours has approved.';

/** What becomes of a decision that waits: approved group by group, declined, or taken back. */
@Injectable()
export class ApprovalService {
  public constructor(
    private readonly uow: UnitOfWork,
    private readonly approvals: ApprovalRepository,
    private readonly decisions: DecisionRepository,
    private readonly assembler: PacketAssembler,
    private readonly loops: LoopService,
    private readonly debriefs: DebriefService,
  ) {}

  /** An approver's one answer. The last approval needed makes the decision final; a refusal drops it. */
  public async answer(actor: Actor, input: AnswerApprovalInput): Promise<AnswerApprovalOutcome> {
    const { verdict, reason: typed } = input;
    const reason =
      verdict === 'declined'
        ? requiredText('reason', typed, LONGEST_REASON)
        : cleanText('reason', typed.trim(), LONGEST_REASON);
    const once = { key: input.idempotencyKey, input };
    const action = verdict === 'approved' ? 'decision.approved' : 'decision.declined';
    for (let attempt = 1; ; attempt += 1) {
      const asked = await this.approvals.asked(actor, input.decisionId);
      const body = asked && (await this.changedBody(asked, input));
      const result = await this.uow.run<AnswerApprovalOutcome | Changed>(
        { actor, action, once },
        (tx) => {
          if (!asked?.isApprover || asked.deciderId === actor.personId)
            return Promise.resolve(notFound('decision'));
          if (!reason.ok) return Promise.resolve(fieldProblems(reason.problems));
          return this.write(tx, actor, asked, { verdict, reason: reason.value, body });
        },
      );
      if (result.__typename !== 'ChangedProblem') return result;
      if (attempt === TRIES) return approvalClosed('The loop is changing. Look at it again.');
    }
  }

  /** The packet of now, for an approval of something that has changed since it was frozen. */
  private changedBody(
    asked: DecisionAsked,
    input: AnswerApprovalInput,
  ): Promise<PacketBody | null> {
    return input.verdict === 'approved' && asked.changedSince
      ? this.assembler.assemble(asked.loopId, ALL_STAGES)
      : Promise.resolve(null);
  }

  private async write(
    tx: Tx,
    actor: Actor,
    asked: DecisionAsked,
    said: Pick<AnswerApprovalInput, 'verdict' | 'reason'> & { readonly body: PacketBody | null },
  ): Promise<AnswerApprovalOutcome | Changed> {
    const { id: decisionId, loopId, groups, outcome } = asked;
    const loop = await this.decisions.lockLoop(tx, loopId);
    if (loop?.pending?.id !== decisionId) return this.settledAlready(tx, decisionId);
    const before = await this.approvals.answersOf(tx, decisionId);
    if (!isAsked(actor.personId, groups, before)) return approvalClosed(NOT_YOURS);
    const answer = { personId: actor.personId, verdict: said.verdict };
    const progress = approvalProgress(groups, [...before, answer]);
    if (progress.state === 'final') {
      const hindered = hindrance(loop, asked, said.body);
      if (hindered) return hindered;
    }
    await this.approvals.insertAnswer(tx, { decisionId, ...answer, reason: said.reason });
    if (progress.state === 'declined')
      await this.drop(tx, asked, { state: 'declined', actor, reason: said.reason });
    else if (progress.state === 'final') await this.conclude(tx, actor, asked, loop);
    else {
      await this.loops.bumpContent(tx, loopId);
      await this.approvals.keepStep(tx, decisionId);
      if (progress.open !== approvalProgress(groups, before).open)
        tx.emit('decision.advanced', { loopId, decisionId });
    }
    tx.record({ subjectType: 'decision', subjectId: decisionId, loopId, detail: { outcome } });
    return {
      __typename: 'ApprovalAnswered',
      decision: await this.decisions.view(tx, actor, loopId, decisionId),
    };
  }

  private async conclude(
    tx: Tx,
    actor: Actor,
    { id: decisionId, loopId, outcome }: DecisionAsked,
    loop: LockedLoop,
  ): Promise<void> {
    await this.approvals.settle(tx, decisionId, {
      state: 'final',
      personId: actor.personId,
      reason: '',
    });
    if (!(await this.loops.moveLoop(tx, loopId, loop.version, NEXT_STATE[outcome])))
      throw new Error('The locked loop moved');
    await this.debriefs.close(tx, loopId, actor.personId);
    tx.emit('packet.decided', { loopId, decisionId });
  }

  private async drop(
    tx: Tx,
    { id: decisionId, loopId }: DecisionAsked,
    how: {
      readonly state: 'declined' | 'withdrawn';
      readonly actor: Actor;
      readonly reason: string;
    },
  ): Promise<void> {
    await this.approvals.settle(tx, decisionId, {
      state: how.state,
      personId: how.actor.personId,
      reason: how.reason,
    });
    await this.loops.bumpContent(tx, loopId);
    tx.emit('decision.dropped', { loopId, decisionId });
  }

  /** The decider takes back what still waits. */
  public async withdraw(
    actor: Actor,
    input: WithdrawDecisionInput,
  ): Promise<WithdrawDecisionOutcome> {
    const asked = await this.approvals.asked(actor, input.decisionId);
    const reason = requiredText('reason', input.reason, LONGEST_REASON);
    return this.uow.run<WithdrawDecisionOutcome>(
      {
        actor,
        action: 'decision.withdrawn',
        once: { key: input.idempotencyKey, input },
      },
      async (tx) => {
        if (asked?.deciderId !== actor.personId) return notFound('decision');
        if (!reason.ok) return fieldProblems(reason.problems);
        const { id: decisionId, loopId, outcome } = asked;
        const loop = await this.decisions.lockLoop(tx, loopId);
        if (loop?.pending?.id !== decisionId) return this.settledAlready(tx, decisionId);
        await this.drop(tx, asked, { state: 'withdrawn', actor, reason: reason.value });
        tx.record({ subjectType: 'decision', subjectId: decisionId, loopId, detail: { outcome } });
        return {
          __typename: 'DecisionWithdrawn',
          decision: await this.decisions.view(tx, actor, loopId, decisionId),
        };
      },
    );
  }

  /** Nothing is left to approve on a loop that was stopped. Safe to repeat. */
  public async loopStopped(loopId: string): Promise<void> {
    await this.uow.keepBooks(async (tx) => {
      const loop = await this.decisions.lockLoop(tx, loopId);
      if (!loop?.pending || loop.state !== 'stopped') return;
      const decisionId = loop.pending.id;
      await this.approvals.settle(tx, decisionId, {
        state: 'withdrawn',
        personId: null,
        reason: 'The loop was stopped.',
      });
      tx.emit('decision.dropped', { loopId, decisionId });
    });
  }

  private async settledAlready(tx: Tx, decisionId: string): Promise<ApprovalClosed> {
    const settled = await this.approvals.settledAs(tx, decisionId);
    if (!settled) return approvalClosed('This decision does not wait for approval.');
    const how = { final: 'approved', declined: 'declined', withdrawn: 'taken back', pending: '' };
    const by = settled.by ? ` by ${settled.by}` : '';
    return approvalClosed(`This decision was ${how[settled.state]}${by} meanwhile.`);
  }
}

/** What keeps the last approval from making the decision final: the loop has changed since it was frozen. */
function hindrance(
  loop: LockedLoop,
  { outcome }: DecisionAsked,
  body: PacketBody | null,
): ApprovalClosed | CriticalFlag | FeedbackMissing | Changed | null {
  if (!canMove(LOOP_TRANSITIONS, loop.state, NEXT_STATE[outcome]))
    return approvalClosed('The loop is no longer where it could be decided so.');
  if (loop.voteSealed)
    return approvalClosed('A debrief is open. Wait until its votes are revealed.');
  if (!loop.pending?.changed) return null;
  if (body?.contentVersion !== loop.contentVersion) return CHANGED;
  if (body.missing.length > 0) return missingIn(body);
  const critical = openCriticalFlags(body);
  return outcome === 'hire' && critical.length > 0 ? criticalFlag(critical) : null;
}
