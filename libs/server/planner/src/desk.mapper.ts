import {
  instantOf,
  workingSpans,
  type Horizon,
  type PersonFacts,
  type PlannedPerson,
  type SlotSpan,
  type TimeKind,
} from '@debrief/domain';
import type { Assembled } from './problem.assembly';

export interface DeskTime {
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly kind: TimeKind;
  readonly words: string | null;
}

/** Everybody in a pool with their time, by name. */
export function mapDeskPeople({ problem, facts, pools, rounds }: Assembled) {
  const own = new Set(rounds.map(({ id }) => id));
  return problem.people
    .flatMap((person) => {
      const known = pools.people.get(person.id);
      const fact = facts.find(({ id }) => id === person.id);
      if (!known || !fact) return [];
      const others = {
        ...fact,
        claims: fact.claims.filter(({ roundId }) => roundId === null || !own.has(roundId)),
      };
      return [
        {
          person: { id: person.id, name: known.name, timeZone: fact.week.timeZone },
          senior: person.senior,
          bufferMinutes: person.buffer * 15,
          free: person.free.map(spanIn(problem.horizon)),
          times: timesOf(person, others, problem.horizon),
          caps: capsWithUse(person, others, problem.horizon),
        },
      ];
    })
    .sort((a, b) => (a.person.name < b.person.name ? -1 : 1));
}

const SOFT_WORDS = { movable: 'can move', tentative: 'not yet accepted', outside_hours: null };

/** What somebody is not simply free for, in order of time; what may be bent is told as such. */
export function timesOf(
  { soft }: PlannedPerson,
  facts: PersonFacts,
  horizon: Horizon,
): readonly DeskTime[] {
  const end = instantOf(horizon, horizon.slots).getTime();
  const inside = ({ from, to }: SlotSpan): boolean => from < end && to > horizon.startsAt;
  const bent = soft.map((one): DeskTime => ({
    ...spanIn(horizon)(one),
    kind: one.why === 'outside_hours' ? 'outside' : one.why,
    words: SOFT_WORDS[one.why],
  }));
  const isBent = (one: SlotSpan): boolean =>
    bent.some(({ startsAt, endsAt }) => startsAt.getTime() < one.to && one.from < endsAt.getTime());
  const time =
    (kind: TimeKind) =>
    (one: SlotSpan): DeskTime => ({
      startsAt: new Date(one.from),
      endsAt: new Date(one.to),
      kind,
      words: null,
    });
  const busy = [...facts.busy, ...facts.claims].filter((one) => inside(one) && !isBent(one));
  const hours = workingSpans(facts.week, horizon.startsAt, end);
  return [
    ...busy.map(time('busy')),
    ...facts.pauses.filter(inside).map(time('off')),
    ...bent,
    ...between(hours, horizon.startsAt, end).map(time('outside')),
  ].sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime());
}

function between(spans: readonly SlotSpan[], from: number, to: number): SlotSpan[] {
  const result: SlotSpan[] = [];
  let last = from;
  for (const span of spans) {
    if (span.from > last) result.push({ from: last, to: span.from });
    last = Math.max(last, span.to);
  }
  if (last < to) result.push({ from: last, to });
  return result;
}

/** Caps with what is booked of them already. */
export function capsWithUse({ caps }: PlannedPerson, facts: PersonFacts, horizon: Horizon) {
  return caps.map((cap) => {
    const span = spanIn(horizon)(cap);
    const used = facts.claims.filter(
      ({ from }) => from >= span.startsAt.getTime() && from < span.endsAt.getTime(),
    ).length;
    return { ...span, kind: cap.kind, used, limit: cap.left + used };
  });
}

function spanIn(horizon: Horizon) {
  return ({ from, to }: SlotSpan): { startsAt: Date; endsAt: Date } => ({
    startsAt: instantOf(horizon, from),
    endsAt: instantOf(horizon, to),
  });
}
