import { checkRepairPolicy } from '@debrief/domain';
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
import type { SaveRepairPolicyInput } from './repair-plan.input';
import { RepairPlanRepository, type StoredRepairPolicy } from './repair-plan.repository';

interface Saved {
  readonly __typename: 'RepairPolicySaved';
  readonly policy: StoredRepairPolicy;
}

/** What of a schedule is repaired without a person, for the whole organisation. */
@Injectable()
export class RepairPolicies {
  public constructor(
    private readonly uow: UnitOfWork,
    private readonly policies: RepairPlanRepository,
  ) {}

  public current(): Promise<StoredRepairPolicy> {
    return this.policies.policy();
  }

  public async save(
    actor: Actor,
    input: SaveRepairPolicyInput,
  ): Promise<Saved | Fields | StaleVersion | IdempotencyMismatch> {
    const { mode, cutoffHours, mostSwaps } = input;
    const policy = checkRepairPolicy({ mode, cutoffHours, mostSwaps });
    if (!policy.ok) return fieldProblems(policy.problems);
    return this.uow.run<Saved | StaleVersion>(
      { actor, action: 'repair_policy.saved', once: { key: input.idempotencyKey, input } },
      async (tx) => {
        const by = actor.personId;
        const version = await this.policies.savePolicy(tx, policy.value, input.version, by);
        if (version === null) return staleVersion((await this.policies.policy()).version);
        const detail = { ...policy.value, version };
        tx.record({ subjectType: 'organisation', subjectId: 'schedule_repairs', detail });
        const savedBy = { id: by, name: actor.name, timeZone: actor.timeZone };
        return {
          __typename: 'RepairPolicySaved',
          policy: { ...policy.value, version, savedBy },
        };
      },
    );
  }
}
