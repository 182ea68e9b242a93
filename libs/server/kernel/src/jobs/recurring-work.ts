interface Task {
  readonly name: string;
  readonly everyMs: number;
  readonly run: () => Promise<void>;
}

/**
 * What has to be looked at again and again: due reminders, mail and webhooks to try once more,
 * feeds to read. Runs only in processes that do background work; one task never overlaps itself
 * there, and several processes share the rows by SKIP LOCKED or a lease, not by this class.
 */
export class RecurringWork {
  private readonly tasks: Task[] = [];
  private readonly timers = new Set<NodeJS.Timeout>();
  private readonly running = new Set<Promise<void>>();
  private stopped = true;
  private onError: (error: unknown) => void = () => undefined;

  /** Registers a task; call it while modules start. `everyMs` is the pause between two runs. */
  public every(name: string, everyMs: number, run: () => Promise<void>): void {
    const task = { name, everyMs, run };
    this.tasks.push(task);
    if (!this.stopped) this.turn(task);
  }

  public start(onError: (error: unknown) => void): void {
    this.onError = onError;
    this.stopped = false;
    for (const task of this.tasks) this.turn(task);
  }

  /** No run begins any more; those under way finish first. */
  public async stop(): Promise<void> {
    this.stopped = true;
    for (const timer of this.timers) clearTimeout(timer);
    this.timers.clear();
    await Promise.all(this.running);
  }

  private turn(task: Task): void {
    const run: Promise<void> = task
      .run()
      .catch((error: unknown) =>
        this.onError(new Error(`Recurring work ${task.name} failed`, { cause: error })),
      )
      .then(() => {
        this.running.delete(run);
        if (this.stopped) return;
        const timer = setTimeout(() => {
          this.timers.delete(timer);
          this.turn(task);
        }, task.everyMs);
        this.timers.add(timer.unref());
      });
    this.running.add(run);
  }
}
