import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { BatchProgress } from '@debrief/domain';
import { Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import { answerPlanning, type PlanningAnswer, type PlanningRequest } from './planning-work';

const MEMORY_MB = 1024;
/** The longest that one search may take; its steps end it long before. */
const LONGEST_MS = 300_000;

/** The search was ended before it answered. */
export class PlanningCancelled extends Error {}

export interface PlanningTask {
  readonly answer: Promise<PlanningAnswer>;
  cancel(): void;
}

interface ThreadNews {
  readonly id: number;
  readonly progress?: BatchProgress;
  readonly answer?: PlanningAnswer;
  readonly failure?: string;
}

/** Searches beside the answering of requests where the program was built; sources that run unbuilt have no thread to start. */
@Injectable()
export class PlanningThread implements BeforeApplicationShutdown {
  private worker: Worker | null = null;
  private last: Promise<unknown> = Promise.resolve();
  private next = 1;

  /** One after the other: two would only take each other’s core. */
  public start(
    request: PlanningRequest,
    onProgress: (progress: BatchProgress) => void,
  ): PlanningTask {
    let ended = false;
    let end: () => void = () => undefined;
    const answer = this.last.then(() => {
      if (ended) throw new PlanningCancelled('It was ended before it began.');
      const entry = builtEntry();
      if (entry === null) return answerPlanning(request, onProgress);
      return this.inThread(entry, request, onProgress, (stop) => {
        end = stop;
      });
    });
    this.last = answer.catch(() => undefined);
    return {
      answer,
      cancel: () => {
        ended = true;
        end();
      },
    };
  }

  public async beforeApplicationShutdown(): Promise<void> {
    await this.worker?.terminate();
    this.worker = null;
  }

  private inThread(
    entry: string,
    request: PlanningRequest,
    onProgress: (progress: BatchProgress) => void,
    onStop: (stop: () => void) => void,
  ): Promise<PlanningAnswer> {
    const id = this.next++;
    const worker = this.warm(entry);
    return new Promise<PlanningAnswer>((done, failed) => {
      const stop = (error: Error) => {
        settle();
        if (this.worker === worker) this.worker = null;
        void worker.terminate();
        failed(error);
      };
      const timer = setTimeout(() => stop(new Error('The search took too long.')), LONGEST_MS);
      const listen = (news: ThreadNews) => {
        if (news.id !== id) return;
        if (news.progress) onProgress(news.progress);
        if (news.answer) {
          settle();
          done(news.answer);
        }
        if (news.failure !== undefined) stop(new Error(news.failure));
      };
      const broke = (error: Error) => stop(error);
      const exited = () => stop(new Error('The search ended without an answer.'));
      const settle = () => {
        clearTimeout(timer);
        worker.off('message', listen).off('error', broke).off('exit', exited);
      };
      worker.on('message', listen).on('error', broke).on('exit', exited);
      onStop(() => stop(new PlanningCancelled('Somebody ended it.')));
      worker.postMessage({ id, request });
    });
  }

  private warm(entry: string): Worker {
    if (this.worker) return this.worker;
    const worker = new Worker(entry, {
      resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
      env: {},
    });
    // A thread that waits for work keeps nobody from stopping.
    worker.unref();
    worker.on('error', () => undefined);
    this.worker = worker;
    return worker;
  }
}

function builtEntry(): string | null {
  const places = ['./planning-thread.js', '../planning-thread.js'].map((place) =>
    fileURLToPath(new URL(place, import.meta.url)),
  );
  return places.find((place) => existsSync(place)) ?? null;
}
