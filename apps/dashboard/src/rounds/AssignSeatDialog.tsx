import { useState } from 'react';
import { Autocomplete, FormHelperText, TextField } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import type { DebriefDataProvider, LoopRound, SeatRole } from '@debrief/web-data';
import { SEAT_ROLE, useZone } from '../layout';
import { takenWords } from './taken';
import { useVerb } from './useVerb';
import { VerbDialog } from './VerbDialog';

interface AssignSeatDialogProps {
  readonly round: LoopRound;
  readonly onClose: () => void;
}

const ROLES = Object.keys(SEAT_ROLE) as SeatRole[];
type Choice = { readonly id: string; readonly name: string };

function usePeople(search: string) {
  const provider = useDataProvider<DebriefDataProvider>();
  return useQuery({
    queryKey: ['debrief', 'people', search],
    queryFn: async () => {
      const { edges } = await provider.people(50, search === '' ? undefined : search);
      return edges.map(({ node }) => node).filter(({ active }) => active);
    },
    placeholderData: (before) => before,
  });
}

/** Gives somebody a seat on a round. */
export function AssignSeatDialog({ round, onClose }: AssignSeatDialogProps) {
  const provider = useDataProvider<DebriefDataProvider>();
  const zone = useZone();
  const [search, setSearch] = useState('');
  const [person, setPerson] = useState<Choice | null>(null);
  const [role, setRole] = useState<SeatRole>(
    round.seats.some((seat) => seat.role === 'LEAD') ? 'PANELIST' : 'LEAD',
  );
  const [asked, setAsked] = useState(false);
  const people = usePeople(search);
  const verb = useVerb(provider.assignSeat, {
    done: 'SeatAssigned',
    notice: 'Seat assigned.',
    onDone: onClose,
  });
  const seated = new Set(
    round.seats.filter(({ state }) => state !== 'REMOVED').map((seat) => seat.person.id),
  );
  const choices: readonly Choice[] = (people.data ?? []).filter(({ id }) => !seated.has(id));
  const personError =
    verb.errors['personId'] ?? (asked && !person ? 'Choose a person.' : undefined);
  const submit = () => {
    setAsked(true);
    if (person) verb.send({ roundId: round.id, personId: person.id, role });
  };
  return (
    <VerbDialog
      title={`A seat on ${round.name}`}
      verb="Assign the seat"
      busy={verb.busy}
      message={takenWords(verb.problem, zone) ?? verb.message}
      onClose={onClose}
      onSubmit={submit}
    >
      <Autocomplete
        options={choices}
        value={person}
        loading={people.isFetching}
        getOptionLabel={({ name }) => name}
        getOptionKey={({ id }) => id}
        isOptionEqualToValue={(one, other) => one.id === other.id}
        filterOptions={(options) => options}
        onChange={(_event, chosen) => setPerson(chosen)}
        onInputChange={(_event, text, reason) => (reason === 'input' ? setSearch(text) : undefined)}
        noOptionsText="Nobody by that name who is free of a seat here"
        renderInput={(params) => (
          <TextField
            {...params}
            label="Person"
            required
            margin="dense"
            error={Boolean(personError)}
            helperText={personError ?? 'Type a name'}
          />
        )}
      />
      <fieldset className="verb-choices">
        <legend>As</legend>
        {ROLES.map((word) => (
          <label key={word}>
            <input
              type="radio"
              name="role"
              checked={role === word}
              onChange={() => setRole(word)}
            />
            {SEAT_ROLE[word]}
          </label>
        ))}
      </fieldset>
      {verb.errors['role'] ? <FormHelperText error>{verb.errors['role']}</FormHelperText> : null}
      {verb.errors['roundId'] ? (
        <FormHelperText error>{verb.errors['roundId']}</FormHelperText>
      ) : null}
    </VerbDialog>
  );
}
