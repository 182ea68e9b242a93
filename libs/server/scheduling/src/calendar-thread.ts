import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { BusyAnswer, BusyRequest } from './busy-times';

/** `TOO_COMPLEX`: the work took too long or too much memory and was ended. */
export type ThreadAnswer = BusyAnswer | { readonly ok: false; readonly code: 'TOO_COMPLEX' };

const MOST_AT_ONCE = 2;
const MEMORY_MB = 256;
const LONGEST_MS = 10_000;

/**
 * Understands calendar files in a thread of its own: however hostile a file is, this process keeps
 * answering, and the work on it ends by the clock.
 */
export class CalendarThread {
  private running = 0;
  private readonly waiting: (() => void)[] = [];

  /** @param entry path of the built thread; found beside the running program when not given */
  public constructor(
    private readonly entry?: string,
    private readonly longestMs = LONGEST_MS,
  ) {}

  public async busyTimes(request: BusyRequest): Promise<ThreadAnswer> {
    await this.turn();
    try {
      return await this.inThread(request);
    } finally {
      this.running -= 1;
      this.waiting.shift()?.();
    }
  }

  private async turn(): Promise<void> {
    while (this.running >= MOST_AT_ONCE)
      await new Promise<void>((done) => {
        this.waiting.push(done);
      });
    this.running += 1;
  }

  private inThread(request: BusyRequest): Promise<ThreadAnswer> {
    const worker = new Worker(this.entry ?? builtEntry(), {
      workerData: request,
      resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
      env: {},
    });
    return new Promise<ThreadAnswer>((done, failed) => {
      const end = (answer: ThreadAnswer): void => {
        clearTimeout(timer);
        done(answer);
        void worker.terminate();
      };
      const timer = setTimeout(() => end({ ok: false, code: 'TOO_COMPLEX' }), this.longestMs);
      worker.once('message', end);
      worker.once('error', (error: NodeJS.ErrnoException) => {
        if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') end({ ok: false, code: 'TOO_COMPLEX' });
        else {
          clearTimeout(timer);
          failed(error);
        }
      });
    });
  }
}

function builtEntry(): string {
  const places = ['./calendar-thread.js', '../calendar-thread.js'].map((place) =>
    fileURLToPath(new URL(place, import.meta.url)),
  );
  const found = places.find((place) => existsSync(place));
  if (!found)
    throw new Error(`The thread that reads calendars was not built: ${places.join(', ')}`);
  return found;
}
