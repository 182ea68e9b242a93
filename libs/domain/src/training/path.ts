import type { RoundKind } from '../blueprint/terms';
import { ROUND_KINDS } from '../blueprint/terms';
import { ProblemCollector } from '../problems/collector';
import type { Decided } from '../problems/decided';
import { requiredText } from '../text/clean-text';

export const TRAINING_STEP_KINDS = [
  'mock',
  'shadow',
  'calibration',
  'reverse_shadow',
  'sign_off',
] as const;
/**
 * `mock` practice on a mock loop · `shadow` sits in and files a card that does not count ·
 * `calibration` rates a pack blind · `reverse_shadow` leads under watch · `sign_off` a trainer's word.
 */
export type TrainingStepKind = (typeof TRAINING_STEP_KINDS)[number];

export const AGREEMENT_MEASURES = ['exact', 'within_one', 'weighted_kappa'] as const;
/** Which number of an `Agreement` a calibration step asks for. */
export type AgreementMeasure = (typeof AGREEMENT_MEASURES)[number];

export const RENEWALS = ['graduation', 'last_round'] as const;
/** Whether a certification runs from its day, or from the last round that counted while it ran. */
export type Renewal = (typeof RENEWALS)[number];

export interface CalibrationAsk {
  readonly packId: string;
  readonly measure: AgreementMeasure;
  /** 0 to 1. */
  readonly minimum: number;
  /** How often the pack may be answered on the way, the first time included. */
  readonly attempts: number;
}

export interface TrainingStep {
  /** Stable inside the path: approvals name it. */
  readonly key: string;
  readonly kind: TrainingStepKind;
  /** Rounds asked for; 1 for a calibration and a sign-off. */
  readonly count: number;
  readonly approvalRequired: boolean;
  /** Given for a calibration alone. */
  readonly calibration: CalibrationAsk | null;
}

/** The way to leading rounds of one kind. */
export interface TrainingPath {
  readonly roundKind: RoundKind;
  readonly title: string;
  readonly steps: readonly TrainingStep[];
  /** Who may approve steps and start mock loops. */
  readonly trainerIds: readonly string[];
  /** How long a certification lasts, in calendar months. */
  readonly validMonths: number;
  readonly renewal: Renewal;
}

export const PATH_LIMITS = {
  title: 120,
  key: 60,
  steps: 12,
  count: 20,
  attempts: 10,
  trainers: 50,
  months: 60,
} as const;

/**
 * Whether a path may be saved: at least one step, keys once, counts within bounds, a calibration
 * with its pack, a trainer wherever somebody has to approve.
 */
export function checkTrainingPath(path: TrainingPath): Decided<TrainingPath> {
  const problems = new ProblemCollector();
  const title = problems.take(requiredText('title', path.title, PATH_LIMITS.title), path.title);
  if (!ROUND_KINDS.includes(path.roundKind))
    problems.add('roundKind', 'UNKNOWN', 'There is no such kind of round.');
  if (!within(path.validMonths, 1, PATH_LIMITS.months))
    problems.add('validMonths', 'INVALID', 'A certification lasts 1 to 60 months.');
  if (path.steps.length === 0) problems.add('steps', 'REQUIRED', 'A path needs at least one step.');
  if (path.steps.length > PATH_LIMITS.steps)
    problems.add('steps', 'TOO_MANY', `A path has at most ${PATH_LIMITS.steps} steps.`);
  const keys = new Set<string>();
  path.steps.forEach((step, index) => {
    checkStep(problems, `steps.${index}`, step);
    if (keys.has(step.key)) problems.add(`steps.${index}.key`, 'DUPLICATE', 'This is here twice.');
    keys.add(step.key);
  });
  if (path.trainerIds.length > PATH_LIMITS.trainers)
    problems.add('trainerIds', 'TOO_MANY', `Name at most ${PATH_LIMITS.trainers} trainers.`);
  if (path.trainerIds.length === 0 && path.steps.some((step) => step.approvalRequired))
    problems.add('trainerIds', 'REQUIRED', 'Somebody has to approve: name a trainer.');
  return problems.decide({ ...path, title, trainerIds: [...new Set(path.trainerIds)] });
}

function checkStep(problems: ProblemCollector, at: string, step: TrainingStep): void {
  problems.take(requiredText(`${at}.key`, step.key, PATH_LIMITS.key), step.key);
  const most = step.kind === 'calibration' || step.kind === 'sign_off' ? 1 : PATH_LIMITS.count;
  if (!within(step.count, 1, most))
    problems.add(`${at}.count`, 'INVALID', `This step is done 1 to ${most} times.`);
  if (step.kind === 'sign_off' && !step.approvalRequired)
    problems.add(`${at}.approvalRequired`, 'REQUIRED', 'A sign-off is an approval.');
  if (step.kind !== 'calibration') {
    if (step.calibration)
      problems.add(`${at}.calibration`, 'NOT_EXPECTED', 'Only a calibration has a pack.');
    return;
  }
  if (!step.calibration) {
    problems.add(`${at}.calibration`, 'REQUIRED', 'Choose the pack to be rated.');
    return;
  }
  const { minimum, attempts } = step.calibration;
  if (!(minimum >= 0 && minimum <= 1))
    problems.add(`${at}.calibration.minimum`, 'INVALID', 'The agreement lies between 0 and 1.');
  if (!within(attempts, 1, PATH_LIMITS.attempts))
    problems.add(`${at}.calibration.attempts`, 'INVALID', 'Allow 1 to 10 attempts.');
}

function within(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most;
}
