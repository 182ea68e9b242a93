/** What a rule is counted in. */
export const RULE_UNITS = ['minutes', 'rounds', 'days', 'people'] as const;
export type RuleUnit = (typeof RULE_UNITS)[number];

/**
 * `hard` is never broken unless a named person says why · `soft` is bent at a price · `off` does not
 * count at all.
 */
export const RULE_MODES = ['hard', 'soft', 'off'] as const;
export type RuleMode = (typeof RULE_MODES)[number];

/** How one rule is held. The price is kept while it is not asked, so that a change of mind costs nothing. */
export interface RuleSetting {
  readonly mode: RuleMode;
  /** In the unit of the rule; 0 where the rule has no limit. */
  readonly limit: number;
  /** For each unit beyond the limit; minutes are priced by the quarter hour. */
  readonly price: number;
}

/** What an organisation may say about a rule, and what it says until then. */
export interface RuleTerms extends RuleSetting {
  /** Null for a rule that has no limit, only a price. */
  readonly unit: RuleUnit | null;
  readonly least: number;
  readonly most: number;
  readonly modes: readonly RuleMode[];
}

const ANY: readonly RuleMode[] = ['hard', 'soft', 'off'];

/** A price beyond this says `hard`: a loop that cannot be placed costs a batch 1000. */
export const MOST_PRICE = 500;

const rule = (
  [mode, limit, price]: readonly [RuleMode, number, number],
  [unit, least, most]: readonly [RuleUnit | null, number, number] = [null, 0, 0],
  modes = ANY,
): RuleTerms => ({ mode, limit, price, unit, least, most, modes });

/**
 * The rules by name:
 * - `days` a stage is spread over so many days at most; `rounds_per_day` and `span` (from the first
 *   start to the last end) bound one day of the candidate
 * - `min_gap`, `max_gap` idle time between rounds of a day; `back_to_back` rounds without any
 * - `lunch` so long a break inside the lunch window; `order` of the rounds; `idle`, `waiting` what a
 *   quarter hour between rounds and a day of waiting cost
 * - `twice` nobody has two seats in one loop; `seniors` so many senior people; `coverage` what the
 *   blueprint asks to be covered
 * - `day_cap`, `week_cap` rounds of a person on their local day and in their ISO week, unless they
 *   say otherwise; `load` what each hour of interviewing in the last so many days costs
 * - `hours` working hours: soft allows so many minutes outside them; `movable` time that an ignore
 *   word makes movable; `tentative` meetings
 * - `alternate` somebody else than the blueprint or the recruiter named; `room` a room for each round
 */
export const SCHEDULING_RULES = {
  days: rule(['soft', 1, 20], ['days', 1, 10]),
  rounds_per_day: rule(['hard', 5, 20], ['rounds', 1, 10]),
  span: rule(['soft', 360, 2], ['minutes', 60, 900]),
  min_gap: rule(['off', 15, 4], ['minutes', 0, 240]),
  max_gap: rule(['soft', 60, 4], ['minutes', 0, 480]),
  back_to_back: rule(['soft', 3, 6], ['rounds', 1, 10]),
  lunch: rule(['hard', 45, 30], ['minutes', 15, 120]),
  order: rule(['soft', 0, 3]),
  idle: rule(['soft', 0, 1], undefined, ['soft', 'off']),
  waiting: rule(['soft', 0, 2], undefined, ['soft', 'off']),
  twice: rule(['hard', 0, 40]),
  seniors: rule(['off', 1, 25], ['people', 1, 10]),
  coverage: rule(['soft', 0, 40]),
  day_cap: rule(['hard', 3, 30], ['rounds', 0, 20]),
  week_cap: rule(['soft', 8, 15], ['rounds', 0, 60]),
  load: rule(['soft', 28, 1], ['days', 7, 90], ['soft', 'off']),
  hours: rule(['hard', 60, 5], ['minutes', 15, 240]),
  movable: rule(['soft', 0, 3]),
  tentative: rule(['soft', 0, 6]),
  alternate: rule(['soft', 0, 2], undefined, ['soft', 'off']),
  room: rule(['off', 0, 0], undefined, ['hard', 'off']),
} as const satisfies Record<string, RuleTerms>;

export type SchedulingRule = keyof typeof SCHEDULING_RULES;
export const SCHEDULING_RULE_NAMES = Object.keys(SCHEDULING_RULES) as readonly SchedulingRule[];
