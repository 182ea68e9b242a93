// Entry of a thread of its own: papers in, files out, one at a time.
import { parentPort } from 'node:worker_threads';
import { makePdf } from './pdf-pages';
import type { PrintRequest } from './pdf-thread';

let last = Promise.resolve();

parentPort?.on('message', ({ id, paper }: PrintRequest) => {
  last = last.then(async () => {
    try {
      parentPort?.postMessage({ id, bytes: await makePdf(paper) });
    } catch (error) {
      parentPort?.postMessage({
        id,
        failure: error instanceof Error ? error.message : String(error),
      });
    }
  });
});
