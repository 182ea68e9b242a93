import {
  RULE_MODES,
  RULE_UNITS,
  SCHEDULING_RULE_NAMES,
  type RuleMode,
  type RuleUnit,
  type SchedulingRule,
} from '@debrief/domain';
import { registerWords } from '@debrief/server-kernel';

export const SchedulingRuleWord = registerWords<SchedulingRule>(
  'SchedulingRuleName',
  SCHEDULING_RULE_NAMES,
  'What a schedule is held to',
  {
    days: 'Days that a stage is spread over',
    rounds_per_day: 'Rounds that a candidate has on one day',
    span: 'Time from the first start to the last end of a day',
    min_gap: 'Least time between two rounds of a day',
    max_gap: 'Most time between two rounds of a day, lunch not counted',
    back_to_back: 'Rounds in a row without a break',
    lunch: 'Length of the break inside the lunch window',
    order: 'Order of the rounds',
    idle: 'Time between rounds, by the quarter hour',
    waiting: 'Days until the last round',
    twice: 'Somebody having two seats in one loop',
    seniors: 'Senior people among those seated',
    coverage: 'Competencies covered as the blueprint asks',
    day_cap: 'Rounds of an interviewer on their local day, unless they say otherwise',
    week_cap: 'Rounds of an interviewer in their week, Monday to Sunday, unless they say otherwise',
    load: 'Hours of interviewing in the last so many days',
    hours: 'Working hours; how far outside them a round may lie when this is bent',
    movable: 'Time in calendars that an ignore word makes movable',
    tentative: 'Meetings in calendars that are not certain',
    alternate: 'Somebody else than the one named',
    room: 'A room or link for each round',
  },
);

export const RuleModeWord = registerWords<RuleMode>(
  'RuleMode',
  RULE_MODES,
  'How firmly a rule is held',
  {
    hard: 'Never broken, unless somebody says why in their own name',
    soft: 'Bent at a price',
    off: 'Does not count',
  },
);

export const RuleUnitWord = registerWords<RuleUnit>(
  'RuleUnit',
  RULE_UNITS,
  'What the limit of a rule is counted in',
  {
    minutes: 'Minutes; priced by the quarter hour',
    rounds: 'Rounds of a loop, or of a person',
    days: 'Calendar days',
    people: 'Different people',
  },
);

export type OrderKind = 'fixed' | 'partial' | 'any';
export const RoundOrderWord = registerWords<OrderKind>(
  'RoundOrderKind',
  ['fixed', 'partial', 'any'],
  'Which order rounds of a stage come in',
  {
    fixed: 'As the blueprint lists them',
    partial: 'Some kinds first, some last, the others in between',
    any: 'Whatever suits; the listed order is only preferred',
  },
);

export type PauseKind = 'pause' | 'leave';
export const PauseKindWord = registerWords<PauseKind>(
  'PauseKind',
  ['pause', 'leave'],
  'Why somebody is not asked for a while',
  { pause: 'A break from interviewing', leave: 'Away from work' },
);

export type RoomKind = 'room' | 'link';
export const RoomKindWord = registerWords<RoomKind>(
  'RoomKind',
  ['room', 'link'],
  'Where a round can be held',
  { room: 'A meeting room', link: 'A video link of which there is one' },
);
