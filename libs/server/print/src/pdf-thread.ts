import { Worker } from 'node:worker_threads';
import type { PrintDocument } from './print-document';

export interface PrintRequest {
  readonly id: number;
  readonly paper: PrintDocument;
}
export type PrintAnswer =
  | { readonly id: number; readonly bytes: Uint8Array }
  | { readonly id: number; readonly failure: string };

interface Waiting {
  readonly done: (bytes: Buffer) => void;
  readonly failed: (error: Error) => void;
}

const MEMORY_MB = 512;
const LONGEST_MS = 40_000;
const IDLE_MS = 60_000;

/**
 * A thread that makes files while the process goes on answering: a kit takes about half a second of
 * computing. It is started with the first paper, since what it loads is heavy, and ends when nothing
 * was wanted for a minute.
 */
export class PdfThread {
  private worker: Worker | null = null;
  private readonly waiting = new Map<number, Waiting>();
  private number = 0;
  private timer: NodeJS.Timeout | undefined;

  /** @param entry path of the built thread */
  public constructor(private readonly entry: string) {}

  /** Papers being made or waiting for their turn. */
  public get busy(): number {
    return this.waiting.size;
  }

  public make(paper: PrintDocument): Promise<Buffer> {
    this.number += 1;
    const id = this.number;
    return new Promise<Buffer>((done, failed) => {
      this.waiting.set(id, { done, failed });
      this.thread().postMessage({ id, paper } satisfies PrintRequest);
      this.watch();
    });
  }

  /** Ends the thread; what it was making fails. */
  public async end(reason = 'The printing thread was ended.'): Promise<void> {
    clearTimeout(this.timer);
    const { worker } = this;
    this.worker = null;
    const lost = [...this.waiting.values()];
    this.waiting.clear();
    for (const { failed } of lost) failed(new Error(reason));
    await worker?.terminate();
  }

  private thread(): Worker {
    if (this.worker) return this.worker;
    const worker = new Worker(this.entry, {
      env: {},
      resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
    });
    worker.unref();
    worker.on('message', (answer: PrintAnswer) => this.settle(answer));
    worker.on('error', (error) => {
      if (this.worker === worker) void this.end(error.message);
    });
    this.worker = worker;
    return worker;
  }

  private settle(answer: PrintAnswer): void {
    const waiting = this.waiting.get(answer.id);
    this.waiting.delete(answer.id);
    if ('failure' in answer) waiting?.failed(new Error(answer.failure));
    else waiting?.done(Buffer.from(answer.bytes));
    this.watch();
  }

  /** One clock for both: a paper that takes too long, and nothing wanted any more. */
  private watch(): void {
    clearTimeout(this.timer);
    const idle = this.waiting.size === 0;
    this.timer = setTimeout(
      () => void this.end('The paper took too long to make.'),
      idle ? IDLE_MS : LONGEST_MS,
    );
    if (idle) this.timer.unref();
  }
}
