import type { Decided } from '../../problems/decided';
import { ProblemCollector } from '../../problems/collector';
import { REPAIR_POLICY_RANGES, type RepairPolicy } from './repair-terms';

/** The policy when it can be held to. */
export function checkRepairPolicy(policy: RepairPolicy): Decided<RepairPolicy> {
  const problems = new ProblemCollector();
  for (const field of ['cutoffHours', 'mostSwaps'] as const) {
    const [least, most] = REPAIR_POLICY_RANGES[field];
    const value = policy[field];
    if (!Number.isInteger(value) || value < least || value > most)
      problems.add(field, 'OUT_OF_RANGE', `Choose a whole number from ${least} to ${most}.`);
  }
  return problems.decide(policy);
}
