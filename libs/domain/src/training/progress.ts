import type { SeatRole } from '../loop/terms';
import { reaches, type Agreement } from './agreement';
import type { TrainingPath, TrainingStep, TrainingStepKind } from './path';

/** A round of the path's kind that somebody sits or sat on; called-off rounds and given-up seats are left out. */
export interface SatRound {
  readonly seatId: string;
  readonly role: SeatRole;
  readonly isMock: boolean;
  readonly endsAt: Date;
  readonly filedAt: Date | null;
}

export interface StepApproval {
  readonly stepKey: string;
  readonly at: Date;
  readonly by: string;
}

export interface CalibrationTaken {
  readonly packId: string;
  readonly at: Date;
  readonly agreement: Agreement;
}

/** All that is ever stored about somebody on a path. Where they stand follows from it. */
export interface TrainingFacts {
  readonly rounds: readonly SatRound[];
  readonly approvals: readonly StepApproval[];
  readonly calibrations: readonly CalibrationTaken[];
}

export const STEP_STATES = ['done', 'approval', 'open', 'out_of_attempts', 'later'] as const;
/**
 * `done` · `approval` asked for and waiting · `open` the next thing to do · `out_of_attempts` a
 * calibration missed as often as it may be · `later` something before it is not done.
 */
export type StepState = (typeof STEP_STATES)[number];

export interface StepProgress {
  readonly step: TrainingStep;
  readonly state: StepState;
  /** Rounds held and filed, or calibrations passed, out of `step.count`. */
  readonly done: number;
  /** Rounds that were held and wait for the trainee's own scorecard. */
  readonly toFile: number;
  /** Rounds that are planned. */
  readonly planned: number;
  /** Answers given to the pack of a calibration. */
  readonly attempts: number;
  readonly approval: StepApproval | null;
  /** When what the step asks for was complete, approval included; null before. */
  readonly doneAt: Date | null;
}

export interface TrainingProgress {
  readonly steps: readonly StepProgress[];
  /** The first step that is not done; null once all are. */
  readonly current: StepProgress | null;
  /** When the last of it was complete; null before. */
  readonly graduatedAt: Date | null;
}

const SEAT_OF: Readonly<Partial<Record<TrainingStepKind, SeatRole>>> = {
  mock: 'reverse_shadow',
  shadow: 'shadow',
  reverse_shadow: 'reverse_shadow',
};

/**
 * Where somebody stands. Rounds are dealt to the steps of their kind in the order they were held, so
 * one that is called off or put in before others moves those after it along; nothing of the
 * result is stored anywhere.
 */
export function trainingProgress(
  path: Pick<TrainingPath, 'steps'>,
  facts: TrainingFacts,
  now: Date,
): TrainingProgress {
  const dealer = new RoundDealer(facts.rounds, now);
  const steps: StepProgress[] = [];
  let reached = true;
  for (const step of path.steps) {
    const approval = facts.approvals.find(({ stepKey }) => stepKey === step.key) ?? null;
    const work = workOf(step, dealer, facts, latestOf(steps));
    const doneAt = completion(step, work.metAt, approval);
    steps.push({
      step,
      done: work.done,
      toFile: work.toFile,
      planned: work.planned,
      attempts: work.attempts,
      approval,
      doneAt,
      state: stateOf(step, reached, work, doneAt),
    });
    reached = reached && doneAt !== null;
  }
  return {
    steps,
    current: steps.find(({ state }) => state !== 'done') ?? null,
    graduatedAt: reached && steps.length > 0 ? latestOf(steps) : null,
  };
}

/**
 * The role somebody on the path should take in a round that ends at `endsAt`, counting the rounds
 * held or planned before it; null where the path then asks for no more rounds.
 */
