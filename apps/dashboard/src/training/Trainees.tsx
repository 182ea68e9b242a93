import { useState } from 'react';
import { Button } from '@mui/material';
import { useDataProvider } from 'react-admin';
import type { DebriefDataProvider, TrainingEnrolment } from '@debrief/web-data';
import { AsyncState, Empty, ROUND_KIND, Section, useAsk, useMe } from '../layout';
import { useVerb } from '../rounds/useVerb';
import { EnrolDialog } from './EnrolDialog';
import { LearningRounds } from './LearningRounds';
import { PathSteps, stepsDone } from './PathSteps';
import { stepTitle } from './words';

/** Everybody on the paths one trains on; who waits for an approval comes first. */
export function Trainees() {
  const query = useAsk('trainees');
  const [enrolling, setEnrolling] = useState(false);
  return (
    <Section
      title="Trainees"
      aside={<Button onClick={() => setEnrolling(true)}>Put somebody on a path</Button>}
    >
      <AsyncState query={query} lines={4}>
        {(trainees) => <TraineeList trainees={trainees} />}
      </AsyncState>
      {enrolling ? <EnrolDialog onClose={() => setEnrolling(false)} /> : null}
    </Section>
  );
}

function TraineeList({ trainees }: { readonly trainees: readonly TrainingEnrolment[] }) {
  const running = trainees.filter(({ graduatedAt }) => !graduatedAt);
  if (running.length === 0)
    return <Empty title="Nobody is in training">Put somebody on a path to begin.</Empty>;
  const waiting = (one: TrainingEnrolment) =>
    one.steps.some(({ state }) => state === 'APPROVAL') ? 0 : 1;
  return (
    <ul className="training-people">
      {[...running]
        .sort((a, b) => waiting(a) - waiting(b))
        .map((one) => (
          <li key={one.id}>
            <Trainee enrolment={one} />
          </li>
        ))}
    </ul>
  );
}

function Trainee({ enrolment }: { readonly enrolment: TrainingEnrolment }) {
  const me = useMe();
  const provider = useDataProvider<DebriefDataProvider>();
  const approve = useVerb(provider.approveStep, {
    done: 'EnrolmentChanged',
    notice: 'Approved.',
    onDone: () => undefined,
  });
  const withdraw = useVerb(provider.withdraw, {
    done: 'EnrolmentEnded',
    notice: 'Taken off the path.',
    onDone: () => undefined,
  });
  const waiting = enrolment.steps.find(({ state }) => state === 'APPROVAL');
  const trainer = enrolment.path.trainers.some(({ id }) => id === me?.person.id);
  const own = enrolment.person.id === me?.person.id;
  const refusal = approve.message ?? withdraw.message ?? Object.values(approve.errors)[0] ?? null;
  return (
    <details open={Boolean(waiting && trainer && !own)}>
      <summary>
        <b>{enrolment.person.name}</b>{' '}
        <span className="dim num">
          {ROUND_KIND[enrolment.path.roundKind]} · {stepsDone(enrolment)}
        </span>
        {waiting ? <span className="tag tag-late">Waits for approval</span> : null}
      </summary>
      {refusal ? (
        <p role="alert" className="verb-refusal">
          {refusal}
        </p>
      ) : null}
      <PathSteps
        enrolment={enrolment}
        action={({ step, state }) =>
          state === 'APPROVAL' && trainer && !own ? (
            <Button
              variant="contained"
              disabled={approve.busy}
              aria-label={`Approve ${stepTitle(step)} of ${enrolment.person.name}`}
              onClick={() => approve.send({ enrolmentId: enrolment.id, stepKey: step.key })}
            >
              Approve
            </Button>
          ) : null
        }
      />
      <LearningRounds rounds={enrolment.rounds} />
      <div className="actions">
        <Button
          disabled={withdraw.busy}
          onClick={() => withdraw.send({ enrolmentId: enrolment.id })}
        >
          Take off the path
        </Button>
      </div>
    </details>
  );
}
