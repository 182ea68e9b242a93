import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { freePort, waitFor } from '@debrief/server-testing';

interface Started {
  readonly child: ChildProcess;
  readonly log: () => string;
  readonly url: string;
}

/** `npm start` as a newcomer runs it, on a folder of its own. */
async function npmStart(folder: string, ...args: string[]): Promise<Started> {
  const port = await freePort();
  const child = spawn('npm', ['start', '--', ...args], {
    env: {
      ...process.env,
      DATA_DIR: folder,
      PORT: String(port),
      SHUTDOWN_GRACE_SECONDS: '0',
      DATABASE_URL: '',
      REDIS_URL: '',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  let log = '';
  child.stdout?.on('data', (chunk: Buffer) => (log += chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => (log += chunk.toString()));
  await waitFor(
    'the line that says where Debrief runs',
    () => {
      if (child.exitCode !== null)
        throw new Error(`npm start ended with ${child.exitCode}:\n${log}`);
      return Promise.resolve(log.includes('Debrief runs at') && /https?:\S+link\S+/.test(log));
    },
    120_000,
  );
  return { child, log: () => log, url: `http://localhost:${port}` };
}

/** Ends the whole group: npm, the launcher, the server. */
function end(started: Started, signal: NodeJS.Signals): Promise<void> {
  return new Promise((done) => {
    if (started.child.exitCode !== null || started.child.signalCode !== null) return done();
    started.child.once('exit', () => done());
    process.kill(-(started.child.pid ?? 0), signal);
  });
}

const linkToken = (log: string) => /link\/([\w-]+)/.exec(log)?.[1] ?? '';

async function redeem(
  url: string,
  body: object,
): Promise<{ status: number; cookie: string; body: unknown }> {
  const answer = await fetch(`${url}/auth/link`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return {
    status: answer.status,
    cookie: answer.headers.get('set-cookie')?.split(';')[0] ?? '',
    body: await answer.json().catch(() => null),
  };
}

async function me(
  url: string,
  cookie: string,
): Promise<{ data: { me: { person: { roles: string[] } } | null } }> {
  const answer = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify({ query: '{ me { person { roles } } }' }),
  });
  return (await answer.json()) as { data: { me: { person: { roles: string[] } } | null } };
}

describe('npm start in an empty folder', () => {
  let folder: string;
  let running: Started;

  beforeAll(() => {
    mkdirSync('.cache', { recursive: true });
    // Inside the checkout: the bundled server runs as nobody and must be able to walk there.
    folder = mkdtempSync(join(process.cwd(), '.cache', 'boot-'));
  });
  afterAll(async () => {
    await end(running, 'SIGTERM');
    rmSync(folder, { recursive: true, force: true });
  });

  it('brings database, content, season, dashboard and API up, and prints a link for each role', async () => {
    running = await npmStart(folder);
    for (const role of ['Interviewer', 'Recruiter', 'Hiring manager', 'Admin'])
      expect(running.log()).toContain(role);
    const [page, live, ready] = await Promise.all(
      ['/', '/health/live', '/health/ready'].map((path) => fetch(running.url + path)),
    );
    expect([page?.status, live?.status, ready?.status]).toEqual([200, 200, 200]);
    expect(await page?.text()).toContain('<div id="root">');
    expect(page?.headers.get('content-security-policy')).toContain("default-src 'self'");
  });

  it('signs somebody in by their link, once', async () => {
    const token = linkToken(running.log());
    const first = await redeem(running.url, { token });
    expect(first.status).toBe(200);
    expect((await me(running.url, first.cookie)).data.me?.person.roles).toContain('INTERVIEWER');
    expect((await redeem(running.url, { token })).status).toBe(401);
  });

  it('comes back on the same data after everything was killed', async () => {
    const postmaster = Number(
      readFileSync(join(folder, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0],
    );
    await end(running, 'SIGKILL');
    process.kill(postmaster, 'SIGKILL');
    running = await npmStart(folder);
    const { cookie } = await redeem(running.url, { token: linkToken(running.log()) });
    expect((await me(running.url, cookie)).data.me).not.toBeNull();
  });

  it('stops on request, its Postgres included', async () => {
    await end(running, 'SIGTERM');
    await waitFor('the server’s pid file to go', () => {
      try {
        readFileSync(join(folder, 'postgres', 'postmaster.pid'));
        return Promise.resolve(false);
      } catch {
        return Promise.resolve(true);
      }
    });
  });

  it('starts empty when asked, and lets exactly one person become the first admin', async () => {
    const empty = mkdtempSync(join(process.cwd(), '.cache', 'boot-'));
    const started = await npmStart(empty, '--empty');
    try {
      const token = linkToken(started.log());
      const incomplete = await redeem(started.url, { token });
      expect(incomplete.status).toBe(400);
      const admin = {
        token,
        name: 'Ines Farouq',
        email: 'ines@example.org',
        timeZone: 'Europe/Lisbon',
      };
      const first = await redeem(started.url, admin);
      expect(first.status).toBe(200);
      expect((await me(started.url, first.cookie)).data.me?.person.roles).toContain('ADMIN');
      expect((await redeem(started.url, { ...admin, email: 'other@example.org' })).status).toBe(
        401,
      );
    } finally {
      await end(started, 'SIGTERM');
      rmSync(empty, { recursive: true, force: true });
    }
  });
});
