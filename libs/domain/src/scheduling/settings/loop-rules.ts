import type { RoundKind } from '../../blueprint/terms';
import { SLOT_MINUTES, type Limit, type LoopRules } from '../problem';
import type { RuleSetting, SchedulingRule } from './rules';
import type { SchedulingSettings } from './settings';

/** The price of bending a rule: null forbids it. A rule that is off has no price to ask for. */
export function priceOfRule({ mode, price }: RuleSetting): number | null {
  return mode === 'hard' ? null : mode === 'soft' ? price : 0;
}

/**
 * The settings in the terms of the problem, for rounds of these kinds in the order preferred.
 * Minutes become quarter hours: a least one rounded up, a most one rounded down.
 *
 * @param grid of the candidate's clock, see `gridOf`
 */
export function loopRulesOf(
  settings: SchedulingSettings,
  kinds: readonly RoundKind[],
  grid: LoopRules['grid'],
): LoopRules {
  const { rules } = settings;
  const limit = (name: SchedulingRule): Limit | null =>
    rules[name].mode === 'off'
      ? null
      : { limit: rules[name].limit, price: priceOfRule(rules[name]) };
  const most = (name: SchedulingRule): Limit | null => inSlots(limit(name), Math.floor);
  return {
    grid,
    days: limit('days') ?? { limit: Math.max(1, kinds.length), price: 0 },
    roundsPerDay: limit('rounds_per_day'),
    span: most('span'),
    minGap: inSlots(limit('min_gap'), Math.ceil),
    maxGap: most('max_gap'),
    backToBack: limit('back_to_back'),
    lunch:
      rules.lunch.mode === 'off'
        ? null
        : {
            slots: Math.ceil(rules.lunch.limit / SLOT_MINUTES),
            price: priceOfRule(rules.lunch),
          },
    before: orderOf(settings, kinds),
    outOfPlace: rules.order.mode === 'soft' ? rules.order.price : 0,
    idle: priceOfRule(rules.idle) ?? 0,
    waiting: priceOfRule(rules.waiting) ?? 0,
    twice: priceOfRule(rules.twice),
    seniors:
      rules.seniors.mode === 'off'
        ? { atLeast: 0, price: 0 }
        : { atLeast: rules.seniors.limit, price: priceOfRule(rules.seniors) },
  };
}

/**
 * Which round has to be over before which: only where the order is hard. A fixed order holds every
 * round in its place; a partial one what comes first and last; in any order nothing is held.
 */
function orderOf(
  { rules, order }: SchedulingSettings,
  kinds: readonly RoundKind[],
): readonly (readonly [number, number])[] {
  if (rules.order.mode !== 'hard' || order.kind === 'any') return [];
  if (order.kind === 'fixed')
    return kinds.slice(1).map((_kind, index) => [index, index + 1] as const);
  const rank = (kind: RoundKind): number =>
    order.first.includes(kind) ? 0 : order.last.includes(kind) ? 2 : 1;
  return kinds.flatMap((a, first) =>
    kinds.flatMap((b, second) => (rank(a) < rank(b) ? [[first, second] as const] : [])),
  );
}

function inSlots(limit: Limit | null, round: (slots: number) => number): Limit | null {
  return limit && { ...limit, limit: round(limit.limit / SLOT_MINUTES) };
}
