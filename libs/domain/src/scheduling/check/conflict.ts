import type { CandidateDay, LoopRequest, PlannedPerson, SchedulingProblem } from '../problem';
import { type Drop, dropped } from './drop';
import { neededPeople } from './lean';
import type { Oracle } from './oracle';

/** More people than this who could do the same rounds are one entry: their names would explain nothing. */
const NAMED = 4;

/**
 * A smallest set of rules that cannot be kept together: these alone already leave no schedule, and
 * whichever one of them is dropped, the others have one. Rules are dropped one after the other as long
 * as what is left still fits nothing; first whole kinds, then of people's time and caps the people.
 */
export function conflictOf(
  problem: SchedulingProblem,
  loop: LoopRequest,
  { days, oracle }: { readonly days: readonly CandidateDay[]; readonly oracle: Oracle },
): Drop[] {
  const fits = (drops: readonly Drop[]) => oracle.fits(dropped(problem, loop, { drops, days }));
  const kinds = wholeKinds(problem, loop);
  const seats = loop.rounds.map(({ id }): Drop => ({ ...NONE, rule: 'seats', round: id }));
  if (!fits(kinds)) {
    if (!fits([...kinds, ...seats])) return [{ ...NONE, rule: 'horizon' }];
    return needed({ all: seats, open: seats }, (kept) => fits([...kinds, ...leaving(seats, kept)]));
  }
  const conflict = needed({ all: kinds, open: kinds }, (kept) => fits(leaving(kinds, kept)));
  const rest = leaving(kinds, conflict);
  const grouped = split(conflict, (kind) => peopleGroups(problem, loop, kind));
  const groups = needed(grouped, (kept) => fits([...rest, ...leaving(grouped.all, kept)]));
  const named = split(groups, individuals);
  const gone = [...rest, ...leaving(grouped.all, groups)];
  return needed(named, (kept) => fits([...gone, ...leaving(named.all, kept)]));
}

interface Split {
  readonly all: readonly Drop[];
  /** Those that are parts of something larger. What was needed whole stays needed: what is kept only shrinks. */
  readonly open: readonly Drop[];
}

function split(all: readonly Drop[], parts: (drop: Drop) => Drop[]): Split {
  const each = all.map((drop) => ({ drop, parts: parts(drop) }));
  return {
    all: each.flatMap(({ drop, parts: into }) => (into.length > 1 ? into : [drop])),
    open: each.flatMap(({ parts: into }) => (into.length > 1 ? into : [])),
  };
}

const NONE: Omit<Drop, 'rule'> = { round: null, subject: null, people: [] };

/** Leaves out one after the other what is not needed to leave no schedule. */
function needed({ all, open }: Split, fits: (kept: readonly Drop[]) => boolean): Drop[] {
  let kept = [...all];
  for (const each of open) {
    const without = kept.filter((other) => other !== each);
    if (!fits(without)) kept = without;
  }
  return kept;
}

function leaving(all: readonly Drop[], kept: readonly Drop[]): Drop[] {
  return all.filter((each) => !kept.includes(each));
}

/** In the order in which they are dropped: what explains least, if something else explains it, first. */
function wholeKinds(problem: SchedulingProblem, loop: LoopRequest): Drop[] {
  const { rules, coverage, rounds } = loop;
  const people = neededPeople(problem, loop);
  const caps = people.flatMap((person) => person.caps.filter(({ price }) => price === null));
  const of = (rule: Drop['rule'], hard: boolean): Drop[] => (hard ? [{ ...NONE, rule }] : []);
  return [
    ...of('grid', rules.grid.every > 1),
    ...of('twice', rules.twice === null),
    ...coverage
      .filter(({ price }) => price === null)
      .map(({ competency }): Drop => ({ ...NONE, rule: 'coverage', subject: competency })),
    ...of('seniors', rules.seniors.price === null && rules.seniors.atLeast > 0),
    ...of('back_to_back', rules.backToBack?.price === null),
    ...of('min_gap', rules.minGap?.price === null),
    ...of('max_gap', rules.maxGap?.price === null),
    ...of('span', rules.span?.price === null),
    ...of('lunch', rules.lunch?.price === null),
    ...of('rounds_per_day', rules.roundsPerDay?.price === null),
    ...of('days', rules.days.price === null),
    ...rules.before.map(([first, second]): Drop => {
      const [subject, round] = [rounds[first]?.id ?? null, rounds[second]?.id ?? null];
      return { ...NONE, rule: 'order', round, subject };
    }),
    ...rounds
      .filter(({ needsRoom }) => needsRoom)
      .map(({ id }): Drop => ({ ...NONE, rule: 'room', round: id })),
    ...of(
      'week_cap',
      caps.some(({ kind }) => kind === 'week'),
    ),
    ...of(
      'day_cap',
      caps.some(({ kind }) => kind === 'day'),
    ),
    ...of('candidate_time', true),
    ...of('candidate_days', true),
    ...of('person_time', people.length > 0),
  ].map((each) => (isPersonal(each) ? { ...each, people: people.map(({ id }) => id) } : each));
}

function isPersonal({ rule }: Drop): boolean {
  return rule === 'person_time' || rule === 'day_cap' || rule === 'week_cap';
}

/** People who could do the same rounds are dropped together. */
function peopleGroups(problem: SchedulingProblem, loop: LoopRequest, drop: Drop): Drop[] {
  if (!isPersonal(drop)) return [];
  const groups = new Map<string, string[]>();
  for (const person of neededPeople(problem, loop)) {
    const rounds = roundsOf(loop, person);
    groups.set(rounds, [...(groups.get(rounds) ?? []), person.id]);
  }
  return [...groups.values()].map((people) => ({ ...drop, people }));
}

function individuals(drop: Drop): Drop[] {
  if (drop.people.length > NAMED) return [];
  return drop.people.map((person) => ({ ...drop, people: [person] }));
}

function roundsOf({ rounds }: LoopRequest, { id }: PlannedPerson): string {
  return rounds
    .filter(({ seats }) => seats.some(({ pool }) => pool.some(({ person }) => person === id)))
    .map((round) => round.id)
    .join('\n');
}
