import type { RoundKind } from '../../blueprint/terms';
import { workingHoursProblems, type WorkingHours } from '../../time/working-hours';
import type { Decided } from '../../problems/decided';
import { ProblemCollector } from '../../problems/collector';
import { busyWordsProblems, NO_WORDS, type BusyWords } from '../calendar/busy-words';
import {
  MOST_PRICE,
  SCHEDULING_RULES,
  SCHEDULING_RULE_NAMES,
  type RuleSetting,
  type SchedulingRule,
} from './rules';

export type RuleSettings = Readonly<Record<SchedulingRule, RuleSetting>>;

/** Minutes after local midnight. */
export interface DaySpan {
  readonly startMinute: number;
  readonly endMinute: number;
}

/** Kinds of round that come before, and after, all others of a stage; the rest in any order. */
export interface RoundOrder {
  readonly kind: 'fixed' | 'partial' | 'any';
  readonly first: readonly RoundKind[];
  readonly last: readonly RoundKind[];
}

export const START_GRIDS = [15, 30, 60] as const;
export type StartGrid = (typeof START_GRIDS)[number];

/** By what an organisation places its loops. */
export interface SchedulingSettings {
  readonly rules: RuleSettings;
  /** Rounds start on every so many minutes of the candidate's clock. */
  readonly startEvery: StartGrid;
  readonly order: RoundOrder;
  /** Where lunch has to lie, by the candidate's clock. */
  readonly lunch: DaySpan;
  /** When a candidate who gave no windows can be asked, by their clock, Monday to Friday. */
  readonly candidateHours: DaySpan;
  /** Minutes that people keep free before and after a round, unless they say otherwise. */
  readonly bufferBefore: number;
  readonly bufferAfter: number;
  /** Of everybody's calendars, beside what people add for themselves. */
  readonly words: BusyWords;
}

/** What one blueprint says otherwise. */
export interface BlueprintSettings {
  readonly rules: Partial<RuleSettings>;
  /** Hours for who has none of their own; null goes on to those of the organisation. */
  readonly hours: readonly WorkingHours[] | null;
}

export const DEFAULT_SETTINGS: SchedulingSettings = {
  rules: Object.fromEntries(
    SCHEDULING_RULE_NAMES.map((name) => {
      const { mode, limit, price } = SCHEDULING_RULES[name];
      return [name, { mode, limit, price }];
    }),
  ) as RuleSettings,
  startEvery: 30,
  order: { kind: 'any', first: [], last: ['hiring_manager'] },
  lunch: { startMinute: 11 * 60 + 30, endMinute: 14 * 60 },
  candidateHours: { startMinute: 9 * 60, endMinute: 18 * 60 },
  bufferBefore: 0,
  bufferAfter: 0,
  words: NO_WORDS,
};

/** Minutes that may be kept free before or after a round. */
export const MOST_BUFFER = 120;

/**
 * The settings when they hold together.
 *
 * @returns also `OUT_OF_RANGE`, `NOT_ALLOWED` for a mode that a rule does not have,
 * `END_BEFORE_START`, `TOO_SHORT` for a lunch longer than its window, `TWICE` for a kind that is to
 * come first and last, and what is wrong with the words
 */
export function checkSettings(settings: SchedulingSettings): Decided<SchedulingSettings> {
  const problems = new ProblemCollector();
  checkRules(settings.rules, problems);
  if (!START_GRIDS.includes(settings.startEvery))
    problems.add('startEvery', 'OUT_OF_RANGE', 'Rounds start every 15, 30 or 60 minutes.');
  checkDaySpan('lunch', settings.lunch, problems);
  checkDaySpan('candidateHours', settings.candidateHours, problems);
  const { lunch } = settings;
  if (
    settings.rules.lunch.mode !== 'off' &&
    lunch.startMinute < lunch.endMinute &&
    lunch.endMinute - lunch.startMinute < settings.rules.lunch.limit
  )
    problems.add('lunch', 'TOO_SHORT', 'The lunch window is shorter than lunch itself.');
  for (const field of ['bufferBefore', 'bufferAfter'] as const)
    checkWhole(field, settings[field], 0, MOST_BUFFER, problems);
  for (const kind of settings.order.first)
    if (settings.order.last.includes(kind))
      problems.add('order.last', 'TWICE', 'A kind of round comes first or last, not both.');
  for (const one of busyWordsProblems('words', settings.words))
    problems.add(one.path, one.code, one.message);
  return problems.decide(settings);
}

/** What a blueprint says otherwise, when it holds together; the codes are those of the settings. */
export function checkBlueprintSettings(over: BlueprintSettings): Decided<BlueprintSettings> {
  const problems = new ProblemCollector();
  checkRules(over.rules, problems);
  for (const one of workingHoursProblems('hours', over.hours ?? []))
    problems.add(one.path, one.code, one.message);
  return problems.decide(over);
}

/** The organisation's settings with what the blueprint says otherwise. */
export function settingsUnder(
  settings: SchedulingSettings,
  over: Pick<BlueprintSettings, 'rules'> | null,
): SchedulingSettings {
  return over ? { ...settings, rules: { ...settings.rules, ...over.rules } } : settings;
}

/** Settings from what is stored of them: what was never set has its default. */
export function settingsFrom(stored: Partial<SchedulingSettings>): SchedulingSettings {
  return {
    ...DEFAULT_SETTINGS,
    ...stored,
    rules: { ...DEFAULT_SETTINGS.rules, ...stored.rules },
  };
}

function checkRules(rules: Partial<RuleSettings>, problems: ProblemCollector): void {
  for (const name of SCHEDULING_RULE_NAMES) {
    const setting = rules[name];
    if (!setting) continue;
    const { unit, least, most, modes } = SCHEDULING_RULES[name];
    const path = `rules.${name}`;
    if (!(modes as readonly string[]).includes(setting.mode))
      problems.add(`${path}.mode`, 'NOT_ALLOWED', 'This rule cannot be held like that.');
    if (unit !== null) checkWhole(`${path}.limit`, setting.limit, least, most, problems);
    checkWhole(`${path}.price`, setting.price, 0, MOST_PRICE, problems);
  }
}

function checkDaySpan(path: string, span: DaySpan, problems: ProblemCollector): void {
  checkWhole(`${path}.startMinute`, span.startMinute, 0, 1_439, problems);
  checkWhole(`${path}.endMinute`, span.endMinute, 1, 1_440, problems);
  if (span.endMinute <= span.startMinute)
    problems.add(`${path}.endMinute`, 'END_BEFORE_START', 'The end must come after the start.');
}

function checkWhole(
  path: string,
  value: number,
  least: number,
  most: number,
  problems: ProblemCollector,
): void {
  if (Number.isInteger(value) && value >= least && value <= most) return;
  problems.add(path, 'OUT_OF_RANGE', `Give a whole number from ${least} to ${most}.`);
}
