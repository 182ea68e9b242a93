import {
  brokenRules,
  instantOf,
  priceOf,
  SLOT_MINUTES,
  slotOf,
  type Placement,
  type SlotSpan,
} from '@debrief/domain';
import {
  fieldProblems,
  notFound,
  type Actor,
  type Fields,
  type NotFound,
} from '@debrief/server-kernel';
import { loopClosed, type LoopClosed } from '@debrief/server-loop';
import { Injectable } from '@nestjs/common';
import { alternatesOf } from './alternates';
import { mapDeskPeople } from './desk.mapper';
import { HoldRepository } from './hold.repository';
import { ProblemAssembly, seatsToFill, type Assembled, type StageAsked } from './problem.assembly';
import { mapRun } from './run.mapper';
import { RunRepository } from './run.repository';
import {
  mapBroken,
  mapLines,
  mapPlacements,
  namesOf,
  placementsIn,
  type AskedPlacement,
  type Legend,
} from './schedule.mapper';
import { rulesInWords } from './schedule.words';
import { stageState } from './stage.state';

export interface CheckSchedule {
  readonly loopId: string;
  readonly stageId: string;
  readonly placements: readonly AskedPlacement[];
}

/** The names that a stage as it is now goes by. */
export function legendOfStage({ stage, rounds, pools, times }: Assembled): Legend {
  return {
    people: pools.people,
    rounds: new Map(rounds.map(({ id, name, minutes }) => [id, { name, minutes }])),
    zones: new Map([[stage.loopId, times.zone]]),
  };
}

/** All that a stage is scheduled with, and what a schedule of it would cost. */
@Injectable()
export class DeskReader {
  public constructor(
    private readonly assembly: ProblemAssembly,
    private readonly runs: RunRepository,
    private readonly holds: HoldRepository,
  ) {}

  public async desk(actor: Actor, asked: StageAsked) {
    const assembled = await this.assembly.of(actor, asked);
    if (assembled === null) return notFound('stage');
    if (assembled === 'closed') return loopClosed();
    const { stageId } = assembled.stage;
    const [lastRun, hold, waitingSince] = await Promise.all([
      this.runs.lastOf(actor.personId, stageId),
      this.holds.ofStage(stageId),
      this.holds.waitingSince(actor, stageId),
    ]);
    return {
      __typename: 'ScheduleDesk' as const,
      ...mapStage(assembled),
      ...mapGround(assembled),
      state: stageState(assembled.stage.rounds, hold !== null),
      waitingSince,
      placements: mapPlacements(
        assembled.problem,
        currentPlacements(assembled),
        legendOfStage(assembled),
      ),
      hold,
      lastRun: lastRun && mapRun(lastRun),
    };
  }

  public async check(
    actor: Actor,
    input: CheckSchedule,
  ): Promise<object | Fields | NotFound | LoopClosed> {
    const assembled = await this.assembly.of(actor, spanAsked(input));
    if (assembled === null) return notFound('stage');
    if (assembled === 'closed') return loopClosed();
    if (input.placements.length > 20)
      return fieldProblems([
        { path: 'placements', code: 'TOO_MANY', message: 'A stage has at most 20 rounds.' },
      ]);
    const { problem, stage } = assembled;
    const placements = placementsIn(problem, input.placements);
    const names = namesOf(legendOfStage(assembled));
    const { price, lines } = priceOf(problem, stage.loopId, placements);
    const broken = brokenRules(problem, [{ loop: stage.loopId, placements }]);
    return {
      __typename: 'ScheduleCheck' as const,
      price,
      lines: mapLines(lines, names),
      brokenRules: mapBroken(broken, names),
      alternates: alternatesOf(problem, stage.loopId, placements, names),
    };
  }
}

/** The horizon of a check reaches over everything that is placed. */
export function spanAsked({ loopId, stageId, placements }: CheckSchedule): StageAsked {
  const last = Math.max(0, ...placements.map(({ startsAt }) => startsAt.getTime()));
  return {
    loopId,
    stageId,
    from: null,
    to: last > 0 ? new Date(last + 14 * 86_400_000) : null,
  };
}

/** What is booked or held of the rounds on the desk, in order of time. */
export function currentPlacements({ problem, rounds }: Assembled): Placement[] {
  return rounds
    .flatMap((round): Placement[] =>
      round.startsAt === null
        ? []
        : [
            {
              round: round.id,
              from: slotOf(problem.horizon, new Date(round.startsAt)),
              room: round.roomId,
              seats: round.seats.map(({ id, personId }) => ({ seat: id, person: personId })),
            },
          ],
    )
    .sort((a, b) => a.from - b.from);
}

function mapStage({ stage, rounds, pools, rooms, rules, times }: Assembled) {
  return {
    loopId: stage.loopId,
    stageId: stage.stageId,
    stageName: stage.stageName,
    jobTitle: stage.jobTitle,
    candidate: { id: stage.candidateId, name: stage.candidateName, timeZone: times.zone },
    windowsWords: times.words,
    rounds: rounds.map((round, at) => ({
      id: round.id,
      number: at + 1,
      name: round.name,
      kind: round.kind,
      minutes: round.minutes,
      version: round.version,
      needsRoom: rooms.length > 0,
      seats: seatsToFill(round, pools, rules).map(({ id, role, heldBy, pool }) => ({
        id,
        role,
        heldBy,
        pool: [...pool]
          .sort((a, b) => a.price - b.price)
          .map(({ person, price }) => ({ personId: person, price })),
      })),
    })),
    rooms: rooms.map(({ id, name }) => ({ id, name })),
  };
}

function mapGround(assembled: Assembled) {
  const { problem, request, pools, rules, leftOut } = assembled;
  const { horizon } = problem;
  const span = ({ from, to }: SlotSpan) => ({
    startsAt: instantOf(horizon, from),
    endsAt: instantOf(horizon, to),
  });
  return {
    horizon: span({ from: 0, to: horizon.slots }),
    stepMinutes: request.rules.grid.every * SLOT_MINUTES,
    days: request.days.map(({ date, windows, lunch }) => ({
      date,
      windows: windows.map(span),
      lunch: lunch && span(lunch),
    })),
    people: mapDeskPeople(assembled),
    leftOut: leftOut.map(({ personId, roundId, words }) => {
      const person = pools.people.get(personId);
      return {
        person: { id: personId, name: person?.name ?? '', timeZone: person?.timeZone ?? 'UTC' },
        roundId,
        words,
      };
    }),
    rules: rulesInWords(rules.settings),
  };
}
