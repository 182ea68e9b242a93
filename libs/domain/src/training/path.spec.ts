import { checkTrainingPath, type TrainingPath, type TrainingStep } from './path';

const SHADOW: TrainingStep = {
  key: 'shadow',
  kind: 'shadow',
  count: 2,
  approvalRequired: true,
  calibration: null,
};
const PACK: TrainingStep = {
  key: 'pack',
  kind: 'calibration',
  count: 1,
  approvalRequired: false,
  calibration: { packId: 'p', measure: 'exact', minimum: 0.6, attempts: 2 },
};
const PATH: TrainingPath = {
  roundKind: 'coding',
  title: ' Coding ',
  steps: [SHADOW, PACK],
  trainerIds: ['t', 't'],
  validMonths: 12,
  renewal: 'graduation',
};
const codes = (over: Partial<TrainingPath>) => {
  const checked = checkTrainingPath({ ...PATH, ...over });
  return checked.ok ? [] : checked.problems.map(({ path, code }) => `${path} ${code}`);
};

describe('checking a training path', () => {
  it('takes a sound one, with each trainer once', () => {
    expect(checkTrainingPath(PATH)).toMatchObject({
      ok: true,
      value: { title: 'Coding', trainerIds: ['t'] },
    });
  });

  it.each([
    [{ title: '' }, ['title REQUIRED']],
    [{ steps: [] }, ['steps REQUIRED']],
    [{ steps: [SHADOW, SHADOW] }, ['steps.1.key DUPLICATE']],
    [{ steps: [{ ...SHADOW, count: 0 }] }, ['steps.0.count INVALID']],
    [{ steps: [{ ...PACK, count: 2 }] }, ['steps.0.count INVALID']],
    [{ steps: [{ ...PACK, calibration: null }] }, ['steps.0.calibration REQUIRED']],
    [
      { steps: [{ ...SHADOW, calibration: PACK.calibration }] },
      ['steps.0.calibration NOT_EXPECTED'],
    ],
    [
      { steps: [{ ...SHADOW, kind: 'sign_off', count: 1, approvalRequired: false }] },
      ['steps.0.approvalRequired REQUIRED'],
    ],
    [{ trainerIds: [] }, ['trainerIds REQUIRED']],
    [{ validMonths: 0 }, ['validMonths INVALID']],
    [{ validMonths: 1.5 }, ['validMonths INVALID']],
  ] as const)('refuses %j', (over, expected) => {
    expect(codes(over)).toEqual(expected);
  });
});
