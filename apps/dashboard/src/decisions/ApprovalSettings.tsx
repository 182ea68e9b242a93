import { useState } from 'react';
import { Button } from '@mui/material';
import type { ApprovalFlow } from '@debrief/web-data';
import { enumerated } from '@debrief/web-ui';
import { AsyncState, count, Section, useAsk } from '../layout';
import { OUTCOME } from './decision';
import { FlowDialog } from './FlowDialog';
import './decisions.css';

function flowWords({ outcomes, followsDefault }: ApprovalFlow): string {
  if (followsDefault) return 'Follows the organisation.';
  if (outcomes.length === 0) return 'Nothing needs approval: every decision is final at once.';
  return `${enumerated(outcomes.map((outcome) => OUTCOME[outcome]))} ${
    outcomes.length === 1 ? 'needs' : 'need'
  } approval.`;
}

function FlowView({ flow }: { readonly flow: ApprovalFlow }) {
  return (
    <>
      <p>{flowWords(flow)}</p>
      {flow.outcomes.length > 0 && !flow.followsDefault ? (
        <ol className="dc-groups">
          {flow.groups.map(({ name, needed, people }) => (
            <li key={name} className="dc-group">
              <p>
                <b>{name}</b>{' '}
                <span className="dim small">
                  {needed} of {people.length}
                </span>
              </p>
              <p className="small">{people.map((person) => person.name).join(', ')}</p>
            </li>
          ))}
        </ol>
      ) : null}
    </>
  );
}

/** The flow that is edited: an existing one, or the scope of a new one. */
type Editing = { readonly flow: ApprovalFlow | null; readonly forJob: boolean } | null;

function Flows({ flows }: { readonly flows: readonly ApprovalFlow[] }) {
  const [editing, setEditing] = useState<Editing>(null);
  const organisation = flows.find(({ jobId }) => jobId === null) ?? null;
  const jobs = flows.filter(({ jobId }) => jobId !== null);
  return (
    <>
      <Section title="Everywhere">
        <div className="dc-flow-group">
          {organisation ? (
            <FlowView flow={organisation} />
          ) : (
            <p>Nothing needs approval: every decision is final at once.</p>
          )}
          <Button onClick={() => setEditing({ flow: organisation, forJob: false })}>
            Change who approves
          </Button>
        </div>
      </Section>
      <Section
        title={jobs.length > 0 ? `Other for ${count(jobs.length, 'job')}` : 'Other for a job'}
      >
        {jobs.map((flow) => (
          <div key={flow.id} className="dc-flow-group">
            <b>{flow.jobTitle}</b>
            <FlowView flow={flow} />
            <Button onClick={() => setEditing({ flow, forJob: true })}>
              Change {flow.jobTitle}
            </Button>
          </div>
        ))}
        <Button onClick={() => setEditing({ flow: null, forJob: true })}>Add a job</Button>
      </Section>
      {editing ? (
        <FlowDialog
          flow={editing.flow}
          forJob={editing.forJob}
          taken={new Set(jobs.flatMap(({ jobId }) => jobId ?? []))}
          onClose={() => setEditing(null)}
        />
      ) : null}
    </>
  );
}

/** Who has to approve decisions. Changes count for decisions made from then on. */
export function ApprovalSettings() {
  const query = useAsk('approvalFlows');
  return (
    <>
      <p className="settings-lead dim">
        Groups are asked one after the other. A decision that waits already keeps the flow it was
        made under.
      </p>
      <AsyncState query={query} what="approval flows" lines={4}>
        {(flows) => <Flows flows={flows} />}
      </AsyncState>
    </>
  );
}
