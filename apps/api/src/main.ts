import { resolve } from 'node:path';
import { start } from './start';

// The server as images and supervisors run it: no building, no demonstration data, plain lines.
const started = start({
  env: process.env,
  demo: false,
  dashboard: resolve(import.meta.dirname, '../../dashboard/dist'),
  step: async (name, work) => {
    const result = await work();
    process.stdout.write(`${name} ok\n`);
    return result;
  },
});

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    void started
      .then((server) => server.close(signal === 'SIGTERM'))
      .then(() => process.exit(0), fail);
  });
}

started.then(({ url, links }) => {
  process.stdout.write(`Debrief listens at ${url}\n`);
  for (const { label, link } of links) process.stdout.write(`${label}: ${link}\n`);
}, fail);

function fail(error: unknown): void {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
