import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { isPublic, OutboundRefused } from './address-rules';
import { GuardedFetch } from './guarded-fetch';

const LIMITS = { timeoutMs: 2000, maxBytes: 64 * 1024 };
const code = (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => 'answered',
    (error: unknown) => (error instanceof OutboundRefused ? error.code : String(error)),
  );

describe('an address that somebody typed', () => {
  let canary: Server;
  let hits = 0;
  let port = 0;
  let listener: RequestListener = (_request, response) => response.end('canary');
  let shut: GuardedFetch;
  let open: GuardedFetch;

  beforeAll(async () => {
    canary = createServer((request, response) => {
      hits += 1;
      listener(request, response);
    });
    await new Promise<void>((done) => canary.listen(0, '::', done));
    port = (canary.address() as AddressInfo).port;
    shut = new GuardedFetch({ OUTBOUND_ALLOW: '' });
    open = new GuardedFetch({ OUTBOUND_ALLOW: `127.0.0.1:${port}` });
  });
  beforeEach(() => {
    hits = 0;
  });
  afterAll(async () => {
    await Promise.all([shut.close(), open.close()]);
    canary.closeAllConnections();
    canary.close();
  });

  it.each([
    'https://127.0.0.1',
    'https://127.1',
    'https://2130706433',
    'https://0x7f000001',
    'https://0177.0.0.1',
    'https://0.0.0.0',
    'https://0',
    'https://10.0.0.8',
    'https://172.16.0.1',
    'https://192.168.1.1',
    'https://169.254.169.254',
    'https://100.64.0.1',
    'https://224.0.0.1',
    'https://255.255.255.255',
    'https://[::1]',
    'https://[::]',
    'https://[::ffff:127.0.0.1]',
    'https://[::ffff:7f00:1]',
    'https://[fe80::1]',
    'https://[fc00::1]',
    'https://[fd12:3456::1]',
    'https://[64:ff9b::7f00:1]',
    'https://[2002:7f00:1::]',
    'https://①②⑦.0.0.1',
    'https://localhost',
  ])('is refused inside the network: %s', async (url) => {
    expect(await code(shut.send(`${url}:8443/x`, LIMITS))).toBe('PRIVATE_ADDRESS');
    expect(hits).toBe(0);
  });

  it.each([
    ['http://example.org/', 'NOT_HTTPS'],
    ['https://example.org:22/', 'PORT'],
    ['https://user:pass@example.org/', 'CREDENTIALS_IN_URL'],
    ['file:///etc/passwd', 'NOT_A_URL'],
    ['gopher://example.org', 'NOT_A_URL'],
    ['example.org', 'NOT_A_URL'],
    ['', 'NOT_A_URL'],
  ])('is refused by its form: %s', async (url, expected) => {
    expect(await code(shut.send(url, LIMITS))).toBe(expected);
  });

  it('is called when the deployment names it', async () => {
    const answer = await open.send(`http://127.0.0.1:${port}/feed`, LIMITS);
    expect([answer.status, answer.body.toString()]).toEqual([200, 'canary']);
  });

  it('may not lead on to a private address', async () => {
    listener = (_request, response) =>
      response.writeHead(302, { location: 'https://169.254.169.254/latest' }).end();
    expect(await code(open.send(`http://127.0.0.1:${port}/`, { ...LIMITS, redirects: 3 }))).toBe(
      'PRIVATE_ADDRESS',
    );
  });

  it('may not lead in circles', async () => {
    listener = (_request, response) => response.writeHead(302, { location: '/again' }).end();
    expect(await code(open.send(`http://127.0.0.1:${port}/`, { ...LIMITS, redirects: 3 }))).toBe(
      'REDIRECT',
    );
    expect(hits).toBe(4);
  });

  it('is cut off when its answer is too large', async () => {
    listener = (_request, response) => {
      const more = (): void => {
        while (response.write(Buffer.alloc(16_384)));
        response.once('drain', more);
      };
      more();
    };
    expect(await code(open.send(`http://127.0.0.1:${port}/`, LIMITS))).toBe('TOO_LARGE');
  });

  it('is cut off when its answer drips', async () => {
    listener = (_request, response) => {
      const drip = setInterval(() => response.write('.'), 20);
      response.once('close', () => clearInterval(drip));
    };
    expect(await code(open.send(`http://127.0.0.1:${port}/`, { ...LIMITS, timeoutMs: 300 }))).toBe(
      'TOO_SLOW',
    );
  });
});

describe('a public address', () => {
  it.each(['93.184.216.34', '2606:2800:220:1:248:1893:25c8:1946'])('is %s', (address) => {
    expect(isPublic(address)).toBe(true);
  });
});