export function plannedRole(
  path: Pick<TrainingPath, 'steps'>,
  rounds: readonly SatRound[],
  endsAt: Date,
): 'shadow' | 'reverse_shadow' | null {
  const before = rounds.filter((round) => !round.isMock && round.endsAt < endsAt);
  const left = {
    shadow: before.filter(({ role }) => role === 'shadow').length,
    reverse_shadow: before.filter(({ role }) => role === 'reverse_shadow').length,
  };
  for (const { kind, count } of path.steps) {
    if (kind !== 'shadow' && kind !== 'reverse_shadow') continue;
    if (left[kind] < count) return kind;
    left[kind] -= count;
  }
  return null;
}

interface Work {
  readonly done: number;
  readonly toFile: number;
  readonly planned: number;
  readonly attempts: number;
  /** When enough was done, approval aside; null before. */
  readonly metAt: Date | null;
}

const NO_ROUNDS = { toFile: 0, planned: 0 };

function workOf(
  step: TrainingStep,
  dealer: RoundDealer,
  facts: TrainingFacts,
  before: Date | null,
): Work {
  if (step.kind === 'sign_off')
    return { ...NO_ROUNDS, done: 0, attempts: 0, metAt: before ?? new Date(0) };
  if (step.kind !== 'calibration') return { ...dealer.deal(step.kind, step.count), attempts: 0 };
  const ask = step.calibration;
  const taken = facts.calibrations
    .filter(({ packId }) => packId === ask?.packId)
    .sort((a, b) => a.at.getTime() - b.at.getTime());
  const passed = ask
    ? taken
        .slice(0, ask.attempts)
        .find(({ agreement }) => reaches(agreement, ask.measure, ask.minimum))
    : undefined;
  return {
    ...NO_ROUNDS,
    done: passed ? 1 : 0,
    attempts: taken.length,
    metAt: passed?.at ?? null,
  };
}

function completion(
  step: TrainingStep,
  metAt: Date | null,
  approval: StepApproval | null,
): Date | null {
  if (!metAt) return null;
  if (!step.approvalRequired) return metAt;
  return approval && later(metAt, approval.at);
}

function stateOf(step: TrainingStep, reached: boolean, work: Work, doneAt: Date | null): StepState {
  if (!reached) return 'later';
  if (doneAt) return 'done';
  if (work.metAt) return 'approval';
  const ask = step.calibration;
  return ask && work.attempts >= ask.attempts ? 'out_of_attempts' : 'open';
}

/** Hands rounds out to steps, oldest first, each once. */
class RoundDealer {
  private readonly rounds: readonly SatRound[];
  private readonly dealt = new Set<string>();

  constructor(
    rounds: readonly SatRound[],
    private readonly now: Date,
  ) {
    this.rounds = [...rounds].sort(
      (a, b) => a.endsAt.getTime() - b.endsAt.getTime() || (a.seatId < b.seatId ? -1 : 1),
    );
  }

  deal(kind: TrainingStepKind, count: number): Omit<Work, 'attempts'> {
    const mine = this.rounds.filter(
      (round) =>
        !this.dealt.has(round.seatId) &&
        round.isMock === (kind === 'mock') &&
        round.role === SEAT_OF[kind],
    );
    const filed = mine.filter(({ endsAt, filedAt }) => filedAt !== null && endsAt <= this.now);
    const done = filed.slice(0, count);
    const rest = mine
      .filter(({ filedAt }) => filedAt === null)
      .slice(0, Math.max(0, count - done.length));
    for (const { seatId } of [...done, ...rest]) this.dealt.add(seatId);
    const planned = rest.filter(({ endsAt }) => endsAt > this.now).length;
    return {
      done: done.length,
      toFile: rest.length - planned,
      planned,
      metAt:
        done.length < count
          ? null
          : done.reduce<Date>(
              (last, { endsAt, filedAt }) => later(last, later(endsAt, filedAt ?? endsAt)),
              new Date(0),
            ),
    };
  }
}

function latestOf(steps: readonly StepProgress[]): Date | null {
  return steps.reduce<Date | null>(
    (last, { doneAt }) => (doneAt && last ? later(last, doneAt) : (doneAt ?? last)),
    null,
  );
}

function later(a: Date, b: Date): Date {
  return a > b ? a : b;
}
