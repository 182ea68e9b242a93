import { useState } from 'react';
import { Button } from '@mui/material';
import { Link } from 'react-router-dom';
import type { MyTraining, TrainingEnrolment } from '@debrief/web-data';
import { AsyncState, Empty, Page, ROUND_KIND, Section, useAsk, useCan } from '../layout';
import { Certifications } from './Certifications';
import { Eligible } from './Eligible';
import { LearningRounds } from './LearningRounds';
import { MockDialog } from './MockDialog';
import { Packs } from './Packs';
import { Paths } from './Paths';
import { PathSteps, stepsDone } from './PathSteps';
import { Trainees } from './Trainees';

/** Own path first; below it what a trainer and an admin look after. */
export function TrainingPage() {
  const query = useAsk('myTraining');
  const admin = useCan('organisation', 'edit');
  const [mock, setMock] = useState(false);
  const trains = admin || (query.data?.trains.length ?? 0) > 0;
  return (
    <Page
      title="Training"
      actions={
        trains ? (
          <Button variant="contained" onClick={() => setMock(true)}>
            Start a mock loop
          </Button>
        ) : null
      }
    >
      <AsyncState query={query} lines={6}>
        {(mine) => <Own mine={mine} quiet={trains} />}
      </AsyncState>
      {trains ? <Trainees /> : null}
      <Packs />
      {trains ? <Paths admin={admin} /> : null}
      {admin ? <Eligible /> : null}
      {mock ? <MockDialog onClose={() => setMock(false)} /> : null}
    </Page>
  );
}

function Own({ mine, quiet }: { readonly mine: MyTraining; readonly quiet: boolean }) {
  const nothing = mine.enrolments.length === 0 && mine.certifications.length === 0;
  if (nothing && quiet) return null;
  if (nothing) {
    return (
      <Empty title="You are on no training path">
        Ask a trainer or an admin to put you on one for the rounds you want to lead.
      </Empty>
    );
  }
  return (
    <>
      {mine.enrolments.map((enrolment) => (
        <OwnPath key={enrolment.id} enrolment={enrolment} />
      ))}
      {mine.certifications.length > 0 ? (
        <Section title="Certified for">
          <Certifications certifications={mine.certifications} />
        </Section>
      ) : null}
    </>
  );
}

function OwnPath({ enrolment }: { readonly enrolment: TrainingEnrolment }) {
  return (
    <Section title={ROUND_KIND[enrolment.path.roundKind]} aside={stepsDone(enrolment)}>
      <PathSteps
        enrolment={enrolment}
        action={({ step, state }) =>
          step.calibration && state === 'OPEN' ? (
            <Button
              component={Link}
              to={`/training/packs/${step.calibration.packId}`}
              variant="contained"
            >
              Rate the pack
            </Button>
          ) : null
        }
      />
      <LearningRounds rounds={enrolment.rounds} />
    </Section>
  );
}
