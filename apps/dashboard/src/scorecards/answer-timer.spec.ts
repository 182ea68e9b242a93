import { secondsOn } from './answer-timer';

describe('the length of an answer', () => {
  const timer = { questionKey: 'shipped_feature', startedAt: 1_000_000, before: 0 };

  it('counts whole seconds', () => {
    expect(secondsOn(timer, 1_061_999)).toBe(61);
  });

  it('goes on from what was measured before', () => {
    expect(secondsOn({ ...timer, before: 100 }, 1_010_000)).toBe(110);
  });

  it('never runs backwards when a clock is set', () => {
    expect(secondsOn(timer, 900_000)).toBe(0);
  });

  it('stops at what a scorecard takes, e.g. when it was left running over night', () => {
    expect(secondsOn(timer, 1_000_000 + 12 * 3_600_000)).toBe(7_200);
  });
});
