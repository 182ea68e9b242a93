import type { Socket } from 'node:net';
import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer, type SMTPServerSession } from 'smtp-server';

export interface Received {
  /** Recipients as the protocol named them. */
  readonly rcpt: readonly string[];
  readonly from: string;
  readonly raw: string;
  readonly mail: ParsedMail;
}

type Phase = 'connect' | 'auth' | 'mail' | 'rcpt' | 'data';
/** An answer of its own, `hang` for none at all, or nothing for the usual one. */
export type Answer = number | string | 'hang' | null;
export type Script = Partial<Record<Phase, (about: string) => Answer>> & {
  /** The line is cut after the content came, before it is acknowledged. */
  readonly cutAfterData?: () => boolean;
  /** Before the content is acknowledged, ms. */
  readonly delayMs?: number;
};

/** A mail server on loopback that keeps what it took and answers as a spec wants. */
export class SmtpSink {
  public readonly received: Received[] = [];
  public connections = 0;
  public script: Script = {};
  private server: SMTPServer | null = null;
  private port = 0;
  private readonly hanging = new Set<NodeJS.Timeout>();

  public static async start(): Promise<SmtpSink> {
    const sink = new SmtpSink();
    await sink.up();
    return sink;
  }

  public get url(): string {
    return `smtp://127.0.0.1:${this.port}`;
  }

  /** Listens (again), on the port it had. */
  public async up(): Promise<void> {
    const server = this.make();
    await new Promise<void>((done, failed) => {
      server.on('error', failed);
      server.listen(this.port, '127.0.0.1', () => done());
    });
    server.on('error', () => undefined);
    this.server = server;
    const address = server.server.address();
    if (typeof address === 'object' && address) this.port = address.port;
  }

  public async down(): Promise<void> {
    for (const timer of this.hanging) clearTimeout(timer);
    const { server } = this;
    this.server = null;
    if (!server) return;
    for (const connection of server.connections) socketOf(connection)?.destroy();
    await new Promise<void>((done) => {
      server.close(() => done());
    });
  }

  /** How often each Message-ID was taken. */
  public timesTaken(): ReadonlyMap<string, number> {
    const times = new Map<string, number>();
    for (const { mail } of this.received) {
      const id = mail.messageId ?? '';
      times.set(id, (times.get(id) ?? 0) + 1);
    }
    return times;
  }

  private make(): SMTPServer {
    return new SMTPServer({
      disabledCommands: ['STARTTLS'],
      authOptional: true,
      allowInsecureAuth: true,
      disableReverseLookup: true,
      closeTimeout: 100,
      onConnect: (session, callback) => {
        this.connections += 1;
        this.answer('connect', session.remoteAddress, callback);
      },
      onAuth: (auth, _session, callback) => {
        this.answer('auth', auth.username ?? '', (error) =>
          error ? callback(error) : callback(null, { user: auth.username ?? '' }),
        );
      },
      onMailFrom: (address, _session, callback) => {
        this.answer('mail', address.address, callback);
      },
      onRcptTo: (address, _session, callback) => {
        this.answer('rcpt', address.address, callback);
      },
      onData: (stream, session, callback) => {
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('end', () => {
          void this.take(Buffer.concat(chunks).toString('utf8'), session, callback);
        });
      },
    });
  }

  private async take(
    raw: string,
    session: SMTPServerSession,
    callback: (error?: Error | null) => void,
  ): Promise<void> {
    const rcpt = session.envelope.rcptTo.map(({ address }) => address);
    const from = session.envelope.mailFrom ? session.envelope.mailFrom.address : '';
    const mail = await simpleParser(raw);
    const keep = (): void => {
      this.received.push({ rcpt, from, raw, mail });
    };
    if (this.script.cutAfterData?.()) {
      keep();
      for (const connection of this.server?.connections ?? [])
        if (sessionOf(connection) === session.id) socketOf(connection)?.destroy();
      return;
    }
    const { delayMs } = this.script;
    if (delayMs) await new Promise((done) => this.hanging.add(setTimeout(done, delayMs)));
    this.answer('data', mail.subject ?? '', (error) => {
      if (!error) keep();
      callback(error);
    });
  }

  private answer(phase: Phase, about: string, callback: (error?: Error | null) => void): void {
    const answer = this.script[phase]?.(about) ?? null;
    if (answer === 'hang') return;
    if (answer === null) return callback();
    const text = typeof answer === 'string' ? answer : `${answer} as the script says`;
    callback(Object.assign(new Error(text.slice(4)), { responseCode: Number(text.slice(0, 3)) }));
  }
}

function socketOf(connection: unknown): Socket | undefined {
  return (connection as { _socket?: Socket })._socket;
}

function sessionOf(connection: unknown): string | undefined {
  return (connection as { session?: { id?: string } }).session?.id;
}
