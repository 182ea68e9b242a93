import { useState } from 'react';
import { Button } from '@mui/material';
import { useDataProvider } from 'react-admin';
import type { ApprovalVerdict, DebriefDataProvider, Decision } from '@debrief/web-data';
import { dayAndClock } from '../layout';
import { ReasonField } from '../rounds/ReasonField';
import { useVerb } from '../rounds/useVerb';
import { VerbDialog } from '../rounds/VerbDialog';

type Group = Decision['approvals'][number];

const GROUP_STATE: Readonly<Record<Group['state'], string>> = {
  WAITING: 'not asked',
  OPEN: 'asked now',
  APPROVED: 'approved',
  DECLINED: 'declined',
};

function GroupLine({ group, zone }: { readonly group: Group; readonly zone: string }) {
  const { name, needed, state, people, answers } = group;
  return (
    <li className={`dc-group dc-${state.toLowerCase()}`} aria-current={state === 'OPEN'}>
      <p>
        <b>{name}</b> <span className="dim small">{GROUP_STATE[state]}</span>
      </p>
      <p className="small dim">
        needs {needed} of {people.length}: {people.map((person) => person.name).join(', ')}
      </p>
      {answers.map(({ person, verdict, reason, at }) => (
        <p key={person} className="small num">
          {person} {verdict === 'APPROVED' ? 'approved' : 'declined'}, {dayAndClock(at, zone)}
          {reason ? `: ${reason}` : ''}
        </p>
      ))}
    </li>
  );
}

interface DialogProps {
  readonly decision: Decision;
  readonly onClose: () => void;
}

function AnswerDialog({
  decision,
  verdict,
  onClose,
}: DialogProps & { readonly verdict: ApprovalVerdict }) {
  const provider = useDataProvider<DebriefDataProvider>();
  const [reason, setReason] = useState('');
  const approves = verdict === 'APPROVED';
  const verb = useVerb(provider.answerApproval, {
    done: 'ApprovalAnswered',
    notice: approves ? 'You approved it.' : 'You declined it.',
    onDone: onClose,
  });
  return (
    <VerbDialog
      title={approves ? 'Approve the decision' : 'Decline the decision'}
      verb={approves ? 'Approve' : 'Decline'}
      busy={verb.busy}
      message={verb.message}
      onClose={onClose}
      onSubmit={() => verb.send({ decisionId: decision.id, verdict, reason })}
    >
      <ReasonField
        label={approves ? 'Why, if you want to say' : 'Why'}
        hint={
          approves
            ? 'You answer once. Everybody who opens the packet reads it.'
            : 'The decision is dropped, and the hiring manager decides anew.'
        }
        value={reason}
        error={verb.errors['reason']}
        onChange={setReason}
      />
    </VerbDialog>
  );
}

function WithdrawDialog({ decision, onClose }: DialogProps) {
  const provider = useDataProvider<DebriefDataProvider>();
  const [reason, setReason] = useState('');
  const verb = useVerb(provider.withdrawDecision, {
    done: 'DecisionWithdrawn',
    notice: 'The decision is taken back.',
    onDone: onClose,
  });
  return (
    <VerbDialog
      title="Take the decision back"
      verb="Take it back"
      busy={verb.busy}
      message={verb.message}
      onClose={onClose}
      onSubmit={() => verb.send({ decisionId: decision.id, reason })}
    >
      <ReasonField
        label="Why"
        hint="It stays on the record as taken back. You may decide anew."
        value={reason}
        error={verb.errors['reason']}
        onChange={setReason}
      />
    </VerbDialog>
  );
}

type Asked = ApprovalVerdict | 'WITHDRAW' | null;

/** Who has to approve, group after group, and what the reader can do about it. */
export function Approvals({
  decision,
  zone,
}: {
  readonly decision: Decision;
  readonly zone: string;
}) {
  const [asked, setAsked] = useState<Asked>(null);
  const close = () => setAsked(null);
  return (
    <>
      {decision.changedSince ? (
        <p className="dc-changed" role="note">
          The loop has changed since this packet was frozen. Look at what is new below before you
          answer.
        </p>
      ) : null}
      {decision.approvals.length > 0 ? (
        <ol className="dc-groups" aria-label="Approval">
          {decision.approvals.map((group) => (
            <GroupLine key={group.position} group={group} zone={zone} />
          ))}
        </ol>
      ) : null}
      {decision.mayAnswer || decision.mayWithdraw ? (
        <div className="dc-acts">
          {decision.mayAnswer ? (
            <>
              <Button variant="contained" color="primary" onClick={() => setAsked('APPROVED')}>
                Approve
              </Button>
              <Button onClick={() => setAsked('DECLINED')}>Decline</Button>
            </>
          ) : null}
          {decision.mayWithdraw ? (
            <Button onClick={() => setAsked('WITHDRAW')}>Take it back</Button>
          ) : null}
        </div>
      ) : null}
      {asked === 'APPROVED' || asked === 'DECLINED' ? (
        <AnswerDialog decision={decision} verdict={asked} onClose={close} />
      ) : null}
      {asked === 'WITHDRAW' ? <WithdrawDialog decision={decision} onClose={close} /> : null}
    </>
  );
}
