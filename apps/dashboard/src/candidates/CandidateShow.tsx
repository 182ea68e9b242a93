import { useState } from 'react';
import { Button } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useGetOne } from 'react-admin';
import { Link, useParams } from 'react-router-dom';
import type { Application, Candidate } from '@debrief/web-data';
import {
  AsyncPage,
  cityOf,
  CONFLICT,
  dayAndClock,
  Empty,
  Facts,
  LOOP_STATE,
  Page,
  Section,
  useCan,
  useZone,
} from '../layout';
import { paths } from '../layout/paths';
import { CandidateFiles } from '../files';
import { ConflictDialog } from './ConflictDialog';
import { EraseSection } from './EraseSection';
import { ImportedSection } from './ImportedSection';
import { StartLoopButton } from './StartLoopButton';
import './candidates.css';

/** Lists know less of a candidate; the meta keeps their rows from standing in for the whole. */
const WHOLE = { whole: true };

/** One candidate: applications with their loops, who is barred, and what only some may read. */
export function CandidateShow() {
  const { id = '' } = useParams();
  const client = useQueryClient();
  const refresh = () => client.invalidateQueries({ queryKey: ['candidates'] });
  const query = useGetOne<Candidate>(
    'candidates',
    { id, meta: WHOLE },
    { onError: () => undefined },
  );
  return (
    <AsyncPage query={query} what="candidate">
      {(candidate) => <CandidatePage candidate={candidate} onChange={() => void refresh()} />}
    </AsyncPage>
  );
}

function CandidatePage({
  candidate,
  onChange,
}: {
  readonly candidate: Candidate;
  readonly onChange: () => void;
}) {
  return (
    <Page
      title={candidate.name}
      above={<Link to="/candidates">Candidates</Link>}
      aside={candidate.pronunciation ? `say “${candidate.pronunciation}”` : null}
    >
      <div className="columns">
        <div>
          <Section title="Applications">
            {candidate.applications.length === 0 ? (
              <Empty title="No application">
                This candidate has not applied for a job that is open to you.
              </Empty>
            ) : (
              candidate.applications.map((application) => (
                <ApplicationLine
                  key={application.id}
                  application={application}
                  onChange={onChange}
                />
              ))
            )}
          </Section>
          <CandidateFiles candidate={candidate} onChange={onChange} />
          {candidate.erasedAt ? null : <ImportedSection candidateId={candidate.id} />}
          {candidate.restricted && !candidate.erasedAt ? (
            <Section title="Private notes" aside="never shown to interviewers">
              <p className="prose candidate-aside">
                {candidate.restricted.privateNotes || 'None.'}
              </p>
            </Section>
          ) : null}
        </div>
        <div>
          <AboutCandidate candidate={candidate} />
          <Conflicts candidate={candidate} onChange={onChange} />
          <EraseSection candidate={candidate} />
        </div>
      </div>
    </Page>
  );
}

interface LineProps {
  readonly application: Application;
  readonly onChange: () => void;
}

function ApplicationLine({ application, onChange }: LineProps) {
  const zone = useZone();
  const mayStart = useCan('loops', 'start');
  const { loop } = application;
  return (
    <article className="application" aria-label={application.job.title}>
      <div className="application-head">
        <div>
          <p className="strong">{application.job.title}</p>
          <p className="dim small num">
            {application.job.level} · applied {dayAndClock(application.createdAt, zone)}
          </p>
        </div>
        {loop ? (
          <Button component={Link} to={paths.loop(loop.id)}>
            Open loop
          </Button>
        ) : null}
        {!loop && mayStart ? (
          <StartLoopButton application={application} onStarted={onChange} />
        ) : null}
      </div>
      {loop ? (
        <p className="small">{loopLine(loop)}</p>
      ) : (
        <p className="small dim">No loop started.</p>
      )}
      {application.payExpectation ? (
        <p className="small">
          Pay expectation: {application.payExpectation} <span className="tag">restricted</span>
        </p>
      ) : null}
    </article>
  );
}

function loopLine(loop: NonNullable<Application['loop']>): string {
  const mock = loop.isMock ? 'Mock loop. ' : '';
  const { progress } = loop;
  if (!progress) return `${mock}Sealed until you file your scorecard.`;
  const stage = loop.stages.find((one) => one.position === progress.currentStage);
  return `${mock}${LOOP_STATE[progress.state]}${progress.state === 'IN_PROGRESS' && stage ? `: ${stage.name}` : ''}`;
}

function AboutCandidate({ candidate }: { readonly candidate: Candidate }) {
  const zone = useZone();
  return (
    <Section title="About">
      <div className="candidate-aside">
        <Facts
          items={[
            ['E-mail', candidate.email],
            [
              'Time zone',
              candidate.erasedAt ? '' : `${cityOf(candidate.timeZone)} (${candidate.timeZone})`,
            ],
            ['Came from', candidate.source],
            ['Added', dayAndClock(candidate.createdAt, zone)],
          ]}
        />
        {candidate.links.length > 0 ? (
          <ul className="candidate-links">
            {candidate.links.map((link) => (
              <li key={link}>
                <OutsideLink address={link} />
              </li>
            ))}
          </ul>
        ) : null}
      </div>
    </Section>
  );
}

/** Only web addresses become links; anything else stays text. */
function OutsideLink({ address }: { readonly address: string }) {
  if (!/^https?:\/\//i.test(address)) return <span>{address}</span>;
  return (
    <a className="inline" href={address} target="_blank" rel="noopener noreferrer">
      {address.replace(/^https?:\/\//i, '')}
    </a>
  );
}

function Conflicts({
  candidate,
  onChange,
}: {
  readonly candidate: Candidate;
  readonly onChange: () => void;
}) {
  const [open, setOpen] = useState(false);
  const mayDeclare = useCan('candidates', 'conflict');
  return (
    <Section title="Conflicts of interest" aside="may not sit, vote or read">
      <ul className="conflict-rows">
        {candidate.conflicts.map((conflict) => (
          <li key={conflict.id}>
            {conflict.person.name} <span className="dim small">{CONFLICT[conflict.kind]}</span>
          </li>
        ))}
      </ul>
      <div className="candidate-aside">
        {candidate.conflicts.length === 0 ? <p className="dim">Nobody is barred.</p> : null}
        {mayDeclare ? (
          <div>
            <Button onClick={() => setOpen(true)}>Bar a person</Button>
          </div>
        ) : null}
      </div>
      {open ? (
        <ConflictDialog
          candidate={candidate}
          onClose={() => setOpen(false)}
          onDeclared={onChange}
        />
      ) : null}
    </Section>
  );
}
