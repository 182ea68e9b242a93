import type { CandidateDay, LoopRequest, SchedulingProblem } from '../problem';
import { brokenRules } from './broken-rules';
import { holds, placedRounds } from './placed-rounds';
import {
  RELAXATION_KINDS,
  type RelaxationKind,
  type RelaxationPart,
  type RelaxationPrices,
} from './relaxation';
import { withDay } from './relax';
import type { BrokenRule, Placed, PlacedRound } from './rules';
import { missing } from './spans';

/** What a schedule would have to be granted: the rules it breaks, in the terms of relaxations. */
export function partsOf(
  problem: SchedulingProblem,
  loop: LoopRequest,
  placed: Placed,
  { days, prices }: { readonly days: readonly CandidateDay[]; readonly prices: RelaxationPrices },
): RelaxationPart[] | null {
  const rounds = placedRounds(loop, placed.placements);
  const added = days.filter((day) => rounds.some(({ from }) => holds(day, from)));
  const offered = added.reduce(withDay, loop);
  const broken = brokenRules({ ...problem, loops: [offered] }, [placed]);
  const parts = broken.map((each) => partOf(problem, offered, rounds, { each, prices }));
  if (parts.some((part) => part === null)) return null;
  return gathered([
    ...parts.flatMap((part) => part ?? []),
    ...added.map((day) => ({
      ...plain('add_day', 1, prices.add_day),
      subject: day.date,
      day,
    })),
  ]);
}

function partOf(
  problem: SchedulingProblem,
  loop: LoopRequest,
  rounds: readonly PlacedRound[],
  { each, prices }: { readonly each: BrokenRule; readonly prices: RelaxationPrices },
): RelaxationPart | null {
  const kind = kindOf(each);
  const placed = rounds.find(({ id }) => id === each.round);
  if (kind === null) return null;
  const { person, round, subject, amount } = each;
  const part = plain(kind, amount, prices[kind] * amount);
  switch (kind) {
    case 'day_cap':
    case 'week_cap':
      return { ...part, person, span: capSpan(problem, each, kind) };
    case 'person_time': {
      const free = problem.people.find(({ id }) => id === person)?.free ?? [];
      return { ...part, person, span: placed ? missing(placed, free) : null };
    }
    case 'candidate_time': {
      const windows = loop.days.find(({ date }) => date === subject)?.windows ?? [];
      return { ...part, subject, span: placed ? missing(placed, windows) : null };
    }
    case 'order':
      return { ...part, by: 1, price: prices.order, round, subject };
    case 'room':
      return { ...part, round };
    case 'coverage':
      return { ...part, subject };
    case 'grid':
      return { ...part, by: 1, price: prices.grid };
    case 'twice':
      return { ...part, person };
    default:
      return part;
  }
}

function kindOf({ rule }: BrokenRule): RelaxationKind | null {
  if (rule === 'room_missing') return 'room';
  const kind = RELAXATION_KINDS.find((each) => each === rule);
  return kind === undefined || kind === 'room' ? null : kind;
}

function capSpan(
  { people }: SchedulingProblem,
  { person, subject }: BrokenRule,
  kind: RelaxationKind,
): RelaxationPart['span'] {
  const cap = people
    .find(({ id }) => id === person)
    ?.caps.find((each) => `${each.kind}_cap` === kind && String(each.from) === subject);
  return cap ? { from: cap.from, to: cap.to } : null;
}

function plain(kind: RelaxationKind, by: number, price: number): RelaxationPart {
  return { kind, price, by, person: null, round: null, subject: null, span: null, day: null };
}

/** One part for what is one question: a limit moves once, and time that touches is asked for once. */
function gathered(parts: readonly RelaxationPart[]): RelaxationPart[] {
  const result: RelaxationPart[] = [];
  for (const part of parts) {
    const at = result.findIndex((other) => together(other, part));
    const other = result[at];
    if (other) result[at] = joined(other, part);
    else result.push(part);
  }
  return result.sort((a, b) => b.price - a.price || (keyOf(a) < keyOf(b) ? -1 : 1));
}

function together(a: RelaxationPart, b: RelaxationPart): boolean {
  const same =
    a.kind === b.kind && a.person === b.person && a.round === b.round && a.subject === b.subject;
  if (!same || !isTime(a)) return same && a.span?.from === b.span?.from;
  return a.span !== null && b.span !== null && a.span.from <= b.span.to && b.span.from <= a.span.to;
}

function joined(a: RelaxationPart, b: RelaxationPart): RelaxationPart {
  if (a.kind === 'grid') return a;
  const price = a.price + b.price;
  if (isTime(a) && a.span && b.span) {
    const from = Math.min(a.span.from, b.span.from);
    return { ...a, price, by: a.by + b.by, span: { from, to: Math.max(a.span.to, b.span.to) } };
  }
  const by = a.kind === 'twice' ? a.by + b.by : Math.max(a.by, b.by);
  return { ...a, price, by };
}

function isTime({ kind }: RelaxationPart): boolean {
  return kind === 'person_time' || kind === 'candidate_time';
}

/** What tells parts apart. */
export function keyOf({ kind, person, round, subject, span, by }: RelaxationPart): string {
  return JSON.stringify([kind, person, round, subject, span?.from ?? null, by]);
}
