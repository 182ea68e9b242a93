import { useState } from 'react';
import { Checkbox } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import type { DebriefDataProvider } from '@debrief/web-data';
import { AsyncState } from '../layout';
import { WordsField } from './WordsField';

interface ReadersProps {
  readonly loopId: string;
  readonly chosen: readonly string[];
  readonly onChoose: (chosen: readonly string[]) => void;
  /** Who was asked before. */
  readonly asked?: ReadonlySet<string>;
}

const NOBODY: ReadonlySet<string> = new Set();

/** People to choose readers from; those who cannot are there with why. */
export function Readers({ loopId, chosen, onChoose, asked = NOBODY }: ReadersProps) {
  const provider = useDataProvider<DebriefDataProvider>();
  const [search, setSearch] = useState('');
  const query = useQuery({
    queryKey: ['debrief', 'possible-readers', loopId, search],
    queryFn: ({ signal }) => provider.possibleReaders(loopId, search || null, { signal }),
    placeholderData: (before) => before,
  });
  const toggle = (id: string) =>
    onChoose(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]);
  return (
    <div className="committee-readers">
      <WordsField label="Find people by name" value={search} onChange={setSearch} />
      <AsyncState query={query} what="people">
        {(people) => (
          <ul>
            {people.map(({ personId, name, why }) => {
              const out = why ?? (asked.has(personId) ? 'Asked already' : null);
              return (
                <li key={personId}>
                  <label className={out === null ? '' : 'dim'}>
                    <Checkbox
                      checked={chosen.includes(personId)}
                      disabled={out !== null}
                      onChange={() => toggle(personId)}
                    />
                    <span>
                      {name}
                      {out === null ? null : <small>{out}</small>}
                    </span>
                  </label>
                </li>
              );
            })}
          </ul>
        )}
      </AsyncState>
    </div>
  );
}
