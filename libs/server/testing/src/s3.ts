import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface S3Double {
  run(): Promise<AddressInfo>;
  close(): Promise<void>;
}
type S3Class = new (options: object) => S3Double;

/** What the double takes as its only key. */
const KEY = 'S3RVER';

export interface TestS3 {
  readonly place: {
    readonly endpoint: string;
    readonly region: string;
    readonly bucket: string;
    readonly accessKey: string;
    readonly secretKey: string;
  };
  stop(): Promise<void>;
}

/** Something that speaks the S3 API, on a port of its own, with one empty bucket. */
export async function testS3(): Promise<TestS3> {
  const load = createRequire(import.meta.url);
  const Double = load('s3rver') as S3Class;
  const directory = mkdtempSync(join(tmpdir(), 'debrief-s3-'));
  const server = new Double({
    address: '127.0.0.1',
    port: 0,
    silent: true,
    directory,
    configureBuckets: [{ name: 'files' }],
  });
  const { port } = await server.run();
  return {
    place: placeAt(port),
    stop: async () => {
      await server.close();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

const ANSWERS = {
  says_500: { status: 500, code: 'InternalError' },
  refuses_the_key: { status: 403, code: 'SignatureDoesNotMatch' },
} as const;

/** A server in its place that fails: says 500 or that the key is wrong to everything, or never says anything. */
export async function failingS3(how: keyof typeof ANSWERS | 'hangs'): Promise<TestS3> {
  const server: Server = createServer((request, response) => {
    request.resume();
    if (how === 'hangs') return;
    const { status, code } = ANSWERS[how];
    response.writeHead(status).end(`<Error><Code>${code}</Code></Error>`);
  });
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  return {
    place: placeAt((server.address() as AddressInfo).port),
    stop: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}

function placeAt(port: number): TestS3['place'] {
  return {
    endpoint: `http://127.0.0.1:${port}`,
    region: 'us-east-1',
    bucket: 'files',
    accessKey: KEY,
    secretKey: KEY,
  };
}
