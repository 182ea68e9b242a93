import { useId } from 'react';
import {
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  useMediaQuery,
} from '@mui/material';
import type { ScorecardBody, ScorecardSheet } from '@debrief/web-data';
import { dayAndClock } from '../layout';
import type { ServerDraft } from './autosave-ports';
import { diffBodies } from './diff';
import { DiffTable } from './DiffTable';
import { namesOf } from './names';

interface ConflictDialogProps {
  readonly sheet: ScorecardSheet;
  readonly mine: ScorecardBody;
  readonly theirs: ServerDraft;
  readonly zone: string;
  readonly onKeepMine: () => void;
  readonly onTakeTheirs: () => void;
}

/** Two devices wrote on one draft: both are shown, and the writer chooses. Nothing is lost meanwhile. */
export function ConflictDialog({
  sheet,
  mine,
  theirs,
  zone,
  onKeepMine,
  onTakeTheirs,
}: ConflictDialogProps) {
  const id = useId();
  const phone = useMediaQuery('(max-width: 599.95px)', { noSsr: true });
  const when = theirs.savedAt ? ` at ${dayAndClock(theirs.savedAt, zone)}` : '';
  return (
    <Dialog open aria-labelledby={id} fullWidth maxWidth="md" fullScreen={phone}>
      <DialogTitle id={id}>Changed on another device</DialogTitle>
      <DialogContent>
        <p>
          This scorecard was saved elsewhere{when}, while you wrote here. Choose which one goes on;
          the other is dropped.
        </p>
        <DiffTable
          lines={diffBodies(theirs.body, mine, namesOf(sheet))}
          before="The other device"
          after="Here"
        />
      </DialogContent>
      <DialogActions>
        <Button onClick={onTakeTheirs}>Take the other one</Button>
        <Button variant="contained" color="primary" onClick={onKeepMine}>
          Keep mine
        </Button>
      </DialogActions>
    </Dialog>
  );
}
