import { QUESTION_LIMITS, type FieldProblem } from '@debrief/domain';
import {
  fieldProblems,
  staleVersion,
  UnitOfWork,
  type Actor,
  type Fields,
  type IdempotencyMismatch,
  type StaleVersion,
} from '@debrief/server-kernel';
import { Injectable } from '@nestjs/common';
import { PolicyRepository, type StoredPolicy } from './policy.repository';
import type { UpdateQuestionPolicyInput } from './question.input';

interface Saved {
  readonly __typename: 'QuestionPolicySaved';
  readonly policy: StoredPolicy;
}

/** When questions cool down, for the whole organisation. */
@Injectable()
export class PolicyService {
  public constructor(
    private readonly uow: UnitOfWork,
    private readonly policies: PolicyRepository,
  ) {}

  public current(): Promise<StoredPolicy> {
    return this.policies.current();
  }

  public async update(
    actor: Actor,
    input: UpdateQuestionPolicyInput,
  ): Promise<Saved | Fields | StaleVersion | IdempotencyMismatch> {
    const { windowDays, mostUses } = input;
    const problems = [
      ...outside('windowDays', windowDays, QUESTION_LIMITS.windowDays, 'days'),
      ...outside('mostUses', mostUses, QUESTION_LIMITS.mostUses, 'uses'),
    ];
    if (problems.length > 0) return fieldProblems(problems);
    return this.uow.run<Saved | StaleVersion>(
      { actor, action: 'question.policy_updated', once: { key: input.idempotencyKey, input } },
      async (tx) => {
        const version = await this.policies.save(tx, {
          windowDays,
          mostUses,
          version: input.version,
        });
        if (version === null) return staleVersion((await this.policies.current()).version);
        const detail = { windowDays, mostUses };
        tx.record({ subjectType: 'organisation', subjectId: 'questions', detail });
        return { __typename: 'QuestionPolicySaved', policy: { windowDays, mostUses, version } };
      },
    );
  }
}

function outside(path: string, value: number, most: number, what: string): FieldProblem[] {
  return Number.isInteger(value) && value >= 1 && value <= most
    ? []
    : [{ path, code: 'INVALID', message: `Give 1 to ${most} ${what}.` }];
}
