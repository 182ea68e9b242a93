import { workingSpans, type WorkingWeek } from '../../time/working-time';
import type { Horizon, PlannedPerson, PricedSpan, SlotSpan, SoftTime } from '../problem';
import { SLOT_MINUTES } from '../problem';
import type { SchedulingSettings } from '../settings/settings';
import { priceOfRule } from '../settings/loop-rules';
import {
  localDays,
  slotsTouched,
  slotsWithin,
  SLOT_MS,
  startOf,
  zoned,
  type InstantSpan,
} from './horizon';
import { personCaps } from './person-caps';
import type { BusyFact, PersonFacts } from './person-facts';
import { merged, shared, without } from './spans';

const MS_PER_MINUTE = 60_000;

/**
 * Somebody's time in slots of the horizon: working hours of each local day, over clock changes,
 * without busy times and what they keep free around those, days off, pauses and claims. Working
 * hours count where they fill a slot, what takes time where it touches one.
 */
export function plannedPerson(
  facts: PersonFacts,
  settings: SchedulingSettings,
  horizon: Horizon,
): PlannedPerson {
  const hours = hoursOf(facts.week, settings, horizon);
  const free = without(
    merged([...hours.inside, ...hours.outside]),
    taken(facts, settings, horizon),
  );
  const priced = [
    ...bends(facts, settings, horizon),
    ...hours.outside.map((span) => ({
      ...span,
      price: hours.price,
      why: 'outside_hours' as const,
    })),
  ];
  return {
    id: facts.id,
    free,
    soft: dearestOf(priced, free),
    caps: personCaps(facts, settings, horizon),
    buffer: Math.ceil(Math.max(...buffersOf(facts, settings)) / SLOT_MINUTES),
    senior: facts.senior,
    ...loadOf(facts, settings, horizon),
  };
}

/** Hours that a round takes of a person: its length, and half an hour for a scorecard. */
export function effortHours(minutes: number, writesScorecard: boolean): number {
  return minutes / 60 + (writesScorecard ? 0.5 : 0);
}

interface Hours {
  readonly inside: readonly SlotSpan[];
  readonly outside: readonly SlotSpan[];
  readonly price: number;
}

function hoursOf(week: WorkingWeek, { rules }: SchedulingSettings, horizon: Horizon): Hours {
  const margin = rules.hours.mode === 'hard' ? 0 : rules.hours.limit * MS_PER_MINUTE;
  const end = horizon.startsAt + horizon.slots * SLOT_MS;
  const spans = merged(workingSpans(week, horizon.startsAt - margin, end + margin));
  const inSlots = (by: number): SlotSpan[] =>
    merged(
      merged(spans.map(({ from, to }) => ({ from: from - by, to: to + by }))).flatMap(
        (span) => slotsWithin(horizon, span) ?? [],
      ),
    );
  const inside = inSlots(0);
  return {
    inside,
    outside: margin > 0 ? without(inSlots(margin), inside) : [],
    price: priceOfRule(rules.hours) ?? 0,
  };
}

/** What somebody's own words or the organisation's rules leave no room in, as merged slots. */
function taken(
  facts: PersonFacts,
  settings: SchedulingSettings,
  horizon: Horizon,
): readonly SlotSpan[] {
  const [before, after] = buffersOf(facts, settings);
  const between = Math.max(before, after);
  const around = ({ from, to }: InstantSpan, head: number, tail: number): InstantSpan => ({
    from: from - head * MS_PER_MINUTE,
    to: to + tail * MS_PER_MINUTE,
  });
  const zone = facts.week.timeZone;
  const end = horizon.startsAt + horizon.slots * SLOT_MS;
  const off = localDays(zone, { from: horizon.startsAt, to: end }).filter(({ date }) =>
    facts.daysOff.includes(date.toString()),
  );
  const spans = [
    ...facts.busy
      .filter((span) => bendOf(span, settings) === 'firm')
      // A round ends early enough to leave its buffer after, and starts late enough for the one before.
      .map((span) => around(span, after, before)),
    ...facts.claims.map((claim) => around(claim, between, between)),
    ...facts.pauses,
    ...off,
  ];
  return merged(spans.flatMap((span) => slotsTouched(horizon, span) ?? []));
}

function bends(
  facts: PersonFacts,
  settings: SchedulingSettings,
  horizon: Horizon,
): readonly PricedSpan[] {
  return facts.busy.flatMap((span) => {
    const why = bendOf(span, settings);
    const slots = why === 'movable' || why === 'tentative' ? slotsTouched(horizon, span) : null;
    if (!slots || why === 'firm' || why === 'nothing') return [];
    return [{ ...slots, price: priceOfRule(settings.rules[why]) ?? 0, why }];
  });
}

/** Whether a busy time is taken, may be taken at a price, or does not count. */
function bendOf(
  span: BusyFact,
  { rules }: SchedulingSettings,
): 'firm' | 'nothing' | Exclude<SoftTime, 'outside_hours'> {
  if (span.strength === 'override') return 'firm';
  const why = span.strength === 'movable' ? 'movable' : span.tentative ? 'tentative' : null;
  if (why === null) return 'firm';
  const { mode } = rules[why];
  return mode === 'hard' ? 'firm' : mode === 'off' ? 'nothing' : why;
}

function buffersOf(
  facts: PersonFacts,
  settings: SchedulingSettings,
): readonly [before: number, after: number] {
  return [facts.bufferBefore ?? settings.bufferBefore, facts.bufferAfter ?? settings.bufferAfter];
}

/** Where several reasons price a slot, the dearest counts; neighbours of one price and reason are one. */
function dearestOf(spans: readonly PricedSpan[], free: readonly SlotSpan[]): PricedSpan[] {
  const result: PricedSpan[] = [];
  let done: SlotSpan[] = [];
  const dearestFirst = spans
    .filter(({ price }) => price > 0)
    .sort((a, b) => b.price - a.price || (a.why < b.why ? -1 : a.why > b.why ? 1 : 0));
  for (const { price, why, ...span } of dearestFirst) {
    for (const part of shared(without([span], done), free)) result.push({ ...part, price, why });
    done = merged([...done, span]);
  }
  return joined(result.sort((a, b) => a.from - b.from));
}

function joined(spans: readonly PricedSpan[]): PricedSpan[] {
  const result: PricedSpan[] = [];
  for (const span of spans) {
    const last = result.at(-1);
    if (last && last.to === span.from && last.price === span.price && last.why === span.why)
      result[result.length - 1] = { ...last, to: span.to };
    else result.push(span);
  }
  return result;
}

/** By the hours of the days before the horizon and within it; whole numbers, so that sums compare. */
function loadOf(
  { efforts, week }: PersonFacts,
  { rules }: SchedulingSettings,
  horizon: Horizon,
): Pick<PlannedPerson, 'load' | 'loadStep'> {
  const price = priceOfRule(rules.load) ?? 0;
  const day = zoned(week.timeZone, horizon.startsAt).toPlainDate();
  const since = startOf(day.subtract({ days: rules.load.limit }), week.timeZone);
  const until = horizon.startsAt + horizon.slots * SLOT_MS;
  const hours = efforts
    .filter(({ at }) => at >= since && at < until)
    .reduce((sum, one) => sum + one.hours, 0);
  return { load: Math.round(hours * price), loadStep: price };
}
