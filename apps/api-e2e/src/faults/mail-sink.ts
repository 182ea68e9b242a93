import { createServer, type Server, type Socket } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** A mail server on loopback that notes the Message-ID of everything it took. */
export class MailSink {
  public readonly taken: string[] = [];
  /** Mails whose content has come in, whether or not it was acknowledged. */
  public readonly begun: string[] = [];
  /** Before the content is acknowledged, ms. */
  public holdMs = 0;
  public port = 0;
  private server: SMTPServer | Server | null = null;
  private readonly sockets = new Set<Socket>();

  public get url(): string {
    return `smtp://127.0.0.1:${this.port}`;
  }

  public async up(): Promise<void> {
    const server = new SMTPServer({
      disabledCommands: ['STARTTLS', 'AUTH'],
      disableReverseLookup: true,
      closeTimeout: 100,
      onData: (stream, _session, callback) => {
        let text = '';
        stream.on('data', (chunk: Buffer) => (text += chunk.toString()));
        stream.on('end', () => {
          const id = /^Message-ID: (\S+)/im.exec(text)?.[1] ?? '';
          this.begun.push(id);
          setTimeout(() => {
            this.taken.push(id);
            callback();
          }, this.holdMs);
        });
      },
    });
    server.on('error', () => undefined);
    await this.listen(server.server as Server, () => server.listen(this.port, '127.0.0.1'));
    this.server = server;
  }

  /** Takes connections and never says a word. */
  public async mute(): Promise<void> {
    const server = createServer((socket) => {
      this.sockets.add(socket.on('error', () => undefined));
    });
    await this.listen(server, () => server.listen(this.port, '127.0.0.1'));
    this.server = server;
  }

  public async down(): Promise<void> {
    const { server } = this;
    this.server = null;
    for (const socket of this.sockets) socket.destroy();
    this.sockets.clear();
    if (server) await new Promise<void>((done) => server.close(() => done()));
  }

  private listen(server: Server, begin: () => unknown): Promise<void> {
    return new Promise((done, failed) => {
      server.once('error', failed);
      server.once('listening', () => {
        const address = server.address();
        if (typeof address === 'object' && address) this.port = address.port;
        done();
      });
      begin();
    });
  }
}
