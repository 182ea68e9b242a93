import { useMemo, useState } from 'react';
import { Checkbox, FormControlLabel, TextField } from '@mui/material';
import type { RoundKind } from '@debrief/domain';
import { count } from '../layout';
import { VerbDialog } from '../rounds/VerbDialog';
import { nearestFirst, useBank } from './BankContext';
import { roundKindWords } from './words';

interface QuestionPickerProps {
  readonly roundKind: RoundKind;
  readonly chosen: readonly string[];
  readonly onPick: (keys: readonly string[]) => void;
  readonly onClose: () => void;
}

/** Questions of the bank, those of the round's kind first; what was chosen keeps its order. */
export function QuestionPicker({ roundKind, chosen, onPick, onClose }: QuestionPickerProps) {
  const { questions } = useBank();
  const [words, setWords] = useState('');
  const [keys, setKeys] = useState<readonly string[]>(chosen);
  const ordered = useMemo(() => nearestFirst(questions, roundKind), [questions, roundKind]);
  const wanted = words.trim().toLowerCase();
  const shown = ordered.filter(({ name }) => name.toLowerCase().includes(wanted));
  return (
    <VerbDialog
      title="Questions of this kit"
      verb={`Use ${count(keys.length, 'question')}`}
      busy={false}
      onClose={onClose}
      onSubmit={() => onPick(keys)}
    >
      <TextField
        type="search"
        label="Words in the title"
        value={words}
        onChange={(event) => setWords(event.target.value)}
        margin="dense"
      />
      <ul className="ed-picker">
        {shown.map(({ id, name, roundKind: kind }) => (
          <li key={id}>
            <FormControlLabel
              control={
                <Checkbox
                  checked={keys.includes(id)}
                  onChange={(event) =>
                    setKeys((old) =>
                      event.target.checked ? [...old, id] : old.filter((one) => one !== id),
                    )
                  }
                />
              }
              label={
                <>
                  {name}{' '}
                  {kind && kind !== roundKind ? (
                    <span className="dim small">{roundKindWords(kind)}</span>
                  ) : null}
                </>
              }
            />
          </li>
        ))}
      </ul>
      {shown.length === 0 ? <p className="dim">No question has these words in its title.</p> : null}
    </VerbDialog>
  );
}
