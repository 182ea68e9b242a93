import { afterFailure, nextTryMs, outcomeOf } from './delivery-policy';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const T0 = new Date('2026-11-24T09:00:00Z');
const after = (ms: number) => new Date(T0.getTime() + ms);

describe('an answer to a webhook', () => {
  it.each([
    [200, 'delivered'],
    [204, 'delivered'],
    [299, 'delivered'],
    [301, 'retry'],
    [400, 'retry'],
    [404, 'retry'],
    [410, 'gone'],
    [429, 'retry'],
    [500, 'retry'],
    [null, 'retry'],
  ] as const)('%s means %s', (status, outcome) => {
    expect(outcomeOf(status)).toBe(outcome);
  });
});

describe('the next try', () => {
  it.each([
    [0, 5_000],
    [4_999, 5_000],
    [5_000, 30_000],
    [10_400, 30_000],
    [30_000, 60_000],
    [30_500, 60_000],
    [59 * MINUTE + 40_000, HOUR],
    [HOUR, HOUR + 5 * MINUTE],
    [HOUR + 1, HOUR + 5 * MINUTE],
    [12 * HOUR - 1, 12 * HOUR],
    [12 * HOUR, 13 * HOUR],
    [71 * HOUR + 1, 72 * HOUR],
    [72 * HOUR, null],
    [500 * HOUR, null],
  ])('%s ms after the first failure is at %s ms', (since, next) => {
    expect(nextTryMs(since)).toBe(next);
  });

  it('comes within 30 seconds all through the first hour', () => {
    for (let ms = 0; ms < HOUR; ms += 777) {
      const next = nextTryMs(ms) ?? Infinity;
      expect(next).toBeGreaterThan(ms);
      expect(next - ms).toBeLessThanOrEqual(30_000);
    }
  });
});

describe('a failed try', () => {
  const tried = { now: after(200), failingSince: null, lastSuccessAt: null, firstTriedAt: T0 };

  it('puts a sound endpoint in trouble, with a pilot five seconds on', () => {
    expect(afterFailure({ ...tried, lastSuccessAt: after(-HOUR) })).toEqual({
      failingSince: T0,
      nextPilotAt: after(5_000),
      nextAttemptAt: after(5_000),
      pause: false,
    });
  });

  it('counts the trouble from its beginning, not from this delivery', () => {
    const began = after(-2 * HOUR);
    expect(afterFailure({ ...tried, failingSince: began })).toEqual({
      failingSince: began,
      nextPilotAt: after(5 * MINUTE),
      nextAttemptAt: after(5_000),
      pause: false,
    });
  });

  it('concerns the delivery alone when the endpoint took others since', () => {
    expect(afterFailure({ ...tried, now: after(40_000), lastSuccessAt: after(20_000) })).toEqual({
      failingSince: null,
      nextPilotAt: null,
      nextAttemptAt: after(60_000),
      pause: false,
    });
  });

  it('gives such a delivery up after three days and leaves the endpoint alone', () => {
    expect(
      afterFailure({ ...tried, now: after(72 * HOUR), lastSuccessAt: after(71 * HOUR) }),
    ).toEqual({ failingSince: null, nextPilotAt: null, nextAttemptAt: null, pause: false });
  });

  it('pauses the endpoint after three days of trouble', () => {
    expect(
      afterFailure({ ...tried, now: after(72 * HOUR), failingSince: T0, firstTriedAt: T0 }),
    ).toMatchObject({ nextPilotAt: null, nextAttemptAt: null, pause: true });
  });
});
