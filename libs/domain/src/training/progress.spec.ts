import fc from 'fast-check';
import type { SeatRole } from '../loop/terms';
import type { TrainingStep } from './path';
import {
  plannedRole,
  trainingProgress,
  type CalibrationTaken,
  type SatRound,
  type StepApproval,
} from './progress';

const NOW = new Date('2026-11-24T09:00:00Z');
const day = (days: number): Date => new Date(NOW.getTime() + days * 86_400_000);
const rounds = (kind: 'mock' | 'shadow' | 'reverse_shadow', count: number, approve = false) =>
  ({ key: kind, kind, count, approvalRequired: approve, calibration: null }) as const;
const PACK: TrainingStep = {
  key: 'pack',
  kind: 'calibration',
  count: 1,
  approvalRequired: false,
  calibration: { packId: 'p', measure: 'within_one', minimum: 0.8, attempts: 2 },
};
const SIGN_OFF: TrainingStep = {
  key: 'sign_off',
  kind: 'sign_off',
  count: 1,
  approvalRequired: true,
  calibration: null,
};
const PATH = {
  steps: [
    rounds('mock', 1),
    rounds('shadow', 2, true),
    PACK,
    rounds('reverse_shadow', 1),
    SIGN_OFF,
  ],
};

let seats = 0;
function sat(role: SeatRole, at: number, over: Partial<SatRound> = {}): SatRound {
  seats += 1;
  return {
    seatId: `s${String(seats).padStart(6, '0')}`,
    role,
    isMock: false,
    endsAt: day(at),
    filedAt: at <= 0 ? day(at) : null,
    ...over,
  };
}
const mock = (at: number) => sat('reverse_shadow', at, { isMock: true });
const approved = (stepKey: string, at: number): StepApproval => ({ stepKey, at: day(at), by: 'T' });
const took = (withinOne: number, at: number): CalibrationTaken => ({
  packId: 'p',
  at: day(at),
  agreement: { pairs: 5, exact: 0, withinOne, weightedKappa: null },
});
const NOTHING = { rounds: [], approvals: [], calibrations: [] };
const ALL = {
  rounds: [mock(-30), sat('shadow', -20), sat('shadow', -15), sat('reverse_shadow', -5)],
  approvals: [approved('shadow', -14), approved('sign_off', -1)],
  calibrations: [took(0.5, -13), took(0.9, -12)],
};

describe('progress on a training path', () => {
  it('starts at the first step', () => {
    const progress = trainingProgress(PATH, NOTHING, NOW);
    expect(progress.steps.map(({ state }) => state)).toEqual([
      'open',
      'later',
      'later',
      'later',
      'later',
    ]);
    expect(progress.graduatedAt).toBeNull();
  });

  it('is done when the last thing asked for is', () => {
    const progress = trainingProgress(PATH, ALL, NOW);
    expect(progress.current).toBeNull();
    expect(progress.graduatedAt).toEqual(day(-1));
  });

  it('waits for the approval of a step whose rounds are held', () => {
    const progress = trainingProgress(PATH, { ...ALL, approvals: [] }, NOW);
    expect(progress.current).toMatchObject({ state: 'approval', done: 2 });
  });

  it('counts a round when it is over and its own scorecard is filed, neither before', () => {
    const facts = {
      ...NOTHING,
      rounds: [
        mock(-30),
        sat('shadow', -2),
        sat('shadow', -1, { filedAt: null }),
        sat('shadow', 3),
      ],
    };
    expect(trainingProgress(PATH, facts, NOW).current).toMatchObject({
      done: 1,
      toFile: 1,
      planned: 0,
      state: 'open',
    });
  });

  it('tells a pack that was missed as often as it may be', () => {
    const facts = { ...ALL, calibrations: [took(0.2, -13), took(0.3, -12)] };
    expect(trainingProgress(PATH, facts, NOW).current).toMatchObject({
      state: 'out_of_attempts',
      attempts: 2,
    });
  });

  it('does not pass a pack by an answer beyond those allowed', () => {
    const calibrations = [took(0.2, -13), took(0.3, -12), took(1, -11)];
    expect(trainingProgress(PATH, { ...ALL, calibrations }, NOW).graduatedAt).toBeNull();
  });

  it('moves later rounds along when an earlier one is put in or called off', () => {
    const twice = {
      steps: [rounds('shadow', 1), { ...rounds('shadow', 2), key: 'more' }, SIGN_OFF],
    };
    const two = [sat('shadow', -20), sat('shadow', -10)];
    const before = trainingProgress(twice, { ...NOTHING, rounds: two }, NOW);
    expect(before.steps.map(({ done }) => done)).toEqual([1, 1, 0]);
    const earlier = trainingProgress(
      twice,
      { ...NOTHING, rounds: [...two, sat('shadow', -25)] },
      NOW,
    );
    expect(earlier.steps.map(({ done }) => done)).toEqual([1, 2, 0]);
    expect(earlier.steps[0]?.doneAt).toEqual(day(-25));
    const calledOff = trainingProgress(twice, { ...NOTHING, rounds: two.slice(1) }, NOW);
    expect(calledOff.steps.map(({ done }) => done)).toEqual([1, 0, 0]);
  });

  it('never counts a mock for a real round, nor a real round for a mock', () => {
    const facts = { ...NOTHING, rounds: [sat('reverse_shadow', -9), mock(-8), mock(-7)] };
    const progress = trainingProgress(PATH, facts, NOW);
    expect(progress.steps.map(({ done }) => done)).toEqual([1, 0, 0, 1, 0]);
  });

  it('names the role of a planned round by what is held and planned before it', () => {
    const held = [sat('shadow', -3), sat('shadow', 2)];
    expect(plannedRole(PATH, held, day(1))).toBe('shadow');
    expect(plannedRole(PATH, held, day(3))).toBe('reverse_shadow');
    expect(plannedRole(PATH, [...held, sat('reverse_shadow', 4)], day(5))).toBeNull();
    expect(plannedRole(PATH, held.slice(1), day(3))).toBe('shadow');
  });

  it('gives the same answer in whatever order the facts come, and loses nothing by another round', () => {
    const round = fc
      .record({
        role: fc.constantFrom<SeatRole>('lead', 'panelist', 'shadow', 'reverse_shadow'),
        at: fc.integer({ min: -40, max: 10 }),
        isMock: fc.boolean(),
        filed: fc.boolean(),
      })
      .map(({ role, at, isMock, filed }) =>
        sat(role, at, { isMock, ...(filed ? {} : { filedAt: null }) }),
      );
    fc.assert(
      fc.property(fc.array(round, { maxLength: 12 }), round, (held, extra) => {
        const facts = { ...ALL, rounds: held };
        const progress = trainingProgress(PATH, facts, NOW);
        expect(trainingProgress(PATH, { ...facts, rounds: [...held].reverse() }, NOW)).toEqual(
          progress,
        );
        const more = trainingProgress(PATH, { ...facts, rounds: [...held, extra] }, NOW);
        progress.steps.forEach(({ done }, index) =>
          expect(more.steps[index]?.done).toBeGreaterThanOrEqual(done),
        );
        progress.steps.forEach(({ done, step }) => expect(done).toBeLessThanOrEqual(step.count));
        const firstOpen = progress.steps.findIndex(({ state }) => state !== 'done');
        if (firstOpen >= 0)
          for (const { state } of progress.steps.slice(firstOpen + 1)) expect(state).toBe('later');
      }),
    );
  });
});
