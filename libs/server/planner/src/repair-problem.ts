import {
  horizonOf,
  loopRulesOf,
  plannedPerson,
  proposeSchedules,
  SLOT_MINUTES,
  type LoopRequest,
  type PersonFacts,
  type RoundAt,
  type RoundKind,
  type Schedule,
  type SchedulingProblem,
  type SchedulingSettings,
} from '@debrief/domain';
import { AvailabilityReader, type RulesFor } from '@debrief/server-availability';
import { TrainingReader } from '@debrief/server-training';
import { Injectable } from '@nestjs/common';
import type { LostSeat, RepairAnswer } from './repair-plan.repository';
import { RepairProblemRepository, type RepairRound } from './repair-problem.repository';

/** What a repair was searched with: the same input gives the same answer again. */
export interface RepairInput {
  readonly problem: SchedulingProblem;
  readonly loopId: string;
  readonly before: RoundAt;
  readonly limits: typeof LIMITS;
}

const LIMITS = { count: 5, steps: 500_000 } as const;
const SLOT_MS = SLOT_MINUTES * 60_000;

/**
 * Who could step in on a round whose time stands. The search is the same that places whole loops,
 * given this one round, its slot as the only window, and everybody who stays as the only choice for
 * their seat; so hours, buffers, caps and load weigh as they always do. Coverage stays as it was: who
 * steps in has no other seat on the loop and does the same part.
 */
@Injectable()
export class RepairProblems {
  public constructor(
    private readonly rounds: RepairProblemRepository,
    private readonly availability: AvailabilityReader,
    private readonly training: TrainingReader,
  ) {}

  /** Null when the round has no slot. */
  public async of(seat: LostSeat): Promise<RepairInput | null> {
    const round = await this.rounds.round(seat.roundId);
    if (!round) return null;
    const rules = await this.availability.rulesFor(round.blueprintKey);
    const pool = await this.pool(round, seat.kind);
    const stay = round.seats.filter(({ seatId }) => seatId !== seat.seatId);
    const people = [...stay.map(({ personId }) => personId), seat.personId, ...pool];
    const facts = await this.factsOf(people, round, rules);
    return inputOf(seat, round, pool, facts, rules.settings);
  }

  /** Who may lead such a round, by training and certification, and may join the loop. */
  private async pool(round: RepairRound, kind: RoundKind): Promise<string[]> {
    const leads = await this.training.mayLead(null, [kind]);
    return this.rounds.mayJoin(round.loopId, round.roundId, [...leads.keys()]);
  }

  private async factsOf(
    people: readonly string[],
    { roundId, startsAt, endsAt }: RepairRound,
    { hours }: RulesFor,
  ): Promise<PersonFacts[]> {
    const facts = await this.availability.factsOf([...new Set(people)], startsAt, endsAt, hours);
    return facts.map((person) => ({
      ...person,
      claims: person.claims.filter((claim) => claim.roundId !== roundId),
    }));
  }
}

function inputOf(
  seat: LostSeat,
  round: RepairRound,
  pool: readonly string[],
  facts: readonly PersonFacts[],
  settings: SchedulingSettings,
): RepairInput {
  const from = Math.floor(round.startsAt.getTime() / SLOT_MS) * SLOT_MS;
  const horizon = horizonOf(new Date(from), new Date(ceilSlot(round.endsAt)));
  const others = round.seats.filter(({ seatId }) => seatId !== seat.seatId);
  const seats = [...others, { seatId: seat.seatId, personId: seat.personId, role: seat.role }];
  const stays = new Set(others.map(({ personId }) => personId));
  const known = new Set(facts.map(({ id }) => id));
  const seniors = facts.filter(
    ({ id, senior }) => senior && (stays.has(id) || id === seat.personId),
  ).length;
  const choices = pool.filter((id) => known.has(id));
  const request: LoopRequest = {
    id: seat.loopId,
    days: [dayOf(round, horizon.slots)],
    rounds: [roundOf(round.roundId, horizon.slots, seats, seat.seatId, choices)],
    rules: rulesOf(settings, seat.kind, seniors),
    coverage: [],
  };
  return {
    problem: {
      format: 1,
      horizon,
      people: facts.map((person) =>
        stays.has(person.id)
          ? { ...plannedPerson(person, settings, horizon), ...ALWAYS(horizon.slots) }
          : plannedPerson(person, settings, horizon),
      ),
      rooms: [],
      loops: [request],
      seed: 0,
    },
    loopId: seat.loopId,
    before: {
      round: round.roundId,
      startsAt: round.startsAt.getTime(),
      place: round.place,
      seats: seats.map(({ seatId, personId, role }) => ({ seat: seatId, person: personId, role })),
    },
    limits: LIMITS,
  };
}

/** Everybody who stays is the only choice for their own seat. */
function roundOf(
  id: string,
  slots: number,
  seats: RepairRound['seats'],
  lostSeatId: string,
  choices: readonly string[],
): LoopRequest['rounds'][number] {
  return {
    id,
    slots,
    needsRoom: false,
    seats: seats.map(({ seatId, personId, role }) => ({
      id: seatId,
      role,
      pool: (seatId === lostSeatId ? choices : [personId]).map((person) => ({ person, price: 0 })),
    })),
  };
}

/** Whoever stays was asked before: what their calendar says now is theirs to say. */
const ALWAYS = (slots: number) => ({ free: [{ from: 0, to: slots }], soft: [], caps: [], load: 0 });

function dayOf(round: RepairRound, slots: number): LoopRequest['days'][number] {
  const date = new Intl.DateTimeFormat('en-CA', { timeZone: round.candidateZone });
  return {
    date: date.format(round.startsAt),
    from: 0,
    to: slots,
    wait: 0,
    windows: [{ from: 0, to: slots }],
    lunch: null,
  };
}

/** The time stands, so only what belongs to people is asked: nobody twice, and as many senior as before. */
function rulesOf(
  settings: SchedulingSettings,
  kind: RoundKind,
  seniors: number,
): LoopRequest['rules'] {
  const rules = loopRulesOf(settings, [kind], { every: 1, offset: 0 });
  return {
    ...rules,
    days: { limit: 1, price: null },
    ...{
      roundsPerDay: null,
      span: null,
      minGap: null,
      maxGap: null,
      backToBack: null,
      lunch: null,
    },
    ...{ before: [], outOfPlace: 0, idle: 0, waiting: 0 },
    seniors: { ...rules.seniors, atLeast: rules.seniors.price === 0 ? 0 : seniors },
  };
}

/** The ways to repair that an input has, the cheapest first. Pure: stored inputs are run again by it. */
export function answerOf({ problem, loopId, before, limits }: RepairInput): RepairAnswer {
  const found = proposeSchedules(problem, loopId, limits);
  return {
    complete: found.complete,
    proposals: found.schedules.map((schedule) => ({
      price: schedule.price,
      lines: schedule.lines,
      before: [before],
      after: [afterOf(before, schedule)],
    })),
  };
}

/** Interchangeable seats come back in order of person; whoever stays keeps their own. */
function afterOf(before: RoundAt, { placements }: Schedule): RoundAt {
  const [placement] = placements;
  const next = new Map(placement?.seats.map(({ seat, person }) => [seat, person]));
  return {
    ...before,
    seats: before.seats.map((seat) => ({ ...seat, person: next.get(seat.seat) ?? seat.person })),
  };
}

function ceilSlot(at: Date): number {
  return Math.ceil(at.getTime() / SLOT_MS) * SLOT_MS;
}
