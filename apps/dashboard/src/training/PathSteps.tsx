import type { ReactNode } from 'react';
import Check from '@mui/icons-material/Check';
import type { TrainingEnrolment, TrainingStepProgress } from '@debrief/web-data';
import { count, day, useZone } from '../layout';
import { stepTitle } from './words';

interface PathStepsProps {
  readonly enrolment: TrainingEnrolment;
  /** Beside a step, e.g. a button. */
  readonly action?: (step: TrainingStepProgress) => ReactNode;
}

const WORD = {
  DONE: 'done',
  APPROVAL: 'waits for approval',
  OPEN: 'next',
  OUT_OF_ATTEMPTS: 'no attempt left',
  LATER: 'later',
} as const;

/** The steps of a path with what is done, what is next, and what comes later. */
export function PathSteps({ enrolment, action }: PathStepsProps) {
  const zone = useZone();
  return (
    <ol className="training-path">
      {enrolment.steps.map((one) => (
        <li
          key={one.step.key}
          aria-current={one.step.key === enrolment.currentStep ? 'step' : undefined}
        >
          <span className={`training-dot ${one.state.toLowerCase()}`} aria-hidden="true">
            {one.state === 'DONE' ? <Check fontSize="inherit" /> : null}
          </span>
          <span className="training-step">
            {one.step.key === enrolment.currentStep ? (
              <b>{stepTitle(one.step)}</b>
            ) : (
              stepTitle(one.step)
            )}
            <span className="visually-hidden">, {WORD[one.state]}</span>
            {noteOf(one) ? <small>{noteOf(one)}</small> : null}
          </span>
          <span className="num dim">{sideOf(one, zone)}</span>
          {action?.(one) ?? null}
        </li>
      ))}
    </ol>
  );
}

function noteOf({ state, step, toFile, planned, attempts, approvedBy }: TrainingStepProgress) {
  if (state === 'APPROVAL') return 'waits for a trainer’s approval';
  if (state === 'OUT_OF_ATTEMPTS') return 'answered as often as it may be: talk to your trainer';
  if (approvedBy) return `approved by ${approvedBy}`;
  if (state === 'DONE') return '';
  const parts = [
    toFile > 0 ? `${count(toFile, 'scorecard')} to file` : '',
    planned > 0 ? `${count(planned, 'round')} planned` : '',
    step.kind === 'CALIBRATION' && attempts > 0 ? `answered ${count(attempts, 'time')}` : '',
  ];
  return parts.filter(Boolean).join(' · ');
}

function sideOf({ state, step, done, doneAt }: TrainingStepProgress, zone: string): string {
  if (state === 'DONE') return doneAt ? day(doneAt, zone) : '';
  if (step.kind === 'SIGN_OFF') return 'then yours to lead';
  return step.count > 1 || done > 0 ? `${done} of ${step.count}` : '';
}

/** "3 of 5 steps" */
export function stepsDone({ steps }: TrainingEnrolment): string {
  return `${steps.filter(({ state }) => state === 'DONE').length} of ${count(steps.length, 'step')}`;
}
