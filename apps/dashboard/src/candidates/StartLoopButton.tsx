import { useState } from 'react';
import {
  Button,
  Checkbox,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  FormControlLabel,
} from '@mui/material';
import { useDataProvider } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import {
  newKey,
  orThrow,
  problemMessage,
  type Application,
  type DebriefDataProvider,
} from '@debrief/web-data';
import { paths } from '../layout/paths';

interface StartLoopProps {
  readonly application: Application;
  readonly onStarted: () => void;
}

/** Puts the job's blueprint to work for this application. */
export function StartLoopButton({ application, onStarted }: StartLoopProps) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button variant="contained" color="primary" onClick={() => setOpen(true)}>
        Start loop
      </Button>
      {open ? (
        <StartLoopDialog
          application={application}
          onStarted={onStarted}
          onClose={() => setOpen(false)}
        />
      ) : null}
    </>
  );
}

function StartLoopDialog({
  application,
  onStarted,
  onClose,
}: StartLoopProps & { readonly onClose: () => void }) {
  const provider = useDataProvider<DebriefDataProvider>();
  const navigate = useNavigate();
  const [idempotencyKey] = useState(newKey);
  const [isMock, setMock] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  const start = async () => {
    setBusy(true);
    setProblem(null);
    try {
      const result = await provider.startLoop({
        idempotencyKey,
        applicationId: application.id,
        isMock,
      });
      const { loop } = orThrow(result, 'LoopStarted');
      onStarted();
      navigate(paths.loop(loop.id));
    } catch (error) {
      setProblem(problemMessage(error));
      setBusy(false);
    }
  };

  return (
    <Dialog open onClose={onClose} aria-labelledby="start-loop-title">
      <DialogTitle id="start-loop-title">
        Start the loop of {application.candidate.name}
      </DialogTitle>
      <DialogContent>
        <p>
          Stages and rounds come from the blueprint of {application.job.title}. Seats and slots are
          set afterwards.
        </p>
        <FormControlLabel
          control={
            <Checkbox checked={isMock} onChange={(event) => setMock(event.target.checked)} />
          }
          label="Mock loop, for training: it never counts"
        />
        {problem ? (
          <p className="form-problem" role="alert">
            {problem}
          </p>
        ) : null}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>Cancel</Button>
        <Button variant="contained" color="primary" disabled={busy} onClick={() => void start()}>
          Start loop
        </Button>
      </DialogActions>
    </Dialog>
  );
}
