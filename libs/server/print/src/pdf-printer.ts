import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { AppError } from '@debrief/server-kernel';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { PdfThread } from './pdf-thread';
import type { PrintDocument } from './print-document';

/** Papers that may wait at once; more are turned away instead of piling up. */
const MOST_WAITING = 20;

/** Makes PDF files, beside the answering of requests where the program was built. */
@Injectable()
export class PdfPrinter implements OnApplicationShutdown {
  private readonly thread: PdfThread | null;

  public constructor() {
    const entry = builtEntry();
    this.thread = entry === null ? null : new PdfThread(entry);
  }

  /** Throws `unavailable` when too many are being made already. */
  public async print(paper: PrintDocument): Promise<Buffer> {
    if (!this.thread) return makeHere(paper);
    if (this.thread.busy >= MOST_WAITING)
      throw new AppError('unavailable', 'Too many files are being made. Try again in a minute.');
    return this.thread.make(paper);
  }

  public async onApplicationShutdown(): Promise<void> {
    await this.thread?.end();
  }
}

/** Sources that run unbuilt have no thread to start: the file is made where it was asked for. */
async function makeHere(paper: PrintDocument): Promise<Buffer> {
  const { makePdf } = await import('./pdf-pages');
  return makePdf(paper);
}

function builtEntry(): string | null {
  const places = ['./print-thread.js', '../print-thread.js'].map((place) =>
    fileURLToPath(new URL(place, import.meta.url)),
  );
  return places.find((place) => existsSync(place)) ?? null;
}
