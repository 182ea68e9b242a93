import { checkApprovalFlow, type ApprovalFlowPlan, type FieldProblem } from '@debrief/domain';
import {
  fieldProblems,
  notFound,
  staleVersion,
  UnitOfWork,
  type Actor,
  type Fields,
  type IdempotencyMismatch,
  type NotFound,
  type StaleVersion,
  type Tx,
} from '@debrief/server-kernel';
import { Injectable } from '@nestjs/common';
import { ApprovalFlowRepository, type ApprovalFlowView } from './approval-flow.repository';
import type { SaveApprovalFlowInput } from './approval.input';

export interface ApprovalFlowSaved {
  readonly __typename: 'ApprovalFlowSaved';
  readonly flow: ApprovalFlowView;
}
export type SaveApprovalFlowOutcome =
  ApprovalFlowSaved | Fields | NotFound | StaleVersion | IdempotencyMismatch;

/** Who approves decisions: of the whole organisation, and of jobs that have it otherwise. */
@Injectable()
export class ApprovalFlowService {
  public constructor(
    private readonly uow: UnitOfWork,
    private readonly flows: ApprovalFlowRepository,
  ) {}

  public all(): Promise<ApprovalFlowView[]> {
    return this.flows.all();
  }

  /** Counts for decisions made from then on; what waits already keeps the flow it was proposed under. */
  public save(actor: Actor, input: SaveApprovalFlowInput): Promise<SaveApprovalFlowOutcome> {
    const checked = checkApprovalFlow(input);
    return this.uow.run<SaveApprovalFlowOutcome>(
      { actor, action: 'approval_flow.saved', once: { key: input.idempotencyKey, input } },
      (tx) =>
        checked.ok
          ? this.write(tx, actor, input, checked.value)
          : Promise.resolve(fieldProblems(checked.problems)),
    );
  }

  private async write(
    tx: Tx,
    actor: Actor,
    input: SaveApprovalFlowInput,
    plan: ApprovalFlowPlan,
  ): Promise<SaveApprovalFlowOutcome> {
    const jobId = input.jobId ?? null;
    if (jobId !== null && !(await this.flows.hasJob(tx, jobId))) return notFound('job');
    const { version } = await this.flows.lock(tx, jobId);
    if (version !== input.version) return staleVersion(version);
    const able = await this.flows.able(
      tx,
      plan.groups.flatMap(({ people }) => people),
    );
    const problems = unable(plan, able);
    if (problems.length > 0) return fieldProblems(problems);
    const id = await this.flows.save(tx, {
      ...plan,
      jobId,
      version,
      followsDefault: jobId !== null && input.followsDefault,
      by: actor.personId,
    });
    const flow = id && (await this.flows.view(tx, id));
    if (!id || !flow) return staleVersion(version + 1);
    tx.record({
      subjectType: 'approval_flow',
      subjectId: id,
      detail: { jobId, version: flow.version, outcomes: plan.outcomes, groups: plan.groups },
    });
    return { __typename: 'ApprovalFlowSaved', flow };
  }
}

function unable(plan: ApprovalFlowPlan, able: ReadonlySet<string>): FieldProblem[] {
  return plan.groups.flatMap(({ people }, at) =>
    people.every((person) => able.has(person))
      ? []
      : [
          {
            path: `groups.${at}.people`,
            code: 'UNKNOWN',
            message: 'Somebody here has no active account.',
          },
        ],
  );
}
