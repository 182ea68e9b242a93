import { useId, useState, type FormEvent } from 'react';
import {
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  TextField,
} from '@mui/material';
import { currentMe, problemMessage, signIn, type Me } from '@debrief/web-data';

interface SignInDialogProps {
  /** Whose form it is: nobody else may go on with it. */
  readonly me: Me;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** Signing in again beside a form that stays as it is. */
export function SignInDialog({ me, onDone, onClose }: SignInDialogProps) {
  const id = useId();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const { email } = me.person;
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    event.stopPropagation();
    const password = String(new FormData(event.currentTarget).get('password'));
    setBusy(true);
    setProblem(null);
    try {
      await signIn({ email, password });
      await currentMe();
      onDone();
    } catch (error) {
      setProblem(problemMessage(error));
      setBusy(false);
    }
  };
  return (
    <Dialog open onClose={onClose} aria-labelledby={id} fullWidth maxWidth="xs">
      <form onSubmit={(event) => void submit(event)}>
        <DialogTitle id={id}>Sign in again</DialogTitle>
        <DialogContent>
          <p>Your session has ended. What you wrote is still here and goes on being kept.</p>
          {problem ? (
            <p className="verb-refusal" role="alert">
              {problem}
            </p>
          ) : null}
          <TextField
            label="E-mail"
            value={email}
            margin="dense"
            slotProps={{ input: { readOnly: true } }}
          />
          <TextField
            label="Password"
            name="password"
            type="password"
            autoComplete="current-password"
            required
            autoFocus
            margin="dense"
          />
          <p className="dim small">
            No password? Open a sign-in link in another tab; when you come back, this form goes on
            by itself.
          </p>
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>Not now</Button>
          <Button type="submit" variant="contained" color="primary" disabled={busy}>
            {busy ? 'Signing in' : 'Sign in'}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
