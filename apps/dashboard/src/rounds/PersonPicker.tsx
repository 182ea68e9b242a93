import { useState } from 'react';
import { Autocomplete, TextField } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import type { DebriefDataProvider } from '@debrief/web-data';

export interface PickedPerson {
  readonly id: string;
  readonly name: string;
  readonly timeZone: string;
}

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

interface PersonPickerProps {
  readonly label?: string;
  readonly value: PickedPerson | null;
  readonly onChange: (person: PickedPerson | null) => void;
  /** Ids of people who are no choice here. */
  readonly except?: ReadonlySet<string>;
  /** What an empty search says. */
  readonly none?: string;
  readonly error?: string | undefined;
  readonly hint?: string;
}

/** One active person, found by typing. */
export function PersonPicker({
  label = 'Person',
  value,
  onChange,
  except,
  none = 'Nobody by that name',
  error,
  hint = 'Type a name',
}: PersonPickerProps) {
  const [search, setSearch] = useState('');
  const people = usePeople(search);
  const choices: readonly PickedPerson[] = (people.data ?? []).filter(({ id }) => !except?.has(id));
  return (
    <Autocomplete
      options={choices}
      value={value}
      loading={people.isFetching}
      getOptionLabel={({ name }) => name}
      getOptionKey={({ id }) => id}
      isOptionEqualToValue={(one, other) => one.id === other.id}
      filterOptions={(options) => options}
      onChange={(_event, chosen) => onChange(chosen)}
      onInputChange={(_event, text, reason) => (reason === 'input' ? setSearch(text) : undefined)}
      noOptionsText={none}
      renderInput={(params) => (
        <TextField
          {...params}
          label={label}
          required
          margin="dense"
          error={Boolean(error)}
          helperText={error ?? hint}
        />
      )}
    />
  );
}
