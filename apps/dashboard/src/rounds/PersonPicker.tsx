import { useState } from 'react';
import { Autocomplete, TextField } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import type { DebriefDataProvider, RoundKind } from '@debrief/web-data';
import { standingWords } from '../training/words';

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

/** What each of the people may do in rounds of the kind; empty while unknown, or where no kind matters. */
function useStandings(
  kind: RoundKind | undefined,
  ids: readonly string[],
): ReadonlyMap<string, string> {
  const provider = useDataProvider<DebriefDataProvider>();
  const { data } = useQuery({
    queryKey: ['debrief', 'eligibility', kind, ids],
    enabled: kind !== undefined && ids.length > 0,
    queryFn: ({ signal }) => provider.eligibility(kind as RoundKind, ids, { signal }),
    placeholderData: (before) => before,
  });
  return new Map((data ?? []).map((one) => [one.person.id, standingWords(one)]));
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
  /** Says beside each name whether they are certified for rounds of this kind, and else why not. */
  readonly roundKind?: RoundKind;
  readonly optional?: boolean;
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
  roundKind,
  optional = false,
}: PersonPickerProps) {
  const [search, setSearch] = useState('');
  const people = usePeople(search);
  const choices: readonly PickedPerson[] = (people.data ?? []).filter(({ id }) => !except?.has(id));
  const standings = useStandings(
    roundKind,
    choices.map(({ id }) => id),
  );
  const chosen = value ? standings.get(value.id) : undefined;
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
      renderOption={({ key, ...props }, { id, name }) => (
        <li key={key} {...props}>
          <span className="picked-person">
            {name}
            {standings.has(id) ? <small>{standings.get(id)}</small> : null}
          </span>
        </li>
      )}
      renderInput={(params) => (
        <TextField
          {...params}
          label={label}
          required={!optional}
          margin="dense"
          error={Boolean(error)}
          helperText={error ?? chosen ?? hint}
        />
      )}
    />
  );
}
