import { RecurringWork } from './recurring-work';

const turns = (count: number): { run: () => Promise<void>; reached: Promise<void> } => {
  let seen = 0;
  let reach: () => void = () => undefined;
  const reached = new Promise<void>((done) => {
    reach = done;
  });
  return {
    run: () => {
      seen += 1;
      if (seen === count) reach();
      return Promise.resolve();
    },
    reached,
  };
};

describe('recurring work', () => {
  it('runs again and again until it is stopped', async () => {
    const work = new RecurringWork();
    const { run, reached } = turns(3);
    work.every('look', 1, run);
    work.start(() => undefined);
    await reached;
    await work.stop();
  });

  it('goes on after a failure, which is told with the name of the task', async () => {
    const work = new RecurringWork();
    const told: unknown[] = [];
    const { run, reached } = turns(2);
    work.every('feeds', 1, async () => {
      await run();
      throw new Error('no network');
    });
    work.start((error) => told.push(error));
    await reached;
    await work.stop();
    expect(told[0]).toMatchObject({ message: 'Recurring work feeds failed' });
  });

  it('waits for a run under way when it stops, and begins no other', async () => {
    const work = new RecurringWork();
    let finish: () => void = () => undefined;
    let runs = 0;
    work.every('slow', 1, () => {
      runs += 1;
      return new Promise<void>((done) => {
        finish = done;
      });
    });
    work.start(() => undefined);
    let stopped = false;
    const stopping = work.stop().then(() => {
      stopped = true;
    });
    await Promise.resolve();
    expect(stopped).toBe(false);
    finish();
    await stopping;
    expect(runs).toBe(1);
  });
});
