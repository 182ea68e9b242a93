import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { CompetencyAgreement, SeverityLesson } from '@debrief/domain';
import { Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import type { RatingTable } from './rating-columns';
import { answerSeverity, type SeverityAnswer, type SeverityRequest } from './severity-work';

const MEMORY_MB = 1024;
/** A million ratings by a thousand people take less than a minute of it. */
const LONGEST_MS = 600_000;

/** The process stops: nobody waits for the answer any more. */
export class FitEnded extends Error {
  public constructor() {
    super('The fit ended without an answer.');
  }
}

/** Computes beside the answering of requests where the program was built; sources that run unbuilt have no thread to start. */
@Injectable()
export class SeverityThread implements BeforeApplicationShutdown {
  private worker: Worker | null = null;
  private ended = false;
  private last: Promise<unknown> = Promise.resolve();

  /** A fit is made anew from the ratings at any time; a process that stops does not wait for it. */
  public async beforeApplicationShutdown(): Promise<void> {
    this.ended = true;
    await this.worker?.terminate();
  }

  public async lesson(table: RatingTable): Promise<SeverityLesson> {
    const answer = await this.ask({ want: 'lesson', table });
    if (answer.want !== 'lesson') throw new Error('The thread answered something else');
    return answer.lesson;
  }

  public async agreement(table: RatingTable): Promise<readonly CompetencyAgreement[]> {
    const answer = await this.ask({ want: 'agreement', table });
    if (answer.want !== 'agreement') throw new Error('The thread answered something else');
    return answer.lines;
  }

  /** One after the other: two would only take each other’s core. */
  private ask(request: SeverityRequest): Promise<SeverityAnswer> {
    const entry = builtEntry();
    const turn = this.last.then(() =>
      entry === null ? answerSeverity(request) : this.inThread(entry, request),
    );
    this.last = turn.catch(() => undefined);
    return turn;
  }

  private inThread(entry: string, request: SeverityRequest): Promise<SeverityAnswer> {
    if (this.ended) return Promise.reject(new FitEnded());
    const worker = new Worker(entry, {
      workerData: request,
      resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
      env: {},
    });
    this.worker = worker;
    return new Promise<SeverityAnswer>((done, failed) => {
      const timer = setTimeout(() => {
        failed(new Error('The fit took too long and was ended.'));
        void worker.terminate();
      }, LONGEST_MS);
      worker.once('message', (answer: SeverityAnswer) => {
        clearTimeout(timer);
        done(answer);
      });
      worker.once('error', failed);
      // After an answer this changes nothing any more.
      worker.once('exit', () => {
        clearTimeout(timer);
        failed(new FitEnded());
      });
    });
  }
}

function builtEntry(): string | null {
  const places = ['./severity-thread.js', '../severity-thread.js'].map((place) =>
    fileURLToPath(new URL(place, import.meta.url)),
  );
  return places.find((place) => existsSync(place)) ?? null;
}
