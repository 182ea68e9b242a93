import { useId, useState } from 'react';
import {
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  TextField,
  useMediaQuery,
} from '@mui/material';
import { count } from '../layout';
import { citeKey, searchNotes, type Citation, type NoteToCite } from './reading';

interface CitePickerProps {
  readonly title: string;
  readonly notes: readonly NoteToCite[];
  readonly chosen: readonly Citation[];
  readonly onToggle: (one: Citation) => void;
  readonly onClose: () => void;
}

const SHOWN = 60;

/** Picks evidence notes of the packet, by search or by eye. */
export function CitePicker({ title, notes, chosen, onToggle, onClose }: CitePickerProps) {
  const id = useId();
  const [search, setSearch] = useState('');
  const phone = useMediaQuery('(max-width: 599.95px)', { noSsr: true });
  const picked = new Set(chosen.map(citeKey));
  const found = searchNotes(notes, search);
  const shown = found.slice(0, SHOWN);
  return (
    <Dialog open onClose={onClose} aria-labelledby={id} fullWidth maxWidth="md" fullScreen={phone}>
      <DialogTitle id={id}>{title}</DialogTitle>
      <DialogContent>
        <TextField
          label="Search the evidence"
          margin="dense"
          autoFocus
          value={search}
          onChange={(event) => setSearch(event.target.value)}
          helperText={
            found.length > shown.length
              ? `The first ${SHOWN} of ${found.length}. A word, a name or a round narrows it.`
              : count(found.length, 'note')
          }
        />
        <ul className="db-pick">
          {shown.map((note) => (
            <li key={citeKey(note)}>
              <label>
                <input
                  type="checkbox"
                  checked={picked.has(citeKey(note))}
                  onChange={() => onToggle({ seatId: note.seatId, noteId: note.noteId })}
                />
                <span>
                  <span className="dim small">
                    <b>{note.person}</b>, {note.round} · {note.under.join(', ')}
                  </span>
                  <span className="db-pick-text">{note.text}</span>
                </span>
              </label>
            </li>
          ))}
        </ul>
      </DialogContent>
      <DialogActions>
        <Button variant="contained" color="primary" onClick={onClose}>
          {picked.size === 0 ? 'Cite nothing' : `Cite ${count(picked.size, 'note')}`}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
