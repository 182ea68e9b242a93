import { useId } from 'react';
import { Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material';
import { Link } from 'react-router-dom';
import type { Debrief } from '@debrief/web-data';
import { awayWords } from './words';

interface StepAwayDialogProps {
  readonly debrief: Debrief;
  readonly onClose: () => void;
}

/** What is kept while somebody is away, and the way out. */
export function StepAwayDialog({ debrief, onClose }: StepAwayDialogProps) {
  const id = useId();
  return (
    <Dialog open onClose={onClose} aria-labelledby={id} maxWidth="xs" fullWidth>
      <DialogTitle id={id}>You can leave at any time</DialogTitle>
      <DialogContent>
        <ul className="db-away">
          {awayWords(debrief).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>Stay</Button>
        <Button variant="contained" color="primary" component={Link} to="/">
          Go to Home
        </Button>
      </DialogActions>
    </Dialog>
  );
}
