import { lookup as dnsLookup, type LookupAddress } from 'node:dns';
import { isIP } from 'node:net';
import { Agent, buildConnector, request, type Dispatcher } from 'undici';
import type { Config } from '../config/config';
import {
  allowedPairs,
  checkedUrl,
  isAllowedPair,
  isPublic,
  OutboundRefused,
  privateAddress,
} from './address-rules';

export interface OutboundRequest {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
  /** For everything: name, connection, answer and body. */
  readonly timeoutMs: number;
  /** Of the body, after decoding nothing: compressed answers are not asked for. */
  readonly maxBytes: number;
  /** Followed redirects, each checked like the first address; 0 refuses them. Only for GET. */
  readonly redirects?: number;
}

export interface OutboundAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
  /** Address that answered, after redirects. */
  readonly url: string;
}

/**
 * The only way out of the house to an address that somebody typed: webhooks, calendar feeds,
 * CalDAV. The address is checked as written, again for every IP its name resolves to, and once
 * more at the connected socket, so that neither a notation nor a name that changes its mind leads
 * inside. Throws {@link OutboundRefused}, or the network's own error.
 */
export class GuardedFetch {
  private readonly allowed: ReadonlySet<string>;
  private readonly guarded: Agent;
  private readonly open: Agent;

  public constructor(config: Pick<Config, 'OUTBOUND_ALLOW'>) {
    this.allowed = allowedPairs(config.OUTBOUND_ALLOW);
    const limits = { keepAliveTimeout: 1000, pipelining: 0, maxHeaderSize: 16_384 };
    this.guarded = new Agent({ ...limits, connect: guardedConnector() });
    this.open = new Agent({ ...limits, connect: { timeout: 5000 } });
  }

  /** Throws {@link OutboundRefused} for an address that would never be called; for forms. */
  public check(url: string): void {
    checkedUrl(url, this.allowed);
  }

  public async send(url: string, options: OutboundRequest): Promise<OutboundAnswer> {
    const late = AbortSignal.timeout(options.timeoutMs);
    try {
      return await this.follow(url, options, late);
    } catch (error) {
      if (late.aborted)
        throw new OutboundRefused(
          'TOO_SLOW',
          `No whole answer came within ${Math.round(options.timeoutMs / 1000)} seconds.`,
        );
      throw refusalBehind(error) ?? error;
    }
  }

  public async close(): Promise<void> {
    await Promise.all([this.guarded.destroy(), this.open.destroy()]);
  }

  private async follow(
    first: string,
    options: OutboundRequest,
    signal: AbortSignal,
  ): Promise<OutboundAnswer> {
    let left = options.redirects ?? 0;
    for (let text = first; ;) {
      const url = checkedUrl(text, this.allowed);
      const answer = await request(url, {
        method: (options.method ?? 'GET') as Dispatcher.HttpMethod,
        headers: { 'accept-encoding': 'identity', ...options.headers },
        ...(options.body === undefined ? {} : { body: options.body }),
        dispatcher: isAllowedPair(url, this.allowed) ? this.open : this.guarded,
        signal,
      });
      const location = redirectOf(answer);
      if (location === null || options.redirects === undefined) return read(answer, url, options);
      drop(answer);
      if (left === 0)
        throw new OutboundRefused('REDIRECT', 'The address leads on to another one too often.');
      left -= 1;
      text = new URL(location, url).toString();
    }
  }
}

/** Ends a body that nobody reads; that it was cut short is no news. */
function drop(answer: Dispatcher.ResponseData): void {
  answer.body.on('error', () => undefined).destroy();
}

function redirectOf(answer: Dispatcher.ResponseData): string | null {
  const location = answer.headers['location'];
  return answer.statusCode >= 300 && answer.statusCode < 400 && typeof location === 'string'
    ? location
    : null;
}

async function read(
  answer: Dispatcher.ResponseData,
  url: URL,
  options: OutboundRequest,
): Promise<OutboundAnswer> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of answer.body as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > options.maxBytes) {
      drop(answer);
      throw new OutboundRefused(
        'TOO_LARGE',
        `The answer is larger than ${Math.floor(options.maxBytes / 1024)} KiB.`,
      );
    }
    parts.push(part);
  }
  return {
    status: answer.statusCode,
    headers: Object.fromEntries(
      Object.entries(answer.headers).flatMap(([name, value]) =>
        value === undefined ? [] : [[name, Array.isArray(value) ? value.join(', ') : value]],
      ),
    ),
    body: Buffer.concat(parts),
    url: url.toString(),
  };
}

/** Resolves names to public addresses only, and looks once more at what was really connected to. */
function guardedConnector(): buildConnector.connector {
  const connect = buildConnector({
    timeout: 5000,
    lookup: (hostname, options, done) => {
      dnsLookup(hostname, { ...options, all: true }, (error, addresses) => {
        if (error) return done(error, []);
        const open = (addresses as LookupAddress[]).filter(({ address }) => isPublic(address));
        if (open.length === 0 || open.length < addresses.length) return done(privateAddress(), []);
        const [one] = open;
        if (options.all) return done(null, open);
        done(null, one?.address ?? '', one?.family ?? 4);
      });
    },
  });
  return (options, done) => {
    const host = options.hostname.replace(/^\[|\]$/g, '');
    if (isIP(host) && !isPublic(host)) return done(privateAddress(), null);
    connect(options, (...[error, socket]) => {
      if (error) return done(error, null);
      if (!socket.remoteAddress || !isPublic(socket.remoteAddress)) {
        socket.destroy();
        return done(privateAddress(), null);
      }
      done(null, socket);
    });
  };
}

/** Undici wraps what the connector threw. */
function refusalBehind(error: unknown): OutboundRefused | null {
  for (let at: unknown = error; at instanceof Error; at = at.cause)
    if (at instanceof OutboundRefused) return at;
  return null;
}
