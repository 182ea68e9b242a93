import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  fixtureToken,
  rowsOf,
  seasonDatabase,
  startApi,
  type PreparedDatabase,
  type RunningProcess,
} from '@debrief/server-testing';

describe('an exported packet, checked offline by the command', () => {
  let season: PreparedDatabase;
  let world: Awaited<ReturnType<PreparedDatabase['copy']>>;
  let api: RunningProcess;
  let folder: string;
  let exported: Buffer;
  let hash: string;

  beforeAll(async () => {
    season = await seasonDatabase();
    world = await season.copy();
    api = await startApi(world.url);
    folder = mkdtempSync(join(tmpdir(), 'debrief-verify-'));
    const [decided] = await rowsOf<{ loop: string; manager: string; sha256: string }>(
      world.url,
      `SELECT l.id AS loop, j.hiring_manager_id AS manager, v.sha256 FROM packet_version v
       JOIN loop l ON l.id = v.loop_id JOIN job j ON j.id = l.job_id
       WHERE l.state = 'hired' AND v.number = 1 ORDER BY l.id LIMIT 1`,
    );
    if (!decided) throw new Error('The season has no decided loop');
    hash = decided.sha256;
    const answer = await fetch(`${api.url}/packets/${decided.loop}/packet.json?version=1`, {
      headers: { cookie: `debrief_session=${fixtureToken(decided.manager).token}` },
    });
    exported = Buffer.from(await answer.arrayBuffer());
  }, 240_000);
  afterAll(async () => {
    await api.stop();
    await world.drop();
    await season.drop();
    rmSync(folder, { recursive: true, force: true });
  });

  const verify = (bytes: Buffer, ...more: readonly string[]) => {
    const file = join(folder, 'packet.json');
    writeFileSync(file, bytes);
    // No database and no address of one: the check is of the file alone.
    const { PATH } = process.env;
    const run = spawnSync(
      process.execPath,
      [join('apps', 'api', 'bin', 'packet-verify.mjs'), file, ...more],
      { encoding: 'utf8', env: { PATH } },
    );
    return { status: run.status, said: run.stdout + run.stderr };
  };

  it('is found whole, and the one whose hash the decision has', () => {
    const { status, said } = verify(exported, '--expect', hash);
    expect(said).toContain(hash);
    expect(status).toBe(0);
  });

  it('is refused for one changed bit, wherever it lies, and for another hash', () => {
    for (const part of [0.01, 0.3, 0.7, 0.999]) {
      const changed = Buffer.from(exported);
      const at = Math.floor(part * (exported.length - 1));
      changed[at] = (changed[at] ?? 0) ^ 1;
      const { status, said } = verify(changed);
      expect(said).toContain('FAULT');
      expect(status).toBe(1);
    }
    expect(verify(exported, '--expect', '0'.repeat(64)).status).toBe(1);
  });
});
