import { useState } from 'react';
import { Button, Checkbox, FormControlLabel, TextField } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import type { CompetencyEntry, DebriefDataProvider } from '@debrief/web-data';
import { AsyncState, PageHeader, useCan } from '../layout';
import { StaleRemedy } from '../rounds/StaleRemedy';
import { useVerb } from '../rounds/useVerb';
import { VerbDialog } from '../rounds/VerbDialog';
import { keyFrom } from './bodies';
import { TypeTabs } from './TypeTabs';

const NEW: CompetencyEntry = {
  key: '',
  name: '',
  description: '',
  crossRound: false,
  version: 0,
};

/** Everything that can be rated. A name and description may change; a key and its meaning stay. */
export function CompetencyList() {
  const provider = useDataProvider<DebriefDataProvider>();
  const may = useCan('content', 'edit');
  const [editing, setEditing] = useState<CompetencyEntry | null>(null);
  const query = useQuery({
    queryKey: ['debrief', 'content', 'competencies'],
    queryFn: ({ signal }) => provider.competencies({ signal }),
  });
  return (
    <>
      <PageHeader
        title="Library"
        aside="what rounds are made of"
        actions={
          may ? (
            <Button variant="contained" color="primary" onClick={() => setEditing(NEW)}>
              New competency
            </Button>
          ) : null
        }
      />
      <div className="page">
        <TypeTabs here="competency" />
        <p className="dim small cv-about">
          The same competency means the same thing in every rubric and every packet.
        </p>
        <AsyncState query={query} lines={8}>
          {(entries) => (
            <ul className="rows plain cv-competencies">
              {entries.map((entry) => (
                <li key={entry.key}>
                  <div>
                    <p className="strong">
                      {entry.name}{' '}
                      {entry.crossRound ? <span className="tag">in every round</span> : null}
                    </p>
                    <p className="dim small">{entry.description}</p>
                  </div>
                  {may ? (
                    <Button aria-label={`Change ${entry.name}`} onClick={() => setEditing(entry)}>
                      Change
                    </Button>
                  ) : null}
                </li>
              ))}
            </ul>
          )}
        </AsyncState>
        {editing ? (
          <CompetencyDialog
            key={editing.key}
            entry={editing}
            taken={(query.data ?? []).map(({ key }) => key)}
            onClose={() => setEditing(null)}
          />
        ) : null}
      </div>
    </>
  );
}

interface CompetencyDialogProps {
  readonly entry: CompetencyEntry;
  readonly taken: readonly string[];
  readonly onClose: () => void;
}

function CompetencyDialog({ entry, taken, onClose }: CompetencyDialogProps) {
  const provider = useDataProvider<DebriefDataProvider>();
  const fresh = entry.version === 0;
  const [name, setName] = useState(entry.name);
  const [description, setDescription] = useState(entry.description);
  const [crossRound, setCrossRound] = useState(entry.crossRound);
  const verb = useVerb(provider.saveCompetency, {
    done: 'CompetencySaved',
    onDone: onClose,
    notice: fresh ? 'The competency is added.' : 'The competency is changed.',
  });
  const key = fresh ? keyFrom(name) : entry.key;
  const twice = fresh && taken.includes(key);
  const keyProblem = twice ? 'There is a competency of this name already.' : verb.errors['key'];
  return (
    <VerbDialog
      title={fresh ? 'A new competency' : `Change ${entry.name}`}
      verb={fresh ? 'Add it' : 'Save it'}
      busy={verb.busy}
      message={verb.message}
      remedy={<StaleRemedy problem={verb.problem} onClose={onClose} />}
      onClose={onClose}
      onSubmit={() => {
        if (!twice) verb.send({ key, name, description, crossRound, version: entry.version });
      }}
    >
      <div className="form dialog-form">
        <TextField
          label="Name"
          value={name}
          onChange={(event) => setName(event.target.value)}
          error={Boolean(keyProblem ?? verb.errors['name'])}
          helperText={verb.errors['name'] ?? keyProblem ?? (key ? `Key: ${key}` : ' ')}
          autoFocus
        />
        <TextField
          label="What it looks at, in one sentence"
          value={description}
          onChange={(event) => setDescription(event.target.value)}
          error={Boolean(verb.errors['description'])}
          helperText={verb.errors['description']}
          multiline
        />
        {fresh ? (
          <FormControlLabel
            control={
              <Checkbox
                checked={crossRound}
                onChange={(event) => setCrossRound(event.target.checked)}
              />
            }
            label="Any round may rate it"
          />
        ) : (
          <p className="dim small">
            Packets that are decided keep the words they were decided with.
          </p>
        )}
      </div>
    </VerbDialog>
  );
}
