import type { BrokenRule, HardRule } from './rules';

/** One rule that is broken, by 1 where nothing else is said. */
export function broken(
  rule: HardRule,
  loop: string,
  about: Partial<Omit<BrokenRule, 'rule' | 'loop'>> = {},
): BrokenRule {
  return { rule, loop, round: null, person: null, subject: null, amount: 1, ...about };
}
