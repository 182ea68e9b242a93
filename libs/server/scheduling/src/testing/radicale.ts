import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, waitFor } from '@debrief/server-testing';

const PLACES = ['/usr/bin/radicale', '/usr/local/bin/radicale', '/opt/homebrew/bin/radicale'];

/** A CalDAV server of its own on loopback, with one user and a folder that goes with it. */
export class TestRadicale {
  public static readonly user = 'ines';
  public static readonly password = 'pass:word é';

  private constructor(
    public readonly pair: string,
    private readonly child: ChildProcess,
    private readonly folder: string,
  ) {}

  public static async start(): Promise<TestRadicale> {
    const program = [process.env['RADICALE_PATH'], ...PLACES].find(
      (path) => path && existsSync(path),
    );
    if (!program) throw new Error('These tests need Radicale: install it, or set RADICALE_PATH');
    const folder = mkdtempSync(join(tmpdir(), 'debrief-radicale-'));
    const port = await freePort();
    const users = join(folder, 'users');
    writeFileSync(users, `${TestRadicale.user}:${TestRadicale.password}\n`);
    const config = join(folder, 'config');
    writeFileSync(
      config,
      [
        '[server]',
        `hosts = 127.0.0.1:${port}`,
        '[auth]',
        'type = htpasswd',
        `htpasswd_filename = ${users}`,
        'htpasswd_encryption = plain',
        'delay = 0',
        '[storage]',
        `filesystem_folder = ${join(folder, 'collections')}`,
        '',
      ].join('\n'),
    );
    const child = spawn(program, ['--config', config], { stdio: 'ignore' });
    const server = new TestRadicale(`127.0.0.1:${port}`, child, folder);
    await waitFor('Radicale to answer', () =>
      fetch(server.url('')).then(
        () => true,
        () => false,
      ),
    );
    return server;
  }

  public url(path: string): string {
    return `http://${this.pair}/${path}`;
  }

  /** One request as the user; gives the status. */
  public async send(method: string, path: string, body?: string, type?: string): Promise<number> {
    const basic = Buffer.from(`${TestRadicale.user}:${TestRadicale.password}`).toString('base64');
    const answer = await fetch(this.url(path), {
      method,
      headers: { authorization: `Basic ${basic}`, ...(type ? { 'content-type': type } : {}) },
      ...(body === undefined ? {} : { body }),
    });
    return answer.status;
  }

  public async stop(): Promise<void> {
    await new Promise<void>((done) => {
      this.child.once('exit', () => done());
      this.child.kill('SIGKILL');
    });
    rmSync(this.folder, { recursive: true, force: true });
  }
}
