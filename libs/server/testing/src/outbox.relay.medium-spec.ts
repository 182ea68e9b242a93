import { once } from 'node:events';
import { connect } from 'node:net';
import {
  BullQueue,
  JobQueue,
  newId,
  OutboxRelay,
  ProcessorRegistry,
  type Job,
} from '@debrief/server-kernel';
import { actorWith } from './actors';
import { testDatabase, type TestDatabase } from './database';
import { testRedis } from './redis';
import { waitFor } from './wait';

/** A queue that loses everything, as Redis does when it is emptied. */
class ForgetfulQueue extends JobQueue {
  public readonly added: Job[] = [];
  public add(job: Job): Promise<void> {
    this.added.push(job);
    return Promise.resolve();
  }
  public work(): Promise<void> {
    return Promise.resolve();
  }
  public close(): Promise<void> {
    return Promise.resolve();
  }
}

/** A queue that takes nothing until it is opened. */
class SlowQueue extends ForgetfulQueue {
  public waiting = 0;
  public open: () => void = () => undefined;
  private readonly opened = new Promise<void>((done) => {
    this.open = done;
  });
  public override async add(job: Job): Promise<void> {
    this.waiting += 1;
    await this.opened;
    await super.add(job);
  }
}

/** A queue that has room for so many jobs. */
class FullQueue extends ForgetfulQueue {
  public constructor(public room: number) {
    super();
  }
  public override add(job: Job): Promise<void> {
    if (this.room === 0) return Promise.reject(new Error('full'));
    this.room -= 1;
    return super.add(job);
  }
}

/** Counts how many looks at the outbox are under way at once. */
class CountingRelay extends OutboxRelay {
  public most = 0;
  private current = 0;
  public override async drain(): Promise<number> {
    this.current += 1;
    this.most = Math.max(this.most, this.current);
    try {
      return await super.drain();
    } finally {
      this.current -= 1;
    }
  }
}

