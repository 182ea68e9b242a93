import {
  candidateDays,
  gridOf,
  horizonOf,
  isClosed,
  loopRulesOf,
  plannedPerson,
  plannedRoom,
  priceOfRule,
  SLOT_MINUTES,
  usualWindows,
  type CoverageNeed,
  type Horizon,
  type InstantSpan,
  type LoopRequest,
  type PersonFacts,
  type RoundRequest,
  type SchedulingProblem,
} from '@debrief/domain';
import { AvailabilityReader, type RoomFacts, type RulesFor } from '@debrief/server-availability';
import { Clock, type Actor } from '@debrief/server-kernel';
import { Injectable } from '@nestjs/common';
import { PoolsReader, seatPool, type LeftOut, type StagePools } from './pools.reader';
import {
  StageRepository,
  type ClaimedSpan,
  type StageFacts,
  type StageRound,
} from './stage.repository';
import { openTimes, type CandidateTimes } from './candidate-times';

export interface StageAsked {
  readonly loopId: string;
  readonly stageId: string;
  readonly from: Date | null;
  readonly to: Date | null;
}

/** A stage as a problem, with what its screens need besides. */
export interface Assembled {
  readonly stage: StageFacts;
  readonly problem: SchedulingProblem;
  readonly request: LoopRequest;
  /** Rounds that are placed anew; those that are over or running stay where they are. */
  readonly rounds: readonly StageRound[];
  readonly pools: StagePools;
  readonly leftOut: readonly LeftOut[];
  readonly rooms: readonly RoomFacts[];
  readonly facts: readonly PersonFacts[];
  readonly rules: RulesFor;
  readonly times: CandidateTimes;
}

const MS_PER_DAY = 86_400_000;
const USUAL_DAYS = 14;

/** Makes the problem of a stage from what is known now; all that an answer depends on is in it. */
@Injectable()
export class ProblemAssembly {
  public constructor(
    private readonly stages: StageRepository,
    private readonly pools: PoolsReader,
    private readonly availability: AvailabilityReader,
    private readonly clock: Clock,
  ) {}

  /** Null for an unknown stage and for who may not manage its loop; `closed` for a loop that is over. */
  public async of(actor: Actor, asked: StageAsked): Promise<Assembled | 'closed' | null> {
    const stage = await this.stages.stage(actor, asked.loopId, asked.stageId);
    if (!stage) return null;
    if (isClosed(stage.loopState)) return 'closed';
    const now = this.clock.now();
    const rounds = stage.rounds.filter(
      ({ startsAt }) => startsAt === null || new Date(startsAt) > now,
    );
    const [rules, windows, daysOff] = await Promise.all([
      this.availability.rulesFor(stage.blueprintKey),
      this.availability.windowsOf(stage.loopId),
      this.availability.daysOff(),
    ]);
    const span = spanOf(asked, now, windows?.windows ?? []);
    const horizon = horizonOf(span.from, span.to);
    const pools = await this.pools.of(actor, stage, rounds);
    const facts = await this.read(stage, rounds, pools, { rules, span });
    const zone = windows?.zone ?? stage.candidateZone;
    const given = windows?.windows ?? [];
    const { candidateHours } = rules.settings;
    const times = openTimes(
      stage.candidateName,
      zone,
      given.length > 0 ? given : usualWindows(candidateHours, zone, daysOff, horizon),
      { given: given.length > 0, taken: facts.taken, hours: candidateHours },
    );
    const seatsOf = (round: StageRound) => seatsToFill(round, pools, rules);
    const request = requestOf(stage, rounds, seatsOf, {
      rules,
      times,
      horizon,
      rooms: facts.rooms,
    });
    const problem = problemOf(request, rounds, facts, { rules, horizon });
    const leftOut = [...pools.rounds.values()].flatMap((one) => one.leftOut);
    const { rooms, people } = facts;
    return { stage, problem, request, rounds, pools, leftOut, rooms, facts: people, rules, times };
  }

  /** Time of everybody in a pool, rooms, and what rooms and candidate have given away. */
  private async read(
    stage: StageFacts,
    rounds: readonly StageRound[],
    pools: StagePools,
    { rules, span }: { readonly rules: RulesFor; readonly span: { from: Date; to: Date } },
  ): Promise<TimeFacts> {
    const ids = rounds.map(({ id }) => id);
    const pooled = rounds.flatMap((round) =>
      seatsToFill(round, pools, rules).flatMap(({ pool }) => pool.map(({ person }) => person)),
    );
    const rooms = rules.settings.rules.room.mode === 'hard' ? await this.availability.rooms() : [];
    const roomIds = rooms.map(({ id }) => id);
    const [people, booked, taken] = await Promise.all([
      this.availability.factsOf([...new Set(pooled)].sort(), span.from, span.to, rules.hours),
      this.stages.claimed('room', roomIds, span, ids),
      this.stages.claimed('candidate', [stage.candidateId], span, ids),
    ]);
    return { people, rooms, booked, taken };
  }
}

