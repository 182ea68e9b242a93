import { PersonImport } from '@debrief/server-identity';
import {
  Clock,
  ProcessorRegistry,
  RecurringWork,
  UnitOfWork,
  type Actor,
} from '@debrief/server-kernel';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ImportApply } from './import-apply.service';
import { ImportCheck, ImportLost } from './import-check.service';
import { ImportFileProblem } from './import-file.problem';
import { ImportRepository, type ImportRunRow } from './import.repository';

const LOOK_AGAIN_MS = 15_000;

@Injectable()
export class ImportWork {
  public constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly runs: ImportRepository,
    private readonly people: PersonImport,
    private readonly checking: ImportCheck,
    private readonly applying: ImportApply,
  ) {}

  /** What a killed process left behind, and uploads that broke off. */
  public async takeUp(): Promise<void> {
    const failures: unknown[] = [];
    // One that fails again and again must not keep the others from their turn.
    for (const id of await this.runs.idle(this.clock.now()))
      await this.advance(id).catch((error: unknown) => failures.push(error));
    await this.uow.keepBooks((tx) => this.runs.forgetBroken(tx));
    while (await this.uow.keepBooks((tx) => this.runs.clearEnded(tx)));
    if (failures.length > 0) throw new AggregateError(failures, 'Imports could not go on');
  }

  /** Does what the run waits for, unless another process is at it. */
  public async advance(runId: string): Promise<void> {
    const claimed = await this.uow.keepBooks((tx) => this.runs.claim(tx, runId));
    const run = claimed ? await this.runs.one(runId) : null;
    if (!run) return;
    try {
      const actor = await this.actorOf(run);
      if (!actor) throw new ImportFileProblem('Whoever asked for it may not import any more.');
      await (run.state === 'reading'
        ? this.checking.check(run, actor)
        : this.applying.apply(run, actor));
    } catch (error) {
      if (error instanceof ImportLost) return;
      if (!(error instanceof ImportFileProblem)) throw error;
      await this.uow.keepBooks((tx) => this.runs.end(tx, runId, 'failed', error.message));
    }
  }

  /** The person in whose name it is done, as they are now. */
  private async actorOf(run: ImportRunRow): Promise<Actor | null> {
    const personId = run.appliedBy ?? run.createdBy;
    const person = await this.uow.keepBooks((tx) => this.people.asActor(tx, personId));
    if (!person?.roles.some((role) => role === 'admin' || role === 'recruiter')) return null;
    return { personId, sessionId: personId, ...person };
  }
}

/** Reads and applies imports in whichever process does the background work. Safe to call twice. */
@Injectable()
export class ImportProcessor implements OnModuleInit {
  public constructor(
    private readonly registry: ProcessorRegistry,
    private readonly recurring: RecurringWork,
    private readonly work: ImportWork,
  ) {}

  public onModuleInit(): void {
    this.registry.on('import.asked', ({ runId }) => this.work.advance(runId));
    this.recurring.every('imports', LOOK_AGAIN_MS, () => this.work.takeUp());
  }
}
