import type { FieldProblem } from '@debrief/domain';
import {
  fieldProblems,
  newId,
  notFound,
  UnitOfWork,
  type Actor,
  type Fields,
  type NotFound,
} from '@debrief/server-kernel';
import { loopClosed, type LoopClosed } from '@debrief/server-loop';
import { Injectable } from '@nestjs/common';
import { PlanningCancelled, PlanningThread, type PlanningTask } from './planning-thread';
import { LOOP_STEPS, type PlanningRequest } from './planning-work';
import { ProblemAssembly } from './problem.assembly';
import { mapRun, namesToStore, type RunView } from './run.mapper';
import { RunRepository, type RunInput } from './run.repository';

const AT_ONCE_MS = 1_000;
const MOST_PROPOSALS = 10;

export interface ProposeSchedules {
  readonly loopId: string;
  readonly stageId: string;
  readonly from?: Date | null;
  readonly to?: Date | null;
  readonly count?: number | null;
}

/** Searches for schedules: stored with all they depend on, answered at once when that is quick. */
@Injectable()
export class RunService {
  private readonly tasks = new Map<string, PlanningTask>();

  public constructor(
    private readonly uow: UnitOfWork,
    private readonly runs: RunRepository,
    private readonly assembly: ProblemAssembly,
    private readonly thread: PlanningThread,
  ) {}

  public async propose(
    actor: Actor,
    input: ProposeSchedules,
  ): Promise<RunView | Fields | NotFound | LoopClosed> {
    const count = input.count ?? MOST_PROPOSALS;
    const problems = spanProblems(input);
    if (!Number.isInteger(count) || count < 1 || count > MOST_PROPOSALS)
      problems.push({ path: 'count', code: 'OUT_OF_RANGE', message: 'Ask for 1 to 10 proposals.' });
    if (problems.length > 0) return fieldProblems(problems);
    const assembled = await this.assembly.of(actor, {
      loopId: input.loopId,
      stageId: input.stageId,
      from: input.from ?? null,
      to: input.to ?? null,
    });
    if (assembled === null) return notFound('stage');
    if (assembled === 'closed') return loopClosed();
    const { problem, stage } = assembled;
    return this.begin(actor, {
      kind: 'loop',
      loopId: stage.loopId,
      stageId: stage.stageId,
      input: {
        request: { want: 'loop', problem, loopId: stage.loopId, count, steps: LOOP_STEPS },
        names: namesToStore([assembled]),
      },
    });
  }

  /** Stores a search, begins it, and gives its answer when that comes within a second. */
  public async begin(
    actor: Actor,
    run: {
      readonly kind: 'loop' | 'batch';
      readonly loopId: string | null;
      readonly stageId: string | null;
      readonly input: RunInput;
    },
  ): Promise<RunView | NotFound> {
    const id = newId();
    await this.uow.run({ actor, action: 'schedule.proposed' }, async (tx) => {
      await this.runs.insert(tx, { ...run, id, by: actor.personId });
      tx.record({
        subjectType: 'schedule_run',
        subjectId: id,
        ...(run.loopId ? { loopId: run.loopId } : {}),
        detail: { kind: run.kind },
      });
      return { id };
    });
    const done = this.search(id, run.input.request);
    await Promise.race([done, pause(AT_ONCE_MS)]);
    return this.run(actor, id);
  }

  public async run(actor: Actor, id: string): Promise<RunView | NotFound> {
    const run = await this.runs.one(actor.personId, id);
    return run ? mapRun(run) : notFound('search');
  }

  public async cancel(actor: Actor, id: string): Promise<RunView | NotFound> {
    const run = await this.runs.one(actor.personId, id);
    if (!run) return notFound('search');
    if (run.state === 'running') {
      await this.uow.run({ actor, action: 'schedule.run_cancelled' }, async (tx) => {
        if (!(await this.runs.cancel(tx, actor.personId, id))) return notFound('search');
        tx.record({ subjectType: 'schedule_run', subjectId: id });
        return { id };
      });
      // Another process that searches sees it at its next sign of life.
      this.tasks.get(id)?.cancel();
    }
    return this.run(actor, id);
  }

  private async search(id: string, request: PlanningRequest): Promise<void> {
    const began = performance.now();
    let done = 0;
    const task = this.thread.start(request, () => {
      done = Math.min(95, done + 1);
    });
    this.tasks.set(id, task);
    const sign = setInterval(() => void this.sign(id, task, done), AT_ONCE_MS);
    const ms = (): number => Math.round(performance.now() - began);
    try {
      const answer = await task.answer;
      await this.uow.keepBooks((tx) =>
        this.runs.finish(tx, id, { state: 'done', answer, ms: ms() }),
      );
    } catch (error) {
      const state = error instanceof PlanningCancelled ? 'cancelled' : 'failed';
      await this.uow.keepBooks((tx) => this.runs.finish(tx, id, { state, answer: null, ms: ms() }));
    } finally {
      clearInterval(sign);
      this.tasks.delete(id);
    }
  }

  private async sign(id: string, task: PlanningTask, progress: number): Promise<void> {
    const runs = await this.uow.keepBooks((tx) => this.runs.progress(tx, id, progress));
    if (!runs) task.cancel();
  }
}

export function spanProblems({
  from,
  to,
}: {
  readonly from?: Date | null;
  readonly to?: Date | null;
}): FieldProblem[] {
  return from && to && from >= to
    ? [{ path: 'to', code: 'END_BEFORE_START', message: 'The end comes before the start.' }]
    : [];
}

function pause(ms: number): Promise<void> {
  return new Promise((done) => {
    setTimeout(done, ms).unref();
  });
}
