import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { PdfThread } from './pdf-thread';
import type { PrintDocument } from './print-document';
import { builtThread } from './testing/thread';

const paper = (lines: number, over: Partial<PrintDocument> = {}): PrintDocument => ({
  title: 'A paper',
  language: 'en',
  subject: '',
  author: '',
  madeAt: new Date('2026-11-24T09:00:00Z'),
  footer: 'Foot',
  blocks: Array.from({ length: lines }, (_, line) => ({ kind: 'paragraph', text: `Line ${line}` })),
  ...over,
});
const isPdf = (bytes: Buffer) => bytes.subarray(0, 5).toString() === '%PDF-';

describe('a thread that prints', () => {
  let entry: string;
  let thread: PdfThread;

  beforeAll(() => {
    entry = builtThread();
    thread = new PdfThread(entry);
  });
  afterAll(async () => {
    await thread.end();
    rmSync(dirname(entry), { recursive: true, force: true });
  });

  it('lets this process do other things meanwhile', async () => {
    let turns = 0;
    let done = false;
    const made = thread.make(paper(400)).finally(() => (done = true));
    while (!done) {
      turns += 1;
      await new Promise((next) => setImmediate(next));
    }
    expect(isPdf(await made)).toBe(true);
    expect(turns).toBeGreaterThan(50);
  });

  it('makes what was asked at once one after the other, each for who asked', async () => {
    const made = await Promise.all([1, 60, 120].map((lines) => thread.make(paper(lines))));
    expect(made.every(isPdf)).toBe(true);
    expect(made.map(({ length }) => length)).toEqual(
      [...made.map(({ length }) => length)].sort((a, b) => a - b),
    );
    expect(thread.busy).toBe(0);
  });

  it('tells of a paper that cannot be made and goes on with the next', async () => {
    const broken = { ...paper(1), blocks: null } as unknown as PrintDocument;
    await expect(thread.make(broken)).rejects.toThrow();
    expect(isPdf(await thread.make(paper(1)))).toBe(true);
  });

  it('fails what waits when it is ended, and starts again for the next paper', async () => {
    const waiting = thread.make(paper(300));
    const ended = expect(waiting).rejects.toThrow('The printing thread was ended.');
    await thread.end();
    await ended;
    expect(isPdf(await thread.make(paper(1)))).toBe(true);
  });

  it('fails what waits when its program is missing', async () => {
    await expect(new PdfThread(`${entry}.gone`).make(paper(1))).rejects.toThrow(
      'Cannot find module',
    );
  });
});
