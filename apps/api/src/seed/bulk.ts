import { setImmediate as breathe } from 'node:timers/promises';
import { Db, poolOf } from '@debrief/server-kernel';
import type { PoolClient } from 'pg';
import type { DataSource } from 'typeorm';
import { BulkCast, addressOf } from './bulk-cast';
import { playBulkLoop, type BulkWorld } from './bulk-loop';
import { planBulk } from './bulk-plan';
import { CopyWriter } from './copy-writer';
import type { LoopDraft } from './loop-draft';
import { DAY, HOUR } from './loop-parts';
import { writeLoop } from './loop-rows';
import { readPins } from './pins';
import type { Progress } from './progress';
import { Ids, Random } from './random';
import { withLooseSchema } from './loose-schema';
import { moment, Rows, TABLE_NAMES } from './tables';
import { TextBook } from './text-book';

export interface BulkOptions {
  readonly loops: number;
  readonly now: Date;
}

export interface BulkResult {
  readonly loops: number;
  readonly rows: number;
  readonly seconds: number;
}

const SEED = 77_001;
/** Loops that are made before the database gets to see them. */
const BATCH = 400;
/** Loops after which the event loop turns, so that sending goes on beside making. */
const TURN = 8;

/**
 * Adds loops in the shape of the demo season, by COPY and in one transaction: nothing stays of a
 * load that fails. While it runs nobody else can use the tables. Needs the starter content.
 */
export async function seedBulk(
  source: DataSource,
  { loops, now }: BulkOptions,
  onProgress: Progress = () => undefined,
): Promise<BulkResult> {
  const started = performance.now();
  const pool = poolOf(source);
  const db = new Db(pool);
  const pins = await readPins(db);
  const [there] = await db.readUnnamed<{ people: number; loops: number }>(
    'SELECT (SELECT count(*) FROM person)::int + (SELECT count(*) FROM candidate)::int AS people, (SELECT count(*) FROM loop)::int AS loops',
  );
  const random = new Random(SEED + (there?.loops ?? 0));
  const ids = new Ids(random.fork('ids'), (there?.loops ?? 0) * 1_000 + 1_000_000);
  const world: BulkWorld = {
    pins,
    ids,
    random,
    book: new TextBook(false),
    now: now.getTime(),
    today: Math.floor(now.getTime() / DAY) * DAY,
  };
  const client = await pool.connect();
  let failure: Error | undefined;
  try {
    const rows = await inTransaction(client, () =>
      load(client, world, { loops, offset: there?.people ?? 0 }, onProgress),
    );
    onProgress('statistics', 0, 1);
    await client.query('ANALYZE');
    onProgress('statistics', 1, 1);
    return { loops, rows, seconds: (performance.now() - started) / 1000 };
  } catch (error) {
    failure = error instanceof Error ? error : new Error(String(error));
    throw failure;
  } finally {
    await client.query('RESET ALL').catch(() => undefined);
    // After a failure the connection may be inside a COPY: it is closed, not given back.
    client.release(failure);
  }
}

async function inTransaction<T>(client: PoolClient, work: () => Promise<T>): Promise<T> {
  for (const setting of [
    'statement_timeout = 0',
    'lock_timeout = 0',
    'idle_in_transaction_session_timeout = 0',
    `maintenance_work_mem = '512MB'`,
  ]) {
    await client.query(`SET ${setting}`);
  }
  await client.query('BEGIN');
  try {
    const result = await work();
    await client.query('COMMIT');
    return result;
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined);
    throw error;
  }
}

async function load(
  client: PoolClient,
  world: BulkWorld,
  { loops, offset }: { loops: number; offset: number },
  onProgress: Progress,
): Promise<number> {
  const writer = new CopyWriter(client);
  await withLooseSchema(
    client,
    TABLE_NAMES,
    () => copy(writer, world, { loops, offset }, onProgress),
    (done, of) => onProgress('indexes and constraints', done, of),
  );
  await client.query(
    `INSERT INTO audit_event (at, actor_kind, action, subject_type, subject_id, detail) VALUES ($1, 'system', 'season.loaded', 'season', 'bulk', $2)`,
    [new Date(world.now), JSON.stringify({ loops, rows: writer.rows })],
  );
  return writer.rows;
}

async function copy(
  writer: CopyWriter,
  world: BulkWorld,
  { loops, offset }: { loops: number; offset: number },
  onProgress: Progress,
): Promise<void> {
  const plan = planBulk(loops);
  const cast = new BulkCast(world.ids, world.random, plan.lanes, offset);
  const rows = new Rows();
  cast.write(rows, world.today - 3 * 365 * DAY);
  for (let made = 0; made < loops; made += 1) {
    const wave = Math.floor(made / plan.lanes);
    const lane = made % plan.lanes;
    const candidate = cast.candidate();
    const loop = playBulkLoop(
      world,
      cast.job(lane),
      cast.panel(lane, wave),
      candidate,
      plan.waves - wave,
    );
    writeCandidate(rows, loop);
    writeLoop(rows, loop);
    if ((made + 1) % TURN === 0) await breathe();
    if ((made + 1) % BATCH !== 0) continue;
    writer.take(rows);
    rows.clear();
    await writer.flush();
    onProgress('loops', made + 1, loops);
  }
  writer.take(rows);
  await writer.finish();
  onProgress('loops', loops, loops);
}

function writeCandidate(rows: Rows, { id: loopId, candidate, job, startedAt }: LoopDraft): void {
  const createdAt = moment(startedAt - 20 * HOUR);
  const { id, applicationId, name, zone, links } = candidate;
  rows.add('candidate', {
    id,
    name,
    email: addressOf(id),
    time_zone: zone,
    pronunciation: '',
    source: 'Careers page',
    links,
    consent_at: createdAt,
    retain_until: moment(startedAt + 730 * DAY).slice(0, 10),
    created_at: createdAt,
  });
  rows.add('candidate_restricted', { candidate_id: id, private_notes: '' });
  rows.add('application', {
    id: applicationId,
    candidate_id: id,
    job_id: job.id,
    current_loop_id: loopId,
    created_at: createdAt,
  });
  rows.add('application_restricted', { application_id: applicationId, pay_expectation: '' });
}
