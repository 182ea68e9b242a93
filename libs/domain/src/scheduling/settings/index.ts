export {
  MOST_PRICE,
  RULE_MODES,
  RULE_UNITS,
  SCHEDULING_RULES,
  SCHEDULING_RULE_NAMES,
} from './rules';
export type { RuleMode, RuleSetting, RuleTerms, RuleUnit, SchedulingRule } from './rules';
export {
  checkBlueprintSettings,
  checkSettings,
  DEFAULT_SETTINGS,
  MOST_BUFFER,
  settingsFrom,
  settingsUnder,
  START_GRIDS,
} from './settings';
export type {
  BlueprintSettings,
  DaySpan,
  RoundOrder,
  RuleSettings,
  SchedulingSettings,
  StartGrid,
} from './settings';
export { loopRulesOf, priceOfRule } from './loop-rules';
