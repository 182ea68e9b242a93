import {
  SLOT_MINUTES,
  type BrokenRule,
  type PriceLine,
  type SchedulingRule,
  type SchedulingSettings,
} from '@debrief/domain';

/** How people and rounds of a problem are called. */
export interface Names {
  readonly person: (id: string) => string;
  readonly round: (id: string) => string;
}

const minutes = (slots: number): string => `${slots * SLOT_MINUTES} min`;
const times = (amount: number, one: string): string =>
  amount === 1 ? `one ${one}` : `${amount} ${one}s`;

/** What a price is paid for, in words. */
export function lineWords(line: PriceLine, names: Names): string {
  const who = line.person ? names.person(line.person) : 'Somebody';
  const what = line.round ? names.round(line.round) : 'a round';
  switch (line.rule) {
    case 'pool':
      return `${who} sits in ${what} instead of who was named`;
    case 'load':
      return `${who} carries interviews already`;
    case 'soft_time':
      return `${who} gives ${minutes(line.amount)} of ${softWords(line.subject)} for ${what}`;
    case 'day_cap':
      return `${who} goes ${times(line.amount, 'round')} over their day`;
    case 'week_cap':
      return `${who} goes ${times(line.amount, 'round')} over their week`;
    case 'room':
      return `${what} takes a room that costs`;
    case 'days':
      return `It takes ${times(line.amount, 'day')} more than it should`;
    case 'rounds_per_day':
      return `A day has ${times(line.amount, 'round')} too many`;
    case 'span':
      return `A day is ${minutes(line.amount)} longer than it should be`;
    case 'min_gap':
      return `Breaks are ${minutes(line.amount)} short`;
    case 'max_gap':
      return `Breaks are ${minutes(line.amount)} longer than they should be`;
    case 'back_to_back':
      return `${times(line.amount, 'round')} too many without a break`;
    case 'lunch':
      return 'A day has no lunch break';
    case 'out_of_place':
      return `${what} is not in its usual place`;
    case 'idle':
      return `${minutes(line.amount)} between rounds`;
    case 'waiting':
      return `${times(line.amount, 'day')} of waiting`;
    case 'twice':
      return `${who} has a second seat in the loop`;
    case 'seniors':
      return `${times(line.amount, 'senior person').replace('persons', 'people')} too few`;
    case 'coverage':
      return `${(line.subject ?? 'A competency').replaceAll('_', ' ')} is covered by ${line.amount} too few`;
  }
}

function softWords(subject: string | null): string {
  if (subject === 'movable') return 'time that can move';
  if (subject === 'tentative') return 'a meeting not yet accepted';
  return subject === 'outside_hours' ? 'time outside their hours' : 'time they would rather keep';
}

/** Which hard rule is broken, and by whom or what, in words. */
export function brokenWords(broken: BrokenRule, names: Names): string {
  const who = broken.person ? names.person(broken.person) : 'Somebody';
  const what = broken.round ? names.round(broken.round) : 'A round';
  switch (broken.rule) {
    case 'candidate_time':
      return `${what} lies outside the candidate’s times`;
    case 'candidate_overlap':
      return `${what} overlaps another round`;
    case 'grid':
      return `${what} starts off the grid`;
    case 'order':
      return `${what} comes too early in the order`;
    case 'horizon':
      return `${what} lies outside the time looked at`;
    case 'pool':
      return `${who} is not in the pool of ${what}`;
    case 'same_round':
      return `${who} has two seats in ${what}`;
    case 'person_time':
      return `${who} is not free for ${what}`;
    case 'person_overlap':
      return `${who} would sit in two rounds at once`;
    case 'buffer':
      return `${who} has no break between two rounds`;
    case 'person_unknown':
      return `Nobody known is on a seat of ${what}`;
    case 'seat_empty':
      return `${what} has an empty seat`;
    case 'seat_unknown':
    case 'seat_repeated':
      return `${what} has a seat that is not there`;
    case 'room_missing':
      return `${what} has no room`;
    case 'room_unknown':
    case 'room_time':
    case 'room_overlap':
      return `The room of ${what} is not free`;
    case 'loop_unknown':
    case 'loop_repeated':
    case 'round_unknown':
    case 'round_repeated':
    case 'round_missing':
      return 'Not every round has exactly one place';
    default:
      return lineWords({ ...broken, rule: broken.rule, price: 1 }, names);
  }
}

/** Rules that nobody can override: the plan would not be one, or the database refuses it. */
const NEVER: ReadonlySet<BrokenRule['rule']> = new Set([
  'loop_unknown',
  'loop_repeated',
  'round_unknown',
  'round_missing',
  'round_repeated',
  'horizon',
  'candidate_overlap',
  'seat_unknown',
  'seat_empty',
  'seat_repeated',
  'pool',
  'same_round',
  'person_unknown',
  'person_overlap',
  'room_unknown',
  'room_overlap',
]);

export function isOverridable(rule: BrokenRule['rule']): boolean {
  return !NEVER.has(rule);
}

const RULES: Record<SchedulingRule, (limit: number) => string> = {
  days: (limit) => `At most ${limit === 1 ? 'one day' : `${limit} days`}`,
  rounds_per_day: (limit) => `At most ${times(limit, 'round')} a day`,
  span: (limit) => `At most ${limit} min from first start to last end`,
  min_gap: (limit) => `At least ${limit} min between rounds`,
  max_gap: (limit) => `At most ${limit} min between rounds`,
  back_to_back: (limit) => `At most ${times(limit, 'round')} without a break`,
  lunch: (limit) => `Lunch of ${limit} min`,
  order: () => 'Rounds in their order',
  idle: () => 'Little time between rounds',
  waiting: () => 'Soon',
  twice: () => 'Nobody twice in one loop',
  seniors: (limit) => `At least ${limit === 1 ? 'one senior person' : `${limit} senior people`}`,
  coverage: () => 'Competencies covered as the blueprint asks',
  day_cap: (limit) =>
    `At most ${times(limit, 'round')} a day for a person, unless they say otherwise`,
  week_cap: (limit) =>
    `At most ${times(limit, 'round')} a week for a person, unless they say otherwise`,
  load: () => 'Interviews shared fairly',
  hours: () => 'Working hours are kept',
  movable: () => 'Time marked as movable is kept',
  tentative: () => 'Meetings not yet accepted are kept',
  alternate: () => 'Who was named sits',
  room: () => 'A room for each round',
};

/** The rules that count, the hard ones first. */
export function rulesInWords({
  rules,
}: SchedulingSettings): { rule: string; words: string; price: number | null }[] {
  return (Object.keys(RULES) as SchedulingRule[])
    .filter((rule) => rules[rule].mode !== 'off')
    .map((rule) => ({
      rule,
      words: RULES[rule](rules[rule].limit),
      price: rules[rule].mode === 'hard' ? null : rules[rule].price,
    }))
    .sort((a, b) => Number(a.price !== null) - Number(b.price !== null));
}
