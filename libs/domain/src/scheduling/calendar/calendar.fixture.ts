import { DEFAULT_WORKING_HOURS } from '../../time/working-hours';
import { DEFAULT_SETTINGS } from '../settings/settings';
import type { RuleSetting, SchedulingRule } from '../settings/rules';
import type { SchedulingSettings } from '../settings/settings';
import { horizonOf, instantOf } from './horizon';
import type { Horizon, SlotSpan } from '../problem';
import type { PersonFacts } from './person-facts';

/** Somebody who works nine to five on weekdays and has nothing in their calendar. */
export function somebody(timeZone: string, over: Partial<PersonFacts> = {}): PersonFacts {
  return {
    id: 'ana',
    week: { timeZone, hours: DEFAULT_WORKING_HOURS },
    busy: [],
    daysOff: [],
    pauses: [],
    claims: [],
    efforts: [],
    bufferBefore: null,
    bufferAfter: null,
    dayCap: null,
    weekCap: null,
    senior: false,
    ...over,
  };
}

export function settingsWith(
  rules: Partial<Record<SchedulingRule, RuleSetting>>,
  over: Partial<SchedulingSettings> = {},
): SchedulingSettings {
  return { ...DEFAULT_SETTINGS, ...over, rules: { ...DEFAULT_SETTINGS.rules, ...rules } };
}

export function between(from: string, to: string): Horizon {
  return horizonOf(new Date(from), new Date(to));
}

export const span = (from: string, to: string): { from: number; to: number } => ({
  from: Date.parse(from),
  to: Date.parse(to),
});

/** Spans as instants, `2026-11-24T09:00Z/2026-11-24T17:00Z`. */
export function asTimes(horizon: Horizon, spans: readonly SlotSpan[]): string[] {
  const text = (slot: number): string => instantOf(horizon, slot).toISOString().slice(0, 16) + 'Z';
  return spans.map(({ from, to }) => `${text(from)}/${text(to)}`);
}
