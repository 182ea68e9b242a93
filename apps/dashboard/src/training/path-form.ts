import type { TrainingPath, TrainingStep } from '@debrief/web-data';

export interface PathForm {
  readonly title: string;
  readonly roundKind: TrainingPath['roundKind'];
  readonly steps: readonly TrainingStep[];
  readonly trainers: TrainingPath['trainers'];
  readonly validMonths: number;
  readonly renewal: TrainingPath['renewal'];
}

/** A path to start from: practise, watch, lead under watch, be approved. */
export function emptyPath(roundKind: TrainingPath['roundKind']): PathForm {
  return {
    title: '',
    roundKind,
    steps: (['MOCK', 'SHADOW', 'REVERSE_SHADOW', 'SIGN_OFF'] as const).map((kind, index) => ({
      ...newStep(kind, []),
      key: `step_${index + 1}`,
      count: kind === 'SHADOW' || kind === 'REVERSE_SHADOW' ? 2 : 1,
    })),
    trainers: [],
    validMonths: 12,
    renewal: 'LAST_ROUND',
  };
}

/** A step with a key that no other of the path has. */
export function newStep(kind: TrainingStep['kind'], others: readonly TrainingStep[]): TrainingStep {
  const keys = new Set(others.map(({ key }) => key));
  let number = others.length + 1;
  while (keys.has(`step_${number}`)) number += 1;
  return withKind(
    {
      key: `step_${number}`,
      kind,
      count: 1,
      approvalRequired: false,
      calibration: null,
    },
    kind,
    '',
  );
}

/** The step as another kind of step: what that kind cannot have is dropped. */
export function withKind(
  step: TrainingStep,
  kind: TrainingStep['kind'],
  packId: string,
): TrainingStep {
  const single = kind === 'CALIBRATION' || kind === 'SIGN_OFF';
  return {
    ...step,
    kind,
    count: single ? 1 : step.count,
    approvalRequired: kind === 'SIGN_OFF' ? true : step.approvalRequired,
    calibration:
      kind === 'CALIBRATION'
        ? (step.calibration ?? { packId, measure: 'WITHIN_ONE', minimum: 0.8, attempts: 2 })
        : null,
  };
}

/** The step one place up or down; the list as it was at its ends. */
export function moved(
  steps: readonly TrainingStep[],
  at: number,
  by: 1 | -1,
): readonly TrainingStep[] {
  const step = steps[at];
  const to = at + by;
  if (!step || to < 0 || to >= steps.length) return steps;
  const rest = steps.filter((_, index) => index !== at);
  return [...rest.slice(0, to), step, ...rest.slice(to)];
}

/** The form as it is sent, without what only the screen needs. */
export function pathSent({ title, roundKind, validMonths, renewal, steps, trainers }: PathForm) {
  return {
    title,
    roundKind,
    validMonths,
    renewal,
    trainerIds: trainers.map(({ id }) => id),
    steps: steps.map(({ key, kind, count, approvalRequired, calibration }) => ({
      key,
      kind,
      count,
      approvalRequired,
      calibration: calibration
        ? {
            packId: calibration.packId,
            measure: calibration.measure,
            minimum: calibration.minimum,
            attempts: calibration.attempts,
          }
        : null,
    })),
  };
}
