import { useState } from 'react';
import { TextField } from '@mui/material';
import { useDataProvider } from 'react-admin';
import type { DebriefDataProvider, RoundEligibility } from '@debrief/web-data';
import { useVerb } from '../rounds/useVerb';
import { VerbDialog } from '../rounds/VerbDialog';

/** Takes a certification back, for a reason. */
export function RevokeDialog({
  of,
  onClose,
}: {
  readonly of: RoundEligibility;
  readonly onClose: () => void;
}) {
  const provider = useDataProvider<DebriefDataProvider>();
  const [reason, setReason] = useState('');
  const verb = useVerb(provider.revokeCertification, {
    done: 'CertificationChanged',
    notice: 'Taken back.',
    onDone: onClose,
  });
  return (
    <VerbDialog
      title={`The certification of ${of.person.name}`}
      verb="Take it back"
      busy={verb.busy}
      message={verb.message}
      onClose={onClose}
      onSubmit={() => verb.send({ certificationId: of.certificationId ?? '', reason })}
    >
      <TextField
        fullWidth
        multiline
        margin="dense"
        label="Why"
        value={reason}
        onChange={(event) => setReason(event.target.value)}
        error={Boolean(verb.errors['reason'])}
        helperText={verb.errors['reason'] ?? 'Stays on the record.'}
      />
    </VerbDialog>
  );
}
