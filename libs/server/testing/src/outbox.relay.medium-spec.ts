import { JobQueue, newId, OutboxRelay, ProcessorRegistry, type Job } from '@debrief/server-kernel';
import { actorWith } from './actors';
import { testDatabase, type TestDatabase } from './database';
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
    await test.pool.query(
      `UPDATE outbox SET relayed_at = now() - interval '2 minutes' WHERE done_at IS NULL`,
    );
    expect(await relay.drain()).toBeGreaterThan(0);
    const registry = new ProcessorRegistry(test.pool);
    for (const job of queue.added) await registry.handle(job);
    await test.pool.query(`UPDATE outbox SET relayed_at = now() - interval '2 minutes'`);
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
});
