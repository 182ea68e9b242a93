import { clockOf, moved, placeOf, restored, spentMs, toggled, UNSTARTED } from './timer';

const PLAN = [
  { title: 'Begin', minutes: 5 },
  { title: 'Task', minutes: 20 },
  { title: 'Questions', minutes: 5 },
];
const MINUTE = 60_000;
const started = toggled(UNSTARTED, 0);

describe('the timer of a kit', () => {
  it('stands until it is started and keeps what it counted when it is stopped', () => {
    expect(spentMs(UNSTARTED, 50 * MINUTE)).toBe(0);
    const stopped = toggled(started, 3 * MINUTE);
    expect(spentMs(stopped, 99 * MINUTE)).toBe(3 * MINUTE);
    expect(spentMs(toggled(stopped, 100 * MINUTE), 101 * MINUTE)).toBe(4 * MINUTE);
  });

  it.each([
    [0, 0, 300],
    [4 * MINUTE + 59_000, 0, 1],
    [5 * MINUTE, 1, 1200],
    [29 * MINUTE, 2, 60],
    [31 * MINUTE, 2, -60],
  ])('after %i ms is in section %i with %i s left', (now, index, left) => {
    expect(placeOf(PLAN, started, now)).toMatchObject({ index, left, total: 1800 });
  });

  it('has no place without a plan', () => {
    expect(placeOf([], started, 1)).toBeNull();
    expect(moved([], started, 1, 1)).toBe(started);
  });

  it('goes on to the next section and back to the start, then to the one before', () => {
    const next = moved(PLAN, started, MINUTE, 1);
    expect(placeOf(PLAN, next, MINUTE)).toMatchObject({ index: 1, left: 1200 });
    const into = 10 * MINUTE;
    const back = moved(PLAN, next, into, -1);
    expect(placeOf(PLAN, back, into)).toMatchObject({ index: 1, left: 1200 });
    expect(placeOf(PLAN, moved(PLAN, back, into, -1), into)).toMatchObject({ index: 0, left: 300 });
  });

  it('stays at the last section and at the first', () => {
    const last = { countedMs: 28 * MINUTE, runningSince: null };
    expect(moved(PLAN, last, 0, 1)).toBe(last);
    expect(moved(PLAN, UNSTARTED, 0, -1)).toEqual(UNSTARTED);
  });

  it('goes on after a reload as if nothing had been', () => {
    expect(restored(JSON.stringify(started), 7 * MINUTE)).toEqual(started);
  });

  it.each([
    null,
    '',
    '{}',
    '{"countedMs":-1,"runningSince":null}',
    '{"countedMs":1,"runningSince":"x"}',
    JSON.stringify({ countedMs: 0, runningSince: 99 * 60 * MINUTE }),
    '[',
  ])('starts anew from %j', (text) => {
    expect(restored(text, MINUTE)).toEqual(UNSTARTED);
  });

  it('forgets a timer that ran on since another day', () => {
    expect(restored(JSON.stringify(started), 13 * 60 * MINUTE)).toEqual(UNSTARTED);
  });

  it('tells time over with a plus', () => {
    expect([clockOf(65), clockOf(0), clockOf(-30)]).toEqual(['1:05', '0:00', '+0:30']);
  });
});
