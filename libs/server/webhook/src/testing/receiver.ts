import {
  createServer,
  type IncomingHttpHeaders,
  type RequestListener,
  type Server,
} from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Received {
  readonly id: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Another system: takes webhooks as it is told to, and keeps what it took. */
export class Receiver {
  /** Every request, the refused ones as well. */
  public readonly tries: Received[] = [];
  /** What had an effect: by id, as Standard Webhooks tells receivers to. */
  public readonly effects = new Map<string, Received>();
  /** Most requests that were open at one time. */
  public mostAtOnce = 0;
  private open = 0;
  private readonly server: Server;
  private answer: RequestListener = (_request, response) => response.writeHead(204).end();

  private constructor() {
    this.server = createServer((request, response) => {
      this.open += 1;
      this.mostAtOnce = Math.max(this.mostAtOnce, this.open);
      response.once('close', () => (this.open -= 1));
      const parts: Buffer[] = [];
      request.on('data', (part: Buffer) => parts.push(part));
      request.on('error', () => undefined);
      request.on('end', () => {
        const taken = {
          id: String(request.headers['webhook-id']),
          headers: request.headers,
          body: Buffer.concat(parts).toString(),
        };
        this.tries.push(taken);
        response.once('finish', () => {
          if (response.statusCode < 300) this.effects.set(taken.id, taken);
        });
        this.answer(request, response);
      });
    });
  }

  public static async start(): Promise<Receiver> {
    const receiver = new Receiver();
    await new Promise<void>((done) => receiver.server.listen(0, '127.0.0.1', done));
    return receiver;
  }

  public get pair(): string {
    return `127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  public get url(): string {
    return `http://${this.pair}/hook`;
  }

  /** How it answers from now on; a number stands for that status with no body. */
  public answers(how: number | RequestListener): void {
    this.answer =
      typeof how === 'number' ? (_request, response) => response.writeHead(how).end() : how;
  }

  /** Well again and empty. */
  public clear(): void {
    this.tries.length = 0;
    this.effects.clear();
    this.mostAtOnce = 0;
    this.answers(204);
  }

  public async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((done) => this.server.close(done));
  }
}
