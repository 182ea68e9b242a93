import { emptyPath, moved, newStep, withKind } from './path-form';

describe('a path in the making', () => {
  it('starts from practice to approval', () => {
    expect(emptyPath('CODING').steps.map(({ kind, count }) => [kind, count])).toEqual([
      ['MOCK', 1],
      ['SHADOW', 2],
      ['REVERSE_SHADOW', 2],
      ['SIGN_OFF', 1],
    ]);
  });

  it('gives a new step a key of its own, also after one was taken out', () => {
    const steps = emptyPath('CODING').steps.slice(1);
    expect(steps.map(({ key }) => key)).not.toContain(newStep('SHADOW', steps).key);
  });

  it('drops what another kind cannot have', () => {
    const pack = withKind({ ...newStep('SHADOW', []), count: 4 }, 'CALIBRATION', 'p');
    expect(pack).toMatchObject({ count: 1, calibration: { packId: 'p', attempts: 2 } });
    expect(withKind(pack, 'SIGN_OFF', '')).toMatchObject({
      calibration: null,
      approvalRequired: true,
    });
  });

  it('moves a step within the list alone', () => {
    const { steps } = emptyPath('CODING');
    const kinds = (list: typeof steps) => list.map(({ kind }) => kind);
    expect(kinds(moved(steps, 1, -1))).toEqual(['SHADOW', 'MOCK', 'REVERSE_SHADOW', 'SIGN_OFF']);
    expect(kinds(moved(steps, 0, 1))).toEqual(['SHADOW', 'MOCK', 'REVERSE_SHADOW', 'SIGN_OFF']);
    expect(moved(steps, 0, -1)).toBe(steps);
    expect(moved(steps, 3, 1)).toBe(steps);
  });
});
