import type { ContentKey } from '../blueprint/content';
import type { SeatRole, StageState } from '../loop/terms';
import type { CoverageLine } from './coverage';
import { by } from './order';

export const REPAIR_KINDS = ['ask_in_round', 'add_time', 'short_call', 'accept'] as const;
/**
 * `ask_in_round` a round to come asks it too, in the time it has · `add_time` the same, with the round
 * lengthened · `short_call` a round of its own, for one person · `accept` live with it, for a reason.
 */
export type RepairKind = (typeof REPAIR_KINDS)[number];

/** What asking one more competency takes, in minutes; also the length of a short call. */
export const REPAIR_MINUTES = 20;

/** A round has room for one more competency while each of them keeps this many minutes. */
const MINUTES_EACH = 10;

/** Calls offered for one gap: enough to choose from, few enough to read. */
const MOST_CALLS = 3;

/** A span of time, its end not included. */
export interface Span {
  readonly startsAt: Date;
  readonly endsAt: Date;
}

/** A round as a repair looks at it. */
export interface RepairRound {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly stageState: StageState;
  /** It will not be held. */
  readonly cancelled: boolean;
  readonly durationMinutes: number;
  /** Null while the round has no slot. */
  readonly slot: Span | null;
  /** What its people rate, asks included. */
  readonly competencies: readonly ContentKey[];
  /** Those who still sit on it. */
  readonly seats: readonly {
    readonly personId: string;
    readonly role: SeatRole;
    readonly filed: boolean;
  }[];
}

/** Somebody who might help, on the loop or not. */
export interface RepairPerson {
  readonly id: string;
  readonly name: string;
  /** Competencies of rounds that they may lead by themselves. */
  readonly mayAssess: readonly ContentKey[];
  /** Competencies they count for on this loop, by a scorecard filed or one to come. */
  readonly counted: readonly ContentKey[];
  /** They sit on the loop, have filed all they owe there, and were shown nobody else's feedback. */
  readonly proven: boolean;
  /** A scorecard of theirs would count: no conflict of interest, nothing owed, nothing seen of the loop. */
  readonly mayJoin: boolean;
  /** Other rounds and busy times. */
  readonly busy: readonly Span[];
}

export interface RepairInput {
  readonly now: Date;
  /** The loop is decided or stopped: nothing about it can be repaired. */
  readonly closed: boolean;
  readonly lines: readonly CoverageLine[];
  /** In the order of the loop. */
  readonly rounds: readonly RepairRound[];
  readonly people: readonly RepairPerson[];
  /** Competencies that a round of the loop's plan holds, so that a call can go by its kit. */
  readonly callable: readonly ContentKey[];
}

/** One way to close a gap, or to come closer. */
export interface CoverageRepair {
  readonly kind: RepairKind;
  /** Of people's time that it adds; 0 to accept. */
  readonly minutes: number;
  readonly round: Pick<RepairRound, 'id' | 'version' | 'name'> | null;
  readonly startsAt: Date | null;
  /** Who would ask; of a round with several, its lead. */
  readonly person: Pick<RepairPerson, 'id' | 'name'> | null;
}

export interface CoverageGap extends CoverageLine {
  /** The cheapest first; to accept it always last. */
  readonly repairs: readonly CoverageRepair[];
}

/** Too few people assess the competency, those still to file counted in. */
export function isGap({ have, planned, need }: CoverageLine): boolean {
  return have + planned < need;
}

/**
 * The gaps of a loop with what could be done about each, the cheapest first: fewest minutes, then
 * soonest, then proven people before others, then by id. Only what is feasible is offered, and each
 * of it adds an assessor when it is done.
 */
export function coverageRepairs(input: RepairInput): readonly CoverageGap[] {
  return input.lines.filter(isGap).map((line) => ({
    ...line,
    repairs: input.closed
      ? []
      : [...roundRepairs(line, input), ...calls(line, input)]
          .sort(by(({ order }) => order))
          .map(({ repair }) => repair)
          .concat(ACCEPT),
  }));
}

const ACCEPT: CoverageRepair = {
  kind: 'accept',
  minutes: 0,
  round: null,
  startsAt: null,
  person: null,
};

