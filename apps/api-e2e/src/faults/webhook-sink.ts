import { createServer, type Server, type ServerResponse } from 'node:http';

interface Arrived {
  readonly id: string;
  readonly type: string;
}

/** Another system on loopback that notes what it accepted, and may take requests without ever answering. */
export class WebhookSink {
  public readonly accepted: Arrived[] = [];
  /** Requests that came while it did not answer. */
  public unanswered = 0;
  public port = 0;
  private hangs = false;
  private readonly held = new Set<ServerResponse>();
  private readonly server: Server = createServer((request, response) => {
    let text = '';
    request.on('data', (chunk: Buffer) => (text += chunk.toString()));
    request.on('end', () => {
      if (this.hangs) {
        this.unanswered += 1;
        this.held.add(response);
        return;
      }
      const { type } = JSON.parse(text) as { type: string };
      this.accepted.push({ id: String(request.headers['webhook-id']), type });
      response.writeHead(204).end();
    });
  });

  public get url(): string {
    return `http://127.0.0.1:${this.port}/news`;
  }

  public async up(): Promise<void> {
    await new Promise<void>((done) => this.server.listen(0, '127.0.0.1', done));
    const address = this.server.address();
    if (typeof address === 'object' && address) this.port = address.port;
  }

  /** From now on requests are taken and never answered. */
  public hang(): void {
    this.hangs = true;
  }

  /** Answers again. What it held back is cut off, as a restarted system would. */
  public answer(): void {
    this.hangs = false;
    for (const response of this.held) response.destroy();
    this.held.clear();
  }

  public async down(): Promise<void> {
    this.answer();
    this.server.closeAllConnections();
    await new Promise<void>((done) => this.server.close(() => done()));
  }
}
