import { SLOT_MINUTES, type SlotSpan } from '../problem';
import type { DayReason } from './certificate';
import type { RuleRef, WhyNot } from './explain-no';
import type { RelaxationPart } from './relaxation';
import type { HardRule } from './rules';
import type { PersonReason } from './starts';

/** How what a no speaks of is called. */
export interface WhyNotNames {
  readonly person: (id: string) => string;
  readonly round: (id: string) => string;
  /** A local date of the candidate, such as "Thu 3 Dec". */
  readonly date: (date: string) => string;
  /** A stretch of one day, such as "Thu 3 Dec, 16:00–16:45", in the zone of a person or, for null, of the candidate. */
  readonly span: (span: SlotSpan, person: string | null) => string;
}

/** A no as it is shown or copied. */
export interface WhyNotWords {
  /** The whole in one sentence. */
  readonly sentence: string;
  readonly certificate: readonly { readonly date: string; readonly words: string }[];
  readonly conflict: readonly { readonly rule: string; readonly words: string }[];
  readonly relaxations: readonly {
    readonly words: string;
    readonly price: number;
    /** What would have to be overridden to book the schedule as things stand. */
    readonly rules: readonly HardRule[];
  }[];
}

export function whyNotWords(why: WhyNot, names: WhyNotNames): WhyNotWords {
  return {
    sentence: sentenceOf(why, names),
    certificate: why.certificate.flatMap((reason) =>
      reason.date === null ? [] : [{ date: reason.date, words: reasonWords(reason, names) }],
    ),
    conflict: together(why.conflict).map((each) => ({
      rule: each.rule,
      words: ruleWords(each, names),
    })),
    relaxations: why.relaxations.map(({ parts, price }) => ({
      words: capital(listed(parts.map((part) => partWords(part, names)))),
      price,
      rules: [...new Set(parts.map(overridden))],
    })),
  };
}

/** The same rule of several people, and only that, as one. */
function together(conflict: readonly RuleRef[]): RuleRef[] {
  const result: RuleRef[] = [];
  for (const each of conflict) {
    const at = result.findIndex(
      ({ rule, people: named }) => rule === each.rule && named.length > 0,
    );
    const other = result[at];
    if (other) result[at] = { ...other, people: [...new Set([...other.people, ...each.people])] };
    else result.push(each);
  }
  return result;
}

function sentenceOf(why: WhyNot, names: WhyNotNames): string {
  const always = why.certificate.filter(({ date }) => date === null);
  const [first] = why.relaxations;
  if (always.length > 0) {
    const reasons = listed(always.map((reason) => reasonWords(reason, names)).map(small));
    return `Nothing fits on any day: ${reasons}.`;
  }
  if (why.certificate.length === 0 && why.conflict.length === 0) return 'Nothing was in the way.';
  const unsure = why.proven ? 'Nothing fits' : 'Nothing was found in the steps allowed';
  if (!first) return `${unsure}, and no small change is known that would help.`;
  const others = why.relaxations.length > 1 ? ', among others' : '';
  return `${unsure}. It would if you could ${listed(first.parts.map((part) => partWords(part, names)))}${others}.`;
}

/** What stands against a day, or against all of them. */
export function reasonWords(reason: DayReason, names: WhyNotNames): string {
  const round = reason.round === null ? 'a round' : names.round(reason.round);
  const other = reason.other === null ? 'another round' : names.round(reason.other);
  switch (reason.kind) {
    case 'no_days':
      return 'The candidate has offered no day';
    case 'no_time':
      return 'The candidate has offered no hours';
    case 'too_short':
      return `No time the candidate offered is long enough for ${round}`;
    case 'pool':
      return poolWords(reason, round);
    case 'seniors':
      return `The pools have ${count(reason.amount, 'senior person', 'senior people')} too few`;
    case 'coverage':
      return `The pools have ${people(reason.amount)} too few for ${competency(reason.subject)}`;
    case 'seat':
      return `Nobody can take ${round}: ${everybody(reason, names)}`;
    case 'panel':
      return `${round} never has its whole panel free at the same time`;
    case 'room':
      return `No meeting room is free for ${round}`;
    case 'pair':
      return `${round} and ${other} each have a time, but none that go together`;
    case 'lunch':
      return 'The rounds would fit only without lunch';
    case 'together':
      return 'Any two rounds go together, but not all of them under the rules of the loop';
  }
}

function poolWords({ pool }: DayReason, round: string): string {
  switch (pool) {
    case 'all_trainees':
      return `${round} has only people in training, who do not interview alone`;
    case 'all_left_out':
      return `Everybody who could take ${round} had to be left out`;
    case 'empty':
    case null:
      return `Nobody may take a seat of ${round}`;
  }
}

const WHY: Record<PersonReason, string> = {
  busy: 'not free',
  day_cap: 'full for the day',
  week_cap: 'full for the week',
  unknown: 'not known',
};

function everybody({ people: all }: DayReason, { person }: WhyNotNames): string {
  const groups = Object.entries(WHY).flatMap(([why, words]) => {
    const names = all.filter((each) => each.why === why).map((each) => person(each.person));
    if (names.length === 0) return [];
    return [`${some(names)} ${names.length === 1 ? 'is' : 'are'} ${words}`];
  });
  return listed(groups);
}