interface Ordered {
  readonly repair: CoverageRepair;
  readonly order: readonly (number | string)[];
}

/** Rounds to come whose people would become assessors if they were asked to ask it. */
function roundRepairs(line: CoverageLine, input: RepairInput): readonly Ordered[] {
  return input.rounds.flatMap((round): Ordered[] => {
    const person = roundAsker(line, round, input);
    if (!person || !isToCome(round, input.now)) return [];
    const minutes = hasRoom(round) ? 0 : REPAIR_MINUTES;
    if (minutes > 0 && !canStay(round, input)) return [];
    const startsAt = round.slot?.startsAt ?? null;
    const { id, version, name } = round;
    const repair: CoverageRepair = {
      kind: minutes === 0 ? 'ask_in_round' : 'add_time',
      minutes,
      round: { id, version, name },
      startsAt,
      person: { id: person.id, name: person.name },
    };
    return [{ repair, order: [minutes, soonness(startsAt), 0, id] }];
  });
}

/** The person of the round who would ask, its lead first; null when nobody there would count or may. */
function roundAsker(
  { competency }: CoverageLine,
  round: RepairRound,
  { people }: RepairInput,
): RepairPerson | null {
  if (round.competencies.includes(competency)) return null;
  const seats = round.seats.filter(({ role, filed }) => role !== 'shadow' && !filed);
  const able = seats.flatMap(({ personId, role }) => {
    const person = people.find(({ id }) => id === personId);
    const helps = person?.mayAssess.includes(competency) && !person.counted.includes(competency);
    return person && helps ? [{ person, order: [role === 'lead' ? 0 : 1, person.id] }] : [];
  });
  return able.sort(by(({ order }) => order))[0]?.person ?? null;
}

function isToCome({ cancelled, stageState, slot }: RepairRound, now: Date): boolean {
  const stage = stageState === 'upcoming' || stageState === 'open';
  return stage && !cancelled && (slot === null || slot.startsAt > now);
}

/** Whether the round could ask one competency more and give each ten minutes. */
function hasRoom({ durationMinutes, competencies }: RepairRound): boolean {
  return durationMinutes / (competencies.length + 1) >= MINUTES_EACH;
}

/** Whether everybody on the round, and the candidate, are free for the time after it; always while it has no slot. */
function canStay(round: RepairRound, { rounds, people }: RepairInput): boolean {
  const { slot } = round;
  if (!slot) return true;
  const after = {
    startsAt: slot.endsAt,
    endsAt: new Date(slot.endsAt.getTime() + REPAIR_MINUTES * MS_PER_MINUTE),
  };
  const candidate = rounds.flatMap((other) =>
    other.id !== round.id && !other.cancelled && other.slot ? [other.slot] : [],
  );
  const panel = round.seats.flatMap(
    ({ personId }) => people.find(({ id }) => id === personId)?.busy ?? [],
  );
  return ![...candidate, ...panel].some((busy) => overlaps(busy, after));
}

const MS_PER_MINUTE = 60_000;

/** Whether two spans share a moment. */
export function overlaps(one: Span, other: Span): boolean {
  return one.startsAt < other.endsAt && other.startsAt < one.endsAt;
}

function calls({ competency }: CoverageLine, input: RepairInput): readonly Ordered[] {
  if (!input.callable.includes(competency)) return [];
  return input.people
    .filter(
      ({ mayAssess, counted, mayJoin }) =>
        mayJoin && mayAssess.includes(competency) && !counted.includes(competency),
    )
    .map(({ id, name, proven }): Ordered => ({
      repair: {
        kind: 'short_call',
        minutes: REPAIR_MINUTES,
        round: null,
        startsAt: null,
        person: { id, name },
      },
      order: [REPAIR_MINUTES, soonness(null), proven ? 1 : 2, id],
    }))
    .sort(by(({ order }) => order))
    .slice(0, MOST_CALLS);
}

/** Milliseconds, for sorting; without a time last. */
function soonness(startsAt: Date | null): number {
  return startsAt?.getTime() ?? Number.MAX_SAFE_INTEGER;
}
