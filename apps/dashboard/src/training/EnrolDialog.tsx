import { useState } from 'react';
import { MenuItem, TextField } from '@mui/material';
import { useDataProvider } from 'react-admin';
import type { DebriefDataProvider } from '@debrief/web-data';
import { useAsk, useCan } from '../layout';
import { PersonPicker, type PickedPerson } from '../rounds/PersonPicker';
import { useVerb } from '../rounds/useVerb';
import { VerbDialog } from '../rounds/VerbDialog';

/** Puts somebody on a path. */
export function EnrolDialog({ onClose }: { readonly onClose: () => void }) {
  const provider = useDataProvider<DebriefDataProvider>();
  const admin = useCan('organisation', 'edit');
  const mine = useAsk('myTraining');
  const all = useAsk('trainingPaths');
  const paths = (all.data ?? []).filter(
    ({ roundKind }) => admin || mine.data?.trains.includes(roundKind),
  );
  const [pathId, setPathId] = useState('');
  const [person, setPerson] = useState<PickedPerson | null>(null);
  const [asked, setAsked] = useState(false);
  const verb = useVerb(provider.enrol, {
    done: 'EnrolmentChanged',
    notice: 'On the path.',
    onDone: onClose,
  });
  const chosen = paths.find(({ id }) => id === pathId) ?? paths[0];
  const submit = () => {
    setAsked(true);
    if (person && chosen) verb.send({ pathId: chosen.id, personId: person.id });
  };
  return (
    <VerbDialog
      title="Put somebody on a path"
      verb="Put on the path"
      busy={verb.busy}
      message={verb.message ?? (all.data && !chosen ? 'There is no path yet.' : null)}
      onClose={onClose}
      onSubmit={submit}
    >
      <TextField
        select
        fullWidth
        margin="dense"
        label="Path"
        value={chosen?.id ?? ''}
        onChange={(event) => setPathId(event.target.value)}
      >
        {paths.map(({ id, title }) => (
          <MenuItem key={id} value={id}>
            {title}
          </MenuItem>
        ))}
      </TextField>
      <PersonPicker
        value={person}
        onChange={setPerson}
        {...(chosen ? { roundKind: chosen.roundKind } : {})}
        error={verb.errors['personId'] ?? (asked && !person ? 'Choose a person.' : undefined)}
      />
    </VerbDialog>
  );
}
