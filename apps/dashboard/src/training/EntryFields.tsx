import { Button, Checkbox, FormControlLabel, MenuItem, TextField } from '@mui/material';
import { Section } from '../layout';
import { openMarks, type PackEntry } from './pack-form';

interface EntryFieldsProps {
  readonly entry: PackEntry;
  readonly title: string;
  readonly errors: readonly string[];
  readonly onChange: (entry: PackEntry) => void;
  readonly onRemove: () => void;
}

/** One scorecard of a pack in the making: its notes, what may still identify somebody, its gold. */
export function EntryFields({ entry, title, errors, onChange, onRemove }: EntryFieldsProps) {
  const marks = openMarks(entry);
  return (
    <Section title={title} aside={<Button onClick={onRemove}>Leave it out</Button>}>
      {errors.length > 0 ? (
        <div role="alert" className="verb-refusal">
          {errors.map((words) => (
            <p key={words}>{words}</p>
          ))}
        </div>
      ) : null}
      {entry.notes.map(({ id, text }, at) => (
        <div key={id} className="training-note">
          <TextField
            fullWidth
            multiline
            margin="dense"
            label={`Note ${at + 1}`}
            value={text}
            onChange={(event) =>
              onChange({
                ...entry,
                notes: entry.notes.map((one) =>
                  one.id === id ? { ...one, text: event.target.value } : one,
                ),
              })
            }
          />
          <Button
            onClick={() =>
              onChange({ ...entry, notes: entry.notes.filter((one) => one.id !== id) })
            }
          >
            Leave out<span className="visually-hidden"> note {at + 1}</span>
          </Button>
        </div>
      ))}
      {marks.length > 0 ? (
        <fieldset className="verb-choices">
          <legend>May still tell who it was: change it above, or confirm that it does not</legend>
          {marks.map((words) => (
            <FormControlLabel
              key={words}
              label={words}
              control={
                <Checkbox
                  checked={entry.marks[words] ?? false}
                  onChange={(event) =>
                    onChange({
                      ...entry,
                      marks: { ...entry.marks, [words]: event.target.checked },
                    })
                  }
                />
              }
            />
          ))}
        </fieldset>
      ) : null}
      <Gold entry={entry} onChange={onChange} />
    </Section>
  );
}

function Gold({ entry, onChange }: Pick<EntryFieldsProps, 'entry' | 'onChange'>) {
  const put = (competency: string, part: Partial<PackEntry['gold'][number]>) =>
    onChange({
      ...entry,
      gold: entry.gold.map((one) => (one.competency === competency ? { ...one, ...part } : one)),
    });
  return (
    <ul className="training-gold-fields">
      {entry.gold.map(({ competency, name, value, reason }) => (
        <li key={competency}>
          <TextField
            select
            label={name}
            margin="dense"
            value={value ?? 0}
            onChange={(event) => put(competency, { value: Number(event.target.value) || null })}
          >
            {[1, 2, 3, 4].map((level) => (
              <MenuItem key={level} value={level}>
                {level}
              </MenuItem>
            ))}
            <MenuItem value={0}>Not probed</MenuItem>
          </TextField>
          <TextField
            fullWidth
            multiline
            margin="dense"
            required
            label={`Why, ${name}`}
            value={reason}
            onChange={(event) => put(competency, { reason: event.target.value })}
          />
        </li>
      ))}
    </ul>
  );
}
