import { Link } from 'react-router-dom';
import { Icon } from '@debrief/web-ui';
import { paths } from '../layout/paths';
import type { Step } from './steps';

interface StepsBarProps {
  readonly steps: readonly Step[];
  readonly loopId: string;
  /** Leads to the part of the page that a step is about. */
  readonly onGo: (id: Step['id']) => void;
}

function Mark({ step, number }: { readonly step: Step; readonly number: number }) {
  if (step.state === 'done') return <Icon name="check" size={13} />;
  if (step.state === 'shut') return <Icon name="lock" size={13} />;
  return <>{number}</>;
}

const HEARD: Readonly<Record<Step['state'], string>> = {
  done: 'done',
  now: 'now',
  shut: 'not open yet',
};

/** Where the debrief stands. Steps that are not shut lead to their part of the page. */
export function StepsBar({ steps, loopId, onGo }: StepsBarProps) {
  return (
    <ol className="db-steps" aria-label="Steps of the debrief">
      {steps.map((step, at) => (
        <li
          key={step.id}
          className={step.state}
          aria-current={step.state === 'now' ? 'step' : undefined}
        >
          <span className="db-step-mark" aria-hidden="true">
            <Mark step={step} number={at + 1} />
          </span>
          <span className="db-step-words">
            {step.state === 'shut' ? (
              <b>{step.title}</b>
            ) : step.id === 'decide' ? (
              <Link to={paths.packet(loopId)}>{step.title}</Link>
            ) : (
              <button type="button" onClick={() => onGo(step.id)}>
                {step.title}
              </button>
            )}
            <span className="visually-hidden">, {HEARD[step.state]}</span>
            <small className="num">{step.note}</small>
          </span>
        </li>
      ))}
    </ol>
  );
}