describe('OutboxRelay', () => {
  let test: TestDatabase;
  beforeAll(async () => {
    test = await testDatabase();
  });
  afterAll(() => test.drop());

  const emit = async () => {
    const personId = newId();
    await test.uow.run({ actor: actorWith(['admin']), action: 'person.invited' }, (tx) => {
      tx.record({ subjectType: 'person', subjectId: personId });
      tx.emit('person.invited', { personId });
      return Promise.resolve({ personId });
    });
    return personId;
  };

  it('hands a committed row over once, within a moment of the commit', async () => {
    const queue = new ForgetfulQueue();
    const relay = new OutboxRelay(test.pool, queue, () => undefined);
    await relay.start();
    const personId = await emit();
    const job = await waitFor('the row to reach the queue', () =>
      Promise.resolve(
        queue.added.find((added) => (added.data as { personId: string }).personId === personId),
      ),
    );
    expect(job.name).toBe('person.invited');
    expect(await relay.drain()).toBe(0);
    await relay.stop();
  });

  it('hands a row over again that the queue forgot, until its work is done', async () => {
    const queue = new ForgetfulQueue();
    const relay = new OutboxRelay(test.pool, queue, () => undefined);
    await emit();
    await relay.drain();
    await test.pool.query(`UPDATE outbox SET retry_at = now() WHERE done_at IS NULL`);
    expect(await relay.drain()).toBeGreaterThan(0);
    const registry = new ProcessorRegistry(test.pool);
    for (const job of queue.added) await registry.handle(job);
    await test.pool.query(`UPDATE outbox SET retry_at = now()`);
    expect(await relay.drain()).toBe(0);
  });

  it('never looks twice at a time, however much news arrives while it hands over', async () => {
    const queue = new SlowQueue();
    const relay = new CountingRelay(test.pool, queue, () => undefined);
    await relay.start();
    const first = await emit();
    await waitFor('the first hand-over to begin', () => Promise.resolve(queue.waiting > 0));
    const later = [await emit(), await emit(), await emit()];
    queue.open();
    const reached = () => queue.added.map((job) => (job.data as { personId: string }).personId);
    await waitFor('all news to reach the queue', () =>
      Promise.resolve([first, ...later].every((id) => reached().includes(id))),
    );
    await relay.stop();
    expect(relay.most).toBe(1);
  });

  it('shares rows between two relays without handing one over twice', async () => {
    const queue = new ForgetfulQueue();
    const relays = [1, 2].map(() => new OutboxRelay(test.pool, queue, () => undefined));
    for (let i = 0; i < 20; i += 1) await emit();
    await Promise.all(relays.map((relay) => relay.drain()));
    const ids = queue.added.map((job) => job.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBe(20);
  });

  it('does the work of a row once when it is delivered twice, and keeps the error of a failed try', async () => {
    const registry = new ProcessorRegistry(test.pool);
    let runs = 0;
    registry.on('person.invited', () => {
      runs += 1;
      return runs === 1 ? Promise.reject(new Error('mail server away')) : Promise.resolve();
    });
    await emit();
    const queue = new ForgetfulQueue();
    await new OutboxRelay(test.pool, queue, () => undefined).drain();
    const job = queue.added[0];
    if (!job) throw new Error('nothing was relayed');
    await expect(registry.handle(job)).rejects.toThrow('mail server away');
    const failed = await test.pool.query<{ last_error: string }>(
      'SELECT last_error FROM outbox WHERE id = $1',
      [job.id],
    );
    expect(failed.rows[0]?.last_error).toBe('mail server away');
    await registry.handle(job);
    await registry.handle(job);
    expect(runs).toBe(2);
  });

  it('waits longer the oftener the work of a row was begun, from 45 seconds to six hours', async () => {
    const queue = new ForgetfulQueue();
    const relay = new OutboxRelay(test.pool, queue, () => undefined);
    const pauses: string[] = [];
    for (const attempts of [0, 9, 10, 20, 30, 40, 50, 500]) {
      await emit();
      await test.pool.query('UPDATE outbox SET attempts = $1 WHERE relayed_at IS NULL', [attempts]);
      await relay.drain();
      const rows = await test.pool.query<{ pause: string }>(
        'SELECT (retry_at - relayed_at)::text AS pause FROM outbox WHERE attempts = $1 ORDER BY seq DESC LIMIT 1',
        [attempts],
      );
      pauses.push(rows.rows[0]?.pause ?? 'none');
    }
    expect(pauses).toEqual([
      '00:00:45',
      '00:00:45',
      '00:02:00',
      '00:05:00',
      '00:15:00',
      '01:00:00',
      '06:00:00',
      '06:00:00',
    ]);
  });

  it('hands over what is new although more than a batch of old rows can never be done', async () => {
    await test.pool.query('DELETE FROM outbox');
    for (let i = 0; i < 101; i += 1) await emit();
    const queue = new ForgetfulQueue();
    const relay = new OutboxRelay(test.pool, queue, () => undefined);
    await relay.drain();
    await test.pool.query('UPDATE outbox SET retry_at = now(), attempts = 60');
    queue.added.length = 0;
    const personId = await emit();
    await relay.drain();
    expect(queue.added.at(-1)?.data).toEqual({ personId });
    expect(await relay.drain()).toBe(0);
  });

  it('keeps what the queue took when it takes no more, and goes on with the rest', async () => {
    await test.pool.query('DELETE FROM outbox');
    const personIds = [await emit(), await emit(), await emit()];
    const queue = new FullQueue(2);
    const relay = new OutboxRelay(test.pool, queue, () => undefined);
    await expect(relay.drain()).rejects.toThrow('full');
    queue.room = 10;
    expect(await relay.drain()).toBe(1);
    expect(queue.added.map(({ data }) => (data as { personId: string }).personId)).toEqual(
      personIds,
    );
  });

  it('says of a row when it runs, how often it was begun, and runs nothing for a row that is gone', async () => {
    const registry = new ProcessorRegistry(test.pool);
    const seen: unknown[] = [];
    const stateOf = async (id: string) =>
      (
        await test.pool.query<object>(
          'SELECT started_at IS NOT NULL AS running, attempts, last_error FROM outbox WHERE id = $1',
          [id],
        )
      ).rows[0];
    registry.on('person.invited', async (_payload, id) => {
      seen.push(await stateOf(id));
      if (seen.length === 1) throw new Error('not yet');
    });
    await test.pool.query('DELETE FROM outbox');
    await emit();
    const queue = new ForgetfulQueue();
    await new OutboxRelay(test.pool, queue, () => undefined).drain();
    const [job] = queue.added;
    if (!job) throw new Error('nothing was relayed');
    await expect(registry.handle(job)).rejects.toThrow('not yet');
    expect(await stateOf(job.id)).toEqual({ running: false, attempts: 1, last_error: 'not yet' });
    await registry.handle(job);
    expect(seen).toEqual([
      { running: true, attempts: 1, last_error: null },
      { running: true, attempts: 2, last_error: 'not yet' },
    ]);
    await registry.handle({ ...job, id: newId() });
    expect(seen).toHaveLength(2);
  });

  it('does all work once although Redis is emptied with a hundred jobs waiting in it', async () => {
    await test.pool.query('DELETE FROM outbox');
    const redis = await testRedis();
    const queue = BullQueue.at(redis.url, () => undefined);
    const registry = new ProcessorRegistry(test.pool);
    const runs = new Map<string, number>();
    registry.on('person.invited', ({ personId }) => {
      runs.set(personId, (runs.get(personId) ?? 0) + 1);
      return Promise.resolve();
    });
    const relay = new OutboxRelay(test.pool, queue, () => undefined);
    const finished = await emit();
    await waitFor('Redis to take the first row', () =>
      relay.drain().then(
        (count) => count === 1,
        () => false,
      ),
    );
    await registry.handle({
      id: await idOf(finished),
      name: 'person.invited',
      data: { personId: finished },
    });
    const waiting: string[] = [];
    for (let i = 0; i < 100; i += 1) waiting.push(await emit());
    expect(await relay.drain()).toBe(100);
    await emptied(redis.url);
    // Three quarters of a minute later.
    await test.pool.query('UPDATE outbox SET retry_at = now()');
    await queue.work((job) => registry.handle(job));
    expect(await relay.drain()).toBe(100);
    await waitFor('all hundred to be done', async () => (await unfinished()) === 0);
    expect([...runs.values()].filter((times) => times !== 1)).toEqual([]);
    expect([...runs.keys()].sort()).toEqual([finished, ...waiting].sort());
    await queue.close();
    await redis.stop();
  });

  const idOf = async (personId: string) =>
    (
      await test.pool.query<{ id: string }>(
        `SELECT id FROM outbox WHERE payload->>'personId' = $1`,
        [personId],
      )
    ).rows[0]?.id ?? '';
  const unfinished = async () =>
    (await test.pool.query('SELECT 1 FROM outbox WHERE done_at IS NULL')).rowCount;
});

async function emptied(redisUrl: string): Promise<void> {
  const { hostname, port } = new URL(redisUrl);
  const socket = connect(Number(port), hostname);
  socket.write('FLUSHALL\r\n');
  await once(socket, 'data');
  socket.destroy();
}
