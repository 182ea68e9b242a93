import { useState } from 'react';
import { TextField } from '@mui/material';
import { useDataProvider } from 'react-admin';
import type { Candidate, DebriefDataProvider } from '@debrief/web-data';
import { ReasonField } from '../rounds/ReasonField';
import { useVerb } from '../rounds/useVerb';
import { VerbDialog } from '../rounds/VerbDialog';

interface EraseDialogProps {
  readonly candidate: Candidate;
  readonly onClose: () => void;
}

/** Erases who the candidate was; the name has to be typed, for it cannot be undone. */
export function EraseDialog({ candidate, onClose }: EraseDialogProps) {
  const provider = useDataProvider<DebriefDataProvider>();
  const [confirmName, setName] = useState('');
  const [reason, setReason] = useState('');
  const erase = useVerb(provider.eraseCandidate, {
    done: 'CandidateErased',
    notice: 'The candidate is erased',
    onDone: onClose,
  });
  return (
    <VerbDialog
      title={`Erase ${candidate.name}`}
      verb="Erase for good"
      busy={erase.busy}
      message={erase.message ?? erase.errors['id'] ?? null}
      onClose={onClose}
      onSubmit={() => erase.send({ id: candidate.id, confirmName, reason })}
    >
      <div className="form dialog-form">
        <p>
          This cannot be undone. Name, address, links, private notes, pay, files, what was imported
          and mail to the candidate go for good.
        </p>
        <p className="dim">
          What interviewers filed and what people decided stays word for word. Where somebody wrote
          the name in there, it stays as well.
        </p>
        <TextField
          label="Name of the candidate"
          value={confirmName}
          onChange={(event) => setName(event.target.value)}
          error={Boolean(erase.errors['confirmName'])}
          helperText={erase.errors['confirmName'] ?? `Type ${candidate.name}`}
          autoComplete="off"
          required
        />
        <ReasonField
          label="Reason"
          hint="Kept in the audit trail, so leave the name out."
          value={reason}
          error={erase.errors['reason']}
          onChange={setReason}
        />
      </div>
    </VerbDialog>
  );
}
