import {
  fieldProblems,
  notFound,
  type Actor,
  type Fields,
  type NotFound,
} from '@debrief/server-kernel';
import type { LoopClosed } from '@debrief/server-loop';
import { instantOf, type Schedule, type SchedulingProblem } from '@debrief/domain';
import { Injectable } from '@nestjs/common';
import { BookingService, type ConfirmResult } from './booking.service';
import { BATCH_STEPS } from './planning-work';
import { PlanRepository } from './plan.repository';
import { ProblemAssembly, type Assembled } from './problem.assembly';
import { namesToStore, type RunView } from './run.mapper';
import { RunRepository, type RunInput } from './run.repository';
import { RunService, spanProblems } from './run.service';

const MOST_LOOPS = 100;

export interface PlanWeek {
  readonly from: Date;
  readonly to: Date;
  readonly loopIds: readonly string[];
}
export interface ConfirmPlan {
  readonly runId: string;
  readonly loopIds: readonly string[];
  readonly idempotencyKey: string;
}
export interface PlanConfirmed {
  readonly __typename: 'PlanConfirmed';
  readonly rows: readonly { readonly loopId: string; readonly result: ConfirmResult }[];
}

/** Many loops placed together, and booked one by one. */
@Injectable()
export class PlanService {
  public constructor(
    private readonly assembly: ProblemAssembly,
    private readonly plans: PlanRepository,
    private readonly searches: RunService,
    private readonly runs: RunRepository,
    private readonly bookings: BookingService,
  ) {}

  public async plan(
    actor: Actor,
    { from, to, loopIds }: PlanWeek,
  ): Promise<RunView | Fields | NotFound | LoopClosed> {
    const problems = spanProblems({ from, to });
    const ids = [...new Set(loopIds)];
    if (ids.length === 0 || ids.length > MOST_LOOPS)
      problems.push({ path: 'loopIds', code: 'OUT_OF_RANGE', message: 'Choose 1 to 100 loops.' });
    if (problems.length > 0) return fieldProblems(problems);
    const stages = await this.plans.waitingStages(actor, ids);
    const assembled: Assembled[] = [];
    for (const { loopId, stageId } of stages) {
      const one = await this.assembly.of(actor, { loopId, stageId, from, to });
      if (one !== null && one !== 'closed' && one.rounds.length > 0) assembled.push(one);
    }
    const [first] = assembled;
    if (!first) return notFound('loop');
    const problem = together(assembled, first);
    return this.searches.begin(actor, {
      kind: 'batch',
      loopId: null,
      stageId: null,
      input: {
        request: { want: 'batch', problem, steps: BATCH_STEPS },
        names: namesToStore(assembled),
      },
    });
  }

  public async confirm(
    actor: Actor,
    { runId, loopIds, idempotencyKey }: ConfirmPlan,
  ): Promise<PlanConfirmed | Fields | NotFound> {
    const run = await this.runs.one(actor.personId, runId);
    if (run?.answer?.want !== 'batch') return notFound('plan');
    const rows: { loopId: string; result: ConfirmResult }[] = [];
    for (const loopId of new Set(loopIds)) {
      const schedule = run.answer.schedules.find(({ loop }) => loop === loopId);
      const stageId = run.input.names.stages[loopId];
      const result =
        schedule && stageId
          ? await this.bookings.confirm(actor, {
              ...bookingOf(run.input, schedule),
              loopId,
              stageId,
              idempotencyKey: keyFor(idempotencyKey, loopId),
            })
          : notFound('loop');
      rows.push({ loopId, result });
    }
    return { __typename: 'PlanConfirmed', rows };
  }
}

/** One problem of all: everybody once, whose time it is the same to for every loop. */
function together(stages: readonly Assembled[], first: Assembled): SchedulingProblem {
  const people = new Map(
    stages.flatMap(({ problem }) => problem.people.map((person) => [person.id, person])),
  );
  const rooms = new Map(
    stages.flatMap(({ problem }) => problem.rooms.map((room) => [room.id, room])),
  );
  const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);
  return {
    ...first.problem,
    people: [...people.values()].sort(byId),
    rooms: [...rooms.values()].sort(byId),
    loops: stages.map(({ request }) => request),
  };
}

function bookingOf({ request, names }: RunInput, { placements }: Schedule) {
  return {
    placements: placements.map(({ round, from, room, seats }) => ({
      roundId: round,
      startsAt: instantOf(request.problem.horizon, from),
      roomId: room,
      seats: seats.map(({ seat, person }) => ({ seatId: seat, personId: person })),
    })),
    versions: placements.map(({ round }) => ({
      roundId: round,
      version: names.versions[round] ?? 0,
    })),
  };
}

/** A key for each loop of a plan: the plan's own with the loop's id folded in, so that a repeat books none twice. */
function keyFor(key: string, loopId: string): string {
  const [a, b] = [key, loopId].map((id) => BigInt(`0x${id.replaceAll('-', '')}`));
  const hex = ((a ?? 0n) ^ (b ?? 0n)).toString(16).padStart(32, '0');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
