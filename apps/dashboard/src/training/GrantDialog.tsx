import { useState } from 'react';
import { TextField } from '@mui/material';
import { useDataProvider } from 'react-admin';
import type { DebriefDataProvider, RoundKind } from '@debrief/web-data';
import { useZone } from '../layout';
import { fromLocalInput } from '../rounds/local-time';
import { PersonPicker, type PickedPerson } from '../rounds/PersonPicker';
import { useVerb } from '../rounds/useVerb';
import { VerbDialog } from '../rounds/VerbDialog';
import { kindName } from './words';

/** Certifies somebody by hand, until a day and for a reason. */
export function GrantDialog({
  kind,
  onClose,
}: {
  readonly kind: RoundKind;
  readonly onClose: () => void;
}) {
  const provider = useDataProvider<DebriefDataProvider>();
  const zone = useZone();
  const [person, setPerson] = useState<PickedPerson | null>(null);
  const [until, setUntil] = useState('');
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const verb = useVerb(provider.grantCertification, {
    done: 'CertificationChanged',
    notice: 'Certified.',
    onDone: onClose,
  });
  const expiresAt = until === '' ? null : fromLocalInput(`${until}T23:59`, zone);
  const submit = () => {
    setAsked(true);
    if (person && expiresAt)
      verb.send({
        personId: person.id,
        roundKind: kind,
        expiresAt: expiresAt.toISOString(),
        reason,
      });
  };
  const dayError =
    verb.errors['expiresAt'] ?? (asked && !expiresAt ? 'Choose the last day.' : undefined);
  return (
    <VerbDialog
      title={`Certify for ${kindName(kind)}`}
      verb="Certify"
      busy={verb.busy}
      message={verb.message}
      onClose={onClose}
      onSubmit={submit}
    >
      <PersonPicker
        value={person}
        onChange={setPerson}
        roundKind={kind}
        error={verb.errors['personId'] ?? (asked && !person ? 'Choose a person.' : undefined)}
      />
      <TextField
        type="date"
        fullWidth
        margin="dense"
        label="Last day"
        value={until}
        onChange={(event) => setUntil(event.target.value)}
        error={Boolean(dayError)}
        helperText={dayError}
        slotProps={{ inputLabel: { shrink: true } }}
      />
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