interface TimeFacts {
  readonly people: readonly PersonFacts[];
  readonly rooms: readonly RoomFacts[];
  readonly booked: readonly ClaimedSpan[];
  readonly taken: readonly ClaimedSpan[];
}

/** What is placed anew takes nobody's time any more. */
function problemOf(
  request: LoopRequest,
  rounds: readonly StageRound[],
  { people, rooms, booked }: TimeFacts,
  { rules, horizon }: { readonly rules: RulesFor; readonly horizon: Horizon },
): SchedulingProblem {
  const own = new Set(rounds.map(({ id }) => id));
  const others = (facts: PersonFacts): PersonFacts => ({
    ...facts,
    claims: facts.claims.filter(({ roundId }) => roundId === null || !own.has(roundId)),
  });
  return {
    format: 1,
    horizon,
    people: people.map((facts) => plannedPerson(others(facts), rules.settings, horizon)),
    rooms: [...rooms]
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map((room) => {
        const taken = booked.filter(({ subjectId }) => subjectId === room.id);
        return plannedRoom(room, taken, 0, horizon);
      }),
    loops: [request],
    seed: 1,
  };
}

/** From the next quarter hour, or the earliest time offered, for two weeks unless something else is asked. */
function spanOf(
  { from, to }: StageAsked,
  now: Date,
  windows: readonly InstantSpan[],
): { from: Date; to: Date } {
  const start = new Date(Math.max(now.getTime(), from?.getTime() ?? 0));
  const last = windows.at(-1)?.to ?? 0;
  const usual = Math.max(start.getTime() + USUAL_DAYS * MS_PER_DAY, last);
  return { from: start, to: to ?? new Date(usual) };
}

interface SeatToFill extends Pick<RoundRequest['seats'][number], 'id' | 'role' | 'pool'> {
  readonly heldBy: string | null;
}

/** The seats that are assigned and count, and a lead where there is none. */
export function seatsToFill(round: StageRound, pools: StagePools, rules: RulesFor): SeatToFill[] {
  const pool = pools.rounds.get(round.id) ?? { may: [], leftOut: [] };
  const seats = round.seats.map((seat) => ({
    id: seat.id,
    role: seat.role,
    heldBy: seat.personId,
    pool: seatPool(pool, seat, rules.settings),
  }));
  if (round.seats.some(({ role }) => role === 'lead')) return seats;
  const lead = {
    id: `${round.id}:lead`,
    role: 'lead' as const,
    heldBy: null,
    pool: seatPool(pool, null, rules.settings),
  };
  return [lead, ...seats];
}

function requestOf(
  stage: StageFacts,
  rounds: readonly StageRound[],
  seatsOf: (round: StageRound) => readonly SeatToFill[],
  ground: {
    readonly rules: RulesFor;
    readonly times: CandidateTimes;
    readonly horizon: Horizon;
    readonly rooms: readonly RoomFacts[];
  },
): LoopRequest {
  const { rules, times, horizon, rooms } = ground;
  const { settings } = rules;
  const lunch =
    settings.rules.lunch.mode === 'off'
      ? null
      : { ...settings.lunch, minutes: settings.rules.lunch.limit };
  return {
    id: stage.loopId,
    days: candidateDays(times.windows, times.zone, lunch, horizon),
    rounds: rounds.map((round) => ({
      id: round.id,
      slots: Math.ceil(round.minutes / SLOT_MINUTES),
      seats: seatsOf(round).map(({ id, role, pool }) => ({ id, role, pool })),
      needsRoom: rooms.length > 0,
    })),
    rules: loopRulesOf(
      settings,
      rounds.map(({ kind }) => kind),
      gridOf(times.zone, settings.startEvery, horizon),
    ),
    coverage: coverageOf(stage, rounds, seatsOf, rules),
  };
}

/** What the blueprint wants several people to assess, as far as the seats of this stage can. */
function coverageOf(
  { weights }: StageFacts,
  rounds: readonly StageRound[],
  seatsOf: (round: StageRound) => readonly SeatToFill[],
  { settings }: RulesFor,
): CoverageNeed[] {
  const rule = settings.rules.coverage;
  if (rule.mode === 'off') return [];
  return weights.flatMap(({ competency, minAssessors = 1 }) => {
    const asking = rounds.flatMap((round, at) =>
      round.competencies.includes(competency) ? [at] : [],
    );
    const seats = asking.reduce((sum, at) => {
      const round = rounds[at];
      return sum + (round ? seatsOf(round).length : 0);
    }, 0);
    const people = Math.min(minAssessors, seats);
    return people > 1 ? [{ competency, rounds: asking, people, price: priceOfRule(rule) }] : [];
  });
}
