import type { Horizon, PersonCap } from '../problem';
import { priceOfRule } from '../settings/loop-rules';
import type { SchedulingSettings } from '../settings/settings';
import { localDays, slotsTouched, SLOT_MS, startOf, type InstantSpan } from './horizon';
import type { PersonFacts } from './person-facts';

/**
 * How many rounds still fit on each local day and in each ISO week, Monday to Sunday, that the
 * horizon touches. What is booked counts whole, also on days that the horizon cuts off. A cap that
 * the organisation holds for nobody still holds for who named one of their own, as a hard one.
 */
export function personCaps(
  facts: PersonFacts,
  settings: SchedulingSettings,
  horizon: Horizon,
): PersonCap[] {
  const zone = facts.week.timeZone;
  const end = horizon.startsAt + horizon.slots * SLOT_MS;
  const days = localDays(zone, { from: horizon.startsAt, to: end });
  const weeks = new Map<string, InstantSpan>();
  for (const { date } of days) {
    const monday = date.subtract({ days: date.dayOfWeek - 1 });
    weeks.set(monday.toString(), {
      from: startOf(monday, zone),
      to: startOf(monday.add({ days: 7 }), zone),
    });
  }
  return [
    ...capsOf('day', days, facts, settings, horizon),
    ...capsOf('week', [...weeks.values()], facts, settings, horizon),
  ];
}

function capsOf(
  kind: PersonCap['kind'],
  spans: readonly InstantSpan[],
  facts: PersonFacts,
  { rules }: SchedulingSettings,
  horizon: Horizon,
): PersonCap[] {
  const rule = rules[kind === 'day' ? 'day_cap' : 'week_cap'];
  const own = kind === 'day' ? facts.dayCap : facts.weekCap;
  if (rule.mode === 'off' && own === null) return [];
  const limit = own ?? rule.limit;
  const price = rule.mode === 'off' ? null : priceOfRule(rule);
  return spans.flatMap(({ from, to }) => {
    const span = slotsTouched(horizon, { from, to });
    if (!span) return [];
    const used = facts.claims.filter((claim) => claim.from >= from && claim.from < to).length;
    return [{ ...span, kind, left: limit - used, price }];
  });
}