/** A rule of a conflict, as it stands. */
export function ruleWords(ref: RuleRef, names: WhyNotNames): string {
  const round = ref.round === null ? 'a round' : names.round(ref.round);
  const who = some(ref.people.map(names.person));
  switch (ref.rule) {
    case 'person_time':
      return `${who} ${ref.people.length === 1 ? 'has' : 'have'} only the time that is free in the calendar`;
    case 'day_cap':
      return `${who} ${ref.people.length === 1 ? 'has' : 'have'} a cap on the rounds of a day`;
    case 'week_cap':
      return `${who} ${ref.people.length === 1 ? 'has' : 'have'} a cap on the rounds of a week`;
    case 'order':
      return `${ref.subject === null ? 'Another round' : names.round(ref.subject)} is over before ${round} starts`;
    case 'coverage':
      return `Enough people cover ${competency(ref.subject)}`;
    case 'room':
      return `${round} needs a meeting room`;
    case 'seats':
      return `${round} needs people who may interview`;
    default:
      return LOOP_RULES[ref.rule];
  }
}

type LoopRule = Exclude<
  RuleRef['rule'],
  'person_time' | 'day_cap' | 'week_cap' | 'order' | 'coverage' | 'room' | 'seats'
>;
const LOOP_RULES: Record<LoopRule, string> = {
  candidate_time: 'The candidate has only the hours they offered',
  candidate_days: 'The candidate has only the days they offered',
  grid: 'Rounds start on the grid of hours',
  days: 'The loop takes no more days than allowed',
  rounds_per_day: 'A day has no more rounds than allowed',
  span: 'A day is no longer than allowed, from first start to last end',
  min_gap: 'Breaks are as long as they must be',
  max_gap: 'Breaks are no longer than they may be',
  back_to_back: 'There is a break after so many rounds in a row',
  lunch: 'A day over noon has lunch',
  seniors: 'Enough senior people sit in the loop',
  twice: 'Nobody sits in the loop twice',
  horizon: 'The rounds lie inside the time that is looked at',
};

/** What is asked for or given up, as it follows "you could" or stands alone. */
export function partWords(part: RelaxationPart, names: WhyNotNames): string {
  const { kind, by, person, round, subject, span } = part;
  const who = person === null ? 'somebody' : names.person(person);
  const when = span ? names.span(span, person) : '';
  switch (kind) {
    case 'day_cap':
      return `lift ${who}’s daily cap by ${by}${span ? ` (${names.span({ from: span.from, to: span.from }, person)})` : ''}`;
    case 'week_cap':
      return `lift ${who}’s weekly cap by ${by}`;
    case 'person_time':
      return `ask ${who} to make ${time(by)} free (${when})`;
    case 'candidate_time':
      return `ask the candidate for ${time(by)} more (${when})`;
    case 'add_day':
      return `add ${subject === null ? 'a day' : names.date(subject)}`;
    case 'order':
      return `let ${round === null ? 'a round' : names.round(round)} come before ${subject === null ? 'another' : names.round(subject)}`;
    case 'room':
      return `hold ${round === null ? 'a round' : names.round(round)} without a meeting room`;
    case 'coverage':
      return `cover ${competency(subject)} with ${people(by)} fewer`;
    case 'twice':
      return by === 1 ? `let ${who} sit in two rounds` : `let ${who} sit in ${by + 1} rounds`;
    default:
      return movedWords(kind, by);
  }
}

type Moved = Exclude<
  RelaxationPart['kind'],
  | 'day_cap'
  | 'week_cap'
  | 'person_time'
  | 'candidate_time'
  | 'add_day'
  | 'order'
  | 'room'
  | 'coverage'
  | 'twice'
>;

function movedWords(kind: Moved, by: number): string {
  switch (kind) {
    case 'grid':
      return 'start rounds on any quarter of an hour';
    case 'days':
      return `spread the loop over ${count(by, 'more day', 'more days')}`;
    case 'rounds_per_day':
      return `allow ${count(by, 'more round', 'more rounds')} on a day`;
    case 'span':
      return `allow a day that is ${time(by)} longer`;
    case 'min_gap':
      return `allow breaks that are ${time(by)} shorter`;
    case 'max_gap':
      return `allow breaks that are ${time(by)} longer`;
    case 'back_to_back':
      return `allow ${count(by, 'more round', 'more rounds')} in a row without a break`;
    case 'lunch':
      return 'do without lunch';
    case 'seniors':
      return `do with ${count(by, 'senior person', 'senior people')} fewer`;
  }
}

function overridden({ kind }: RelaxationPart): HardRule {
  if (kind === 'add_day') return 'candidate_time';
  return kind === 'room' ? 'room_missing' : kind;
}

function time(slots: number): string {
  const minutes = slots * SLOT_MINUTES;
  if (minutes < 60) return `${minutes} minutes`;
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  const whole = count(hours, 'hour', 'hours');
  return rest === 0 ? whole : `${whole} ${rest} minutes`;
}

function people(amount: number): string {
  return count(amount, 'person', 'people');
}

function count(amount: number, one: string, many: string): string {
  return `${amount} ${amount === 1 ? one : many}`;
}

function competency(key: string | null): string {
  return (key ?? 'a competency').replaceAll('_', ' ');
}

/** The first names, and how many more. */
function some(names: readonly string[]): string {
  if (names.length === 0) return 'People';
  return names.length <= 4
    ? listed(names)
    : listed([...names.slice(0, 3), `${names.length - 3} others`]);
}

function listed(parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  return parts.length <= 1 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`;
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A reason inside a sentence: what starts with a name keeps its capital. */
function small(words: string): string {
  return /^(The|Nobody|Everybody) /.test(words)
    ? words.charAt(0).toLowerCase() + words.slice(1)
    : words;
}
