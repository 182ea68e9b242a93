import { useState } from 'react';
import { Button } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import { Link, useNavigate, useParams } from 'react-router-dom';
import type { CommitteeReading, DebriefDataProvider } from '@debrief/web-data';
import { AsyncPage, dayAndClock, Page, useZone } from '../layout';
import { useVerb } from '../rounds/useVerb';
import { VerbDialog } from '../rounds/VerbDialog';
import { GradeForm } from './GradeForm';
import { Outcome } from './Outcome';
import { Paper } from './Paper';
import { VoteForm } from './VoteForm';
import { WordsField } from './WordsField';

/** One committee to one of its readers. Route `/committee/:committeeId`. */
export function ReadingPage() {
  const { committeeId = '' } = useParams();
  const provider = useDataProvider<DebriefDataProvider>();
  const query = useQuery({
    queryKey: ['debrief', 'committee-reading', committeeId],
    queryFn: ({ signal }) => provider.committeeReading(committeeId, { signal }),
    staleTime: 30_000,
  });
  return (
    <AsyncPage query={query} what="committee">
      {(reading) => <Reading key={reading.id} reading={reading} />}
    </AsyncPage>
  );
}

function Reading({ reading }: { readonly reading: CommitteeReading }) {
  const zone = useZone();
  const [leaving, setLeaving] = useState(false);
  const open = reading.state === 'OPEN';
  return (
    <Page
      title={reading.question}
      above={<Link to="/committee">Committees</Link>}
      aside={
        <span className="num">
          {reading.paper.candidate}, level {reading.paper.level} ·{' '}
          {open
            ? `due ${dayAndClock(reading.dueAt, zone)} · ${reading.quorum} of ${reading.readers} votes needed`
            : 'closed'}
        </span>
      }
      actions={open ? <Button onClick={() => setLeaving(true)}>Step back</Button> : null}
    >
      {reading.result ? <Outcome outcome={reading.result} /> : null}
      <Paper paper={reading.paper} />
      {open ? (
        <>
          <GradeForm reading={reading} />
          <VoteForm reading={reading} />
        </>
      ) : null}
      <p className="dim committee-hash">
        Paper {reading.sha256.slice(0, 12)}. It hides who the candidate is; the whole hash is{' '}
        <span className="num">{reading.sha256}</span>
      </p>
      {leaving ? <StepBack id={reading.id} onClose={() => setLeaving(false)} /> : null}
    </Page>
  );
}

function StepBack({ id, onClose }: { readonly id: string; readonly onClose: () => void }) {
  const provider = useDataProvider<DebriefDataProvider>();
  const navigate = useNavigate();
  const [reason, setReason] = useState('');
  const verb = useVerb(provider.stepBackFromCommittee, {
    done: 'CommitteeSteppedBack',
    notice: 'You no longer read for this committee.',
    onDone: () => navigate('/committee'),
  });
  return (
    <VerbDialog
      title="Step back from this committee"
      verb="Step back"
      busy={verb.busy}
      message={verb.message}
      onClose={onClose}
      onSubmit={() => verb.send({ committeeId: id, reason })}
    >
      <p>
        You cannot come back, and a vote you cast counts no more. Whoever asked you sees the reason.
      </p>
      <WordsField
        label="Why"
        value={reason}
        onChange={setReason}
        error={verb.errors.reason}
        rows={2}
      />
    </VerbDialog>
  );
}
