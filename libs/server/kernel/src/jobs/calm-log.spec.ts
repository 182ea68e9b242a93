import { calmLog } from './calm-log';

describe('calmLog', () => {
  it('tells the same thing once in half a minute, and another thing at once', () => {
    const told: unknown[] = [];
    let now = 0;
    const log = calmLog(
      (error) => told.push(error),
      () => now,
    );
    log(new Error('Redis is away'));
    log(new Error('Redis is away'));
    log('no network');
    now = 29_999;
    log('no network');
    now = 30_000;
    log('no network');
    expect(told).toEqual([new Error('Redis is away'), 'no network', 'no network']);
  });
});
