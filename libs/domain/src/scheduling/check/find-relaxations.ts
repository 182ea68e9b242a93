import type { CandidateDay, LoopRequest, SchedulingProblem } from '../problem';
import type { Schedule } from '../schedule';
import { brokenRules } from './broken-rules';
import { relaxables, type Relaxable } from './kinds';
import type { Oracle } from './oracle';
import { keyOf, partsOf } from './parts';
import { priceOf } from './price-of';
import { relax } from './relax';
import type { Relaxation, RelaxationPart, RelaxationPrices } from './relaxation';
import type { Placed } from './rules';
import { softened, withoutCompany } from './soften';

export interface Wanted {
  readonly prices: RelaxationPrices;
  readonly days: readonly CandidateDay[];
  readonly oracle: Oracle;
  /** How many relaxations at most. */
  readonly count: number;
  /** Kinds of which one has to be given up, whatever else is; null where that is not known. */
  readonly among: ReadonlySet<string> | null;
}

/** Of one kind, so many ways to do without it are told. */
const WAYS = 3;

type Found = Omit<Relaxation, 'schedule'> & { readonly placed: Placed };

/**
 * The cheapest ways out: for every kind that suffices alone, and for every pair of kinds that suffice
 * only together, the cheapest first. Where not even a pair does, whatever it takes.
 */
export function findRelaxations(
  problem: SchedulingProblem,
  loop: LoopRequest,
  wanted: Wanted,
): Relaxation[] {
  const kinds = relaxables(problem, loop, wanted.days);
  const first = kinds.filter(({ kind }) => wanted.among === null || wanted.among.has(kind));
  const alone = new Map(first.map((kind) => [kind, tried(problem, loop, [kind], wanted)]));
  const rest = kinds.filter((kind) => (alone.get(kind) ?? []).length === 0);
  const singles = [...alone.values()].flat();
  const pairs = pairsOf(rest, first, wanted.prices).flatMap((pair) =>
    tried(problem, loop, pair, wanted),
  );
  const found = [...singles, ...pairs];
  const all = found.length > 0 ? found : tried(problem, loop, kinds, wanted);
  return verified(problem, loop, smallest(all), wanted);
}

/** Pairs of what does not suffice alone, cheap kinds first; one of each pair has to be of the first. */
function pairsOf(
  rest: readonly Relaxable[],
  first: readonly Relaxable[],
  prices: RelaxationPrices,
): Relaxable[][] {
  const pairs = rest.flatMap((one, index) =>
    rest
      .slice(index + 1)
      .filter((other) => first.includes(one) || first.includes(other))
      .map((other) => [one, other]),
  );
  const cost = (pair: readonly Relaxable[]) =>
    pair.reduce((sum, { kind }) => sum + prices[kind], 0);
  return pairs.sort((a, b) => cost(a) - cost(b));
}

/** The cheapest ways out with these kinds given up; none where they do not suffice. */
function tried(
  problem: SchedulingProblem,
  loop: LoopRequest,
  kinds: readonly Relaxable[],
  { prices, oracle }: Wanted,
): Found[] {
  const days = kinds.flatMap(({ day }) => (day ? [day] : []));
  const soft = softened(problem, loop, kinds, prices);
  const schedules = oracle.best(soft, kinds.length === 1 ? WAYS : 1) ?? [];
  return schedules.flatMap((schedule) => {
    const placed = withoutCompany(schedule);
    const parts = partsOf(problem, loop, placed, { days, prices });
    return parts && parts.length > 0 ? [{ price: priceOfParts(parts), parts, placed }] : [];
  });
}

function priceOfParts(parts: readonly RelaxationPart[]): number {
  return parts.reduce((sum, { price }) => sum + price, 0);
}

/** In order of price, without those that ask all that a cheaper one asks, and more. */
function smallest(found: readonly Found[]): Found[] {
  const ordered = [...found].sort(
    (a, b) =>
      a.price - b.price || a.parts.length - b.parts.length || (nameOf(a) < nameOf(b) ? -1 : 1),
  );
  return ordered.filter((each, index) => {
    const cheaper = ordered.slice(0, index);
    return !cheaper.some((other) => asksAll(each, other) || topicOf(each) === topicOf(other));
  });
}

/** What is asked of whom, whatever the time and the amount: one way of each is told. */
function topicOf({ parts }: Found): string {
  const topics = parts.map((part) => keyOf({ ...part, by: 0, span: null }));
  return [...new Set(topics)].sort().join();
}

function asksAll({ parts }: Found, other: Found): boolean {
  return other.parts.every((asked) => parts.some((part) => reaches(part, asked)));
}

/** Whether granting one part grants another as well. */
function reaches(part: RelaxationPart, asked: RelaxationPart): boolean {
  const same = keyOf({ ...part, by: 0, span: null }) === keyOf({ ...asked, by: 0, span: null });
  if (!same) return false;
  if (part.kind === 'grid') return true;
  if (part.span === null || asked.span === null) return part.by >= asked.by;
  const around = part.span.from <= asked.span.from && asked.span.to <= part.span.to;
  return around && part.by >= asked.by;
}

function nameOf({ parts }: Found): string {
  return parts.map(keyOf).join();
}

/** Those that the search confirms, with the schedule it then finds; or, out of steps, the validator alone. */
function verified(
  problem: SchedulingProblem,
  loop: LoopRequest,
  found: readonly Found[],
  { oracle, count }: Wanted,
): Relaxation[] {
  const result: Relaxation[] = [];
  for (const { placed, ...each } of found) {
    if (result.length >= count) break;
    const relaxed = relax(problem, loop.id, each);
    const schedule = oracle.best(relaxed)?.[0] ?? kept(relaxed, placed);
    if (schedule) result.push({ ...each, schedule });
  }
  return result;
}

function kept(problem: SchedulingProblem, placed: Placed): Schedule | null {
  if (brokenRules(problem, [placed]).length > 0) return null;
  return { ...placed, ...priceOf(problem, placed.loop, placed.placements) };
}
