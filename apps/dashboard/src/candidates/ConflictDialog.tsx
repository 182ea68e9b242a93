import { useState } from 'react';
import {
  Autocomplete,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  MenuItem,
  TextField,
} from '@mui/material';
import { useDataProvider, useGetList, useNotify } from 'react-admin';
import {
  newKey,
  orThrow,
  problemMessage,
  type Candidate,
  type ConflictKind,
  type DebriefDataProvider,
  type Person,
} from '@debrief/web-data';
import { choices, CONFLICT } from '../layout';

interface ConflictDialogProps {
  readonly candidate: Candidate;
  readonly onClose: () => void;
  readonly onDeclared: () => void;
}

/** Bars one person from the candidate's loops. It cannot be taken back here. */
export function ConflictDialog({ candidate, onClose, onDeclared }: ConflictDialogProps) {
  const provider = useDataProvider<DebriefDataProvider>();
  const notify = useNotify();
  const [idempotencyKey] = useState(newKey);
  const [person, setPerson] = useState<Person | null>(null);
  const [kind, setKind] = useState<ConflictKind>('FORMER_COLLEAGUE');
  const [problem, setProblem] = useState<string | null>(null);

  const declare = async () => {
    if (!person) {
      setProblem('Choose the person first.');
      return;
    }
    try {
      const input = { idempotencyKey, personId: person.id, candidateId: candidate.id, kind };
      orThrow(await provider.declareConflict(input), 'ConflictDeclared');
      notify(`${person.name} is barred from this candidate`, { type: 'info' });
      onDeclared();
      onClose();
    } catch (error) {
      setProblem(problemMessage(error));
    }
  };

  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="xs" aria-labelledby="conflict-title">
      <DialogTitle id="conflict-title">Bar a person from {candidate.name}</DialogTitle>
      <DialogContent>
        <div className="form dialog-form">
          <p className="dim">
            They can then neither sit on a round nor read anything about this candidate.
          </p>
          <PersonField value={person} onChange={setPerson} />
          <TextField
            select
            label="Why"
            value={kind}
            onChange={(event) => setKind(event.target.value as ConflictKind)}
          >
            {choices(CONFLICT).map((choice) => (
              <MenuItem key={choice.id} value={choice.id}>
                {choice.name}
              </MenuItem>
            ))}
          </TextField>
          {problem ? (
            <p className="form-problem" role="alert">
              {problem}
            </p>
          ) : null}
        </div>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>Cancel</Button>
        <Button variant="contained" color="primary" onClick={() => void declare()}>
          Bar this person
        </Button>
      </DialogActions>
    </Dialog>
  );
}

interface PersonFieldProps {
  readonly value: Person | null;
  readonly onChange: (person: Person | null) => void;
}

function PersonField({ value, onChange }: PersonFieldProps) {
  const [search, setSearch] = useState('');
  const { data = [], isPending } = useGetList<Person>('people', {
    pagination: { page: 1, perPage: 25 },
    filter: search ? { q: search } : {},
  });
  return (
    <Autocomplete
      options={data}
      loading={isPending}
      value={value}
      getOptionLabel={(person) => person.name}
      getOptionKey={(person) => person.id}
      isOptionEqualToValue={(a, b) => a.id === b.id}
      filterOptions={(people) => people}
      onInputChange={(_, text, reason) => setSearch(reason === 'input' ? text : '')}
      onChange={(_, person) => onChange(person)}
      renderInput={(params) => <TextField {...params} label="Person" />}
    />
  );
}
