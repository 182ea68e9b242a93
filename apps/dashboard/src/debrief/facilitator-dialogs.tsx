import { useState } from 'react';
import { useDataProvider } from 'react-admin';
import type { DebriefDataProvider, Debrief, DebriefVoter } from '@debrief/web-data';
import { ReasonField } from '../rounds/ReasonField';
import { useVerb } from '../rounds/useVerb';
import { VerbDialog } from '../rounds/VerbDialog';

interface ExcuseVoterDialogProps {
  readonly debrief: Debrief;
  readonly voter: DebriefVoter;
  readonly onClose: () => void;
}

/** Stops waiting for one vote, so that nobody's absence holds the reveal. */
export function ExcuseVoterDialog({ debrief, voter, onClose }: ExcuseVoterDialogProps) {
  const provider = useDataProvider<DebriefDataProvider>();
  const [reason, setReason] = useState('');
  const verb = useVerb(provider.excuseVoter, {
    done: 'VoterExcused',
    notice: 'Excused. The packet will say so.',
    onDone: onClose,
  });
  const last = debrief.voters.filter(({ state }) => state === 'READING').length === 1;
  return (
    <VerbDialog
      title={`Go on without the vote of ${voter.isYou ? 'yourself' : voter.name}`}
      verb="Excuse from voting"
      busy={verb.busy}
      message={verb.message}
      onClose={onClose}
      onSubmit={() => verb.send({ debriefId: debrief.id, personId: voter.personId, reason })}
    >
      <p>
        The reveal no longer waits for it. A scorecard that was filed stays as it is.
        {last ? ' It is the last open vote: the others are revealed at once.' : ''}
      </p>
      <ReasonField
        label="Reason"
        hint="Shown to everyone in this debrief"
        value={reason}
        error={verb.errors['reason']}
        onChange={setReason}
      />
    </VerbDialog>
  );
}

interface CancelDialogProps {
  readonly debrief: Debrief;
  readonly onClose: () => void;
}

/** Ends a debrief without a decision. */
export function CancelDialog({ debrief, onClose }: CancelDialogProps) {
  const provider = useDataProvider<DebriefDataProvider>();
  const [reason, setReason] = useState('');
  const verb = useVerb(provider.cancelDebrief, {
    done: 'DebriefCancelled',
    notice: 'The debrief is cancelled.',
    onDone: onClose,
  });
  return (
    <VerbDialog
      title="Cancel this debrief"
      verb="Cancel the debrief"
      busy={verb.busy}
      message={verb.message}
      onClose={onClose}
      onSubmit={() => verb.send({ debriefId: debrief.id, reason })}
    >
      <p>
        {debrief.phase === 'READING'
          ? 'Sealed votes are never opened. A new debrief starts with an empty page.'
          : 'The votes and notes stay on record. A new debrief starts with an empty page.'}
      </p>
      <ReasonField
        label="Reason"
        hint="Shown to everyone who takes part"
        value={reason}
        error={verb.errors['reason']}
        onChange={setReason}
      />
    </VerbDialog>
  );
}
